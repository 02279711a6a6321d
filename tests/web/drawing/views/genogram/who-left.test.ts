import { calendarDate } from '../../../../../api/domain/calendar-date.ts';
import { familyAt } from '../../../../../api/domain/family-at.ts';
import type { Stay } from '../../../../../api/domain/family-record.ts';
import { whoLeft } from '../../../../../web/drawing/views/genogram/who-left.ts';
import { genogramView } from '../../../../../web/drawing/views/genogram.ts';
import { household, partnership, person, recordOf, stay } from '../../../../builders/family-parts.ts';

function left(...stays: readonly Stay[]) {
  const record = recordOf({
    people: [person('p-ann'), person('p-bob')],
    households: [household('h-one'), household('h-two')],
    partnerships: [
      partnership('p-ann', 'p-bob', 'married', '2010'),
      partnership('p-ann', 'p-bob', 'divorced', '2020'),
    ],
    stays,
  });
  const family = familyAt(record, calendarDate('2026-06-30'));
  const [couple] = family.couples;
  if (couple === undefined) throw new Error('a couple is recorded');
  return { who: whoLeft(couple, family), scene: genogramView(family) };
}

describe('which of two former partners left the home', () => {
  it('is the one whose stay ended while the other’s went on', () => {
    expect(left(stay('p-ann', 'h-one', '2010'), stay('p-bob', 'h-one', '2010', '2019-05-01')).who).toBe(
      'p-bob',
    );
    expect(left(stay('p-ann', 'h-one', '2010', '2019'), stay('p-bob', 'h-one', '2010', '2022')).who).toBe(
      'p-ann',
    );
  });

  it.each([
    [
      'both stays ended on one day',
      stay('p-ann', 'h-one', '2010', '2019-05-01'),
      stay('p-bob', 'h-one', '2010', '2019-05-01'),
    ],
    [
      'they had no home together',
      stay('p-ann', 'h-one', '2010'),
      stay('p-bob', 'h-two', '2010', '2019-05-01'),
    ],
    [
      'one only visited',
      stay('p-ann', 'h-one', '2010'),
      stay('p-bob', 'h-one', '2010', '2019-05-01', 'regular_visitor'),
    ],
  ] as const)('is not told where %s', (_name, first, second) => {
    expect(left(first, second).who).toBeNull();
  });

  it.each(['p-ann', 'p-bob'] as const)('has the slash nearer: %s', (leaver) => {
    const other = leaver === 'p-ann' ? 'p-bob' : 'p-ann';
    const { scene } = left(stay(leaver, 'h-one', '2010', '2019-05-01'), stay(other, 'h-one', '2010'));
    const slash = scene.marks.find(({ kind }) => kind === 'divorced');
    const away = (id: string) =>
      Math.abs((scene.persons.find((one) => one.id === id)?.x ?? 0) - (slash?.x ?? 0));
    expect(away(leaver)).toBeLessThan(away(other));
  });
});
