/** Keys of the page rest while a dialog is open. */
export function isWithinDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null;
}
