import { addDays, type CalendarDate } from '../../calendar-date.ts';
import { compareText } from '../../compare-text.ts';
import { agencyOfEach } from '../../contact-parties.ts';
import { livingChildren, type FamilyAt } from '../../family-at.ts';
import type { Agency } from '../../family-record.ts';
import type { AgencyId, PersonId } from '../../ids.ts';
import { expectedNotHeld } from '../../professionals/expected-agencies.ts';
import { agenciesNear } from '../../seen/agencies-near.ts';
import { coverageOfAgency } from '../../seen/agency-coverage.ts';
import { contactsHeld, lastDayOfRecord } from '../../seen/sightings-held.ts';
import { contactKinds, type ContactKind } from '../../vocabulary.ts';
import { firstDay } from '../../calendar-date.ts';

/** What is not held of one agency, and whom that matters for. */
export interface AgencyNotHeld {
  readonly agency: Agency;
  readonly gaps: readonly HeldGap[];
  /** Living children whom the agency works, worked or had contact with; of social care every one. */
  readonly childIds: readonly PersonId[];
  /** People for whom an agency of its kind is expected, with the reason. */
  readonly expected: readonly { readonly personIds: readonly PersonId[]; readonly because: string }[];
}

export type HeldGap =
  /** Nothing says that any contacts of it are held. */
  | { readonly kind: 'nothing' }
  /** Contacts after this day are not held. */
  | { readonly kind: 'stopped'; readonly until: CalendarDate }
  /** Contacts begin on this day, later than those of others, and the agency was at work before. */
  | { readonly kind: 'begins-late'; readonly since: CalendarDate; readonly workBegan: CalendarDate | null }
  /** Nothing is held from the first to the last of these days. */
  | { readonly kind: 'between'; readonly from: CalendarDate; readonly to: CalendarDate }
  /** Contacts of these kinds only. */
  | { readonly kind: 'only'; readonly kinds: readonly ContactKind[] };

/** Agencies near the children, or expected near somebody, of which not all is held; by name. */
export function agenciesNotWhole(family: FamilyAt): AgencyNotHeld[] {
  const children = livingChildren(family);
  const near = new Map(children.map(({ id }) => [id, agenciesNear(family, id)]));
  const expected = expectedNotHeld(family);
  const begins = recordBegins(family);
  return family.record.agencies
    .map((agency): AgencyNotHeld => {
      const childIds = children.filter(({ id }) => near.get(id)?.has(agency.id)).map(({ id }) => id);
      return {
        agency,
        childIds: childIds.sort(compareText),
        expected: expected.filter((each) => each.agency.id === agency.id),
        gaps: gapsOf(family, agency.id, new Set(childIds), begins),
      };
    })
    .filter(({ gaps, childIds, expected: by }) => gaps.length > 0 && childIds.length + by.length > 0)
    .sort((a, b) => compareText(a.agency.name, b.agency.name) || compareText(a.agency.id, b.agency.id));
}

function gapsOf(
  family: FamilyAt,
  agencyId: AgencyId,
  children: ReadonlySet<PersonId>,
  begins: CalendarDate | null,
): HeldGap[] {
  const rows = coverageOfAgency(family.record, agencyId);
  const held = contactsHeld(family, new Set([agencyId]), contactKinds);
  if (!held.held) return [{ kind: 'nothing' }];
  const between = held.periods.slice(1).flatMap(({ since }, at): HeldGap[] => {
    const before = held.periods[at];
    if (before === undefined || since === null) return [];
    return [{ kind: 'between', from: addDays(before.until, 1), to: addDays(since, -1) }];
  });
  const kinds = rows.flatMap(({ holds }) => (holds === 'all' ? [] : holds));
  const isWhole = rows.some(({ holds }) => holds === 'all');
  return [
    ...(held.until < lastDayOfRecord(family) ? [{ kind: 'stopped' as const, until: held.until }] : []),
    ...lateBegin(family, agencyId, children, held.since, begins),
    ...between,
    ...(isWhole ? [] : [{ kind: 'only' as const, kinds: [...new Set(kinds)].sort(compareText) }]),
  ];
}

/** Later than the record's own beginning, and the agency worked with one of them before or it is not recorded since when. */
function lateBegin(
  family: FamilyAt,
  agencyId: AgencyId,
  children: ReadonlySet<PersonId>,
  since: CalendarDate | null,
  begins: CalendarDate | null,
): HeldGap[] {
  if (since === null || (begins !== null && since <= begins)) return [];
  const agencyOf = agencyOfEach(family.record);
  const ties = family.record.involvements.filter(
    ({ professionalId, personId, retractedAt, certainty }) =>
      agencyOf.get(professionalId) === agencyId &&
      children.has(personId) &&
      retractedAt === null &&
      certainty !== 'disproved',
  );
  const began = ties.map(({ from }) => (from === null ? null : firstDay(from)));
  if (began.includes(null)) return [{ kind: 'begins-late', since, workBegan: null }];
  const [first] = began.filter((day) => day !== null).sort(compareText);
  return first !== undefined && first < since ? [{ kind: 'begins-late', since, workBegan: first }] : [];
}

/** The first day of which anything is held of anybody; null where a source names no beginning. */
function recordBegins({ record }: FamilyAt): CalendarDate | null {
  const days = record.coverage.map(({ from }) => from);
  return days.includes(null) ? null : (days.sort().at(0) ?? null);
}
