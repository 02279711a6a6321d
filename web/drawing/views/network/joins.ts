import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import type { PersonId } from '../../../../api/domain/ids.ts';
import type { Point } from '../../scene.ts';
import type { SceneJoin, SceneTie } from '../../scene-others.ts';
import type { Column } from './columns.ts';
import { touchOf } from './in-touch.ts';
import { tieInWords } from './parties.ts';
import type { PlacedNetwork } from './place.ts';

const radius = 10;

/** A join wherever somebody is in touch with an agency, and the lines that lead there. */
export function joinsOf(
  family: FamilyAt,
  columns: readonly Column[],
  placed: Pick<PlacedNetwork, 'persons' | 'cards' | 'lineX' | 'lineLeft'>,
  withSeen = true,
): { readonly joins: SceneJoin[]; readonly ties: SceneTie[] } {
  const joins = columns.flatMap((column) =>
    placed.persons.flatMap(({ id, y }) =>
      joinOf(family, column, id as PersonId, [placed.lineX(column.id), y], withSeen),
    ),
  );
  return { joins, ties: [...uprights(columns, joins, placed), ...levels(family, joins, placed)] };
}

function joinOf(
  family: FamilyAt,
  column: Column,
  personId: PersonId,
  [x, y]: Point,
  withSeen: boolean,
): SceneJoin[] {
  const person = family.byId.get(personId);
  const tie = column.ties.get(personId);
  const isGap = column.gap?.personIds.includes(personId) === true;
  if (person === undefined || (tie === undefined && !isGap)) return [];
  const base = { id: `${column.id}/${personId}`, x, y, r: radius, personId, cardId: column.id };
  if (tie === undefined || column.agencyId === null) {
    const says = `${column.title} is expected for ${person.name} (${column.gap?.because ?? ''}), and none is recorded`;
    return [{ ...base, kind: 'gap', text: '', faded: true, says }];
  }
  const says = `${person.name} and ${column.title}: ${tieInWords(family, column.agencyId, personId, tie, withSeen)}`;
  const isInTouch = tie.contacts > 0;
  return [
    {
      ...base,
      kind: isInTouch ? 'contact' : 'works-with',
      text: isInTouch ? `${tie.contacts}${tie.isAtLeast ? '+' : ''}` : '',
      faded: isInTouch ? touchOf(family, column.agencyId, tie.lastOn).kind === 'silent' : tie.workerLeft,
      says,
    },
  ];
}

const thin = { stroke: 'solid', width: 1, arrow: 'none', kind: 'contact' } as const;

/** From each card down to its last join. */
function uprights(
  columns: readonly Column[],
  joins: readonly SceneJoin[],
  { cards }: Pick<PlacedNetwork, 'cards'>,
): SceneTie[] {
  return columns.flatMap(({ id, title, faded }) => {
    const own = joins.filter(({ cardId }) => cardId === id);
    const card = cards.find((each) => each.id === id);
    const lowest = own.reduce<SceneJoin | null>(
      (low, join) => (low === null || join.y > low.y ? join : low),
      null,
    );
    if (lowest === null || card === undefined) return [];
    return [
      {
        id: `down:${id}`,
        ...thin,
        faded,
        points: [
          [lowest.x, card.box.y + card.box.h],
          [lowest.x, lowest.y],
        ],
        personIds: own.map(({ personId }) => personId),
        cardIds: [id],
        says: `${title}: ${own.length} of the family`,
      },
    ];
  });
}

/** From each person across to their last join. */
function levels(
  family: FamilyAt,
  joins: readonly SceneJoin[],
  { persons, lineLeft }: Pick<PlacedNetwork, 'persons' | 'lineLeft'>,
): SceneTie[] {
  return persons.flatMap(({ id, y }) => {
    const own = joins.filter(({ personId }) => personId === id);
    const farthest = own.reduce((far, { x }) => Math.max(far, x), -Infinity);
    if (own.length === 0) return [];
    const name = family.byId.get(id as PersonId)?.name ?? '';
    return [
      {
        id: `across:${id}`,
        ...thin,
        faded: own.every(({ faded }) => faded),
        points: [
          [lineLeft, y],
          [farthest, y],
        ],
        personIds: [id],
        cardIds: own.map(({ cardId }) => cardId),
        says: name,
      },
    ];
  });
}
