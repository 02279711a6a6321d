import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { familyAt } from '../../../../api/domain/family-at.ts';
import type { FamilyRecord } from '../../../../api/domain/family-record.ts';
import { agencyId, personId, professionalId } from '../../../../api/domain/ids.ts';
import { contactLine } from '../../../../api/domain/professionals/contact-line.ts';
import {
  professionalsByAgency,
  professionalsOf,
} from '../../../../api/domain/professionals/professionals-of.ts';
import { seedFamily } from '../../../builders/example-family.ts';
import { contact, person, recordOf, sighting } from '../../../builders/family-parts.ts';

const example = recordOf(seedFamily('example-family').parts);
const on = (date: string, record: FamilyRecord = example) => familyAt(record, calendarDate(date));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

const worker = (id: string, facts = {}) => ({
  id: professionalId(id),
  name: id,
  role: 'social_worker' as const,
  roleWording: null,
  agencyId: agencyId('a'),
  teamId: null,
  phone: null,
  email: null,
  from: null,
  to: null,
  ...facts,
});

const small = (facts: Partial<FamilyRecord>): FamilyRecord =>
  recordOf(
    {
      people: [
        person('p-leah', { details: { dob: calendarDate('2018-01-01') } }),
        person('p-kim', { details: { dob: calendarDate('1990-01-01') } }),
      ],
      agencies: [{ id: agencyId('a'), name: 'Marlbrook', kind: 'childrens_social_care' }],
      professionals: [worker('w-1')],
    },
    facts,
  );

describe('the professionals of the example family on 30 June 2026', () => {
  const family = on('2026-06-30');
  const all = professionalsOf(family);
  const of = (id: string) => all.find((row) => row.id === professionalId(id));

  it('are all 26, each once', () => expect(new Set(ids(all)).size).toBe(26));

  it('stand together by agency, in the order of its name', () => {
    const groups = professionalsByAgency(family);
    expect(groups.map(({ agency }) => agency.name)).toEqual(
      groups.map(({ agency }) => agency.name).toSorted(),
    );
    expect(groups).toHaveLength(14);
    expect(ids(groups.flatMap(({ professionals }) => professionals))).toEqual(ids(all));
  });

  it('carry the contact card and whom they work with', () =>
    expect(of('w-priya')).toMatchObject({
      name: 'Priya Sandalwood',
      role: 'Social worker',
      phone: '01632 960001',
      email: 'priya.sandalwood@marlbrook.example',
      agency: { name: "Marlbrook Children's Social Care" },
      isInvolved: true,
      hasLeft: false,
      worksWith: example.involvements
        .filter((row) => row.professionalId === professionalId('w-priya'))
        .map((row) => row.personId)
        .toSorted(),
    }));

  it('are listed after they have left, as somebody who had contact', () =>
    expect(of('w-tom')).toMatchObject({ isInvolved: false, hasLeft: true, worksWith: [] }));

  it('are counted as the contacts of the file count', () => {
    for (const professional of all) {
      const theirs = family.contacts.filter((row) => row.professionalIds.includes(professional.id));
      expect([professional.id, professional.contacts]).toEqual([professional.id, theirs.length]);
      expect(professional.lastOn).toBe(theirs.at(-1)?.on ?? null);
    }
  });

  it('are not listed before their first contact or involvement', () =>
    expect(ids(professionalsOf(on('2023-06-30')))).not.toContain('w-priya'));

  it('saw Poppy alone for the last time on 25 November 2025', () => {
    const alone = all
      .flatMap(({ byPerson }) => byPerson)
      .filter((row) => row.personId === personId('p-poppy'))
      .map(({ lastAloneOn }) => lastAloneOn ?? '');
    expect(alone.toSorted().at(-1)).toBe('2025-11-25');
  });
});

describe('the contacts of a professional with one person', () => {
  const leah = personId('p-leah');
  const by = { professionalIds: [professionalId('w-1')] };
  const line = (facts: Partial<FamilyRecord>, id = leah, date = '2026-06-30') =>
    contactLine(on(date, small(facts)), professionalId('w-1'), id);
  const alone = { sightings: [sighting('p-leah', { alone: 'yes' })] };

  it('are counted, dated and told apart by being alone', () =>
    expect(
      line({
        contacts: [
          contact('1', '2026-01-01', { ...by, ...alone }),
          contact('2', '2026-02-01', { ...by, ...alone }),
          contact('3', '2026-03-03', { ...by, aboutIds: [leah] }),
          contact('4', '2026-03-04', { ...by, mentionedIds: [leah], heardIds: [leah] }),
          contact('5', '2026-03-05', { aboutIds: [leah] }),
          contact('6', '2026-07-01', { ...by, ...alone }),
        ],
      }),
    ).toBe('3 contacts, last 3 March 2026, alone twice'));

  it('say of a child that nobody recorded being alone with them', () => {
    const contacts = [
      contact('1', '2026-03-03', { ...by, sightings: [sighting('p-leah'), sighting('p-kim')] }),
    ];
    expect(line({ contacts })).toBe('1 contact, 3 March 2026, never recorded as seen alone');
    expect(line({ contacts }, personId('p-kim'))).toBe('1 contact, 3 March 2026');
  });

  it('count an attempt to see the child as a contact, never as seen', () =>
    expect(
      line({ contacts: [contact('1', '2026-03-03', { ...by, attempts: [{ personId: leah, seen: 'no' }] })] }),
    ).toBe('1 contact, 3 March 2026, never recorded as seen alone'));

  it('say what is held where there is none', () => {
    const coverage = [
      {
        agencyId: agencyId('a'),
        holds: 'all' as const,
        from: calendarDate('2023-01-01'),
        to: calendarDate('2026-04-01'),
        loadedOn: null,
      },
    ];
    expect(line({ coverage })).toBe(
      'No contact recorded. This agency: all contacts since 1 January 2023. Loaded until 1 April 2026: later contacts are not held',
    );
    expect(line({})).toBe(
      'No contact recorded. This agency: what is held is not recorded: contacts may be missing',
    );
  });

  describe('that the record folded to counts', () => {
    const earlier = (contacts: number, aloneTimes: number, id = leah) => ({
      personId: id,
      professionalId: professionalId('w-1'),
      agencyId: agencyId('a'),
      contacts,
      seen: contacts,
      alone: aloneTimes,
      firstOn: calendarDate('2022-01-10'),
      lastOn: calendarDate('2022-12-20'),
    });
    const folded = {
      contactsFoldedBefore: calendarDate('2023-06-30'),
      earlier: [earlier(7, 1), earlier(4, 0, personId('p-kim'))],
      contacts: [contact('1', '2026-01-01', { ...by, ...alone })],
    };

    it('are counted in', () => expect(line(folded)).toBe('8 contacts, last 1 January 2026, alone twice'));
    it('make the professional’s own number the least that is sure', () =>
      expect(professionalsOf(on('2026-06-30', small(folded)))[0]).toMatchObject({
        contacts: 8,
        isAtLeast: true,
      }));
    it('are the least that is sure on a day in between', () =>
      expect(line(folded, leah, '2022-06-30')).toBe('at least 1 contact, 10 January 2022'));
    it('are not there before the first of them', () =>
      expect(line(folded, leah, '2021-06-30')).toMatch(/^No contact recorded/));
  });
});
