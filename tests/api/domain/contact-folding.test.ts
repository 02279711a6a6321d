import fc from 'fast-check';
import { addDays, calendarDate, type CalendarDate } from '../../../api/domain/calendar-date.ts';
import { foldContacts } from '../../../api/domain/contact-folding.ts';
import { familyAt } from '../../../api/domain/family-at.ts';
import type { Contact, FamilyRecord } from '../../../api/domain/family-record.ts';
import { agencyId, personId } from '../../../api/domain/ids.ts';
import { professionalsOf } from '../../../api/domain/professionals/professionals-of.ts';
import { questions } from '../../../api/domain/questions/index.ts';
import { seenChip } from '../../../api/domain/seen/seen-chip.ts';
import { familyOfFile } from '../../../api/services/family-of-file.ts';
import { seedFamily } from '../../builders/example-family.ts';
import { contact, recordOf } from '../../builders/family-parts.ts';
import { anyDay, anyRecord } from './questions/generated-record.ts';
import { atSchool, seen, smallParts } from './seen/small-family.ts';

const everythingSaid = (record: FamilyRecord, on: CalendarDate) => {
  const family = familyAt(record, on);
  return {
    findings: questions.flatMap((question) => question.answer(family, {})),
    chips: family.people.map(({ id }) => [id, seenChip(family, id)]),
  };
};

describe('folding contacts', () => {
  it('changes no answer and no chip on the record’s own date or later', () => {
    fc.assert(
      fc.property(anyRecord, anyDay, fc.integer({ min: 0, max: 120 }), (record, before, later) => {
        const on = addDays(record.asAt, later);
        expect(everythingSaid(foldContacts(record, before), on)).toEqual(everythingSaid(record, on));
      }),
      { numRuns: 500 },
    );
  });

  it('changes no answer with other settings either', () => {
    fc.assert(
      fc.property(anyRecord, anyDay, fc.integer({ min: 1, max: 6 }), (record, before, times) => {
        const ask = (of: FamilyRecord) =>
          questions.flatMap((question) =>
            question.answer(familyAt(of, of.asAt), { times, age: 0, days: 400 }),
          );
        expect(ask(foldContacts(record, before))).toEqual(ask(record));
      }),
    );
  });

  it('never tells of a child seen long ago as never seen, on whatever date', () => {
    fc.assert(
      fc.property(anyRecord, anyDay, anyDay, (record, before, on) => {
        const whole = familyAt(record, on);
        const folded = familyAt(foldContacts(record, before), on);
        for (const { id } of whole.people) {
          if (seenChip(folded, id)?.state === 'never') expect(seenChip(whole, id)?.state).toBe('never');
        }
      }),
    );
  });

  it('loses no contact: those kept and those counted are all of them', () => {
    fc.assert(
      fc.property(anyRecord, anyDay, (record, before) => {
        const tally = (of: FamilyRecord) =>
          professionalsOf(familyAt(of, addDays(of.asAt, 300))).map((each) =>
            each.byPerson
              .map(({ personId: id, contacts, timesAlone }) => ({ id, contacts, timesAlone }))
              .sort(byId),
          );
        expect(tally(foldContacts(record, before))).toEqual(tally(record));
      }),
    );
  });

  it('may be done again: twice is once, and step by step is at once', () => {
    fc.assert(
      fc.property(anyRecord, anyDay, anyDay, (record, a, b) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        const atOnce = foldContacts(record, second);
        expect(foldContacts(atOnce, second)).toEqual(atOnce);
        expect(foldContacts(foldContacts(record, first), second)).toEqual(atOnce);
        expect(foldContacts(atOnce, first)).toEqual(atOnce);
      }),
    );
  });

  it('counts by person and professional, seen and alone apart', () => {
    const contacts = [
      seen('c-1', '2023-01-10', { 'p-ruth': 'yes' }),
      seen('c-2', '2023-02-10', { 'p-ruth': 'no' }),
      seen('c-3', '2023-03-10', { 'p-noa': 'yes' }, { aboutIds: [personId('p-ruth')] }),
      contact('c-4', '2023-04-10', { agencyIds: [agencyId('a-gp')], aboutIds: [personId('p-ruth')] }),
      seen('c-5', '2026-06-01', { 'p-ruth': { alone: 'yes', bedroomSeen: 'yes' } }),
      seen('c-6', '2026-06-02', { 'p-noa': { alone: 'yes', bedroomSeen: 'yes' } }),
    ];
    const folded = foldContacts(recordOf({ ...smallParts, contacts }), calendarDate('2025-01-01'));
    const ruth = { personId: 'p-ruth', professionalId: 'w-social', agencyId: 'a-care' };
    expect(folded.contacts.map(({ id }) => id)).toEqual(['c-5', 'c-6']);
    expect(folded.contactsFoldedBefore).toBe('2025-01-01');
    expect(folded.earlier).toEqual([
      {
        ...ruth,
        personId: 'p-noa',
        contacts: 1,
        seen: 1,
        alone: 1,
        firstOn: '2023-03-10',
        lastOn: '2023-03-10',
      },
      {
        ...ruth,
        professionalId: null,
        agencyId: 'a-gp',
        contacts: 1,
        seen: 0,
        alone: 0,
        firstOn: '2023-04-10',
        lastOn: '2023-04-10',
      },
      { ...ruth, contacts: 3, seen: 2, alone: 1, firstOn: '2023-01-10', lastOn: '2023-03-10' },
    ]);
  });
});

describe('what is kept whole, however old', () => {
  const kept = (contacts: Contact[]) =>
    foldContacts(recordOf({ ...smallParts, contacts }), calendarDate('2026-01-01')).contacts.map(
      ({ id }) => id,
    );

  it.each<[string, Contact[]]>([
    [
      'seen',
      [
        seen('c-2', '2023-02-10', { 'p-ruth': 'no' }, atSchool),
        seen('c-1', '2023-01-10', { 'p-ruth': 'yes' }),
      ],
    ],
    [
      'seen alone',
      [seen('c-1', '2023-01-10', { 'p-ruth': 'yes' }), seen('c-2', '2023-02-10', { 'p-ruth': 'no' })],
    ],
    [
      'seen by a social worker',
      [
        seen('c-1', '2023-01-10', { 'p-ruth': 'no' }),
        seen('c-2', '2023-02-10', { 'p-ruth': 'no' }, atSchool),
      ],
    ],
    [
      'seen with the bedroom',
      [
        seen('c-1', '2023-01-10', { 'p-ruth': { bedroomSeen: 'yes' } }),
        seen('c-2', '2023-02-10', { 'p-ruth': 'no' }),
      ],
    ],
  ])('is the latest contact in which anybody was %s', (_, contacts) => {
    const older = seen('c-0', '2023-01-01', { 'p-ruth': 'no' });
    expect(kept([older, ...contacts]).toSorted()).toEqual(['c-1', 'c-2']);
  });

  it('is the meeting of a child whom social workers saw in meetings only, so that “never visited” stays', () => {
    const contacts = [
      seen('c-1', '2023-01-10', { 'p-mia': 'no' }, { kind: 'core_group' }),
      seen('c-2', '2023-02-10', { 'p-mia': 'yes' }, atSchool),
    ];
    const whole = recordOf({ ...smallParts, contacts });
    const folded = foldContacts(whole, calendarDate('2026-01-01'));
    expect(folded.contacts.map(({ id }) => id)).toEqual(['c-1', 'c-2']);
    expect(everythingSaid(folded, whole.asAt)).toEqual(everythingSaid(whole, whole.asAt));
  });
});

describe('the example family, folded', () => {
  it.each(['2023-06-30', '2025-06-30', '2026-06-30'])(
    'answers the same with contacts before %s folded',
    async (before) => {
      const { parts, meta } = seedFamily('example-family');
      const record = await familyOfFile(parts, meta.asAt, personId('p-poppy'));
      if (record === null) throw new Error('Poppy is not in the example family');
      const folded = foldContacts(record, calendarDate(before));
      expect(folded.contacts.length).toBeLessThan(record.contacts.length);
      expect(everythingSaid(folded, meta.asAt)).toEqual(everythingSaid(record, meta.asAt));
    },
  );
});

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
