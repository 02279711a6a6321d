import { partialDate } from '../../../../../api/domain/calendar-date.ts';
import { familyAt, type FamilyAt } from '../../../../../api/domain/family-at.ts';
import type { FamilyRecord, FamilyUnit, RecordParts } from '../../../../../api/domain/family-record.ts';
import { householdId, personId } from '../../../../../api/domain/ids.ts';
import { sentenceGroups } from '../../../../../web/drawing/views/list/family-in-sentences.ts';
import {
  household,
  noParts,
  parentTie,
  partnership,
  person,
  recordOf,
  stay,
} from '../../../../builders/family-parts.ts';

function familyOf(parts: Partial<RecordParts>, unit: Partial<FamilyUnit> = {}): FamilyAt {
  const record: FamilyRecord = recordOf({ ...noParts, ...parts });
  return familyAt({ ...record, unit: { ...record.unit, ...unit } }, record.asAt);
}

function about(family: FamilyAt, id: string): string {
  return sentenceGroups(family, { view: 'genogram' })
    .flatMap(({ lines }) => lines)
    .filter((line) => line.personId === id)
    .map(({ says }) => says)
    .join(' ');
}

const people = (...ids: string[]) => ids.map((id) => person(id, { details: { dob: null } }));
const allIn = (home: string, ...ids: string[]) => ids.map((id) => stay(id, home));

describe('brothers and sisters in a home', () => {
  it('are not the brothers and sisters of a husband or wife', () => {
    const family = familyOf({
      people: people('p-ann', 'p-ben', 'p-gran', 'p-una', 'p-uma', 'p-ugo'),
      households: [household('h-one')],
      stays: allIn('h-one', 'p-ann', 'p-ben', 'p-una', 'p-uma', 'p-ugo'),
      parentTies: ['p-ben', 'p-una', 'p-uma', 'p-ugo'].map((id) => parentTie('p-gran', id)),
      partnerships: [partnership('p-ann', 'p-ben', 'married')],
    });
    expect(about(family, 'p-ann')).not.toContain('brothers and sisters');
    expect(about(family, 'p-ann')).not.toContain('Brothers and sisters');
    for (const name of ['Una', 'Uma', 'Ugo'])
      expect(about(family, 'p-ann')).toMatch(new RegExp(`-in-law[^,]* ${name}`));
    expect(about(family, 'p-ben')).toContain(
      '3 brothers and sisters (3 full or half not known here) at h-one',
    );
  });

  it('are named and not counted where it is only suspected that they are', () => {
    const ids = ['p-cal', 'p-dee', 'p-eve', 'p-fay'];
    const suspected = parentTie('p-gran', 'p-gil', { certainty: 'suspected' });
    const family = familyOf({
      people: people('p-gran', 'p-gil', ...ids),
      households: [household('h-one')],
      stays: allIn('h-one', 'p-gil', ...ids),
      parentTies: [...ids.map((id) => parentTie('p-gran', id)), suspected],
    });
    expect(about(family, 'p-cal')).toContain('3 brothers and sisters (3 full or half not known here) and');
    expect(about(family, 'p-cal')).toMatch(/and Cal's sibling \([^)]*suspected[^)]*\) Gil at h-one/);
  });
});

describe('people beyond the picture', () => {
  const parts = {
    people: people('p-ann', 'p-cal', 'p-dee'),
    households: [household('h-one'), household('h-two')],
    stays: [stay('p-ann', 'h-one'), stay('p-cal', 'h-two')],
    parentTies: [parentTie('p-ann', 'p-cal'), parentTie('p-ann', 'p-dee')],
  };
  const beyond = ['p-ann', 'p-cal'].map((id) => ({ memberId: personId(id), people: 2 }));

  it('leave open who else lives there, and who the other parents are', () => {
    const cal = about(familyOf(parts, { beyond }), 'p-cal');
    expect(cal).toContain('with nobody else in this picture');
    expect(cal).toContain("Cal's parent in this picture is");
    expect(cal).toContain('not in this picture) Dee');
    expect(cal.replace('age not recorded', '')).not.toContain('recorded');
  });

  it('are not invented where everybody was gathered', () => {
    const cal = about(familyOf(parts), 'p-cal');
    expect(cal).toContain('with nobody else recorded there');
    expect(cal).toContain("Cal's recorded parent is");
    expect(cal).toContain('not recorded) Dee');
  });

  it('leave open who the parents of a child are of whom none is in the picture', () => {
    const family = familyOf(
      { people: [person('p-kim', { details: { dob: partialDate('2020-01-01') } })] },
      { beyond: [{ memberId: personId('p-kim'), people: 1 }] },
    );
    expect(about(family, 'p-kim')).toContain('No parent of Kim is in this picture.');
  });

  it('may live in a shared home, or one that too many stay in', () => {
    const shared = { ...parts, households: [household('h-one'), household('h-two', 'hospital')] };
    expect(about(familyOf(shared), 'p-cal')).toContain('with nobody else in this picture');
    const crowded = familyOf(parts, { crowdedHomes: [householdId('h-two')] });
    expect(about(crowded, 'p-cal')).toContain('with nobody else in this picture');
  });
});

describe('doubt about who lives in a home', () => {
  it('has its own word whether reported, suspected or disputed', () => {
    const family = familyOf({
      people: people('p-ann', 'p-ben', 'p-cal', 'p-dee'),
      households: [household('h-one')],
      stays: [
        stay('p-ann', 'h-one'),
        { ...stay('p-ben', 'h-one'), certainty: 'reported' },
        { ...stay('p-cal', 'h-one'), certainty: 'suspected' },
        { ...stay('p-dee', 'h-one'), certainty: 'disputed' },
      ],
    });
    expect(about(family, 'p-ann')).toContain(
      'lives with Cal (suspected to live there), Dee (disputed whether there) and reportedly Ben at h-one',
    );
    expect(about(family, 'p-ben')).toContain('is said to live with');
    expect(about(family, 'p-cal')).toContain('is suspected to live with');
    expect(about(family, 'p-dee')).toContain('lives (disputed) with');
  });
});

describe('groups of sentences', () => {
  it('are told apart by the home where two homes have the same name', () => {
    const family = familyOf({
      people: people('p-ann', 'p-ben'),
      households: [
        { ...household('h-one'), label: 'Address held back' },
        { ...household('h-two'), label: 'Address held back' },
      ],
      stays: [stay('p-ann', 'h-one'), stay('p-ben', 'h-two')],
    });
    for (const view of ['genogram', 'homes', 'network', 'ecomap']) {
      const ids = sentenceGroups(family, { view }).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const headings = sentenceGroups(family, { view: 'homes' }).map(({ heading }) => heading);
    expect(headings).toEqual(['Address held back', 'Address held back']);
  });
});
