import { familyAt } from '../../../../api/domain/family-at.ts';
import { childrenUnseenFor, unseenForInWords } from '../../../../api/domain/seen/unseen-for.ts';
import { seedFamily } from '../../../builders/example-family.ts';
import { recordOf } from '../../../builders/family-parts.ts';

describe('children not seen for a number of days', () => {
  const { parts, meta } = seedFamily('example-family');
  const record = recordOf(parts, { asAt: meta.asAt });
  const family = familyAt(record, meta.asAt);

  it.each([
    [14, ['p-alfie', 'p-harley', 'p-jayden', 'p-kayden', 'p-mason']],
    [42, ['p-alfie', 'p-harley', 'p-jayden']],
    [96, ['p-alfie', 'p-harley']],
    [97, ['p-harley']],
    [260, []],
  ])('%i days: %j', (days, ids) => {
    expect([...childrenUnseenFor(family, days).unseen].sort()).toEqual(ids);
  });

  it('keeps apart children never seen, and those of whom it is not held', () => {
    const without = (coverage: typeof record.coverage) =>
      childrenUnseenFor(familyAt({ ...record, contacts: [], earlier: [], coverage }, meta.asAt), 42);
    const never = without(record.coverage);
    expect(never.unseen).toEqual([]);
    expect(never.never.length).toBe(11);
    const bare = without([]);
    expect([bare.unseen, bare.never]).toEqual([[], []]);
    // The 11 children, and one whose age is not recorded: perhaps a child.
    expect(bare.untold).toHaveLength(12);
    expect(family.people.filter(({ isAgeOpen }) => isAgeOpen)).toHaveLength(1);
    expect(unseenForInWords(bare)).toBe('0 children not seen in 42 days; of 12 it cannot be said');
  });

  it('says how many, how many never, and of how many it cannot be said', () => {
    const ids = family.people.map(({ id }) => id);
    const [a, b, c] = ids;
    if (a === undefined || b === undefined || c === undefined) throw new Error('Too few people');
    expect(unseenForInWords({ days: 28, unseen: [a], never: [b], untold: [c] })).toBe(
      '2 children not seen in 28 days, 1 of them never; of 1 more it cannot be said',
    );
    expect(unseenForInWords({ days: 1, unseen: [], never: [b], untold: [] })).toBe(
      '1 child not seen in 1 day, never recorded as seen',
    );
  });
});
