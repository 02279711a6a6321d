import { useEffect, useRef, type RefObject } from 'react';

import type { MapHandle } from '../map/map-handle.ts';
import { isTyping } from '../ui/is-typing.ts';

interface FamilyKeys {
  readonly handle: RefObject<MapHandle | null>;
  readonly onClear: () => void;
  readonly onKeys: () => void;
}

const nearer = 1.25;

/** F, +, −, Escape and ? anywhere on the family page, except in a field or a dialog. */
export function useFamilyKeys(keys: FamilyKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || isInDialog(event.target)) return;
      const { handle, onClear, onKeys } = latest.current;
      const actions: Readonly<Record<string, () => void>> = {
        f: () => handle.current?.fit(),
        F: () => handle.current?.fit(),
        '+': () => handle.current?.zoomBy(nearer),
        '=': () => handle.current?.zoomBy(nearer),
        '-': () => handle.current?.zoomBy(1 / nearer),
        Escape: onClear,
        '?': onKeys,
      };
      const action = actions[event.key];
      if (action === undefined || (isInList(event.target) && /^[a-z]$/i.test(event.key))) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', answer);
    return () => document.removeEventListener('keydown', answer);
  }, []);
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null;
}

/** A list answers letters itself, by jumping to a name. */
function isInList(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="listbox"]') !== null;
}
