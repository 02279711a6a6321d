import { addDays, inWords } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import type { PersonAt } from '../person-at.ts';
import { agenciesNear } from '../seen/agencies-near.ts';
import { nameOf } from '../seen/names.ts';
import { daysHeldAfter, sightingsHeld } from '../seen/sightings-held.ts';
import { listInWords } from '../words/lists-in-words.ts';
import type { Finding, Rule } from './finding.ts';
import type { LastDays } from './last-days.ts';

/** In a family too large for a list of names, how many. */
const mostNamed = 20;

/** Children of whom no contact of any agency that could have seen them is held on any of these days. */
export function childrenNotHeld(
  family: FamilyAt,
  children: readonly PersonAt[],
  { first }: LastDays,
): PersonAt[] {
  return children.filter(({ id }) => {
    const held = sightingsHeld(family, agenciesNear(family, id));
    return daysHeldAfter(held, addDays(first, -1)) === 0;
  });
}

/** Says of whom a question cannot be answered, so that silence is not taken for "nothing found". */
export function notHeldFinding(
  family: FamilyAt,
  question: string,
  children: readonly PersonAt[],
  { first, last }: LastDays,
  rule: Rule,
): Finding[] {
  if (children.length === 0) return [];
  const names =
    children.length > mostNamed
      ? `any of ${children.length} children`
      : listInWords(children.map(({ id }) => nameOf(family, id)));
  return [
    {
      question,
      severity: 'note',
      about: children.map(({ id }) => id),
      says: `Not held: between ${inWords(first)} and ${inWords(last)} no contacts are held of any agency that could have seen ${names}, so this cannot be told.`,
      because: [],
      rule,
      facts: { status: 'not-held', children: children.map(({ id }) => id) },
    },
  ];
}
