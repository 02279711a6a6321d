import fc from 'fast-check';

import { indexOfRow, rowAt, windowLength, windowsBetween } from '../../../../web/worklist/row-windows.ts';
import { movedTo } from '../../../../web/worklist/table/answer-row-keys.ts';
import { drawnRows, scrolledTo, shownRows } from '../../../../web/worklist/table/shown-rows.ts';
import { layoutFor } from '../../../../web/worklist/table/use-list-layout.ts';
import { listedRows } from '../listed-row.ts';

describe('the rows that are drawn of a long list', () => {
  const view = fc.record({
    scrolled: fc.integer({ min: 0, max: 900_000 }),
    height: fc.integer({ min: 100, max: 2_000 }),
    rowHeight: fc.integer({ min: 24, max: 160 }),
    total: fc.integer({ min: 1, max: 15_000 }),
  });

  it('are all those in view, and few more', () => {
    fc.assert(
      fc.property(view, (asked) => {
        const { scrolled, height, rowHeight, total } = asked;
        const most = Math.max(0, total * rowHeight - height);
        const at = { ...asked, scrolled: Math.min(scrolled, most) };
        const { from, to } = shownRows(at);
        expect(from * rowHeight).toBeLessThanOrEqual(at.scrolled);
        expect(to === total - 1 || (to + 1) * rowHeight >= at.scrolled + height).toBe(true);
        expect(to - from).toBeLessThanOrEqual(height / rowHeight + 17);
      }),
    );
  });

  it('are none of a list without rows', () => {
    const { from, to } = shownRows({ scrolled: 0, height: 600, rowHeight: 60, total: 0 });
    expect(drawnRows({ from, to }, 0, 0)).toEqual([]);
  });

  it('hold the row with the focus, however far one has scrolled from it', () => {
    expect(drawnRows({ from: 500, to: 502 }, 3, 1_000)).toEqual([3, 500, 501, 502]);
    expect(drawnRows({ from: 500, to: 502 }, 900, 1_000)).toEqual([500, 501, 502, 900]);
    expect(drawnRows({ from: 500, to: 502 }, 501, 1_000)).toEqual([500, 501, 502]);
  });

  it('move no further than it takes to bring a row into view', () => {
    const at = { scrolled: 600, height: 300, rowHeight: 60 };
    expect(scrolledTo(12, at)).toBe(600);
    expect(scrolledTo(9, at)).toBe(540);
    expect(scrolledTo(15, at)).toBe(660);
  });
});

describe('the keys of the list', () => {
  it.each([
    ['ArrowDown', 5, 6],
    ['ArrowUp', 5, 4],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 99, 99],
    ['PageDown', 5, 15],
    ['PageUp', 5, 0],
    ['Home', 50, 0],
    ['End', 50, 99],
  ])('%s leads from row %i to row %i of a hundred', (key, active, to) => {
    expect(movedTo(key, { active, total: 100, page: 10 })).toBe(to);
  });

  it('lead nowhere in a list without rows, nor by any other key', () => {
    expect(movedTo('End', { active: 0, total: 0, page: 10 })).toBeNull();
    expect(movedTo('a', { active: 0, total: 100, page: 10 })).toBeNull();
  });
});

describe('windows of rows', () => {
  it('are those in which the rows asked for lie', () => {
    expect(windowsBetween(-8, 20)).toEqual([0]);
    expect(windowsBetween(windowLength - 1, windowLength)).toEqual([0, 1]);
    expect(windowsBetween(5, 4)).toEqual([]);
  });

  it('give a row by its number, and its number by its id, where it is there', () => {
    const rows = listedRows(windowLength * 2);
    const windows = new Map([
      [0, rows.slice(0, windowLength)],
      [5, rows.slice(windowLength)],
    ]);
    expect(rowAt(windows, 3)).toBe(rows[3]);
    expect(rowAt(windows, windowLength)).toBeNull();
    expect(rowAt(windows, windowLength * 5 + 1)).toBe(rows[windowLength + 1]);
    expect(indexOfRow(windows, rows[windowLength + 1]?.id ?? '')).toBe(windowLength * 5 + 1);
    expect(indexOfRow(windows, 'nobody')).toBeNull();
  });
});

it('gives way to the next layout as text grows or the window shrinks', () => {
  expect(layoutFor(1440 / 16)).toBe('wide');
  expect(layoutFor(1024 / 16)).toBe('middle');
  expect(layoutFor(1024 / 32)).toBe('narrow');
});
