/** A family opened in this window. Kept in memory only: nothing about a child is written to the machine. */
export interface RecentFamily {
  readonly focusId: string;
  readonly name: string;
  readonly age: string;
}

const most = 6;
let opened: readonly RecentFamily[] = [];

/** Puts a family first among those opened in this window. */
export function rememberFamily(family: RecentFamily): void {
  opened = [family, ...opened.filter(({ focusId }) => focusId !== family.focusId)].slice(0, most);
}

export function recentFamilies(): readonly RecentFamily[] {
  return opened;
}
