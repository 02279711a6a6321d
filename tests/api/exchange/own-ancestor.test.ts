import fc from 'fast-check';
import { nearestWord } from '../../../api/exchange/nearest-word.ts';
import { loopInWords, ownAncestorLoops } from '../../../api/exchange/own-ancestor.ts';

const links = (...pairs: string[]) =>
  pairs.map((pair) => ({ parentId: pair[0] ?? '', childId: pair[1] ?? '' }));

describe('being one’s own ancestor', () => {
  it.each([
    ['cousins who marry', links('ab', 'ac', 'bd', 'ce', 'df', 'ef'), []],
    ['a parent of oneself', links('aa'), [['a']]],
    ['two people, each the child of the other', links('ab', 'ba'), [['b', 'a']]],
    ['a loop behind a line of descent', links('xy', 'ya', 'ab', 'bc', 'ca'), [['a', 'c', 'b']]],
  ])('is found in %s as it is', (_case, ties, loops) => {
    expect(ownAncestorLoops(ties)).toEqual(loops);
  });

  it('is never found where parents come before their children', () => {
    const pair = fc.tuple(fc.nat(30), fc.nat(30)).filter(([a, b]) => a < b);
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const ties = pairs.map(([a, b]) => ({ parentId: String(a), childId: String(b) }));
        expect(ownAncestorLoops(ties)).toEqual([]);
      }),
    );
  });

  it('is found at the end of a line of a hundred thousand generations', () => {
    const line = Array.from({ length: 100_000 }, (_unused, index) => ({
      parentId: `${index + 1}`,
      childId: `${index}`,
    }));
    expect(ownAncestorLoops(line)).toEqual([]);
    expect(ownAncestorLoops([...line, { parentId: '0', childId: '100000' }])).toHaveLength(1);
  });

  it('is said with the name of everybody on the loop', () => {
    expect(loopInWords(['Ann', 'Bob'])).toBe(
      'Ann is recorded as a child of Bob and Bob as a child of Ann, so each would be his or her own ancestor.',
    );
  });
});

describe('the nearest listed word', () => {
  it.each([
    ['femail', 'female'],
    ['Fe-male', 'female'],
    ['xylophone', null],
    ['', null],
  ])('to %j is %j', (written, nearest) => {
    expect(nearestWord(written, ['male', 'female', 'unknown'])).toBe(nearest);
  });
});
