import type { FamilyAt } from '../../../api/domain/family-at.ts';
import type { PersonId } from '../../../api/domain/ids.ts';
import type { Point, Scene, ScenePerson } from '../scene.ts';
import type { SceneCard, SceneFrame, SceneText, SceneTie } from '../scene-others.ts';
import { breakText } from '../text-width.ts';
import { centreOf } from './ecomap/centre.ts';
import { ecoRings, headroom, type CardLine, type EcoItem } from './ecomap/ecomap-items.ts';
import { ecoLegend, tieLooks } from './ecomap/ecomap-legend.ts';
import { unsureAtHome } from './ecomap/people-round.ts';
import { placeRings, type PlacedRing, type RingPlace } from './ecomap/rings.ts';
import { spokes } from './ecomap/spokes.ts';
import { lineHeight, type PersonLook } from './genogram/person-look.ts';
import { personLooks, scenePerson } from './scene-people.ts';
import { sceneOfView, withRows } from './scene-rest.ts';
import type { View, ViewOptions } from './view.ts';

/** A child in the middle; home, family, friends and school, and services in rings round the child. */
export const ecomap: View = { id: 'ecomap', label: 'Ecomap', draw: ecomapView };

/** Pure: equal families and options give equal scenes. The child of `centreId`, else the focus, else the first in the family. */
export function ecomapView(family: FamilyAt, options: ViewOptions = {}): Scene {
  const childId = centreOf(family, options);
  const looks = personLooks(family, options, { notes: unsureAtHome(family, childId) });
  const [child, look] = [family.byId.get(childId), looks.get(childId)];
  if (child === undefined || look === undefined)
    return sceneOfView(ecomap.id, family, options, { persons: [], ghosts: [], homes: [] }, []);
  const centre = scenePerson({ x: 0, y: Math.round(-look.labelHeight / 2), row: 0 }, look, child, options);
  const middle = Math.ceil(Math.hypot(look.labelWidth / 2, (look.size + look.labelHeight) / 2) + 12);
  const { rings, round } = ecoRings(family, childId, looks, options.withSeen ?? true);
  const placed = placeRings(rings, middle);
  const lines = spokes(placed, middle);
  const items = rings.flat();
  const at = new Map(placed.flatMap(({ places }) => places.map((place) => [place.id, place] as const)));
  const persons = items.flatMap((item) => placedPerson(item, at.get(item.id), family, options));
  const others = {
    frames: [circleFrame(middle), ...placed.map(ringFrame)],
    cards: items.flatMap((item) => cardOf(item, at.get(item.id), childId)),
    ties: items.flatMap((item) => tieOf(item, lines.get(item.id), childId, child.name)),
    joins: [],
    texts: [
      ...items.flatMap((item) => titleOf(item, at.get(item.id))),
      ...othersInWords(family, round.others, child.shortName, placed),
    ],
  };
  const all = withRows([centre, ...persons]).sort((a, b) => (a.id < b.id ? -1 : 1));
  const drawn = { persons: all, ghosts: [], homes: [], others };
  return sceneOfView(ecomap.id, family, options, drawn, ecoLegend(family, others.ties, others.cards));
}

function placedPerson(
  item: EcoItem,
  place: RingPlace | undefined,
  family: FamilyAt,
  options: ViewOptions,
): ScenePerson[] {
  const person = item.kind === 'person' ? family.byId.get(item.personId) : undefined;
  if (item.kind !== 'person' || place === undefined || person === undefined) return [];
  const y = Math.round(place.y - item.h / 2 + headroom + item.look.size / 2);
  return [scenePerson({ x: place.x, y, row: 0 }, item.look satisfies PersonLook, person, options)];
}

function cardOf(item: EcoItem, place: RingPlace | undefined, childId: PersonId): SceneCard[] {
  if (item.kind !== 'service' || place === undefined) return [];
  const { service, words, w, h } = item;
  const box = { x: Math.round(place.x - w / 2), y: Math.round(place.y - h / 2), w, h };
  return [
    {
      id: service.id,
      kind: service.kind,
      agencyId: service.agencyId,
      professionalId: service.professionalId,
      box,
      texts: cardTexts(words, place.x, box.y),
      faded: service.faded,
      personIds: [childId],
      says: [service.title, ...service.lines].join(', '),
    },
  ];
}

function cardTexts(words: readonly CardLine[], x: number, top: number): SceneText[] {
  let y = top + 6;
  return words.map(({ text, size, weight }) => {
    y += lineHeight(size);
    return { text, x, y: y - 2, anchor: 'middle', size, weight, tone: weight === 600 ? 'ink' : 'quiet' };
  });
}

function tieOf(
  item: EcoItem,
  points: readonly Point[] | undefined,
  childId: PersonId,
  name: string,
): SceneTie[] {
  if (item.kind === 'title' || points === undefined) return [];
  const { strength } = item;
  const { stroke, width, faded } = tieLooks[strength.look];
  const { supports } = strength;
  const other =
    item.kind === 'person' ? item.look.says : [item.service.title, ...item.service.lines].join(', ');
  return [
    {
      id: `tie:${item.id}`,
      kind: 'support',
      stroke,
      points,
      width,
      // Lines begin at the child in the middle.
      arrow: supports === null ? 'none' : supports === 'child' ? 'first' : 'last',
      faded,
      personIds: item.kind === 'person' ? [childId, item.personId] : [childId],
      cardIds: item.kind === 'service' ? [item.id] : [],
      says: `${name} and ${other}${strength.look === 'plain' ? ': no strength recorded' : ''}`,
    },
  ];
}

function titleOf(item: EcoItem, place: RingPlace | undefined): SceneText[] {
  if (item.kind !== 'title' || place === undefined) return [];
  const top = place.y - item.h / 2 + 4;
  return item.words.map((text, index) => ({
    ...{ text, x: place.x, y: Math.round(top + 13 + index * 17), anchor: 'middle', size: 13, weight: 600 },
    tone: 'home',
  }));
}

function circleFrame(radius: number): SceneFrame {
  const box = { x: -radius, y: -radius, w: 2 * radius, h: 2 * radius };
  return { id: 'ring:middle', kind: 'ring', box, says: '' };
}

function ringFrame({ a, b }: PlacedRing, index: number): SceneFrame {
  return { id: `ring:${index}`, kind: 'ring', box: { x: -a, y: -b, w: 2 * a, h: 2 * b }, says: '' };
}

const othersSize = 13;

/** Nobody is left out in silence: who stands in no ring is named below the picture. */
function othersInWords(
  family: FamilyAt,
  ids: readonly PersonId[],
  name: string,
  rings: readonly PlacedRing[],
): SceneText[] {
  if (ids.length === 0) return [];
  const outer = rings.at(-1);
  const [left, below] = [-(outer?.a ?? 300), (outer?.b ?? 200) + (outer?.half.y ?? 0) + 30];
  const names = ids.map((id) => family.byId.get(id)?.name ?? '').join(', ');
  const text = `Also in the family, with no closer tie to ${name} recorded: ${names}.`;
  return breakText(text, othersSize, Math.max(600, -2 * left), 12).map((line, index) => ({
    ...{ text: line, x: left, y: below + index * 18, anchor: 'start', size: othersSize, weight: 400 },
    tone: 'quiet',
  }));
}
