import { householdId } from '../../../api/domain/ids.ts';
import { dayRange } from '../../../web/family/day-range.ts';
import { lookAt } from '../../../web/family/family-look.ts';
import { noticesOf } from '../../../web/family/notices.ts';
import { recordOf } from './example-record.ts';

async function noticesWith(...homes: readonly string[]): Promise<string[]> {
  const record = await recordOf('two-homes', 'p-idris');
  const crowded = { ...record, unit: { ...record.unit, crowdedHomes: homes.map(householdId) } };
  return noticesOf(lookAt(crowded, crowded.asAt), dayRange(crowded), false, []);
}

describe('what is said above the map', () => {
  it('tells how many homes were not followed, for too many people stay or stayed there', async () => {
    expect(await noticesWith('h-block')).toContainEqual(
      expect.stringMatching(/^1 home with more than 200 people was not followed: /),
    );
    expect(await noticesWith('h-block', 'h-other')).toContainEqual(
      expect.stringMatching(/^2 homes with more than 200 people were not followed: /),
    );
  });

  it('says nothing of it where every home was followed', async () => {
    expect((await noticesWith()).join(' ')).not.toMatch(/followed/);
  });
});
