import { calendarDate } from '../../../api/domain/calendar-date.ts';
import { familyAt } from '../../../api/domain/family-at.ts';
import { homesInOrder } from '../../../web/family/homes-in-order.ts';
import { recordOf } from './example-record.ts';

describe('the list of people by household', () => {
  it('leaves nobody out and puts the focus child’s home first', async () => {
    const record = await recordOf('example-family', 'p-poppy');
    const family = familyAt(record, record.asAt);
    const groups = homesInOrder(family);
    const listed = new Set(groups.flatMap(({ rows }) => rows.map(({ person }) => person.id)));
    expect(listed.size).toBe(36);
    expect(groups[0]).toMatchObject({ title: "Dawn's home", children: 6 });
    expect(groups.at(-1)?.title).toBe('Died');
  });

  it('puts a child of two homes in both, and counts that child once', async () => {
    const record = await recordOf('two-homes', 'p-idris');
    const groups = homesInOrder(familyAt(record, record.asAt));
    const rows = groups.flatMap((group) => group.rows.filter(({ person }) => person.id === 'p-idris'));
    expect(rows.map(({ comesAndGoes }) => comesAndGoes)).toEqual([false, true]);
    expect(groups.reduce((sum, { children }) => sum + children, 0)).toBe(3);
  });

  it('tells a reported resident from one who is confirmed', async () => {
    const record = await recordOf('example-family', 'p-poppy');
    const reported = (day: string) =>
      homesInOrder(familyAt(record, calendarDate(day)))
        .flatMap(({ rows }) => rows)
        .filter(({ isReported }) => isReported)
        .map(({ person }) => person.id);
    expect(reported('2026-06-30')).toEqual(['p-daz']);
    expect(reported('2024-01-01')).toEqual([]);
  });

  it('has keys that differ', async () => {
    const record = await recordOf('example-family', 'p-poppy');
    const keys = homesInOrder(familyAt(record, record.asAt)).flatMap(({ rows }) =>
      rows.map(({ key }) => key),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
