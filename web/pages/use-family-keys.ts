import { useEffect, useRef, type RefObject } from 'react';

import type { MapHandle } from '../map/map-handle.ts';
import { isTyping } from '../ui/is-typing.ts';

interface FamilyKeys {
  readonly handle: RefObject<MapHandle | null>;
  readonly onClear: () => void;
  readonly onKeys: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

const nearer = 1.25;

/** F, +, −, Escape, ?, undo and redo anywhere on the family page, except in a field or a dialog. */
export function useFamilyKeys(keys: FamilyKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || isInDialog(event.target)) return;
      const { handle, onClear, onKeys, onUndo, onRedo } = latest.current;
      if (event.ctrlKey || event.metaKey) {
        const step = historyStep(event);
        if (step === null) return;
        event.preventDefault();
        (step === 'undo' ? onUndo : onRedo)();
        return;
      }
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

/** Ctrl+Z undoes; Ctrl+Y and Ctrl+Shift+Z do again. */
function historyStep({ key, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' ? 'redo' : null;
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null;
}

/** A list answers letters itself, by jumping to a name. */
function isInList(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="listbox"]') !== null;
}
