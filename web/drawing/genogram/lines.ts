import type { ArrangedLine, Spacing } from './arrangement.ts';
import { portShift } from './columns.ts';
import type { FamilyGraph } from './family-graph.ts';
import type { Bar } from './lanes.ts';
import type { Layers } from './layers.ts';
import type { Pin, PinnedStar } from './pins.ts';
import { portKey, type RowContents } from './ports.ts';

/** Everything placed: what the lines are drawn from. */
export interface Placed {
  readonly graph: FamilyGraph;
  readonly layers: Layers;
  readonly contents: RowContents;
  readonly spacing: Spacing;
  readonly x: Int32Array;
  /** The level of the symbols' centres, by row. */
  readonly rowY: readonly number[];
  readonly pinned: readonly PinnedStar[];
  readonly bars: readonly { readonly bar: Bar; readonly y: number }[];
  /** The level of twins' forks below each gap. */
  readonly forkY: readonly number[];
}

type Points = ArrangedLine['points'];

/** The axis-parallel lines of every union and link. */
export function drawLines(placed: Placed): ArrangedLine[] {
  const barY = new Map(placed.bars.map(({ bar, y }) => [`${bar.star}/${bar.kind}`, y]));
  return placed.pinned.flatMap((star) => linesOfStar(placed, star, barY));
}

function linesOfStar(placed: Placed, pinned: PinnedStar, barY: ReadonlyMap<string, number>): ArrangedLine[] {
  const { layers, graph, contents } = placed;
  const star = layers.stars[pinned.star];
  if (star === undefined) return [];
  const ownerId = graph.unions[star.union]?.id ?? '';
  const lines: ArrangedLine[] = [];
  const add = (part: ArrangedLine['part'], elements: readonly number[], points: Points) =>
    lines.push({ ownerId, part, personIds: idsOf(graph, elements), points });

  const bracketY = barY.get(`${pinned.star}/bracket`);
  const childrenY = barY.get(`${pinned.star}/bar`);
  const straight = pinned.downs[0] === undefined ? null : endOfPin(placed, star.gap, pinned.downs[0]);
  const stemEnd = childrenY ?? straight;
  const couple = contents.level.get(pinned.star);
  if (couple !== undefined) addLevelCouple(placed, couple, star.gap, pinned.drop, stemEnd, add);
  else if (bracketY !== undefined) {
    addBracket(placed, pinned, bracketY, add);
    if (pinned.drop !== null && stemEnd !== null)
      add(
        'stem',
        [],
        [
          [pinned.drop, bracketY],
          [pinned.drop, stemEnd],
        ],
      );
  } else {
    const [up] = pinned.ups;
    const end = stemEnd;
    if (up !== undefined && end !== null)
      add('stem', up.elements, [...startOfPin(placed, pinned.star, up), [up.x, end]]);
  }
  if (childrenY !== undefined) addChildren(placed, pinned, star.gap, childrenY, add);
  for (const pin of pinned.downs) addFork(placed, star.gap, pin, add);
  return lines;
}

type Add = (part: ArrangedLine['part'], elements: readonly number[], points: Points) => void;

function addLevelCouple(
  { x, rowY, graph }: Placed,
  [left, right]: readonly [number, number],
  row: number,
  drop: number | null,
  end: number | null,
  add: Add,
): void {
  const y = rowY[row] ?? 0;
  const edge = (element: number) => (graph.persons[element]?.width ?? 0) / 2;
  add(
    'partner',
    [left, right],
    [
      [(x[left] ?? 0) + edge(left), y],
      [(x[right] ?? 0) - edge(right), y],
    ],
  );
  if (drop !== null && end !== null)
    add(
      'stem',
      [],
      [
        [drop, y],
        [drop, end],
      ],
    );
}

/** Partners who do not stand together: from each down to the bracket, as one line from the first to the last. */
function addBracket(placed: Placed, pinned: PinnedStar, y: number, add: Add): void {
  const ups = [...pinned.ups].sort((a, b) => a.x - b.x);
  const [first, last] = [ups[0], ups.at(-1)];
  if (first === undefined || last === undefined) return;
  const down: Points = [...startOfPin(placed, pinned.star, first), [first.x, y]];
  const up: Points = [...startOfPin(placed, pinned.star, last), [last.x, y]].reverse() as unknown as Points;
  add('partner', [...first.elements, ...last.elements], [...down, ...up]);
  for (const pin of ups.slice(1, -1))
    add('partner', pin.elements, [...startOfPin(placed, pinned.star, pin), [pin.x, y]]);
}

function addChildren(placed: Placed, pinned: PinnedStar, gap: number, y: number, add: Add): void {
  const stems = pinned.drop === null ? pinned.ups : [{ x: pinned.drop }];
  const places = [...stems, ...pinned.downs].map((pin) => pin.x);
  add(
    'bar',
    [],
    [
      [Math.min(...places), y],
      [Math.max(...places), y],
    ],
  );
  for (const pin of pinned.downs) {
    add(pin.elements.length > 1 ? 'stem' : 'child', pin.elements, [
      [pin.x, y],
      [pin.x, endOfPin(placed, gap, pin)],
    ]);
  }
}

function addFork(placed: Placed, gap: number, pin: Pin, add: Add): void {
  if (pin.elements.length < 2) return;
  const y = placed.forkY[gap + 1] ?? 0;
  const places = pin.elements.map((element) => placed.x[element] ?? 0);
  add('fork', pin.elements, [
    [Math.min(...places, pin.x), y],
    [Math.max(...places, pin.x), y],
  ]);
  for (const element of pin.elements) {
    const at = placed.x[element] ?? 0;
    add(
      'child',
      [element],
      [
        [at, y],
        [at, topOf(placed, element)],
      ],
    );
  }
}

/** Down to a child's symbol, to the fork of twins, or through the row to the level line below. */
function endOfPin(placed: Placed, gap: number, pin: Pin): number {
  if (pin.elements.length > 1) return placed.forkY[gap + 1] ?? 0;
  const [element = 0] = pin.elements;
  return element < placed.layers.people ? topOf(placed, element) : (placed.rowY[gap + 1] ?? 0);
}

function topOf(placed: Placed, element: number): number {
  const row = placed.layers.elementRow[element] ?? 0;
  return (placed.rowY[row] ?? 0) - (placed.graph.persons[element]?.height ?? 0) / 2;
}

/** From the symbol, out past the label where there is one. A trunk goes on from the middle of its row. */
function startOfPin(placed: Placed, star: number, pin: Pin): [number, number][] {
  const { graph, layers, contents, x, rowY, spacing } = placed;
  const [element = 0] = pin.elements;
  const y = rowY[layers.elementRow[element] ?? 0] ?? 0;
  if (element >= layers.people) return [[pin.x, y]];
  const person = graph.persons[element];
  const port = contents.ports.get(portKey(star, element));
  const half = (person?.width ?? 0) / 2;
  if (person === undefined || port === undefined || port.side === 'below')
    return [[pin.x, y + (person?.height ?? 0) / 2]];
  const hasPartnerLine = port.side === 'right' ? contents.partnerLineRight : contents.partnerLineLeft;
  // Every port of a side leaves at a level of its own, closer together where there are many.
  const most = port.of - 1 + Number(hasPartnerLine.has(element));
  const between = Math.min(7, (person.height / 2 - 3) / Math.max(1, most));
  const level = y + (most - port.index) * between;
  const side = (x[element] ?? 0) + (port.side === 'right' ? half : -half);
  return [
    [side, level],
    [(x[element] ?? 0) + portShift(star, element, graph, contents, spacing), level],
  ];
}

function idsOf(graph: FamilyGraph, elements: readonly number[]): string[] {
  return elements.flatMap((element) => {
    const person = graph.persons[element];
    return person === undefined ? [] : [person.id];
  });
}
