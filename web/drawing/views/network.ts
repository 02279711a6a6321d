import type { FamilyAt } from '../../../api/domain/family-at.ts';
import type { LegendItem, Scene } from '../scene.ts';
import { columnsOf, type Column } from './network/columns.ts';
import { joinsOf } from './network/joins.ts';
import { placeNetwork } from './network/place.ts';
import { rowsOf } from './network/rows.ts';
import { personLooks } from './scene-people.ts';
import { sceneOfView } from './scene-rest.ts';
import type { View, ViewOptions } from './view.ts';

/**
 * Who is in touch with whom: a line for each person and one for each agency, joined where there was contact. However
 * many they are no line lies on another, and each join says its contacts.
 */
export const network: View = { id: 'network', label: 'Network', draw: networkView };

/** Pure: equal families and options give equal scenes. */
export function networkView(family: FamilyAt, options: ViewOptions = {}): Scene {
  const columns = columnsOf(family, options.unfoldedAgencyIds ?? new Set());
  const rows = rowsOf(family, columns);
  const looks = personLooks(family, options);
  const placed = placeNetwork(family, options, looks, columns, rows);
  const { joins, ties } = joinsOf(family, columns, placed, options.withSeen ?? true);
  const others = { frames: placed.frames, cards: placed.cards, ties, joins, texts: placed.texts };
  const drawn = { persons: placed.persons, ghosts: [], homes: placed.homes, others };
  return sceneOfView(network.id, family, options, drawn, legendItems(columns, joins));
}

function legendItems(
  columns: readonly Column[],
  joins: readonly { readonly kind: string; readonly faded: boolean }[],
): LegendItem[] {
  const items: LegendItem[] = [];
  const add = (shown: boolean, sign: string, words: string) => {
    if (shown) items.push({ sign, words });
  };
  const orNotHeld = columns.some(({ notHeld }) => notHeld) ? ', or contacts are not held here' : '';
  const has = (kind: string, faded: boolean) =>
    joins.some((join) => join.kind === kind && join.faded === faded);
  add(
    columns.some(({ kind, faded }) => kind !== 'gap' && !faded),
    'card:agency',
    `An agency or a professional in touch with somebody here in the last 90 days${orNotHeld}`,
  );
  add(
    columns.some(({ kind, faded }) => kind !== 'gap' && faded),
    'card:silent',
    'No contact recorded in the last 90 days',
  );
  add(
    columns.some(({ kind }) => kind === 'gap'),
    'card:gap',
    'Expected, and none recorded: a gap in the record',
  );
  add(
    has('contact', false),
    'join:contact',
    `In touch: how many contacts are recorded; the last within 90 days${orNotHeld}`,
  );
  add(has('contact', true), 'join:silent', 'Contacts recorded, none in the last 90 days');
  add(has('works-with', false), 'join:works-with', `Works with this person; no contact recorded${orNotHeld}`);
  add(
    has('works-with', true),
    'join:works-with',
    'Grey: the worker of this person has left; no contact recorded',
  );
  add(
    joins.some(({ kind }) => kind === 'gap'),
    'join:gap',
    'Expected for this person, and none recorded',
  );
  return items;
}
