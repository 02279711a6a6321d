import { calendarDate } from '../../../../../api/domain/calendar-date.ts';
import { englandDefault } from '../../../../../api/domain/duties/england-default.ts';
import type { Contact } from '../../../../../api/domain/family-record.ts';
import { neverAlone } from '../../../../../api/domain/questions/seen/never-alone.ts';
import { notSeenAlone } from '../../../../../api/domain/questions/seen/not-seen-alone.ts';
import { parentTie, person } from '../../../../builders/family-parts.ts';
import { seen, smallFamily, smallParts } from '../../seen/small-family.ts';

type How = 'yes' | 'no' | 'unknown';
const days = ['2026-06-29', '2026-06-20', '2026-06-10', '2026-06-01', '2026-05-20', '2026-05-10'];
/** Mia's sightings, the latest first. */
const latestFirst = (hows: readonly How[]) =>
  hows.map((how, at) => seen(`c-${at}`, days[at] ?? '2026-01-01', { 'p-mia': how }));
type More = Parameters<typeof smallFamily>[1];
const answer = (contacts: Contact[], given = {}, more: More = {}) =>
  neverAlone.answer(smallFamily(contacts, more), given);

describe('seen but never alone', () => {
  it.each<[string, How[], string | undefined]>([
    ['never alone, once seen', ['no'], 'check'],
    ['never alone, six times seen', ['no', 'no', 'no', 'no', 'no', 'no'], 'act'],
    ['alone once, long ago', ['no', 'no', 'no', 'yes'], undefined],
    ['never recorded', ['unknown'], 'note'],
    ['never alone, once of them not recorded', ['no', 'unknown', 'no'], 'check'],
    ['never alone, but only once recorded', ['no', 'unknown'], 'note'],
    ['never seen', [], undefined],
  ])('%s', (_, hows, severity) => {
    const contacts = latestFirst(hows);
    expect(answer(contacts)[0]?.severity).toBe(severity);
    // What one of the two questions tells, the other does not tell again.
    if (severity !== undefined) expect(notSeenAlone.answer(smallFamily(contacts), {})).toEqual([]);
  });

  it('asks for as many sightings as are set', () => {
    expect(answer(latestFirst(['no', 'no']), { times: 2 })).toHaveLength(1);
    expect(answer(latestFirst(['no', 'no']), { times: 3 })).toEqual([]);
  });

  it('asks from the age of the rules in force, unless another is set', () => {
    const contacts = [seen('c-1', '2026-06-01', { 'p-noa': 'no', 'p-mia': 'no' })];
    const about = (given = {}, settings = {}) => {
      const rules = { ...englandDefault, settings: { ...englandDefault.settings, ...settings } };
      return answer(contacts, given, { record: { rules } }).map((finding) => finding.about[0]);
    };
    expect(about()).toEqual(['p-mia']);
    expect(about({}, { aloneFromAge: 2 })).toEqual(['p-mia', 'p-noa']);
    expect(about({}, { aloneFromAge: 10 })).toEqual([]);
    expect(about({ age: 2 }, { aloneFromAge: 10 })).toEqual(['p-mia', 'p-noa']);
  });

  it('never tells “not recorded” as “never alone”', () => {
    const [finding] = answer(latestFirst(['unknown', 'unknown']));
    expect(finding?.says).toContain(
      'Seen twice (2 of them on home visits), whether alone is not recorded at any',
    );
    expect(finding?.facts).toMatchObject({ timesSeenSince: 2, timesAloneNotRecordedSince: 2 });
  });

  it('says over how much of the record, and counts the sister whom the same contacts saw alone', () => {
    const parentTies = [parentTie('p-ruth', 'p-mia'), parentTie('p-ruth', 'p-noa')];
    const contacts = [seen('c-1', '2026-06-01', { 'p-mia': 'no', 'p-noa': 'yes' })];
    const [finding] = answer(contacts, {}, { parts: { parentTies } });
    expect(finding?.says).toBe(
      'No time that Mia was seen alone is recorded since 1 January 2023, where this record begins. Seen once (1 of them on a home visit), not alone at any; bedroom seen at none. On those contacts seen alone: Noa once.',
    );
    expect(finding?.question).toBe('never-alone');
  });

  it('says nothing of a child who died, turned 18 or is not born', () => {
    const contacts = [seen('c-1', '2026-06-01', { 'p-mia': 'no' })];
    for (const details of [
      { dob: calendarDate('2015-01-01'), dod: calendarDate('2026-06-20') },
      { dob: calendarDate('2008-06-30') },
      { expectedDob: calendarDate('2026-08-01') },
    ]) {
      const people = [person('p-mia', { details }), ...(smallParts.people ?? []).slice(1)];
      expect(answer(contacts, {}, { parts: { people } })).toEqual([]);
    }
  });

  it('says nothing certain where older contacts, folded to counts, may hold a time alone', () => {
    const folded = {
      personId: (smallParts.people ?? [])[0]?.id ?? person('p-mia').id,
      professionalId: null,
      agencyId: null,
      contacts: 3,
      seen: 3,
      alone: 1,
      firstOn: calendarDate('2023-02-01'),
      lastOn: calendarDate('2023-05-01'),
    };
    const record = { contactsFoldedBefore: calendarDate('2024-01-01'), earlier: [folded] };
    const contacts = latestFirst(['no']);
    expect(answer(contacts, {}, { record })).toEqual([]);
    expect(notSeenAlone.answer(smallFamily(contacts, { record }), {})[0]?.facts).toMatchObject({
      folded: true,
    });
  });
});
