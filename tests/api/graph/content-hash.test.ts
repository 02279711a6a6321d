import { canonicalText, contentHash } from '../../../api/graph/load/content-hash.ts';

describe('the mark of some content', () => {
  it('is the same whatever the order of the fields, inside lists too', () => {
    expect(contentHash({ a: 1, b: [{ c: 2, d: null }] })).toBe(contentHash({ b: [{ d: null, c: 2 }], a: 1 }));
  });

  it.each<[unknown, unknown]>([
    [{ a: null }, {}],
    [{ a: [] }, { a: null }],
    [{ a: ['x', 'y'] }, { a: ['y', 'x'] }],
    [{ a: 1 }, { a: '1' }],
  ])('tells %j from %j', (one, other) => {
    expect(contentHash(one)).not.toBe(contentHash(other));
  });

  it('rests on text that reads back as it was', () => {
    const content = { z: 'Łuk\n', a: [true, null, { y: 1, b: 2 }] };
    expect(JSON.parse(canonicalText(content))).toEqual(content);
  });
});
