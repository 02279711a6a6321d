import { rulesOf } from '../duties/child-duties.ts';
import type { FamilyAt } from '../family-at.ts';
import { dutiesIn } from './duties-in.ts';

/** What the sign under each child tells: `last-seen`, `alone`, `visits`, or the id of a rule (`cp-visit`). */
export type ChipChoice = string;

export const lastSeenChip: ChipChoice = 'last-seen';
export const aloneChip: ChipChoice = 'alone';
/** Of each child the visiting duty that presses most, whichever plan it comes from. */
export const visitsChip: ChipChoice = 'visits';

export interface ChipOption {
  readonly id: ChipChoice;
  /** "Last seen", "Child protection visit". */
  readonly label: string;
}

const always: readonly ChipOption[] = [
  { id: lastSeenChip, label: 'Last seen' },
  { id: aloneChip, label: 'Seen alone' },
];

const everyVisit: ChipOption = { id: visitsChip, label: 'All visits' };

export function isDutyChip(choice: ChipChoice): boolean {
  return always.every(({ id }) => id !== choice);
}

/** What can be chosen for a family: when and how seen, then each duty of its rule pack that somebody has on the day. */
export function chipOptions(family: FamilyAt): ChipOption[] {
  const live = dutiesIn(family)
    .filter(({ status }) => status.duty.required.is || status.state !== 'not-required')
    .map(({ status }) => status.duty.rule);
  const duties = rulesOf(family)
    .pack.rules.filter(({ id }) => live.some((rule) => rule.id === id))
    .map(({ id, title }) => ({ id, label: title }));
  const hasVisits = live.some(({ kind }) => kind === 'visit');
  return [...always, ...(hasVisits ? [everyVisit] : []), ...duties];
}

/** Also of a duty that nobody has on the day, which an address or a printed request may name; null where no rule is called so. */
export function chipOption(family: FamilyAt, choice: ChipChoice): ChipOption | null {
  const usual = [...always, everyVisit].find(({ id }) => id === choice);
  if (usual !== undefined) return usual;
  const rule = rulesOf(family).pack.rules.find(({ id }) => id === choice);
  return rule === undefined ? null : { id: rule.id, label: rule.title };
}
