import type { TimelinessQuery } from '../../generated/operations.ts';

/** Children whom somebody saw so many days ago. */
export interface SeenBand {
  readonly id: string;
  readonly label: string;
  /** Fewest and most days, both included; null for no end, or where days do not tell. */
  readonly from: number | null;
  readonly to: number | null;
  readonly children: number;
}

const weeks = [
  { from: 0, to: 6, label: 'Under 1 week' },
  { from: 7, to: 13, label: '1 to 2 weeks' },
  { from: 14, to: 27, label: '2 to 4 weeks' },
  { from: 28, to: 41, label: '4 to 6 weeks' },
  { from: 42, to: 83, label: '6 to 12 weeks' },
  { from: 84, to: 181, label: '12 to 26 weeks' },
  { from: 182, to: null, label: '26 weeks or more' },
] as const;

/** From so many days on a child counts as not seen for long: six weeks (data-and-rules B1, escalation notes). */
export const longUnseen = 42;

type Told = Pick<TimelinessQuery['timeliness'], 'daysSinceSeen' | 'neverSeen' | 'notHeld'>;

/** Every child once: by when somebody last saw them, then those never seen, then those of whom it is not held. */
export function seenBands({ daysSinceSeen, neverSeen, notHeld }: Told): SeenBand[] {
  const bands = weeks.map(({ from, to, label }) => ({
    id: String(from),
    label,
    from,
    to,
    children: daysSinceSeen.filter((days) => from <= days && (to === null || days <= to)).length,
  }));
  return [
    ...bands,
    { id: 'never', label: 'No sighting recorded', from: null, to: null, children: neverSeen },
    { id: 'not-held', label: 'Not held', from: null, to: null, children: notHeld },
  ];
}

/** How many are long unseen or never seen, of those of whom it can be told. */
export function longUnseenShare({ daysSinceSeen, neverSeen, notHeld }: Told) {
  const long = daysSinceSeen.filter((days) => days >= longUnseen).length;
  return { numerator: long + neverSeen, denominator: daysSinceSeen.length + neverSeen, leftOut: notHeld };
}

/** The middle one of the days; of an even number the lower. Null for none. */
export function medianOf(days: readonly number[]): number | null {
  return [...days].sort((a, b) => a - b)[Math.floor((days.length - 1) / 2)] ?? null;
}
