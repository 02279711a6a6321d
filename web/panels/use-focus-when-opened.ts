import { useEffect, type RefObject } from 'react';

import { isTyping } from '../ui/is-typing.ts';

/**
 * A family that has just been opened takes the keys: the map, not the top of the page. Left alone where somebody is
 * typing meanwhile.
 */
export function useFocusWhenOpened(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { activeElement } = document;
    const isBusy =
      isTyping(activeElement) && activeElement instanceof HTMLInputElement && activeElement.value !== '';
    if (!isBusy) region.current?.focus({ preventScroll: true });
  }, [region]);
}
