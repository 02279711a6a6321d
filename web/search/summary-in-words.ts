interface FamilyCount {
  readonly people: number;
  readonly children: number;
  readonly childrenUnseen: number;
  readonly childrenNotHeld: number;
  readonly sightingsHeld: boolean;
  readonly unseenDays: number;
}

/**
 * "36 people, 11 children, 3 not seen in six weeks", "9 people, 6 children, no sightings held". A child of whom the
 * record cannot say is never told as seen.
 */
export function summaryInWords(family: FamilyCount): string {
  const { people, children } = family;
  const parts = [count(people, 'person', 'people'), count(children, 'child', 'children')];
  return [...parts, ...(children > 0 ? seenInWords(family) : [])].join(', ');
}

function seenInWords({ children, childrenUnseen, childrenNotHeld, sightingsHeld, unseenDays }: FamilyCount) {
  const weeks = daysAsWeeks(unseenDays);
  if (childrenNotHeld === children) {
    return [sightingsHeld ? `it cannot be said whether they were seen in ${weeks}` : 'no sightings held'];
  }
  const seen = childrenNotHeld === 0 ? 'all' : children - childrenNotHeld;
  const told = childrenUnseen === 0 ? `${seen} seen` : `${childrenUnseen} not seen`;
  const unsaid = childrenNotHeld === 0 ? [] : [`${childrenNotHeld} cannot be said`];
  return [`${told} in ${weeks}`, ...unsaid];
}

function count(n: number, one: string, many: string): string {
  return n === 1 ? `1 ${one}` : `${n} ${many}`;
}

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function daysAsWeeks(days: number): string {
  if (days % 7 !== 0) return `${days} days`;
  const weeks = days / 7;
  return weeks === 1 ? 'a week' : `${smallNumbers[weeks] ?? weeks} weeks`;
}
