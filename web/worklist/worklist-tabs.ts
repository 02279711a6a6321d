/** The ways to look at the same narrowed list. */
export const worklistTabs = [
  { id: 'list', label: 'List' },
  { id: 'seen', label: 'Days since seen' },
  { id: 'months', label: 'In time by month' },
  { id: 'teams', label: 'In time by team' },
] as const;

export type WorklistTab = (typeof worklistTabs)[number]['id'];

export const firstTab: WorklistTab = 'list';

/** Null for anything but the id of a tab. */
export function readTab(text: string): WorklistTab | null {
  return worklistTabs.find(({ id }) => id === text)?.id ?? null;
}
