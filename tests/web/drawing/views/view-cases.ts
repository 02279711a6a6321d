import { familyAt, type FamilyAt } from '../../../../api/domain/family-at.ts';
import type { FamilyRecord } from '../../../../api/domain/family-record.ts';
import { familyChips } from '../../../../web/drawing/family-chips.ts';
import { boxOfLabel, overlap } from '../../../../web/drawing/room.ts';
import type { Box, Point, Scene } from '../../../../web/drawing/scene.ts';
import { noOthers, type SceneText } from '../../../../web/drawing/scene-others.ts';
import { textWidth } from '../../../../web/drawing/text-width.ts';
import type { View } from '../../../../web/drawing/views/view.ts';
import { calendarDate } from '../../../../api/domain/calendar-date.ts';
import { person, recordOf as recordFrom, noParts } from '../../../builders/family-parts.ts';
import { generatedFamilyAt } from '../../../builders/generated-family.ts';
import { recordOf } from '../../family/example-record.ts';

const asAt = calendarDate('2026-06-30');

/** Families that every view must draw: large, small, with gaps, and almost empty. */
export async function familiesToDraw(): Promise<Record<string, FamilyAt>> {
  const seeded = async (name: Parameters<typeof recordOf>[0], focus: string) => {
    const record = await recordOf(name, focus);
    return familyAt(record, record.asAt);
  };
  const small = (people: FamilyRecord['people']) =>
    familyAt(recordFrom({ ...noParts, people }, { asAt }), asAt);
  return {
    'the example family': await seeded('example-family', 'p-poppy'),
    'kinship care': await seeded('kinship-care', 'p-maisie'),
    'two homes': await seeded('two-homes', 'p-idris'),
    'two people': small([person('p-ann'), person('p-ben')]),
    'only an unborn child': small([
      person('p-unborn', { details: { expectedDob: calendarDate('2026-08-21') } }),
    ]),
    nobody: small([]),
    'a generated family of 120': generatedFamilyAt(120, 3),
  };
}

/** The scene as the explorer draws it. */
export function drawn(view: View, family: FamilyAt, focusId: string | null = family.focusId): Scene {
  return view.draw(family, { focusId, chips: familyChips(family) });
}

/** The same record with every list of people, homes, ties and contacts turned round. */
export function turned(record: FamilyRecord): FamilyRecord {
  return {
    ...record,
    people: record.people.toReversed(),
    households: record.households.toReversed(),
    parentTies: record.parentTies.toReversed(),
    partnerships: record.partnerships.toReversed(),
    careTies: record.careTies.toReversed(),
    relatedTies: record.relatedTies.toReversed(),
    stays: record.stays.toReversed(),
    influences: record.influences.toReversed(),
    agencies: record.agencies.toReversed(),
    professionals: record.professionals.toReversed(),
    involvements: record.involvements.toReversed(),
    contacts: record.contacts.toReversed(),
    flags: record.flags.toReversed(),
    coverage: record.coverage.toReversed(),
  };
}

interface Named {
  readonly id: string;
  readonly box: Box;
}

/** Everything that stands somewhere: symbols, words, cards, joins. */
export function thingsOf({ persons, ghosts, others = noOthers }: Scene): Named[] {
  return [
    ...[...persons, ...ghosts].flatMap((one) => {
      const id = 'id' in one ? one.id : `ghost ${one.personId} ${one.homeId}`;
      return [
        { id, box: { x: one.x - one.w / 2, y: one.y - one.h / 2, w: one.w, h: one.h } },
        ...one.labels.map((label) => ({ id, box: boxOfLabel(label) })),
      ];
    }),
    ...others.cards.map(({ id, box }) => ({ id, box })),
    ...others.joins.map(({ id, x, y, r }) => ({ id, box: { x: x - r, y: y - r, w: 2 * r, h: 2 * r } })),
    ...others.texts.map((text) => ({ id: `words ${text.text} ${text.y}`, box: boxOfText(text) })),
  ];
}

function boxOfText({ text, x, y, anchor, size }: SceneText): Box {
  const w = textWidth(text, size);
  return { x: anchor === 'middle' ? x - w / 2 : x, y: y - size * 0.75, w, h: size * 0.95 };
}

/** Pairs of different things that share an area. */
export function overlapsIn(scene: Scene): string[] {
  const things = thingsOf(scene);
  return things.flatMap((a, index) =>
    things
      .slice(index + 1)
      .filter((b) => a.id !== b.id && overlap(a.box, b.box))
      .map((b) => `${a.id} and ${b.id}`),
  );
}

/** Ties that run through a symbol, words or a card, but for those that they end at. */
export function tiesThroughThings(scene: Scene): string[] {
  const { ties } = scene.others ?? noOthers;
  const things = thingsOf(scene).filter(
    ({ id }) => !(scene.others ?? noOthers).joins.some((join) => join.id === id),
  );
  return ties.flatMap(({ id, points }) =>
    things
      .filter(({ box }) => points.slice(1).some((to, at) => crosses(points[at] ?? to, to, box)))
      .map((thing) => `${id} through ${thing.id}`),
  );
}

/** Samples a straight piece closely: told apart from the view's own reckoning. */
function crosses([x1, y1]: Point, [x2, y2]: Point, { x, y, w, h }: Box): boolean {
  const pieces = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1)));
  return Array.from({ length: pieces + 1 }, (_, at) => at / pieces).some((part) => {
    const [px, py] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
    return px > x + 1 && px < x + w - 1 && py > y + 1 && py < y + h - 1;
  });
}
