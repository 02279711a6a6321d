import { calendarDate, type CalendarDate } from '../../../../api/domain/calendar-date.ts';
import { familyAt, type FamilyAt } from '../../../../api/domain/family-at.ts';
import type { ProfessionalId } from '../../../../api/domain/ids.ts';
import { contactMatrix, type MatrixCell } from '../../../../api/domain/matrix/contact-matrix.ts';
import { contactsBehind } from '../../../../api/domain/matrix/contacts-behind.ts';
import { contactLine } from '../../../../api/domain/professionals/contact-line.ts';
import { contactTallies, noContacts } from '../../../../api/domain/professionals/contact-tallies.ts';
import { sightingsOf } from '../../../../api/domain/seen/sightings.ts';
import { seedFamily } from '../../../builders/example-family.ts';
import { recordOf } from '../../../builders/family-parts.ts';

const { parts, meta } = seedFamily('example-family');
const record = recordOf(parts, { asAt: meta.asAt });
const family = familyAt(record, meta.asAt);
const whole = { by: 'professional', days: null } as const;

function cellsOf(of: FamilyAt, asked: Parameters<typeof contactMatrix>[1]) {
  const { rows, columns } = contactMatrix(of, asked);
  return rows.flatMap(({ child, cells }) =>
    cells.map((cell, index) => ({ child, cell, columnId: columns[index]?.id ?? '' })),
  );
}

function cell(of: FamilyAt, asked: Parameters<typeof contactMatrix>[1], childId: string, columnId: string) {
  const found = cellsOf(of, asked).find((each) => each.child.id === childId && each.columnId === columnId);
  if (found === undefined) throw new Error(`${childId} and ${columnId} have no cell`);
  return found.cell;
}

describe('the table of children and professionals', () => {
  it.each(['2026-06-30', '2025-03-01', '2023-06-01'])(
    'has in every cell what the line of contact on the map says, on %s',
    (day) => {
      const at = familyAt(record, calendarDate(day));
      const tallies = contactTallies(at);
      let told = 0;
      for (const each of cellsOf(at, whole)) {
        const id = each.columnId as ProfessionalId;
        const line = tallies.get(id)?.byPerson.get(each.child.id) ?? noContacts;
        const { contacts, lastOn, timesAlone, lastAloneOn, isAtLeast } = each.cell;
        expect({ contacts, lastOn, timesAlone, lastAloneOn, isAtLeast }).toEqual(line);
        if (contacts === 0) continue;
        told += 1;
        expect(each.cell.says.startsWith(contactLine(at, id, each.child.id))).toBe(true);
      }
      expect(told).toBeGreaterThan(day < '2024' ? 5 : 30);
    },
  );

  it('has in every cell what is folded to counts too, as the line of contact counts it', () => {
    const [folded, kept] = foldedBefore(calendarDate('2025-06-30'));
    const at = familyAt({ ...record, contacts: kept, earlier: folded }, meta.asAt);
    const tallies = contactTallies(at);
    for (const each of cellsOf(at, whole)) {
      const line = tallies.get(each.columnId as ProfessionalId)?.byPerson.get(each.child.id) ?? noContacts;
      const { contacts, lastOn, timesAlone, isAtLeast } = each.cell;
      expect([contacts, lastOn, timesAlone, isAtLeast]).toEqual([
        line.contacts,
        line.lastOn,
        line.timesAlone,
        line.isAtLeast,
      ]);
    }
  });

  it('counts over a period what happened in it, and lists as many contacts behind the cell', () => {
    for (const by of ['agency', 'professional'] as const) {
      for (const days of [30, 90, 365, null]) {
        for (const each of cellsOf(family, { by, days })) {
          const behind = contactsBehind(family, { by, days }, each.child.id, each.columnId);
          expect(behind.contacts).toHaveLength(each.cell.contacts);
          expect(behind.contacts[0]?.on ?? null).toBe(each.cell.lastOn);
        }
      }
    }
  });

  it('counts a contact of two professionals of one agency once for the agency, and once for the child', () => {
    const { rows } = contactMatrix(family, { by: 'agency', days: null });
    for (const { child, cells, total } of rows) {
      const most = Math.max(0, ...cells.map(({ contacts }) => contacts));
      const sum = cells.reduce((all, { contacts }) => all + contacts, 0);
      expect(total.contacts).toBeGreaterThanOrEqual(most);
      expect(total.contacts).toBeLessThanOrEqual(sum);
      const seen = sightingsOf(family, child.id);
      expect(total.timesSeen).toBe(seen.length);
      expect(total.lastSeenOn).toBe(seen[0]?.contact.on ?? null);
    }
  });

  it('tells none recorded, none recorded on the days held, and not held apart', () => {
    const asked = { by: 'agency', days: 90 } as const;
    const empty = cellsOf(family, asked).filter(({ cell: { contacts } }) => contacts === 0);
    expect(new Set(empty.map(({ cell: { state } }) => state)).has('none')).toBe(true);
    expect(new Set(empty.map(({ cell: { state } }) => state)).has('not-held')).toBe(true);
    for (const { cell: told } of empty) expect(told.says).toMatch(startOf[told.state]);
    const late = record.coverage.map((row) => ({ ...row, from: calendarDate('2026-06-01') }));
    const part = familyAt({ ...record, coverage: late, contacts: [], earlier: [] }, meta.asAt);
    for (const { cell: told } of cellsOf(part, asked)) expect(told.state).not.toBe('none');
    const bare = familyAt({ ...record, coverage: [], contacts: [], earlier: [] }, meta.asAt);
    for (const { cell: told } of cellsOf(bare, asked)) expect(told.state).toBe('not-held');
  });

  it('marks who works with a child and has no contact recorded: the gap to look for', () => {
    const gaps = cellsOf(family, { by: 'professional', days: 90 }).filter(
      ({ cell: each }) => each.worksWith && each.contacts === 0,
    );
    expect(gaps.length).toBeGreaterThan(0);
  });

  it.each([
    [
      'agency',
      null,
      'p-poppy',
      'a-primary',
      '20 contacts, last 25 June 2026, alone 5 times. Seen 17 times, last 25 June 2026.',
    ],
    ['agency', 90, 'p-poppy', 'a-police', 'None recorded since 1 April 2026.'],
    ['agency', 90, 'p-poppy', 'a-mental', 'Not held.'],
    ['agency', null, 'p-poppy', 'a-mental', 'None recorded; held only from 1 January 2024 to 31 March 2026.'],
    ['agency', 90, 'p-poppy', 'a-gp2', 'None recorded; held only GP appointments and GP record reviews.'],
    [
      'professional',
      null,
      'p-poppy',
      'w-priya',
      '24 contacts, last 10 June 2026, alone 3 times. Seen 23 times, last 10 June 2026.',
    ],
  ] as const)('by %s over %s days, %s and %s: %s', (by, days, childId, columnId, says) => {
    expect(cell(family, { by, days }, childId, columnId).says).toBe(says);
  });
});

const startOf: Readonly<Record<MatrixCell['state'], RegExp>> = {
  contacts: /^\d/,
  none: /^None recorded since /,
  part: /^None recorded; held only /,
  'not-held': /^Not held\.$/,
};

/** Contacts before a day folded by professional, agency and child, as a record that travels is. */
function foldedBefore(day: CalendarDate) {
  const groups = new Map<string, (typeof record.earlier)[number]>();
  const agencyOf = new Map(record.professionals.map(({ id, agencyId }) => [id, agencyId]));
  const old = record.contacts.filter(({ on }) => on < day);
  for (const contact of old) {
    const people = new Set([
      ...contact.sightings.map(({ personId }) => personId),
      ...contact.attempts.map(({ personId }) => personId),
      ...contact.aboutIds,
      ...contact.attended.personIds,
    ]);
    const workers = new Set([...contact.professionalIds, ...contact.attended.professionalIds]);
    for (const personId of people) {
      for (const professionalId of workers) {
        const sighting = contact.sightings.find((each) => each.personId === personId);
        const key = `${personId} ${professionalId}`;
        const before = groups.get(key);
        groups.set(key, {
          personId,
          professionalId,
          agencyId: agencyOf.get(professionalId) ?? null,
          contacts: (before?.contacts ?? 0) + 1,
          seen: (before?.seen ?? 0) + (sighting === undefined ? 0 : 1),
          alone: (before?.alone ?? 0) + (sighting?.alone === 'yes' ? 1 : 0),
          firstOn: before === undefined || contact.on < before.firstOn ? contact.on : before.firstOn,
          lastOn: before === undefined || contact.on > before.lastOn ? contact.on : before.lastOn,
        });
      }
    }
  }
  return [[...groups.values()], record.contacts.filter(({ on }) => on >= day)] as const;
}
