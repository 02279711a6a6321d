import { dutyStateWords } from '../duties/duty-state-words.ts';
import { labelInSentence } from '../words/labels.ts';
import type { WorklistFilter } from '../worklist/worklist-row.ts';
import { markFilterInSentence } from './with-marks.ts';

/** Names of duties, teams, workers and agencies by id; an id that is not known is told as itself, so that nothing is hidden. */
export type NameOf = (kind: 'duty' | 'team' | 'worker' | 'agency', id: string) => string;

/**
 * What a standing question asks, in one sentence: "Open children whom nobody is recorded as having seen for 42 days or
 * more, or ever; in the team Oak." The whole worklist where nothing narrows it.
 */
export function filterInWords(asks: WorklistFilter, nameOf: NameOf): string {
  const parts = [...partsOfTime(asks), ...partsOfDuty(asks, nameOf), ...partsOfPlace(asks, nameOf)];
  return parts.length === 0 ? 'Every open child of the worklist.' : `Open children ${parts.join('; ')}.`;
}

function partsOfTime({ unseenDays, overdueDays }: WorklistFilter): string[] {
  return [
    ...(unseenDays === undefined
      ? []
      : [`whom nobody of any agency is recorded as having seen for ${unseenDays} days or more, or ever`]),
    ...(overdueDays === undefined ? [] : [`with something overdue by ${overdueDays} days or more`]),
  ];
}

function partsOfDuty({ states, duties, planKinds, marked }: WorklistFilter, nameOf: NameOf): string[] {
  return [
    ...part('for whom this is due: ', duties, (id) => nameOf('duty', id)),
    ...part('whose row says ', states, (state) => `“${dutyStateWords[state]}”`),
    ...part('whose row is ', marked, markFilterInSentence),
    ...part('with ', planKinds, (kind) => labelInSentence('planKind', kind)),
  ];
}

function partsOfPlace(asks: WorklistFilter, nameOf: NameOf): string[] {
  const { ageFrom, ageTo, text } = asks;
  const ages =
    ageFrom === undefined
      ? `aged ${ageTo ?? ''} or under`
      : ageTo === undefined
        ? `aged ${ageFrom} or over`
        : `aged ${ageFrom} to ${ageTo}`;
  return [
    ...part('in the team ', asks.teamIds, named(nameOf, 'team')),
    ...part('in the area ', asks.areas, orNone('none recorded')),
    ...part('allocated to ', asks.workerIds, named(nameOf, 'worker')),
    ...part('with whom this agency works: ', asks.agencyIds, named(nameOf, 'agency')),
    ...(ageFrom === undefined && ageTo === undefined ? [] : [ages]),
    ...(text === undefined || text.trim() === '' ? [] : [`whose name contains “${text.trim()}”`]),
  ];
}

function named(nameOf: NameOf, kind: Parameters<NameOf>[0]): (id: string) => string {
  const none = orNone(kind === 'worker' ? 'nobody' : 'none recorded');
  return (id) => (id === noneId ? none(id) : nameOf(kind, id));
}

/** As the worklist calls "nobody" among workers, and "none" among teams and areas. */
const noneId = 'none';

function orNone(words: string): (id: string) => string {
  return (id) => (id === noneId ? words : id);
}

function part<Item>(
  before: string,
  list: readonly Item[] | undefined,
  words: (item: Item) => string,
): string[] {
  if (list === undefined || list.length === 0) return [];
  const told = list.map(words);
  const last = told.at(-1) ?? '';
  return [`${before}${told.length === 1 ? last : `${told.slice(0, -1).join(', ')} or ${last}`}`];
}
