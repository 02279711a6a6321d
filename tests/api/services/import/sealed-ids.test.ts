import { faultsOfSealed, sealedIdsOf } from '../../../../api/services/import/sealed-ids.ts';
import { seedFamily } from '../../../builders/example-family.ts';
import { noParts, parentTie, partnership, person } from '../../../builders/family-parts.ts';

describe('the ids of a sealed block', () => {
  it('are those of the demonstration family, and no name, date or parent', () => {
    expect(sealedIdsOf({ sealed: seedFamily('example-family').sealed })).toEqual([
      'p-elliot',
      'p-adopter-1',
      'p-adopter-2',
      'h-adoptive',
      'p-noah-birth',
      't-023',
      't-024',
    ]);
  });

  it('are both ends of the link, also where neither has a record there', () => {
    const link = { birthIdentity: 'p-1', adoptedIdentity: 'p-2', adoptionOrder: '2014-11-18', court: 'c-1' };
    expect(sealedIdsOf({ sealed: { link } })).toEqual(['p-1', 'p-2']);
    expect(sealedIdsOf({ sealed: { links: [link] } })).toEqual(['p-1', 'p-2']);
  });

  it('leave out who works there, and are none of what is no block', () => {
    expect(sealedIdsOf({ sealed: { agencies: [{ id: 'a-1' }], professionals: [{ id: 'w-1' }] } })).toEqual(
      [],
    );
    for (const sealed of [null, 'p-1', 7, ['p-1'], { people: null, note: 'p-1', link: 'p-1' }]) {
      expect(sealedIdsOf({ sealed })).toEqual([]);
    }
  });
});

describe('what is sealed and open at once', () => {
  const parts = {
    ...noParts,
    people: [person('p-1')],
    parentTies: [{ ...parentTie('p-1', 'p-3'), id: 't-1' }],
    partnerships: [{ ...partnership('p-1', 'p-4'), id: 't-2/1' }],
  };

  it('is a fault at its place in the block, without the id', () => {
    const sealed = { people: [{ id: 'p-9' }, { id: 'p-1' }], birthTies: [{ id: 't-1' }, { id: 't-2' }] };
    const faults = faultsOfSealed('f.json', { sealed, parts });
    expect(faults.map(({ place }) => place)).toEqual([
      'sealed.people[1].id',
      'sealed.birthTies[0].id',
      'sealed.birthTies[1].id',
    ]);
    expect(JSON.stringify(faults)).not.toMatch(/p-1|t-1/);
  });

  it('is nothing in the demonstration families', () => {
    expect(faultsOfSealed('f.json', seedFamily('example-family'))).toEqual([]);
  });
});
