import { agencyId, concernId, personId, planId, professionalId } from '../../../api/domain/ids.ts';
import { isSealedStatement, sealedOf, withoutSealed } from '../../../api/graph/load/without-sealed.ts';
import { contact, household, person, sighting, statement } from '../../builders/family-parts.ts';

const sealed = sealedOf(['p-noah', 't-1']);
const noah = personId('p-noah');
const bea = personId('p-bea');

describe('a thing without those who are sealed', () => {
  it('is the very same where it names none of them', () => {
    for (const thing of [
      person('p-ann'),
      household('h-1'),
      contact('c-1', '2024-01-01', { note: 'p-noahs' }),
    ]) {
      expect(withoutSealed('Contact', thing, sealed)).toBe(thing);
    }
  });

  it('is nothing where it is one of them or about them alone', () => {
    const about = { aboutIds: [noah] };
    expect(withoutSealed('Person', person('p-noah'), sealed)).toBeNull();
    expect(withoutSealed('Contact', contact('c-1', '2024-01-01', about), sealed)).toBeNull();
    expect(withoutSealed('Flag', { id: 'f-1', personId: noah }, sealed)).toBeNull();
    expect(
      withoutSealed('Concern', { id: 'k-1', aboutIds: [noah], arisesFromIds: [bea] }, sealed),
    ).toBeNull();
    expect(
      withoutSealed('Plan', { id: planId('pl-1'), personIds: [noah], namedIds: [bea] }, sealed),
    ).toBeNull();
    expect(withoutSealed('Escalation', { id: 'e-1', aboutIds: [noah] }, sealed)).toBeNull();
  });

  it('keeps the others, and loses the words that were written about both', () => {
    const both = contact('c-1', '2024-01-01', {
      sightings: [sighting('p-noah'), sighting('p-bea', { presentWithIds: [noah, bea] })],
      attended: { professionalIds: [professionalId('w-1')], personIds: [noah] },
      reportedById: noah,
      note: 'Both were seen.',
    });
    expect(withoutSealed('Contact', both, sealed)).toEqual(
      contact('c-1', '2024-01-01', {
        sightings: [sighting('p-bea', { presentWithIds: [bea] })],
        attended: { professionalIds: [professionalId('w-1')], personIds: [] },
      }),
    );
    expect(withoutSealed('Person', person('p-ann', { protectedFrom: [noah, '*'] }), sealed)).toEqual(
      person('p-ann', { protectedFrom: ['*'] }),
    );
  });

  it('loses a concern that goes with them where concerns are named, and nowhere else', () => {
    const going = { ...sealed, concernIds: new Set(['x-1']) };
    const named = contact('x-1', '2024-01-01', {
      aboutIds: [bea],
      raisedConcernIds: [concernId('x-1'), concernId('x-2')],
      agencyIds: [agencyId('x-1')],
    });
    expect(withoutSealed('Contact', named, going)).toEqual({ ...named, raisedConcernIds: ['x-2'] });
  });
});

describe('a sealed statement', () => {
  const between = { personId: personId('p-ann'), otherId: 'p-bea', viewOf: null };
  it.each([
    ['the tie itself', { ...between, id: 't-1' }, true],
    ['what is made of the tie', { ...between, id: 't-1/responsibility' }, true],
    ['one of a sealed person', { ...between, id: 't-2', otherId: 'p-noah' }, true],
    ['one in their view', { ...between, id: 't-2', viewOf: 'p-noah' }, true],
    ['a tie whose id only begins alike', { ...between, id: 't-10' }, false],
    ['any other', { ...between, id: statement('t-2').id }, false],
  ])('is told: %s', (_which, said, is) => {
    expect(isSealedStatement(said, sealed)).toBe(is);
  });
});
