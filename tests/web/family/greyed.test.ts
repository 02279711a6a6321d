import { familyAt } from '../../../api/domain/family-at.ts';
import { greyedIn, mostStepsIn } from '../../../web/family/greyed.ts';
import { recordOf } from './example-record.ts';

describe('greying whoever is far from the focus child', () => {
  it('follows the steps of the family unit, and greys nobody unless asked', async () => {
    const record = await recordOf('example-family', 'p-poppy');
    const family = familyAt(record, record.asAt);
    const steps = new Map<string, number>(family.members.map((member) => [member.personId, member.steps]));
    expect(greyedIn(family, null).size).toBe(0);
    for (let within = 1; within <= mostStepsIn(family); within += 1) {
      const greyed = greyedIn(family, within);
      for (const { id } of family.people) expect(greyed.has(id)).toBe((steps.get(id) ?? 0) > within);
    }
    expect(greyedIn(family, 1).has('p-dawn')).toBe(false);
    expect(greyedIn(family, 1).has('p-maureen')).toBe(true);
    expect(greyedIn(family, mostStepsIn(family)).size).toBe(0);
  });
});
