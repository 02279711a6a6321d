import fc from 'fast-check';
import { calendarDate, partialDate } from '../../../../api/domain/calendar-date.ts';
import { familyAt, type FamilyAt } from '../../../../api/domain/family-at.ts';
import type { RecordParts } from '../../../../api/domain/family-record.ts';
import { personId } from '../../../../api/domain/ids.ts';
import { kinFinderOf } from '../../../../api/domain/kinship/kin-finder.ts';
import { inverseOf, type Kinship } from '../../../../api/domain/kinship/kinship.ts';
import { kinshipOf } from '../../../../api/domain/kinship/kinship-of.ts';
import { kinshipsBetween } from '../../../../api/domain/kinship/kinships-between.ts';
import {
  careKinds,
  certainties,
  parentNatures,
  partnerStatuses,
  sexes,
} from '../../../../api/domain/vocabulary.ts';
import {
  careTie,
  parentTie,
  partnership,
  person,
  recordOf,
  relatedTie,
} from '../../../builders/family-parts.ts';

const size = 9;
const index = fc.integer({ min: 0, max: size - 1 });
const pair = fc.tuple(index, index).filter(([a, b]) => a !== b);

/** Any ties between nine people, absurd ones among them: cycles, cousins who marry, three parents, one's own aunt. */
const ties = fc.record({
  sexes: fc.array(fc.constantFrom(...sexes), { minLength: size, maxLength: size }),
  unknown: fc.array(index, { maxLength: 2 }),
  parents: fc.array(
    fc.tuple(pair, fc.constantFrom(...certainties), fc.constantFrom('birth', ...parentNatures)),
    {
      maxLength: 14,
    },
  ),
  couples: fc.array(fc.tuple(pair, fc.constantFrom(...partnerStatuses)), { maxLength: 5 }),
  care: fc.array(fc.tuple(pair, fc.constantFrom(...careKinds)), { maxLength: 3 }),
  related: fc.array(fc.tuple(pair, fc.constantFrom('twin', 'sibling', 'relative', 'family_friend')), {
    maxLength: 3,
  }),
});
type Ties = typeof ties extends fc.Arbitrary<infer Value> ? Value : never;

type NamedTies = readonly (readonly [number, number])[];

function partsOf(drawn: Ties, idOf: (at: number) => string): RecordParts {
  const id = ([a, b]: NamedTies[number]) => [idOf(a), idOf(b)] as const;
  return recordOf({
    people: drawn.sexes.map((sex, at) =>
      person(idOf(at), {
        known: !drawn.unknown.includes(at),
        details: { sex, givenName: `Name${at}`, dob: partialDate(`${1960 + at}`) },
      }),
    ),
    parentTies: drawn.parents.map(([people, certainty, nature]) =>
      parentTie(...id(people), { certainty, nature }),
    ),
    partnerships: drawn.couples.map(([people, status]) => partnership(...id(people), status, '1990')),
    careTies: drawn.care.map(([people, kind]) => careTie(...id(people), kind)),
    relatedTies: drawn.related.map(([people, kind]) => relatedTie(...id(people), kind)),
  });
}

const plainId = (at: number) => `p${at}`;
const familyOf = (parts: RecordParts): FamilyAt => familyAt(recordOf(parts), calendarDate('2026-06-30'));

function everyAnswer(family: FamilyAt, idOf: (at: number) => string) {
  const all = Array.from({ length: size }, (_, at) => personId(idOf(at)));
  return all.flatMap((ego) =>
    all.map((alter) => {
      const { term, others, connection } = kinshipOf(family, ego, alter);
      return { term, others, connection };
    }),
  );
}

/** What must agree between a kinship and its inverse, whatever order it was found in. */
function outline(kinships: readonly Kinship[]): string[] {
  return kinships
    .map((kinship) =>
      JSON.stringify(
        kinship.map((segment) =>
          segment.kind === 'line'
            ? [
                segment.up,
                segment.down,
                segment.meeting?.share,
                segment.lineage,
                segment.certainty,
                segment.people,
              ]
            : [segment.kind, segment.people, segment.certainty],
        ),
      ),
    )
    .sort();
}

describe('kinship, whatever the ties', () => {
  it('agrees with its inverse: what a is to b turned round is what b is to a', () =>
    fc.assert(
      fc.property(ties, (drawn) => {
        const finder = kinFinderOf(familyOf(partsOf(drawn, plainId)));
        for (let a = 0; a < size; a += 1) {
          for (let b = 0; b < a; b += 1) {
            const [x, y] = [personId(plainId(a)), personId(plainId(b))];
            expect(outline(kinshipsBetween(finder, x, y).map(inverseOf))).toEqual(
              outline(kinshipsBetween(finder, y, x)),
            );
          }
        }
      }),
    ));

  it('does not change when everybody gets another id', () =>
    fc.assert(
      fc.property(
        ties,
        fc.shuffledSubarray(
          Array.from({ length: size }, (_, at) => at),
          { minLength: size },
        ),
        (drawn, order) => {
          const otherId = (at: number) => `q${order[at] ?? at}`;
          expect(everyAnswer(familyOf(partsOf(drawn, otherId)), otherId)).toEqual(
            everyAnswer(familyOf(partsOf(drawn, plainId)), plainId),
          );
        },
      ),
    ));

  it('does not hang on the order of the ties', () =>
    fc.assert(
      fc.property(ties, (drawn) => {
        const parts = partsOf(drawn, plainId);
        const turned = {
          ...parts,
          people: parts.people.toReversed(),
          parentTies: parts.parentTies.toReversed(),
          partnerships: parts.partnerships.toReversed(),
          careTies: parts.careTies.toReversed(),
          relatedTies: parts.relatedTies.toReversed(),
        };
        expect(everyAnswer(familyOf(turned), plainId)).toEqual(everyAnswer(familyOf(parts), plainId));
      }),
    ));

  it('always has a term, and a connection only where no relation is recorded', () =>
    fc.assert(
      fc.property(ties, (drawn) => {
        for (const { term, others, connection } of everyAnswer(familyOf(partsOf(drawn, plainId)), plainId)) {
          expect(term).not.toMatch(/undefined|null|NaN|\s\s|^\s|\s$|^$/);
          expect(new Set(others).size).toBe(others.length);
          if (connection !== null) expect(term).toBe('no relation recorded');
        }
      }),
    ));
});
