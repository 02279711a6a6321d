import { familyAt, type FamilyAt } from '../../../../api/domain/family-at.ts';
import { childrenLines } from '../../../../web/drawing/folds/tally.ts';
import { drawFolded } from '../../../../web/drawing/folds/folded-scene.ts';
import type { Scene } from '../../../../web/drawing/scene.ts';
import type { FoldKey } from '../../../../web/drawing/scene-folds.ts';
import { ecomap } from '../../../../web/drawing/views/ecomap.ts';
import { genogram } from '../../../../web/drawing/views/genogram.ts';
import { homes } from '../../../../web/drawing/views/homes.ts';
import { network } from '../../../../web/drawing/views/network.ts';
import { recordOf } from '../../family/example-record.ts';

async function familyOf(name: 'example-family' | 'two-homes', focus: string): Promise<FamilyAt> {
  const record = await recordOf(name, focus);
  return familyAt(record, record.asAt);
}

function drawn(view: typeof genogram, family: FamilyAt, keys: readonly FoldKey[]) {
  return drawFolded(view, family, { focusId: family.focusId }, keys);
}

/** Of each home, over all of its islands: people, children, and children not seen. */
function byHousehold({ homes: drawnHomes, tallies = [] }: Scene): ReadonlyMap<string, readonly number[]> {
  const sums = new Map<string, readonly number[]>();
  for (const { id, householdId } of drawnHomes) {
    const tally = tallies.find(({ homeId }) => homeId === id);
    const [people = 0, children = 0, notSeen = 0] = sums.get(householdId) ?? [];
    sums.set(householdId, [
      people + (tally?.people ?? 0),
      children + (tally?.children ?? 0),
      notSeen + (tally?.notSeen ?? 0),
    ]);
  }
  return sums;
}

describe('folding takes no fact out of a picture', () => {
  it.each([homes, ecomap, network])('and $label shows the whole family whatever is folded', async (view) => {
    const family = await familyOf('example-family', 'p-poppy');
    const keys: FoldKey[] = ['person:p-lee', 'person:p-maureen', 'person:p-carl', 'home:h-tanner'];
    expect(drawn(genogram, family, keys).folds?.length).toBeGreaterThan(1);
    expect(drawn(view, family, keys)).toEqual(drawn(view, family, []));
  });

  it('and the count of a home seen from far holds whoever is folded into a branch', async () => {
    const family = await familyOf('example-family', 'p-poppy');
    const whole = byHousehold(drawn(genogram, family, []));
    let cut = 0;
    for (const root of ['p-lee', 'p-maureen', 'p-carl', 'p-sheila', 'p-shane']) {
      const scene = drawn(genogram, family, [`person:${root}`]);
      const away = new Set(scene.folds?.flatMap(({ memberIds }) => memberIds));
      const now = byHousehold(scene);
      for (const { household, residents } of family.homes) {
        const home = scene.homes.find(({ householdId }) => householdId === household.id);
        if (home === undefined) continue;
        expect(now.get(household.id)).toEqual(whole.get(household.id));
        const folded = new Set(residents.map(({ personId }) => personId).filter((id) => away.has(id))).size;
        if (folded === 0) continue;
        cut += 1;
        expect(home.says).toMatch(/[1-9] more (person lives|people live) here, folded into a branch\.$/);
      }
    }
    expect(cut).toBeGreaterThan(0);
  });

  it.each(['p-bethan', 'p-elin', 'p-marcus'])(
    'and Idris, who is at his father’s part of the time, is drawn or counted there, seen from %s',
    async (focus) => {
      const family = await familyOf('two-homes', focus);
      const isThere = ({ personId, homeId }: { personId: string; homeId: string }) =>
        personId === 'p-idris' && homeId === 'h-marcus';
      expect(drawn(genogram, family, []).ghosts.some(isThere)).toBe(true);
      const scene = drawn(genogram, family, ['home:h-marcus']);
      const counted = scene.folds?.find(({ key }) => key === 'home:h-marcus');
      expect(scene.ghosts.some(isThere)).toBe(counted === undefined);
      if (counted !== undefined) expect(counted.says).toContain('1 also recorded here');
    },
  );

  it('and who also stays in a home is counted apart where it is seen from far', () => {
    expect(childrenLines({ people: 2, children: 1, notSeen: 0, notKnown: 0, alsoHere: 2 })).toEqual([
      '1 child',
      'all seen in 42 days',
      '2 also recorded here',
    ]);
  });
});
