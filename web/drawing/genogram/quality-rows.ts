import { bornBefore } from './family-graph.ts';
import type { MeasuredPerson, MeasuredPicture } from './quality.ts';

/** Children whose symbol does not begin below that of a parent. */
export function childrenNotBelow(
  { unions }: MeasuredPicture,
  persons: ReadonlyMap<string, MeasuredPerson>,
): number {
  let count = 0;
  for (const { partners, children } of unions) {
    for (const child of children) {
      for (const partner of partners) {
        const [above, below] = [persons.get(partner), persons.get(child)];
        if (
          above !== undefined &&
          below !== undefined &&
          below.y - below.h / 2 < above.y + above.h / 2 - 1e-6
        )
          count += 1;
      }
    }
  }
  return count;
}

export interface Rows {
  readonly ids: readonly (readonly string[])[];
  readonly at: ReadonlyMap<string, { readonly row: number; readonly index: number }>;
}

/** Neighbours in a row: people whose centres lie within one pixel of the same level. */
export function rowsOf(persons: readonly MeasuredPerson[]): Rows {
  const rows: { y: number; people: MeasuredPerson[] }[] = [];
  for (const person of [...persons].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = rows.at(-1);
    if (last === undefined || Math.abs(last.y - person.y) > 1) rows.push({ y: person.y, people: [person] });
    else last.people.push(person);
  }
  const ids = rows.map(({ people }) =>
    people.sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1)).map(({ id }) => id),
  );
  const at = new Map(
    ids.flatMap((row, number) => row.map((id, index) => [id, { row: number, index }] as const)),
  );
  return { ids, at };
}

function partnersOf({ unions }: MeasuredPicture): Map<string, Set<string>> {
  const partners = new Map<string, Set<string>>();
  for (const union of unions) {
    for (const a of union.partners) {
      const own = partners.get(a) ?? new Set();
      for (const b of union.partners) if (a !== b) own.add(b);
      partners.set(a, own);
    }
  }
  return partners;
}

export function couplesOf(
  picture: MeasuredPicture,
  persons: ReadonlyMap<string, MeasuredPerson>,
  rows: Rows,
): { partnerPairs: number; partnersApart: number; partnersNotInRow: number } {
  const partners = partnersOf(picture);
  let [partnerPairs, partnersApart, partnersNotInRow] = [0, 0, 0];
  for (const [a, others] of partners) {
    for (const b of others) {
      const [one, two] = [rows.at.get(a), rows.at.get(b)];
      if (a > b || one === undefined || two === undefined) continue;
      partnerPairs += 1;
      if (one.row !== two.row) {
        partnersNotInRow += Number(Math.abs((persons.get(a)?.y ?? 0) - (persons.get(b)?.y ?? 0)) > 1);
        continue;
      }
      const between =
        rows.ids[one.row]?.slice(Math.min(one.index, two.index) + 1, Math.max(one.index, two.index)) ?? [];
      const isKin = (id: string) => others.has(id) || partners.get(b)?.has(id) === true;
      if (!between.every(isKin)) partnersApart += 1;
    }
  }
  return { partnerPairs, partnersApart, partnersNotInRow };
}

export function siblingsOf(
  picture: MeasuredPicture,
  persons: ReadonlyMap<string, MeasuredPerson>,
  rows: Rows,
): { siblingPairs: number; siblingOrderInversions: number; sibships: number; sibshipsBroken: number } {
  const partners = partnersOf(picture);
  let [siblingPairs, siblingOrderInversions, sibships, sibshipsBroken] = [0, 0, 0, 0];
  for (const { children } of picture.unions) {
    const people = children.flatMap((id) => persons.get(id) ?? []);
    if (people.length < 2) continue;
    sibships += 1;
    people.forEach((a, index) => {
      for (const b of people.slice(index + 1)) {
        const order = a.born === '' || b.born === '' ? 0 : bornBefore(a.born, b.born);
        if (order === 0) continue;
        siblingPairs += 1;
        if (order < 0 !== a.x < b.x) siblingOrderInversions += 1;
      }
    });
    if (
      strangersAmong(
        people.map(({ id }) => id),
        partners,
        rows,
      ) > 0
    )
      sibshipsBroken += 1;
  }
  return { siblingPairs, siblingOrderInversions, sibships, sibshipsBroken };
}

/** In each row those between the first and the last who are neither siblings nor partners reached through them. */
function strangersAmong(
  ids: readonly string[],
  partners: ReadonlyMap<string, ReadonlySet<string>>,
  rows: Rows,
): number {
  let strangers = 0;
  for (const row of new Set(ids.map((id) => rows.at.get(id)?.row ?? -1))) {
    const own = ids.filter((id) => rows.at.get(id)?.row === row);
    const kin = new Set(own);
    for (const id of kin) {
      for (const partner of partners.get(id) ?? []) if (rows.at.get(partner)?.row === row) kin.add(partner);
    }
    strangers += between(own, rows).filter((id) => !kin.has(id)).length;
  }
  return strangers;
}

function between(ids: readonly string[], rows: Rows): readonly string[] {
  const places = ids.flatMap((id) => rows.at.get(id) ?? []);
  const row = places[0]?.row ?? -1;
  const indices = places.map(({ index }) => index);
  return rows.ids[row]?.slice(Math.min(...indices), Math.max(...indices) + 1) ?? [];
}

export function homesOf(
  { households }: MeasuredPicture,
  rows: Rows,
): { households: number; householdsWhole: number; householdRowStrangers: number } {
  let [householdsWhole, householdRowStrangers] = [0, 0];
  for (const { members } of households) {
    const drawn = members.filter((id) => rows.at.has(id));
    let strangers = 0;
    for (const row of new Set(drawn.map((id) => rows.at.get(id)?.row ?? -1))) {
      const own = drawn.filter((id) => rows.at.get(id)?.row === row);
      strangers += between(own, rows).filter((id) => !members.includes(id)).length;
    }
    householdRowStrangers += strangers;
    if (strangers === 0) householdsWhole += 1;
  }
  return { households: households.length, householdsWhole, householdRowStrangers };
}
