import { addDays, inWords, type CalendarDate } from '../calendar-date.ts';
import { compareText } from '../compare-text.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Coverage, RecordParts } from '../family-record.ts';
import type { AgencyId } from '../ids.ts';
import { contactsHeldInWords, coverageInWords } from '../words/coverage-in-words.ts';
import { lowerFirst } from '../words/lists-in-words.ts';
import { agenciesNotHeld } from './sightings-held.ts';

type Held = Pick<RecordParts, 'coverage'>;

/** Everything that says what is held of an agency: a data set may come in several stretches. Oldest first. */
export function coverageOfAgency({ coverage }: Held, agencyId: AgencyId): Coverage[] {
  return coverage
    .filter((row) => row.agencyId === agencyId)
    .sort(
      (a, b) =>
        compareText(a.from ?? '', b.from ?? '') ||
        compareText(endOf(a) ?? '9', endOf(b) ?? '9') ||
        compareText([a.holds].flat().join(' '), [b.holds].flat().join(' ')),
    );
}

/** Are all its contacts held up to the date looked at? Earlier stretches, and those of a few kinds, are told in words. */
export function isHeldWhole(family: FamilyAt, agencyId: AgencyId): boolean {
  const whole = coverageOfAgency(family.record, agencyId).filter(({ holds }) => holds === 'all');
  const ofWhole = { ...family, record: { ...family.record, coverage: whole } };
  return agenciesNotHeld(ofWhole, [agencyId]).length === 0;
}

/**
 * "All contacts since 1 January 2023, loaded 30 June 2026"; of several stretches each: "All contacts since 1 January
 * 2023 until 31 March 2026; then all contacts since 1 May 2026, loaded 30 June 2026".
 */
export function agencyCoverageInWords(record: Held, agencyId: AgencyId): string {
  const rows = coverageOfAgency(record, agencyId);
  const stretches = rows.map((row, at) => {
    const end = endOf(row);
    const isLast = at === rows.length - 1;
    return isLast
      ? coverageInWords(row)
      : `${contactsHeldInWords(row)}${end === null ? '' : ` until ${inWords(end)}`}`;
  });
  const [first = coverageInWords(null), ...later] = stretches;
  return [first, ...later.map((words) => `then ${lowerFirst(words)}`)].join('; ');
}

/** The last day held; null where none is named. */
function endOf({ to, loadedOn }: Coverage): CalendarDate | null {
  const ends = [...(to === null ? [] : [addDays(to, -1)]), ...(loadedOn === null ? [] : [loadedOn])];
  return ends.sort(compareText)[0] ?? null;
}
