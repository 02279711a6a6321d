import { calendarDate } from '../../../../../api/domain/calendar-date.ts';
import type { Contact } from '../../../../../api/domain/family-record.ts';
import { agencyId, householdId, personId } from '../../../../../api/domain/ids.ts';
import { visitsMetNoChild } from '../../../../../api/domain/questions/visits/visits-met-no-child.ts';
import { household, person, stay } from '../../../../builders/family-parts.ts';
import { seen, smallFamily, smallParts } from '../../seen/small-family.ts';

type More = Parameters<typeof smallFamily>[1];
const answer = (contacts: Contact[], given = {}, more: More = {}) =>
  visitsMetNoChild.answer(smallFamily(contacts, more), given);
const counts = (contacts: Contact[], more: More = {}) => {
  const [finding] = answer(contacts, {}, more);
  const { metAChild, metNoChild, didNotTakePlace, notRecorded } = finding?.facts ?? {};
  return finding === undefined ? null : [metAChild, metNoChild, didNotTakePlace, notRecorded];
};

const met = (on: string, facts: Partial<Contact> = {}) => seen(`c-${on}`, on, { 'p-mia': 'no' }, facts);
const toMother = (on: string, facts: Partial<Contact> = {}) =>
  seen(
    `m-${on}`,
    on,
    { 'p-ruth': 'no' },
    { kind: 'housing_visit', agencyIds: [agencyId('a-gp')], professionalIds: [], ...facts },
  );
const toSee = (seenAs: 'no' | 'unknown') => ({ attempts: [{ personId: personId('p-mia'), seen: seenAs }] });

describe('visits that met no child', () => {
  it.each<[string, Contact[], number[] | null]>([
    ['every visit met one', [met('2026-06-01')], null],
    ['one to her mother', [met('2026-06-01'), toMother('2026-06-10')], [1, 1, 0, 0]],
    [
      'one without access',
      [met('2026-06-01'), toMother('2026-06-10', { sightings: [], outcome: 'no_access' })],
      [1, 0, 1, 0],
    ],
    [
      'called off by the agency',
      [met('2026-06-01'), toMother('2026-06-10', { outcome: 'cancelled_by_agency' })],
      null,
    ],
    [
      'not recorded whether a child was seen',
      [toMother('2026-06-01'), toMother('2026-06-10', toSee('unknown'))],
      [0, 1, 0, 1],
    ],
    ['a child met the same day in the same home', [toMother('2026-06-01'), met('2026-06-01')], null],
    ['before those days', [toMother('2025-12-29')], null],
    ['on the first of those days', [toMother('2025-12-30')], [0, 1, 0, 0]],
    ['at another home', [toMother('2026-06-01', { householdId: householdId('h-far') })], null],
    ['at no home that is named', [toMother('2026-06-01', { householdId: null })], null],
    ['a GP appointment is no home visit', [toMother('2026-06-01', { kind: 'gp_appointment' })], null],
  ])('%s', (_, contacts, expected) => {
    expect(counts(contacts)).toEqual(expected);
  });

  it('adds up to all visits, and says by whom', () => {
    const [finding] = answer([
      met('2026-05-01'),
      met('2026-05-02'),
      toMother('2026-06-10'),
      toMother('2026-06-20', { sightings: [], outcome: 'no_access', ...toSee('no') }),
    ]);
    expect(finding?.severity).toBe('check');
    expect(finding?.says).toBe(
      '4 visits to Ruth’s home are recorded in the 183 days up to 30 June 2026, on days when children lived there: 2 met a child who lived there; 1 took place and records no child seen, by Elm Surgery; 1 did not take place (no access once), by Elm Surgery. The latest that met no child was on 20 June 2026, 10 days ago. 1 of those that met no child was about a child of the home, or to see one.',
    );
    expect(finding?.about).toEqual(['p-mia', 'p-noa', 'h-elm']);
  });

  it('is a note where all of them were to adults', () => {
    expect(answer([toMother('2026-06-10')])[0]?.severity).toBe('note');
    expect(answer([toMother('2026-06-10', toSee('no'))])[0]?.severity).toBe('check');
  });

  it('counts no visit of a day on which no child surely lived there', () => {
    const stays = [
      stay('p-mia', 'h-elm', '2026-05', null, 'child'),
      stay('p-ruth', 'h-elm', '2018-01-01', null, 'main_carer'),
    ];
    const contacts = [toMother('2026-04-10'), toMother('2026-05-10'), toMother('2026-06-10')];
    expect(counts(contacts, { parts: { stays } })).toEqual([0, 1, 0, 0]);
  });

  it('takes a child of another home who was there for no child of this one', () => {
    const people = [
      ...(smallParts.people ?? []),
      person('p-tom', { details: { dob: calendarDate('2016-01-01') } }),
    ];
    const stays = [...(smallParts.stays ?? []), stay('p-tom', 'h-far', null, null, 'child')];
    const households = [...(smallParts.households ?? []), household('h-far')];
    const contacts = [seen('c-1', '2026-06-01', { 'p-tom': 'no' })];
    expect(counts(contacts, { parts: { people, stays, households } })).toEqual([0, 1, 0, 0]);
  });

  it('takes another number of days and of times, and says where nothing is held', () => {
    expect(answer([toMother('2026-05-01')], { days: 30 })).toEqual([]);
    expect(answer([toMother('2026-05-01')], { times: 2 })).toEqual([]);
    expect(answer([], {}, { parts: { coverage: [] } })[0]?.facts.status).toBe('not-held');
  });
});
