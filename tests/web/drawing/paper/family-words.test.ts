import { householdId, personId } from '../../../../api/domain/ids.ts';
import { familyWords } from '../../../../web/drawing/paper/family-words.ts';
import { drawnFamily } from '../views/genogram/drawn-families.ts';

const about = async (beyond: readonly number[], crowded: number) => {
  const { family, scene } = await drawnFamily('example-family', 'p-poppy');
  const { record } = family;
  const unit = {
    ...record.unit,
    beyond: beyond.map((people, index) => ({ memberId: personId(`p-${index}`), people })),
    crowdedHomes: Array.from({ length: crowded }, (_, index) => householdId(`h-${index}`)),
  };
  return familyWords({ ...family, record: { ...record, unit } }, scene, 'Genogram').about.join(' ');
};

describe('what stands over a picture', () => {
  it('says how many people one step beyond are not in it', async () => {
    expect(await about([2, 3], 0)).toContain('5 people one step beyond are not in this picture.');
    expect(await about([1], 0)).toContain('1 person one step beyond is not in this picture.');
  });

  it('says which homes were not followed', async () => {
    expect(await about([], 1)).toMatch(
      /1 home with more than \d+ people was not followed: whoever is tied to the family through it alone is not in this picture\./,
    );
    expect(await about([], 2)).toMatch(/2 homes with more than \d+ people were not followed/);
  });

  it('says nothing of others where nobody was left out', async () => {
    expect(await about([], 0)).not.toMatch(/not in this picture|not followed/);
  });
});
