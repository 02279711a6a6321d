import { dutyStateWords } from '../../domain/duties/duty-state-words.ts';
import type { RulePack } from '../../domain/duties/rule-pack.ts';
import { markFilters } from '../../domain/standing/with-marks.ts';
import { planKinds } from '../../domain/vocabulary.ts';
import type { WorklistFilter } from '../../domain/worklist/worklist-row.ts';
import { BadRequest } from '../../errors.ts';

/** Throws BadRequest with one sentence for the first part of the filter that names nothing there is. */
export function checkFilter(filter: WorklistFilter, pack: RulePack): void {
  checkNamed('state', filter.states, Object.keys(dutyStateWords));
  checkNamed(
    'duty',
    filter.duties,
    pack.rules.map(({ id }) => id),
  );
  checkNamed('kind of plan', filter.planKinds, planKinds);
  checkNamed('mark', filter.marked, markFilters);
  const { ageFrom, ageTo, unseenDays, overdueDays } = filter;
  for (const number of [ageFrom, ageTo, unseenDays, overdueDays]) {
    if (number !== undefined && (number < 0 || number > mostDays)) {
      throw new BadRequest(`Ages and days are numbers from 0 to ${mostDays}: ${number} is none.`);
    }
  }
  if (ageFrom !== undefined && ageTo !== undefined && ageFrom > ageTo) {
    throw new BadRequest(`No age is from ${ageFrom} to ${ageTo}: give the younger age first.`);
  }
}

const mostDays = 40_000;

function checkNamed(what: string, asked: readonly string[] | undefined, known: readonly string[]): void {
  const unknown = asked?.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new BadRequest(`“${unknown.slice(0, 100)}” is not a ${what} here. There are: ${known.join(', ')}.`);
}
