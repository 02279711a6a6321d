import { calendarDate } from '../../../../../api/domain/calendar-date.ts';
import type { Contact, FamilyRecord, RecordParts } from '../../../../../api/domain/family-record.ts';
import { agencyId, personId } from '../../../../../api/domain/ids.ts';
import { nobody } from '../../../../../api/domain/questions/seen/nobody.ts';
import { contact, person, sighting } from '../../../../builders/family-parts.ts';
import { atSchool, coverage, seen, smallFamily } from '../../seen/small-family.ts';

const people = [person('p-mia', { details: { dob: calendarDate('2017-01-19') } })];
const answer = (
  contacts: Contact[],
  parts: Partial<RecordParts> = {},
  record: Partial<FamilyRecord> = {},
  on = '2026-06-30',
) => nobody.answer(smallFamily(contacts, { parts: { people, ...parts }, record, on }), {});
const about = (on: string) => contact('c-a', on, { ...atSchool, aboutIds: [personId('p-mia')] });

describe('a child with whom nobody is in touch', () => {
  it.each<[string, Contact[], string | null]>([
    ['after 41 days, not yet', [seen('c-1', '2026-05-20', { 'p-mia': 'yes' })], null],
    ['after 42 days, to check', [seen('c-1', '2026-05-19', { 'p-mia': 'yes' })], 'check'],
    ['after 84 days, to act on', [seen('c-1', '2026-04-07', { 'p-mia': 'yes' })], 'act'],
    ['never, to act on', [], 'act'],
    [
      'but by a call',
      [contact('c-1', '2026-06-20', { kind: 'phone_call', sightings: [sighting('p-mia')] })],
      null,
    ],
    [
      'but at a meeting that the child came to',
      [
        contact('c-1', '2026-06-20', {
          kind: 'core_group',
          attended: { personIds: [personId('p-mia')], professionalIds: [] },
        }),
      ],
      null,
    ],
    ['although others spoke about the child', [about('2026-06-20')], 'act'],
    [
      'although somebody named the child',
      [contact('c-1', '2026-06-20', { mentionedIds: [personId('p-mia')] })],
      'act',
    ],
    [
      'although somebody came to see the child in vain',
      [
        contact('c-1', '2026-06-20', {
          outcome: 'no_access',
          attempts: [{ personId: personId('p-mia'), seen: 'no' }],
        }),
      ],
      'act',
    ],
    ['although the sister was seen', [seen('c-1', '2026-06-20', { 'p-noa': 'yes' })], 'act'],
  ])('%s', (_, contacts, severity) => {
    expect(answer(contacts)[0]?.severity ?? null).toBe(severity);
  });

  it('is told with the last contact about the child', () => {
    expect(answer([seen('c-1', '2026-05-01', { 'p-mia': 'yes' }), about('2026-06-20')])[0]).toMatchObject({
      says: 'Nobody is recorded as in touch with Mia since 1 May 2026, 60 days. The last contact about the child, or to see the child, was on 20 June 2026, 10 days ago.',
      facts: { lastInTouch: '2026-05-01', lastContactAbout: '2026-06-20', days: 60 },
    });
  });

  it('is not told as such where the contacts held stopped, or were never held', () => {
    const last = [seen('c-1', '2026-03-01', { 'p-mia': 'yes' })];
    for (const stopped of [[coverage('a-care', { to: calendarDate('2026-03-15') })], []]) {
      expect(answer(last, { coverage: stopped })[0]).toMatchObject({
        severity: 'note',
        facts: { status: 'not-held' },
      });
    }
    expect(answer([], { coverage: [] })[0]?.says).toContain('No agency’s contacts are held here');
  });

  it('is not told as such on a day for which the contacts are folded to counts', () => {
    const group = { personId: personId('p-mia'), professionalId: null, agencyId: agencyId('a-care') };
    const days = { firstOn: calendarDate('2023-02-01'), lastOn: calendarDate('2024-05-01') };
    const earlier = [{ ...group, contacts: 9, seen: 9, alone: 0, ...days }];
    expect(answer([], {}, { earlier }, '2024-05-20')[0]?.facts.status).toBe('not-held');
    expect(answer([], {}, { earlier }, '2024-08-20')[0]?.facts.status).toBe('nobody');
  });

  it('may be a baby, of whose whole life all is held', () => {
    const baby = [person('p-mia', { details: { dob: calendarDate('2026-06-25') } })];
    expect(answer([], { people: baby })[0]?.says).toBe(
      'No contact in which Mia took part is recorded since birth on 25 June 2026.',
    );
  });

  it('is no unborn child, nobody who died and no adult', () => {
    for (const details of [
      { expectedDob: calendarDate('2026-08-01') },
      { dob: calendarDate('2017-01-19'), died: true },
      { dob: calendarDate('2008-06-30') },
    ]) {
      expect(answer([], { people: [person('p-mia', { details })] })).toEqual([]);
    }
  });
});
