import type { ArrangementInput, HouseholdInput, PersonBox } from './arrangement.ts';

/** The input by number instead of by name, in an order of its own, so that the order of the input has no say. */
export interface FamilyGraph {
  readonly persons: readonly PersonBox[];
  readonly unions: readonly UnionNode[];
  readonly households: readonly HouseholdNode[];
  readonly twins: readonly (readonly number[])[];
  readonly closeness: readonly (readonly [number, number])[];
  readonly rowOf: readonly (number | null)[];
}

export interface HouseholdNode {
  readonly id: string;
  readonly members: readonly number[];
  readonly name: HouseholdInput['name'];
}

export interface UnionNode {
  readonly id: string;
  readonly kind: 'family' | 'link';
  readonly began: string;
  readonly partners: readonly number[];
  readonly children: readonly number[];
  readonly room: number;
  /** Neither parents nor partners with children, so that its lines may rather be crossed. */
  readonly isTie: boolean;
}

/**
 * People by id, unions by id, children eldest first. Names that nobody bears are left out, and so is a child who
 * is named as a partner of the same union; a union of nobody and one is no tie and goes too.
 */
export function familyGraph(input: ArrangementInput): FamilyGraph {
  const persons = [...input.persons].sort((a, b) => compareText(a.id, b.id));
  const numberOf = new Map(persons.map(({ id }, index) => [id, index]));
  const found = (ids: readonly string[]) =>
    [...new Set(ids)].flatMap((id) => {
      const index = numberOf.get(id);
      return index === undefined ? [] : [index];
    });
  const twins = joinedSets(input.twins.map(found));
  const firstTwinOf = new Map(
    twins.flatMap((set) => set.map((person) => [person, set[0] ?? person] as const)),
  );
  const besideTwins = (person: number) => firstTwinOf.get(person) ?? person;
  const eldestFirst = (a: number, b: number) =>
    compareBorn(persons[a], persons[b]) || besideTwins(a) - besideTwins(b) || a - b;
  const families = input.unions.map(
    ({ id, began, partners, children, room = 0, isTie = false }): UnionNode => {
      const above = found(partners).sort((a, b) => a - b);
      const below = found(children).filter((child) => !above.includes(child));
      return { id, kind: 'family', began, partners: above, children: below.sort(eldestFirst), room, isTie };
    },
  );
  const links = input.links.map(({ id, upper, lower }): UnionNode => {
    const partners = found([upper]);
    const children = found([lower]).filter((child) => !partners.includes(child));
    return { id, kind: 'link', began: '', partners, children, room: 0, isTie: true };
  });
  return {
    persons,
    unions: [...families, ...links]
      .filter(({ partners, children }) => partners.length + children.length > 1)
      .sort((a, b) => compareText(a.id, b.id)),
    households: input.households
      .map(({ id, members, name }) => ({ id, members: found(members).sort((a, b) => a - b), name }))
      .filter(({ members }) => members.length > 0)
      .sort((a, b) => compareText(a.id, b.id)),
    twins,
    closeness: input.closeness
      .flatMap(([a, b]): [number, number][] => {
        const [first, second] = [numberOf.get(a), numberOf.get(b)];
        return first === undefined || second === undefined || first === second ? [] : [[first, second]];
      })
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]),
    rowOf: persons.map(({ rowOf }) => (rowOf === undefined ? null : (numberOf.get(rowOf) ?? null))),
  };
}

/** Sets that share somebody are one, as triplets told in pairs are; each in order, by their first. */
function joinedSets(sets: readonly (readonly number[])[]): number[][] {
  let joined: number[][] = [];
  for (const set of sets) {
    const [touching, apart] = [true, false].map((touches) =>
      joined.filter((other) => other.some((member) => set.includes(member)) === touches),
    );
    joined = [...(apart ?? []), [...new Set([...set, ...(touching ?? []).flat()])]];
  }
  return joined
    .filter((set) => set.length > 1)
    .map((set) => set.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/**
 * Eldest first, as far as both dates are known: 1987 and 1987-05 cannot be told apart. Unknown dates are equal
 * to all, so this orders pairs; it does not sort a list on its own.
 */
export function bornBefore(a: string, b: string): number {
  const known = Math.min(a.length, b.length);
  return compareText(a.slice(0, known), b.slice(0, known));
}

/** A total order for sorting: those without a date last. */
function compareBorn(a: PersonBox | undefined, b: PersonBox | undefined): number {
  return compareText(bornOrLast(a), bornOrLast(b));
}

function bornOrLast(person: PersonBox | undefined): string {
  return person === undefined || person.born === '' ? '9999' : person.born;
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
