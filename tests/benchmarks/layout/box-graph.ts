import { gap, symbol, type Positions, type Problem } from './problem.ts';

/** What a layout library is told: boxes and arrows. */
export interface BoxGraph {
  readonly boxes: readonly { readonly id: string; readonly width: number; readonly height: number }[];
  readonly arrows: readonly (readonly [from: string, to: string])[];
  /** From the centres of the boxes to those of the people. */
  readonly people: (centres: Positions) => Positions;
}

/** Every union a small box between partners and children. */
export function unionNodes({ persons, unions }: Problem): BoxGraph {
  return {
    boxes: [
      ...persons.map(({ id }) => ({ id, width: symbol, height: symbol })),
      ...unions.map(({ id }) => ({ id: `union ${id}`, width: 2, height: 2 })),
    ],
    arrows: unions.flatMap(({ id, partners, children }) => [
      ...partners.map((partner) => [partner, `union ${id}`] as const),
      ...children.map((child) => [`union ${id}`, child] as const),
    ]),
    people: (centres) => new Map(persons.flatMap(({ id }) => [...placeOf(id, centres)])),
  };
}

function placeOf(id: string, centres: Positions): [string, { x: number; y: number }][] {
  const place = centres.get(id);
  return place === undefined ? [] : [[id, place]];
}

/** Everybody with all of their partners, and those with theirs, in one wide box. */
export function couplesBoxed({ persons, unions }: Problem): BoxGraph {
  const partners = new Map<string, Set<string>>(persons.map(({ id }) => [id, new Set()]));
  for (const union of unions) {
    for (const a of union.partners) for (const b of union.partners) if (a !== b) partners.get(a)?.add(b);
  }
  const boxOf = new Map<string, string>();
  const chains = persons.flatMap(({ id }) => {
    if (boxOf.has(id)) return [];
    const chain = chainFrom(id, partners);
    for (const member of chain) boxOf.set(member, `box ${id}`);
    return [{ id: `box ${id}`, chain }];
  });
  const arrows = new Set(
    unions.flatMap((union) =>
      union.children.flatMap((child) => {
        const [from, to] = [boxOf.get(union.partners[0] ?? ''), boxOf.get(child)];
        return from === undefined || to === undefined || from === to ? [] : [`${from}\t${to}`];
      }),
    ),
  );
  return {
    boxes: chains.map(({ id, chain }) => ({
      id,
      width: chain.length * (symbol + gap) - gap,
      height: symbol,
    })),
    arrows: [...arrows].map((arrow): [string, string] => {
      const [from = '', to = ''] = arrow.split('\t');
      return [from, to];
    }),
    people: (centres) =>
      new Map(
        chains.flatMap(({ id, chain }) => {
          const { x, y } = centres.get(id) ?? { x: 0, y: 0 };
          return chain.map((member, index): [string, { x: number; y: number }] => {
            return [member, { x: x + (index - (chain.length - 1) / 2) * (symbol + gap), y }];
          });
        }),
      ),
  };
}

/** From one end of a chain of partners to the other, as far as it is one. */
function chainFrom(start: string, partners: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const all = new Set([start]);
  for (const id of all) for (const partner of partners.get(id) ?? []) all.add(partner);
  const ends = [...all].filter((id) => (partners.get(id)?.size ?? 0) < 2);
  const ordered = new Set<string>();
  const visit = (id: string) => {
    if (ordered.has(id)) return;
    ordered.add(id);
    for (const partner of partners.get(id) ?? []) visit(partner);
  };
  visit(ends[0] ?? start);
  return [...ordered];
}
