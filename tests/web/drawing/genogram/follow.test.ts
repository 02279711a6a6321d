import { arrangeGenogram } from '../../../../web/drawing/genogram/arrange.ts';
import type { Arrangement, ArrangementInput } from '../../../../web/drawing/genogram/arrangement.ts';
import { measureQuality } from '../../../../web/drawing/genogram/quality.ts';
import { inputOf, nothingWrong, pictureOf, readCase } from './layout-cases.ts';

jest.setTimeout(60_000);

const input = inputOf(readCase('102'));
const before = arrangeGenogram(input, undefined, { effort: 'quick' });

function withChild(family: ArrangementInput, index: number): ArrangementInput {
  const [like] = family.persons;
  if (like === undefined) return family;
  return {
    ...family,
    persons: [...family.persons, { ...like, id: 'newcomer', born: '1900' }],
    unions: family.unions.map((union, number) =>
      number === index ? { ...union, children: [...union.children, 'newcomer'] } : union,
    ),
  };
}

function without(family: ArrangementInput, gone: string): ArrangementInput {
  const others = (ids: readonly string[]) => ids.filter((id) => id !== gone);
  return {
    ...family,
    persons: family.persons.filter(({ id }) => id !== gone),
    unions: family.unions.map((union) => ({ ...union, children: others(union.children) })),
    households: family.households.map((home) => ({ ...home, members: others(home.members) })),
  };
}

/** Share of those in both pictures who moved by more than a symbol beside the rest (as the given meter counts), and pairs of a row who changed sides. */
function movement(one: Arrangement, other: Arrangement): { moved: number; swapped: number } {
  const then = new Map(one.persons.map((person) => [person.id, person]));
  const both = other.persons.flatMap((person) => {
    const old = then.get(person.id);
    return old === undefined ? [] : [{ row: old.row, from: old.x, to: person.x }];
  });
  const shifts = both.map(({ from, to }) => to - from).sort((a, b) => a - b);
  const shift = shifts[shifts.length >> 1] ?? 0;
  const swapped = both.filter((a) => both.some((b) => a.row === b.row && a.from < b.from && a.to > b.to));
  return {
    moved: both.filter(({ from, to }) => Math.abs(to - from - shift) > 60).length / both.length,
    swapped: swapped.length,
  };
}

describe('given the picture before', () => {
  it('a new child moves at most two in a hundred of the others by more than a symbol, and nobody changes sides', () => {
    const all = input.unions.map((_, index) => {
      const family = withChild(input, index);
      const after = arrangeGenogram(family, undefined, { previous: before });
      expect(measureQuality(pictureOf(family, after))).toMatchObject(nothingWrong);
      return movement(before, after);
    });
    expect(all.reduce((sum, { moved }) => sum + moved, 0) / all.length).toBeLessThanOrEqual(0.02);
    expect(all.every(({ swapped }) => swapped === 0)).toBe(true);
  });

  it('nobody moves when somebody without ties of their own is gone', () => {
    const parents = new Set(input.unions.flatMap(({ partners }) => partners));
    const leaves = input.persons.filter(({ id }) => !parents.has(id)).map(({ id }) => id);
    for (const gone of leaves.filter((_, index) => index % 12 === 0)) {
      const after = arrangeGenogram(without(input, gone), undefined, { previous: before });
      expect(movement(before, after)).toEqual({ moved: 0, swapped: 0 });
    }
  });

  it('the same family gives the same picture again', () => {
    const after = arrangeGenogram(input, undefined, { previous: before });
    expect(movement(before, after)).toEqual({ moved: 0, swapped: 0 });
    expect(measureQuality(pictureOf(input, after)).crossings).toBeLessThanOrEqual(
      measureQuality(pictureOf(input, before)).crossings,
    );
  });
});

describe('somebody who is pinned', () => {
  it('stands where they were put, in the row of their generation', () => {
    const [person] = before.persons;
    const id = person?.id ?? '';
    const x = (person?.x ?? 0) + 500;
    const after = arrangeGenogram(input, undefined, { previous: before, pins: new Map([[id, x]]) });
    const now = after.persons.find((one) => one.id === id);
    expect(now?.row).toBe(person?.row);
    expect(Math.abs((now?.x ?? 0) - x)).toBeLessThanOrEqual(60);
    expect(measureQuality(pictureOf(input, after))).toMatchObject(nothingWrong);
  });
});
