import type { Chance } from '../generate/chance.ts';
import { asAt, type Day } from './days.ts';
import type { Worker } from './directory.ts';
import type { CareTeam } from './social-care-teams.ts';

/** Who held the case of a child, from one day to another. */
export interface Allocation {
  readonly worker: Worker;
  readonly from: Day;
  readonly to: Day | null;
}

/**
 * The workers of a team who held a case one after another. When one goes, mostly somebody follows at once; sometimes
 * nobody does for weeks, and now and then nobody does today.
 */
export function allocationsOf(chance: Chance, team: CareTeam, from: Day, to: Day | null): Allocation[] {
  const end = Math.min(to ?? asAt, asAt);
  const held: Allocation[] = [];
  let day = from + (chance.inHundred(80) ? 0 : chance.between(1, 9));
  while (day <= end && held.length < 12) {
    const worker = workerOf(chance, team, day);
    if (worker === null) {
      day += 14;
      continue;
    }
    const stays = chance.inHundred(78) ? 5_000 : chance.between(60, 400);
    const until = Math.min(worker.to, day + stays);
    const isLast = until >= end;
    held.push({ worker, from: day, to: isLast ? (to === null || to > asAt ? null : to) : until });
    if (isLast) return held;
    day = until + gap(chance);
  }
  return held;
}

function gap(chance: Chance): number {
  if (chance.inHundred(66)) return 0;
  return chance.inHundred(70) ? chance.between(2, 20) : chance.between(21, 110);
}

/** Somebody of the team who works there on a day; null where nobody does. */
export function workerOf(chance: Chance, { workers }: CareTeam, day: Day): Worker | null {
  const there = workers.filter(({ from, to }) => from <= day && to > day + 5);
  return there[chance.below(Math.max(1, there.length))] ?? null;
}

/** Who held the case on a day; null where nobody did. */
export function holderOn(allocations: readonly Allocation[], day: Day): Worker | null {
  return allocations.find(({ from, to }) => from <= day && (to === null || day <= to))?.worker ?? null;
}
