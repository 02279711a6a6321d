import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { familyAt, type FamilyAt } from '../../../../api/domain/family-at.ts';
import type { RecordParts } from '../../../../api/domain/family-record.ts';
import { unitAmong } from '../../../../api/domain/family-unit.ts';
import { personId } from '../../../../api/domain/ids.ts';
import { reasonInWords } from '../../../../api/domain/kinship/reason-in-words.ts';
import { seedFamily } from '../../../builders/example-family.ts';
import {
  careTie,
  household,
  noParts,
  parentTie,
  partnership,
  person,
  recordOf,
  relatedTie,
  stay,
} from '../../../builders/family-parts.ts';

function unitOf(parts: Partial<RecordParts>, focus: string, date = '2026-06-30'): FamilyAt {
  const all = { ...noParts, ...parts };
  const focusId = personId(focus);
  return familyAt(
    recordOf(all, { focusId, unit: unitAmong(focusId, all, all.households) }),
    calendarDate(date),
  );
}

const reason = (family: FamilyAt, id: string) => reasonInWords(family, personId(id));
const woman = (id: string, facts = {}) => person(id, { details: { sex: 'female', ...facts } });
const man = (id: string, facts = {}) => person(id, { details: { sex: 'male', ...facts } });
const lived = { certainty: 'reported' } as const;

describe('why somebody belongs to the family unit', () => {
  const people = [woman('p-leah'), woman('p-kelly'), man('p-dean'), man('p-tyler')];
  const mother = [parentTie('p-kelly', 'p-leah')];

  it('is told tie by tie back to the child, with the dates of the tie that brought them in', () => {
    const couple = [partnership('p-kelly', 'p-dean', 'cohabiting', '2023-03', '2025-06')];
    const family = unitOf({ people, parentTies: mother, partnerships: couple }, 'p-leah');
    expect(reason(family, 'p-dean')).toBe(
      "Dean: partner of Kelly, who is Leah's mother, March 2023 to June 2025",
    );
    expect(reason(family, 'p-kelly')).toBe("Kelly: Leah's mother");
    expect(reason(family, 'p-leah')).toBe('Leah: the child this family is gathered round');
  });

  it('is in the present on a day when the tie had not ended', () => {
    const couple = [partnership('p-kelly', 'p-dean', 'cohabiting', '2023-03', '2025-06')];
    const family = unitOf({ people, parentTies: mother, partnerships: couple }, 'p-leah', '2024-01-01');
    expect(reason(family, 'p-dean')).toBe("Dean: partner of Kelly, who is Leah's mother, since March 2023");
  });

  it('says former of a couple whose dates do not tell that it ended', () => {
    const couple = [partnership('p-kelly', 'p-dean', 'separated')];
    const family = unitOf({ people, parentTies: mother, partnerships: couple }, 'p-leah');
    expect(reason(family, 'p-dean')).toBe("Dean: former partner of Kelly, who is Leah's mother");
  });

  it('dates a couple from when they lived together, also where they married later', () => {
    const couple = [
      partnership('p-kelly', 'p-dean', 'cohabiting', '2020-01', '2022-05-01'),
      partnership('p-kelly', 'p-dean', 'married', '2022-05-01'),
    ];
    const family = unitOf({ people, parentTies: mother, partnerships: couple }, 'p-leah');
    expect(reason(family, 'p-dean')).toBe(
      "Dean: husband of Kelly, who is Leah's mother, together since January 2020",
    );
  });

  it('keeps long ways readable: dates beside their tie, ended ties as such', () => {
    const family = unitOf(
      {
        people: [...people, woman('p-joy'), man('p-jim')],
        parentTies: [...mother, parentTie('p-joy', 'p-dean')],
        partnerships: [
          partnership('p-kelly', 'p-dean', 'cohabiting', '2023-03', '2025-06'),
          partnership('p-joy', 'p-jim', 'relationship', '2024'),
        ],
      },
      'p-leah',
    );
    expect(reason(family, 'p-joy')).toBe(
      "Joy: mother of Dean, former partner of Kelly, who is Leah's mother",
    );
    expect(reason(family, 'p-jim')).toBe(
      "Jim: partner of Joy (since about 2024), mother of Dean, former partner of Kelly, who is Leah's mother",
    );
  });

  it('says how sure it is', () => {
    const couple = [
      { ...partnership('p-kelly', 'p-dean', 'relationship', '2025-09'), certainty: 'suspected' as const },
    ];
    const family = unitOf({ people, parentTies: mother, partnerships: couple }, 'p-leah');
    expect(reason(family, 'p-dean')).toBe(
      "Dean: suspected partner of Kelly, who is Leah's mother, since September 2025",
    );
  });

  it('says was of the dead', () => {
    const dead = [woman('p-leah'), woman('p-kelly', { died: true }), woman('p-gran')];
    const family = unitOf(
      { people: dead, parentTies: [...mother, parentTie('p-gran', 'p-kelly')] },
      'p-leah',
    );
    expect(reason(family, 'p-gran')).toBe("Gran: mother of Kelly, who was Leah's mother");
  });

  it('tells of unknown and unborn people, twins and stated siblings', () => {
    const family = unitOf(
      {
        people: [
          ...people,
          person('p-hole', { known: false, details: { sex: 'male', givenName: null } }),
          person('p-baby', { details: { expectedDob: calendarDate('2026-08-21') } }),
        ],
        parentTies: [...mother, parentTie('p-hole', 'p-leah'), parentTie('p-kelly', 'p-baby')],
        relatedTies: [relatedTie('p-leah', 'p-tyler', 'twin'), relatedTie('p-kelly', 'p-dean', 'sibling')],
      },
      'p-leah',
    );
    expect(reason(family, 'p-hole')).toBe("Unknown father of Leah: Leah's unknown father");
    expect(reason(family, 'p-baby')).toBe("Baby: unborn child of Kelly, who is Leah's mother");
    expect(reason(family, 'p-tyler')).toBe("Tyler: Leah's twin brother");
    expect(reason(family, 'p-dean')).toBe("Dean: brother of Kelly, who is Leah's mother");
  });

  describe('by care', () => {
    const cares = (facts = {}) => ({
      people,
      careTies: [
        { ...careTie('p-kelly', 'p-leah', 'foster'), ...facts },
        careTie('p-kelly', 'p-tyler', 'informal'),
      ],
    });

    it('names the carer and the children cared for', () => {
      const family = unitOf(cares({ from: calendarDate('2025-04-22') }), 'p-leah');
      expect(reason(family, 'p-kelly')).toBe("Kelly: Leah's foster carer, since April 2025");
      expect(reason(family, 'p-tyler')).toBe(
        "Tyler: in the informal care of Kelly, who is Leah's foster carer",
      );
    });

    it('is in the past where it has ended', () => {
      const ended = { from: calendarDate('2025-03-17'), to: calendarDate('2025-04-22') };
      const family = unitOf(cares(ended), 'p-leah');
      expect(reason(family, 'p-kelly')).toBe("Kelly: Leah's foster carer, March 2025 to April 2025");
      expect(reason(family, 'p-tyler')).toBe(
        "Tyler: in the informal care of Kelly, who was Leah's foster carer",
      );
      expect(reason(unitOf(cares(ended), 'p-kelly'), 'p-leah')).toBe(
        'Leah: was fostered by Kelly, March 2025 to April 2025',
      );
    });
  });

  describe('by a shared home', () => {
    const home = { households: [{ ...household('h'), label: "Dawn's home" }], people };
    const stays = (...list: ReturnType<typeof stay>[]) => unitOf({ ...home, stays: list }, 'p-tyler');

    it('names the home and gives the time that both were there', () => {
      const family = stays(
        stay('p-tyler', 'h', '2018-05-01', '2025-08-19'),
        stay('p-dean', 'h', '2020-09-01'),
      );
      expect(reason(family, 'p-dean')).toBe(
        "Dean: lived at Dawn's home with Tyler, September 2020 to August 2025",
      );
    });

    it('is in the present while both are there', () =>
      expect(
        reason(stays(stay('p-tyler', 'h', '2018-05-01'), stay('p-dean', 'h', '2020-09-01')), 'p-dean'),
      ).toBe("Dean: lives at Dawn's home with Tyler, since September 2020"));

    it('tells a visitor from somebody who lives there', () => {
      const visit = stay('p-dean', 'h', '2025-10-01', null, 'regular_visitor');
      expect(reason(stays(stay('p-tyler', 'h'), visit), 'p-dean')).toBe(
        "Dean: visits Dawn's home (since October 2025), where Tyler lives",
      );
      const other = unitOf({ ...home, stays: [stay('p-tyler', 'h'), visit] }, 'p-dean');
      expect(reason(other, 'p-tyler')).toBe(
        "Tyler: lives at Dawn's home (since October 2025), visited by Dean",
      );
    });

    it('says where somebody is only reported to live there', () =>
      expect(
        reason(
          stays(stay('p-tyler', 'h'), {
            ...stay('p-dean', 'h', '2025-09-20', null, 'reported_resident'),
            ...lived,
          }),
          'p-dean',
        ),
      ).toBe("Dean: is reported to live at Dawn's home with Tyler, since September 2025"));

    it('goes on from there to the child', () => {
      const family = unitOf(
        {
          ...home,
          parentTies: [parentTie('p-kelly', 'p-leah')],
          stays: [stay('p-kelly', 'h'), stay('p-dean', 'h', '2024')],
        },
        'p-leah',
      );
      expect(reason(family, 'p-dean')).toBe(
        "Dean: lives at Dawn's home with Kelly, who is Leah's mother, since about 2024",
      );
    });
  });

  it('says so of a person who is not in the family', () =>
    expect(reason(unitOf({ people }, 'p-leah'), 'p-nobody')).toBe('Not in this family on this date'));

  it('says so where no child is chosen', () =>
    expect(reason(familyAt(recordOf({ people }), calendarDate('2026-06-30')), 'p-dean')).toBe(
      'Dean: in the file; no child is chosen',
    ));

  it('is told for every member of the example family, in one line of no more than four ties', () => {
    const family = unitOf(seedFamily('example-family').parts, 'p-poppy');
    for (const { id } of family.people) {
      const words = reasonInWords(family, id);
      expect(words).toMatch(/^[^:]+: .+/);
      expect(words).not.toMatch(/undefined|not recorded|\s\s/);
      expect(words.length).toBeLessThan(170);
      if (id !== family.focusId) expect(words).toMatch(/Poppy/);
    }
    expect(reason(family, 'p-jordan')).toBe(
      "Jordan: partner of Dawn, who is Poppy's mother, May 2020 to August 2025",
    );
    expect(reason(family, 'p-tyler')).toBe("Tyler: son of Dawn, who is Poppy's mother");
    expect(reason(family, 'p-ryan')).toBe("Ryan: son of Maureen, mother of Dawn, who is Poppy's mother");
    expect(reason(family, 'p-harley')).toBe("Harley: daughter of Stacey, wife of Lee, who is Poppy's father");
  });
});
