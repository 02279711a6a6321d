import { calendarDate } from '../../../api/domain/calendar-date.ts';
import { familyAt, livingChildren, type FamilyAt } from '../../../api/domain/family-at.ts';
import type { FamilyRecord, RecordParts } from '../../../api/domain/family-record.ts';
import { personId } from '../../../api/domain/ids.ts';
import type { PersonAt } from '../../../api/domain/person-at.ts';
import { partialDate } from '../../../api/domain/calendar-date.ts';
import {
  careTie,
  contact,
  household,
  parentTie,
  partnership,
  person,
  recordOf,
  statement,
  stay,
} from '../../builders/family-parts.ts';

const on = calendarDate;

function family(
  parts: Partial<RecordParts>,
  date = '2026-06-30',
  facts: Partial<FamilyRecord> = {},
): FamilyAt {
  return familyAt(recordOf(parts, facts), on(date));
}

function only(parts: Partial<RecordParts>, id: string, date?: string): PersonAt | undefined {
  return family(parts, date).byId.get(personId(id));
}

describe('a person on a date', () => {
  const born = (dob: string | null, facts = {}) =>
    person('p-ada', { details: { dob: dob === null ? null : partialDate(dob), ...facts } });

  it.each([
    ['2017-01-19', '2026-06-30', '9'],
    ['2017-01-19', '2026-01-18', '8'],
    ['2025-10-01', '2026-06-30', '8 months'],
    ['2026-06-01', '2026-06-30', '4 weeks'],
    ['2026-06-29', '2026-06-30', '1 day'],
    ['2016', '2026-06-30', 'about 10'],
  ])('born %s is on %s aged %s', (dob, date, words) =>
    expect(only({ people: [born(dob)] }, 'p-ada', date)?.ageInWords).toBe(words),
  );

  it('is not there before birth', () =>
    expect(only({ people: [born('2017-01-19')] }, 'p-ada', '2017-01-18')).toBeUndefined());

  it.each([
    ['2008-07-01', true],
    ['2008-06-30', false],
    ['2008', true],
    ['2007', false],
  ])('born %s is a child on 30 June 2026: %s (a child wherever the date leaves it open)', (dob, isChild) =>
    expect(only({ people: [born(dob)] }, 'p-ada')?.isChild).toBe(isChild),
  );

  it('is a child without a date of birth where a home holds them as a child', () => {
    const people = [born(null)];
    const stays = [stay('p-ada', 'h', '2020', null, 'placed_child')];
    expect(only({ people }, 'p-ada')?.isChild).toBe(false);
    expect(only({ people, stays, households: [household('h')] }, 'p-ada')?.isChild).toBe(true);
  });

  it('is unborn within the time of a pregnancy, and not there before it', () => {
    const people = [born(null, { expectedDob: '2026-08-21' })];
    expect(only({ people }, 'p-ada')).toMatchObject({ isUnborn: true, ageInWords: 'due 21 August 2026' });
    expect(only({ people }, 'p-ada', '2025-11-13')).toBeUndefined();
  });

  it('keeps the age at death, and is alive the day before', () => {
    const people = [born('1943-07-02', { dod: '2019-02-14' })];
    expect(only({ people }, 'p-ada')).toMatchObject({ isDead: true, age: 75 });
    expect(only({ people }, 'p-ada', '2019-02-13')).toMatchObject({ isDead: false, age: 75 });
  });

  it('is alive before a recorded death although the file says that they died', () => {
    const people = [born('1943-07-02', { dod: '2019-02-14', died: true })];
    expect(only({ people }, 'p-ada', '2016-06-01')).toMatchObject({ isDead: false, age: 72 });
    expect(only({ people: [born('1943-07-02', { died: true })] }, 'p-ada', '2016-06-01')?.isDead).toBe(true);
  });

  it('has a name even where none is recorded', () => {
    const nobody = { givenName: null, familyName: null };
    const people = [
      person('p-father', { known: false, details: { ...nobody, sex: 'male' } }),
      person('p-harley'),
      person('p-baby', { details: { ...nobody, familyName: 'Marrowick', birthOutcome: 'stillborn' } }),
      person('p-nn', { details: nobody }),
    ];
    const all = family({ people, parentTies: [parentTie('p-father', 'p-harley')] });
    expect(all.people.map(({ name }) => name)).toEqual([
      'Baby Marrowick',
      'Unknown father of Harley',
      'Harley',
      'Name not recorded',
    ]);
  });

  it('has the details of the version that held on the date and is not withdrawn', () => {
    const [first] = person('p-ada').details;
    if (first === undefined) throw new Error('a person has details');
    const ada = {
      ...person('p-ada'),
      details: [
        { ...first, familyName: 'Wrong', retractedAt: on('2026-01-01') },
        { ...first, revision: 2, familyName: 'Garrowby' },
        { ...first, revision: 3, familyName: 'Marrowick', from: on('2020-01-01') },
      ],
    };
    expect(only({ people: [ada] }, 'p-ada', '2019-01-01')?.name).toBe('Ada Garrowby');
    expect(only({ people: [ada] }, 'p-ada', '2020-01-01')?.name).toBe('Ada Marrowick');
  });
});

describe('ties on a date', () => {
  const people = [person('p-dawn'), person('p-lee')];
  const partnerships = [
    partnership('p-dawn', 'p-lee', 'married', '2014-06-14', '2019-12-20'),
    partnership('p-dawn', 'p-lee', 'separated', '2019-12-20', '2022-05-20'),
    partnership('p-dawn', 'p-lee', 'divorced', '2022-05-20'),
  ];
  it.each([
    ['2014-06-13', undefined, undefined],
    ['2014-06-14', 'married', false],
    ['2019-12-20', 'separated', true],
    ['2026-06-30', 'divorced', true],
  ])('on %s a couple is %s (former: %s)', (date, status, former) => {
    const couple = family({ people, partnerships }, date).couples[0];
    expect(couple?.status).toBe(status);
    expect(couple?.former).toBe(former);
  });

  it('keeps a partnership that ended without a word for how as former', () => {
    const ended = [partnership('p-dawn', 'p-lee', 'cohabiting', '2014', '2016')];
    expect(family({ people, partnerships: ended }).couples[0]).toMatchObject({ former: true });
  });

  it('tells who belongs to a home, who is there part of the time and who only comes', () => {
    const stays = [
      stay('p-dawn', 'h', '2018', null, 'main_carer'),
      stay('p-lee', 'h', '2018', null, 'regular_visitor'),
      stay('p-ava', 'h', '2018', null, 'part_time_child'),
    ];
    const all = family({ people: [...people, person('p-ava')], households: [household('h')], stays });
    const [home] = all.homes;
    expect(home?.residents.map((each) => each.personId)).toEqual(['p-dawn']);
    expect(home?.visitors.map((each) => each.personId)).toEqual(['p-lee']);
    expect(home?.partTime.map((each) => each.personId)).toEqual(['p-ava']);
  });

  it('leaves out what was disproved and marks care that ended as former', () => {
    const all = family({
      people: [...people, person('p-ava')],
      parentTies: [parentTie('p-lee', 'p-ava', { certainty: 'disproved' })],
      careTies: [{ ...careTie('p-dawn', 'p-ava'), ...statement('care', '2020', '2021') }],
    });
    expect(all.parentTies).toEqual([]);
    expect(all.careTies).toMatchObject([{ former: true }]);
  });
});

describe('who belongs on a date', () => {
  const parts = {
    people: [
      person('p-child'),
      person('p-mother'),
      person('p-partner'),
      person('p-half', { details: { dob: on('2021-03-25') } }),
      person('p-other'),
    ],
    parentTies: [
      parentTie('p-mother', 'p-child'),
      parentTie('p-mother', 'p-half'),
      parentTie('p-other', 'p-half'),
    ],
    partnerships: [partnership('p-mother', 'p-partner', 'cohabiting', '2020-05-01')],
  };
  const at = (date: string) =>
    family(parts, date, { focusId: personId('p-child') }).people.map(({ id }) => id);

  it('does not reach a partner before the partnership began', () => {
    expect(at('2020-04-30')).not.toContain('p-partner');
    expect(at('2020-05-01')).toContain('p-partner');
  });

  it('does not reach the other parent of a child who is not born yet', () => {
    expect(at('2021-03-24')).not.toContain('p-other');
    expect(at('2021-03-25')).toContain('p-other');
  });
});

describe('what was known', () => {
  const people = [person('p-ada')];
  const contacts = [
    contact('c-1', '2025-11-05', { aboutIds: [personId('p-ada')], recordedAt: on('2025-11-12') }),
    contact('c-2', '2025-09-24', { aboutIds: [personId('p-ada')] }),
    contact('c-3', '2026-01-01', { aboutIds: [personId('p-ada')] }),
  ];
  it('is told apart from what had happened', () => {
    const day = on('2025-11-10');
    const ids = (known: FamilyAt) => known.contacts.map(({ id }) => id);
    expect(ids(familyAt(recordOf({ people, contacts }), day))).toEqual(['c-2', 'c-1']);
    expect(ids(familyAt(recordOf({ people, contacts }), day, day))).toEqual(['c-2']);
  });
});

it('lists living children eldest first, those without a date of birth last', () => {
  const people = [
    person('p-a', { details: { dob: on('2015-01-01') } }),
    person('p-b', { details: { dob: on('2012-01-01') } }),
    person('p-c'),
    person('p-d', { details: { dob: on('2012-01-01'), dod: on('2020-01-01') } }),
    person('p-e', { details: { dob: on('1990-01-01') } }),
  ];
  const stays = [stay('p-c', 'h', null, null, 'child')];
  const all = family({ people, stays, households: [household('h')] });
  expect(livingChildren(all).map(({ id }) => id)).toEqual(['p-b', 'p-a', 'p-c']);
});
