import { useEffect } from 'react';

/** Names the page for tabs, history and screen readers. Ids and names of people stay out of shared screens' tabs: pass what may be read. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Whole Family Explorer`;
  }, [title]);
}
