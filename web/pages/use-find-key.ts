import { useEffect, useEffectEvent } from 'react';

import { isTyping } from '../ui/is-typing.ts';

/** `/` and Ctrl+F look for a person of the picture; elsewhere than on a family they look for a child. */
export function useFindKey(onFind: () => void): void {
  const find = useEffectEvent(onFind);
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      const withControl = event.ctrlKey || event.metaKey;
      const finds = (event.key === '/' && !withControl) || (event.key.toLowerCase() === 'f' && withControl);
      if (!finds || event.altKey || isTyping(event.target) || isInDialog(event.target)) return;
      event.preventDefault();
      find();
    };
    // Before the header of the page, which takes the same keys where no family is shown.
    document.addEventListener('keydown', answer, { capture: true });
    return () => document.removeEventListener('keydown', answer, { capture: true });
  }, []);
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null;
}
