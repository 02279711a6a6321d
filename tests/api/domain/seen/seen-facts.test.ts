import { attemptsInVain } from '../../../../api/domain/seen/attempts-in-vain.ts';
import { seenByEachAgency, seenFacts } from '../../../../api/domain/seen/seen-facts.ts';
import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { agencyId, personId } from '../../../../api/domain/ids.ts';
import { familyAt } from '../../../../api/domain/family-at.ts';
import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import { familyOfFile } from '../../../../api/services/family-of-file.ts';
import { seedFamily } from '../../../builders/example-family.ts';
import { contact } from '../../../builders/family-parts.ts';
import { atSchool, coverage, seen, smallFamily } from './small-family.ts';

const childOf = (family: FamilyAt, id = 'p-mia') => {
  const child = family.byId.get(personId(id));
  if (child === undefined) throw new Error(`${id} is not in the family`);
  return child;
};
const factsOf = (family: FamilyAt, id = 'p-mia') =>
  Object.fromEntries(seenFacts(family, childOf(family, id)).map((fact) => [fact.id, fact]));

describe('when a child was last seen, without any duty', () => {
  it('tells each measure by its own day', () => {
    const family = smallFamily([
      seen('c-1', '2026-06-01', { 'p-mia': { alone: 'yes', spokenTo: 'yes', bedroomSeen: 'no' } }, atSchool),
      seen('c-2', '2026-05-01', { 'p-mia': { alone: 'no', spokenTo: 'no', bedroomSeen: 'yes' } }),
    ]);
    const facts = factsOf(family);
    expect(Object.entries(facts).map(([id, { on, days }]) => [id, on, days])).toEqual([
      ['anyone', '2026-06-01', 29],
      ['alone', '2026-06-01', 29],
      ['spoken-to', '2026-06-01', 29],
      ['bedroom', '2026-05-01', 60],
      ['social-worker', '2026-05-01', 60],
    ]);
    expect(facts.bedroom?.says).toBe(
      '1 May 2026, 60 days ago, at home by Sol Sands (social worker, Children’s Social Care), not alone.',
    );
  });

  it('tells "no" apart from not said, and from not held', () => {
    const [no, open] = (['no', 'unknown'] as const).map((bedroomSeen) =>
      factsOf(smallFamily([seen('c-1', '2026-06-01', { 'p-mia': { alone: 'yes', bedroomSeen } })])),
    );
    expect(no?.bedroom).toMatchObject({
      known: 'none-recorded',
      says: 'None recorded since 1 January 2023, where this record begins.',
    });
    expect(open?.bedroom).toMatchObject({
      known: 'not-said',
      says: 'Not recorded: 1 time seen, and none says whether.',
    });
    const bare = factsOf(smallFamily([], { parts: { coverage: [] } }));
    expect(Object.values(bare).map(({ known }) => known)).toEqual(Array(5).fill('not-held'));
  });

  it('says where the record stops before the day looked at', () => {
    const stopped = ['a-care', 'a-gp', 'a-school'].map((id) =>
      coverage(id, { loadedOn: null, to: calendarDate('2026-05-01') }),
    );
    const { alone } = factsOf(smallFamily([], { parts: { coverage: stopped } }));
    expect(alone?.says).toContain('Nothing is held after 30 April 2026.');
  });

  it('tells each agency apart, and whose record is not held', () => {
    const family = smallFamily(
      [
        seen('c-1', '2026-06-01', { 'p-mia': 'yes' }, atSchool),
        contact('c-2', '2026-06-02', { agencyIds: [agencyId('a-gp')], aboutIds: [personId('p-mia')] }),
      ],
      { parts: { coverage: [coverage('a-care'), coverage('a-school')] } },
    );
    expect(
      seenByEachAgency(family, childOf(family)).map(({ label, known, on }) => [label, known, on]),
    ).toEqual([
      ['Elm School', 'day', '2026-06-01'],
      ['Children’s Social Care', 'none-recorded', null],
      ['Elm Surgery', 'not-held', null],
    ]);
  });

  it('tells attempts in vain since the child was last seen, and none before', () => {
    const tried = (id: string, on: string) =>
      contact(id, on, {
        outcome: 'no_access',
        agencyIds: [agencyId('a-care')],
        attempts: [{ personId: personId('p-mia'), seen: 'no' }],
      });
    const family = smallFamily([
      tried('c-1', '2026-05-20'),
      seen('c-2', '2026-06-01', { 'p-mia': 'yes' }),
      tried('c-3', '2026-06-10'),
      tried('c-4', '2026-06-20'),
    ]);
    const { attempts, says } = attemptsInVain(family, childOf(family));
    expect(attempts.map(({ id }) => id)).toEqual(['c-4', 'c-3']);
    expect(says).toBe(
      '2 attempts since did not meet the child (no access), the last on 20 June 2026, 10 days ago, by Children’s Social Care.',
    );
    expect(attemptsInVain(family, childOf(family, 'p-noa')).says).toBeNull();
  });

  it('agrees with the example family', async () => {
    const { parts, meta } = seedFamily('example-family');
    const record = await familyOfFile(parts, meta.asAt, personId('p-poppy'));
    if (record === null) throw new Error('the example family is not to be seen');
    const family = familyAt(record, record.asAt);
    const days = Object.values(factsOf(family, 'p-poppy')).map(({ id, days }) => [id, days]);
    expect(days).toContainEqual(['anyone', 5]);
    expect(days).toContainEqual(['alone', 217]);
    expect(factsOf(family, 'p-harley')['social-worker']?.known).toBe('none-recorded');
  });
});
