import fc from 'fast-check';
import { addDays, type CalendarDate } from '../../../../api/domain/calendar-date.ts';
import { familyAt, livingChildren } from '../../../../api/domain/family-at.ts';
import type { FamilyRecord } from '../../../../api/domain/family-record.ts';
import { personId } from '../../../../api/domain/ids.ts';
import type { Finding } from '../../../../api/domain/questions/finding.ts';
import { questions } from '../../../../api/domain/questions/index.ts';
import { seenChip } from '../../../../api/domain/seen/seen-chip.ts';
import { seenSummary } from '../../../../api/domain/seen/seen-summary.ts';
import { contact, sighting } from '../../../builders/family-parts.ts';
import { anyDay, anyRecord } from './generated-record.ts';

const askAll = (record: FamilyRecord, on: CalendarDate): Finding[] => {
  const family = familyAt(record, on);
  return questions.flatMap((question) => question.answer(family, {}));
};

it('the order in which the record lists things changes no answer', () => {
  const reversed = (record: FamilyRecord): FamilyRecord => ({
    ...record,
    people: record.people.toReversed(),
    stays: record.stays.toReversed(),
    agencies: record.agencies.toReversed(),
    professionals: record.professionals.toReversed(),
    parentTies: record.parentTies.toReversed(),
    contacts: record.contacts.toReversed().map((each) => ({
      ...each,
      sightings: each.sightings.toReversed(),
      professionalIds: each.professionalIds.toReversed(),
      agencyIds: each.agencyIds.toReversed(),
    })),
    coverage: record.coverage.toReversed(),
    unit: { ...record.unit, members: record.unit.members.toReversed() },
  });
  fc.assert(
    fc.property(anyRecord, anyDay, (record, on) => {
      expect(askAll(reversed(record), on)).toEqual(askAll(record, on));
    }),
  );
});

it('other ids for everything change nothing but the ids', () => {
  const renamed = (json: string) => json.replace(/"([pwachfi](?:nv|la)?-[\w]+)"/g, '"id of $1"');
  fc.assert(
    fc.property(anyRecord, anyDay, (record, on) => {
      const other = JSON.parse(renamed(JSON.stringify(record))) as FamilyRecord;
      expect(other.people[0]?.id).toBe('id of p-a');
      expect(askAll(other, on)).toEqual(JSON.parse(renamed(JSON.stringify(askAll(record, on)))));
    }),
  );
});

it('a sister’s sighting changes nothing that is said of a child', () => {
  fc.assert(
    fc.property(anyRecord, anyDay, anyDay, (record, on, seenOn) => {
      // Of a record that holds nothing at all it is said once for all children; with her sighting it holds something.
      fc.pre(record.contacts.length + record.coverage.length > 0);
      const ofSister = contact('c-new', seenOn, { sightings: [sighting('p-b', { alone: 'yes' })] });
      const more = { ...record, contacts: [...record.contacts, ofSister] };
      // Of the one question that asks about the sister too, more is said.
      const ofChild = (all: Finding[]) =>
        all.filter(({ facts, question }) => facts.child === 'p-a' && question !== 'siblings-seen');
      expect(ofChild(askAll(more, on))).toEqual(ofChild(askAll(record, on)));
      expect(seenChip(familyAt(more, on), personId('p-a'))).toEqual(
        seenChip(familyAt(record, on), personId('p-a')),
      );
    }),
  );
});

it('one more sighting never makes the days since a child was seen larger', () => {
  fc.assert(
    fc.property(anyRecord, anyDay, anyDay, (record, on, seenOn) => {
      const more = {
        ...record,
        contacts: [...record.contacts, contact('c-new', seenOn, { sightings: [sighting('p-a')] })],
      };
      const days = (of: FamilyRecord) =>
        seenSummary(familyAt(of, on), personId('p-a')).lastSeen?.days ?? Number.POSITIVE_INFINITY;
      expect(days(more)).toBeLessThanOrEqual(days(record));
    }),
  );
});

it('one more day adds at most one day, and never makes a child seen', () => {
  fc.assert(
    fc.property(anyRecord, anyDay, (record, on) => {
      const until = { ...record, contacts: record.contacts.filter((each) => each.on <= on) };
      const days = (at: CalendarDate) =>
        seenSummary(familyAt(until, at), personId('p-a')).lastSeen?.days ?? null;
      const now = days(on);
      expect(days(addDays(on, 1))).toBe(now === null ? null : now + 1);
    }),
  );
});

it('the chip and the findings never disagree', () => {
  fc.assert(
    fc.property(anyRecord, anyDay, (record, on) => {
      const family = familyAt(record, on);
      const findings = askAll(record, on);
      for (const { id } of livingChildren(family)) {
        const own = findings.filter(({ facts, severity }) => facts.child === id && severity !== 'note');
        const status = own.find(({ question }) => question === 'last-seen')?.facts.status;
        const notAlone = own.some(({ question }) => ['not-seen-alone', 'never-alone'].includes(question));
        const expected =
          status === 'never' ? 'never' : status === 'unseen' || notAlone ? 'attention' : (status ?? 'seen');
        expect(seenChip(family, id)?.state).toBe(expected);
      }
    }),
  );
});
