import type { LinkName } from '../commands/links.ts';
import type { Properties } from '../commands/shapes.ts';
import { contentHash } from './content-hash.ts';

/** A tie that restates part of a thing's content so that it can be walked. */
export interface Link {
  readonly name: LinkName;
  readonly fromId: string;
  readonly toId: string;
  readonly properties: Properties;
}

/** A thing of a load, ready to be compared and written. */
export interface NodeRow {
  readonly id: string;
  readonly contentHash: string;
  readonly properties: Properties;
  readonly links: readonly Link[];
}

/** The hash covers the content, not which wording of it the source calls it. */
export function nodeRow(
  item: { readonly id: string },
  properties: Properties,
  links: readonly Link[],
): NodeRow {
  const hash = contentHash({ ...item, revision: null });
  return { id: item.id, contentHash: hash, properties, links };
}

/** Links from one thing to each of several. */
export function linksTo(
  name: LinkName,
  fromId: string,
  toIds: readonly string[],
  properties: Properties = {},
): Link[] {
  return toIds.map((toId) => ({ name, fromId, toId, properties }));
}

/** Links from each of several to one thing. */
export function linksFrom(name: LinkName, fromIds: readonly string[], toId: string): Link[] {
  return fromIds.map((fromId) => ({ name, fromId, toId, properties: {} }));
}

/** A link to a thing that may not be recorded. */
export function linkTo(name: LinkName, fromId: string, toId: string | null): Link[] {
  return toId === null ? [] : linksTo(name, fromId, [toId]);
}

export function linkFrom(name: LinkName, fromId: string | null, toId: string): Link[] {
  return fromId === null ? [] : linksFrom(name, [fromId], toId);
}
