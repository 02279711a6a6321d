import { firstView, readView, viewLabel, viewNames, type ViewName } from '../drawing/views/view-names.ts';

/** The table of contacts: no picture, so that it is looked at on the page only. */
export const matrixView = 'contacts';

/** Every way to look at a family on the page, in the order of the tabs. */
export const pageViews: readonly ViewName[] = [...viewNames, { id: matrixView, label: 'Contacts' }];

/** Null for anything but the id of one of them. */
export function readPageView(text: string): string | null {
  return text === matrixView ? text : readView(text);
}

export function pageViewLabel(id: string): string {
  return pageViews.find((view) => view.id === id)?.label ?? viewLabel(id);
}

/** The picture that stands behind a way to look: what is arranged, printed and told in sentences. */
export function drawnView(id: string): string {
  return id === matrixView ? firstView : id;
}
