import { childCounts } from '../../../../api/domain/chips/child-counts.ts';
import { chipOption, chipOptions } from '../../../../api/domain/chips/chip-choice.ts';
import { childDuties } from '../../../../api/domain/duties/child-duties.ts';
import { dutyStateWords } from '../../../../api/domain/duties/duty-state-words.ts';
import { familyAt, type FamilyAt } from '../../../../api/domain/family-at.ts';
import { personId } from '../../../../api/domain/ids.ts';
import { chipsOf } from '../../../../api/domain/questions/chips.ts';
import { familyOfFile } from '../../../../api/services/family-of-file.ts';
import { seedFamily } from '../../../builders/example-family.ts';

async function familyOf(name: 'example-family' | 'two-homes', focus: string): Promise<FamilyAt> {
  const { parts, meta } = seedFamily(name);
  const record = await familyOfFile(parts, meta.asAt, personId(focus));
  if (record === null) throw new Error(`${focus} was not found`);
  return familyAt(record, meta.asAt);
}

describe('signs that tell what is chosen', () => {
  let family: FamilyAt;
  beforeAll(async () => {
    family = await familyOf('example-family', 'p-poppy');
  });

  it('offers being seen, being seen alone, and each duty that somebody has, in the order of the rules', () => {
    expect(chipOptions(family).map(({ label }) => label)).toEqual([
      'Last seen',
      'Seen alone',
      'All visits',
      'Child protection visit',
      'Child in need visit',
      'Visit to a looked-after child',
      'Child protection review conference',
      'Core group',
      'Review of an early help plan',
      'Review of a looked-after child',
      'Return interview',
    ]);
    expect(chipOption(family, 'pf-visit')?.label).toMatch(/private/i);
    expect(chipOption(family, 'no-such-rule')).toBeNull();
  });

  it.each([
    ['cp-visit', 'p-lacey', 'overdue', 'Overdue · 6 days'],
    ['cin-visit', 'p-tyler', 'overdue', 'Overdue · 22 days'],
    ['cin-visit', 'p-poppy', 'in-time', 'In time · due 8 July 2026'],
    ['cin-visit', 'p-alfie', 'not-required', 'Not required'],
    ['visits', 'p-tyler', 'overdue', 'Overdue · 22 days'],
    ['visits', 'p-lacey', 'overdue', 'Overdue · 6 days'],
    ['visits', 'p-kayden', 'in-time', 'In time · due 24 July 2026'],
    ['alone', 'p-poppy', 'attention', 'not alone · 217 days'],
    ['alone', 'p-harley', 'never', 'never alone'],
    ['alone', 'p-alfie', 'attention', 'alone · 96 days'],
    ['alone', 'p-ava', 'not-required', 'under 4: not asked'],
  ])('%s of %s: %s, “%s”', (choice, id, state, words) => {
    expect(chipsOf(family, choice).get(personId(id))).toMatchObject({ state, words });
  });

  it('says of every duty what the worklist and the visits say, word for word', () => {
    const duties = childDuties(family);
    expect(duties.length).toBeGreaterThan(8);
    for (const { child, status, says } of duties) {
      const chip = chipsOf(family, status.duty.rule.id).get(child.id);
      expect(chip?.words.split(' · ')[0]).toBe(dutyStateWords[status.state]);
      expect(chip?.sentence).toContain(says);
    }
  });

  it('keeps an adult nobody has met marked, whatever the signs tell', () => {
    for (const { id } of chipOptions(family)) {
      expect(chipsOf(family, id).get(personId('p-daz'))?.words).toBe('nobody has met');
    }
  });

  it('counts children as their signs tell, and those who are not asked about apart', () => {
    const counts = childCounts(family, 'cp-visit');
    const late = [...counts].filter(([, kind]) => kind === 'late').map(([id]) => id);
    expect(late.sort()).toEqual(['p-lacey', 'p-riley']);
    expect([...counts.values()].filter((kind) => kind === 'not-asked')).toHaveLength(9);
    const usual = [...childCounts(family)].filter(([, kind]) => kind === 'late').map(([id]) => id);
    expect(usual.sort()).toEqual(['p-alfie', 'p-harley', 'p-jayden']);
  });

  it('never tells a child of whom nothing is held as seen, alone or in time', () => {
    const bare = familyAt({ ...family.record, coverage: [], contacts: [], earlier: [] }, family.on);
    expect(new Set(childCounts(bare).values())).toEqual(new Set(['untold']));
    expect([...childCounts(bare, 'visits').values()]).not.toContain('fine');
    expect(chipsOf(bare, 'cp-visit').get(personId('p-lacey'))).toMatchObject({
      state: 'not-held',
      words: 'Not held',
    });
    expect(chipsOf(bare, 'alone').get(personId('p-poppy'))).toMatchObject({
      state: 'not-held',
      words: 'no record held',
    });
  });
});

it('says of a child never seen the same under last seen and under seen alone', async () => {
  const family = await familyOf('two-homes', 'p-idris');
  const [seen, alone] = [chipsOf(family), chipsOf(family, 'alone')];
  expect(alone.get(personId('p-bethan'))).toEqual(seen.get(personId('p-bethan')));
  expect(seen.get(personId('p-bethan'))?.words).toBe('never seen');
});
