interface FamilyCount {
  readonly people: number;
  readonly children: number;
  readonly childrenUnseen: number;
  readonly unseenDays: number;
}

/** "36 people, 11 children, 3 not seen in six weeks". */
export function summaryInWords({ people, children, childrenUnseen, unseenDays }: FamilyCount): string {
  const parts = [count(people, 'person', 'people'), count(children, 'child', 'children')];
  if (children > 0) {
    const unseen = childrenUnseen === 0 ? 'all seen' : `${childrenUnseen} not seen`;
    parts.push(`${unseen} in ${daysAsWeeks(unseenDays)}`);
  }
  return parts.join(', ');
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
