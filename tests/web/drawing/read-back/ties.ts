import type { Point, SceneLine, ScenePerson, Stroke } from '../../../../web/drawing/scene.ts';
import { endsOf, otherEnd, traceLines, wayBetween, type Stretch, type Trace } from './ink.ts';

/** What hangs on one trace: who stands above it, who below, and the line between the first two above. */
export interface Tie {
  readonly trace: Trace;
  readonly uppers: readonly string[];
  readonly lowers: readonly Lower[];
  /** Between the partners; empty where fewer than two stand above. */
  readonly between: readonly Stretch[];
  /** Ends in the open: a line of care starts below the line between the carers. */
  readonly loose: readonly Point[];
  /** At whose symbols an arrow head points. */
  readonly pointsAt: ReadonlySet<string>;
}

export interface Lower {
  readonly id: string;
  /** Where the line meets the symbol. */
  readonly place: string;
  readonly stroke: Stroke;
}

/** Follows every line from symbol to symbol. Ids are those of the symbols where it ends. */
export function tiesOf(lines: readonly SceneLine[], persons: readonly ScenePerson[]): Tie[] {
  const tips = lines.flatMap(({ arrow, points }) => {
    const tip = arrow === 'first' ? points[0] : arrow === 'last' ? points.at(-1) : undefined;
    const person = tip === undefined ? undefined : personAt(tip, persons);
    return tip === undefined || person === undefined ? [] : [{ tip, id: person.id }];
  });
  return traceLines(lines).map((trace) => {
    const here = tips.filter(({ tip: [x, y] }) =>
      [...trace.places.values()].some((place) => Math.hypot(place[0] - x, place[1] - y) < 1),
    );
    return tieOf(trace, persons, new Set(here.map(({ id }) => id)));
  });
}

function tieOf(trace: Trace, persons: readonly ScenePerson[], pointsAt: ReadonlySet<string>): Tie {
  const uppers: { id: string; place: string }[] = [];
  const lowers: Lower[] = [];
  const loose: Point[] = [];
  for (const place of endsOf(trace)) {
    const at = trace.places.get(place) ?? [0, 0];
    const person = personAt(at, persons);
    const [stretch] = trace.at.get(place) ?? [];
    if (person === undefined || stretch === undefined) {
      loose.push(at);
      continue;
    }
    const [, beforeY] = trace.places.get(otherEnd(stretch, place)) ?? at;
    if (beforeY < at[1] - 0.1 && at[1] < person.y)
      lowers.push({ id: person.id, place, stroke: stretch.stroke });
    else uppers.push({ id: person.id, place });
  }
  const [first, ...others] = uppers;
  const between = others.flatMap(({ place }) =>
    first === undefined ? [] : (wayBetween(trace, first.place, place) ?? []),
  );
  const above = [...new Set(uppers.map(({ id }) => id))].sort();
  return { trace, uppers: above, lowers, between, loose, pointsAt };
}

function personAt([x, y]: Point, persons: readonly ScenePerson[]): ScenePerson | undefined {
  return persons.find((one) => Math.abs(x - one.x) <= one.w / 2 + 1 && Math.abs(y - one.y) <= one.h / 2 + 1);
}

/** The two ends of a stretch. */
export function endsOfStretch({ from, to }: Stretch, { places }: Trace): readonly [Point, Point] {
  return [places.get(from) ?? [0, 0], places.get(to) ?? [0, 0]];
}
