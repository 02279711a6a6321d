import { familyAt } from '../../../api/domain/family-at.ts';
import { childrenUnseenFor } from '../../../api/domain/seen/unseen-for.ts';
import { greyedIn, mostStepsIn, wantedButGreyed } from '../../../web/family/greyed.ts';
import { recordOf } from './example-record.ts';

describe('greying whoever is far from the focus child', () => {
  it('follows the steps of the family unit, and greys nobody unless asked', async () => {
    const record = await recordOf('example-family', 'p-poppy');
    const family = familyAt(record, record.asAt);
    const steps = new Map<string, number>(family.members.map((member) => [member.personId, member.steps]));
    expect(greyedIn(family, { within: null, unseen: null }).size).toBe(0);
    for (let within = 1; within <= mostStepsIn(family); within += 1) {
      const greyed = greyedIn(family, { within, unseen: null });
      for (const { id } of family.people) expect(greyed.has(id)).toBe((steps.get(id) ?? 0) > within);
    }
    expect(greyedIn(family, { within: 1, unseen: null }).has('p-dawn')).toBe(false);
    expect(greyedIn(family, { within: 1, unseen: null }).has('p-maureen')).toBe(true);
    expect(greyedIn(family, { within: mostStepsIn(family), unseen: null }).size).toBe(0);
  });

  it('leaves only children not seen for so many days, and never greys one of whom it cannot be said', async () => {
    const record = await recordOf('example-family', 'p-poppy');
    const family = familyAt(record, record.asAt);
    const greyed = greyedIn(family, { within: null, unseen: childrenUnseenFor(family, 42) });
    const clear = family.people.filter(({ id }) => !greyed.has(id)).map(({ id }) => id);
    expect(clear.sort()).toEqual(['p-alfie', 'p-harley', 'p-jayden']);
    const bare = familyAt({ ...record, coverage: [], contacts: [], earlier: [] }, record.asAt);
    const untold = greyedIn(bare, { within: null, unseen: childrenUnseenFor(bare, 42) });
    for (const { id, isChild, isUnborn } of bare.people) {
      if (isChild && !isUnborn) expect(untold.has(id)).toBe(false);
    }
  });

  it('says how many of the children looked for are greyed for being far away', async () => {
    const record = await recordOf('example-family', 'p-poppy');
    const family = familyAt(record, record.asAt);
    const wish = { within: 1, unseen: childrenUnseenFor(family, 42) };
    const steps = new Map<string, number>(family.members.map((member) => [member.personId, member.steps]));
    const far = ['p-alfie', 'p-harley', 'p-jayden'].filter((id) => (steps.get(id) ?? 0) > 1);
    expect(wantedButGreyed(wish, greyedIn(family, wish))).toBe(far.length);
    expect(far.length).toBeGreaterThan(0);
  });
});
