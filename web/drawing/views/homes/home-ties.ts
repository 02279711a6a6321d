import { compareText } from '../../../../api/domain/compare-text.ts';
import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { HouseholdId, PersonId } from '../../../../api/domain/ids.ts';
import { listInWords } from '../../../../api/domain/words/lists-in-words.ts';
import { homeNameIn, type HomeBox } from './home-boxes.ts';
import { arrivalInWords, movesOf, type Move } from './moves.ts';

/** One line between two boxes, whoever it stands for: by the numbers of the boxes. */
export interface HomeTie {
  readonly id: string;
  readonly kind: 'move' | 'part-time';
  readonly from: number;
  readonly to: number;
  readonly personIds: readonly string[];
  readonly says: string;
}

/** Who moved from one drawn home to another, and who lives in one and part of the time in another. */
export function homeTies(family: FamilyAt, boxes: readonly HomeBox[], months: number): HomeTie[] {
  const numbers = new Map(
    boxes.flatMap(({ householdId }, index) => (householdId === null ? [] : [[householdId, index] as const])),
  );
  const moves = movesOf(family, months).flatMap((move) => moveEnds(move, numbers, family));
  const partTime = boxes.flatMap(({ ghosts }, to) =>
    ghosts.flatMap((personId) => {
      const from = boxes.findIndex(({ rows }) => rows.some((row) => row.includes(personId)));
      const says = `${nameOf(family, personId)} lives at ${boxes[from]?.title ?? ''} and part of the time at ${boxes[to]?.title ?? ''}`;
      return from < 0 ? [] : [{ kind: 'part-time' as const, from, to, personId, says }];
    }),
  );
  return together([...moves, ...partTime]);
}

type End = Omit<HomeTie, 'id' | 'personIds'> & { readonly personId: PersonId };

/** From the latest home before that is drawn: others, left in between, are told in words. */
function moveEnds(move: Move, numbers: ReadonlyMap<HouseholdId, number>, family: FamilyAt): End[] {
  const to = move.toId === null ? undefined : numbers.get(move.toId);
  const origin = move.before.find(({ householdId }) => numbers.has(householdId));
  const from = origin === undefined ? undefined : numbers.get(origin.householdId);
  if (to === undefined || from === undefined || from === to) return [];
  const says = arrivalInWords(move, nameOf(family, move.personId), (id) => homeNameIn(family, id));
  return [{ kind: 'move', from, to, personId: move.personId, says }];
}

/** One line for all who went the same way. */
function together(ends: readonly End[]): HomeTie[] {
  const ties = new Map<string, End[]>();
  for (const end of ends) {
    const id = `${end.kind}:${end.from}>${end.to}`;
    ties.set(id, [...(ties.get(id) ?? []), end]);
  }
  return [...ties]
    .flatMap(([id, all]) => {
      const [first] = all;
      if (first === undefined) return [];
      const { kind, from, to } = first;
      return {
        id,
        kind,
        from,
        to,
        personIds: all.map(({ personId }) => personId as string).sort(),
        says: listInWords([...new Set(all.map(({ says }) => says))].sort(compareText)),
      };
    })
    .sort((a, b) => a.from - b.from || a.to - b.to || compareText(a.id, b.id));
}

function nameOf({ byId }: FamilyAt, id: PersonId): string {
  return byId.get(id)?.shortName ?? 'Somebody';
}
