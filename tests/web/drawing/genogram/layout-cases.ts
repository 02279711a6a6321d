import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Arrangement, ArrangementInput } from '../../../../web/drawing/genogram/arrangement.ts';
import type { MeasuredPicture } from '../../../../web/drawing/genogram/quality.ts';

export const caseNames = ['60', '102', 'victoria3', '300', '602', '1000'] as const;
export type CaseName = (typeof caseNames)[number];

const layoutCase = z.object({
  persons: z.array(z.object({ id: z.string(), birth: z.string().nullish() })),
  unions: z.array(z.object({ id: z.string(), partners: z.array(z.string()), children: z.array(z.string()) })),
  households: z.array(z.object({ id: z.string(), members: z.array(z.string()) })),
});
export type LayoutCase = z.infer<typeof layoutCase>;

/** A part of royal92 without positions, as the layout study used it. */
export function readCase(name: CaseName): LayoutCase {
  const file = path.join(process.cwd(), `tests/data/layout/royal92-${name}.json`);
  return layoutCase.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The same family under other names and in another order; `seed` says which. */
export function relabelled({ persons, unions, households }: LayoutCase, seed: number): LayoutCase {
  const shuffled = shuffler(seed);
  const rename = (ids: readonly string[]) => {
    const others = shuffled(ids);
    return new Map(ids.map((id, index) => [id, others[index] ?? id]));
  };
  const person = rename(persons.map(({ id }) => id));
  const union = rename(unions.map(({ id }) => id));
  const named = (ids: readonly string[]) => shuffled(ids.map((id) => person.get(id) ?? id));
  return {
    persons: shuffled(persons.map((one) => ({ ...one, id: person.get(one.id) ?? one.id }))),
    unions: shuffled(
      unions.map(({ id, partners, children }) => ({
        id: union.get(id) ?? id,
        partners: named(partners),
        children: named(children),
      })),
    ),
    households: shuffled(households.map(({ id, members }) => ({ id, members: named(members) }))),
  };
}

function shuffler(seed: number): <T>(list: readonly T[]) => T[] {
  let state = 7919 * seed + 13;
  return (list) => {
    const result = [...list];
    for (let index = result.length - 1; index > 0; index -= 1) {
      state = (state * 48_271) % 2_147_483_647;
      const other = state % (index + 1);
      const [a, b] = [result[index], result[other]];
      if (a !== undefined && b !== undefined) [result[index], result[other]] = [b, a];
    }
    return result;
  };
}

const symbol = 60;

/** Symbols as large as in the study, without labels. */
export function inputOf({ persons, unions, households }: LayoutCase): ArrangementInput {
  return {
    persons: persons.map(({ id, birth }) => ({
      id,
      born: birth ?? '',
      width: symbol,
      height: symbol,
      labelWidth: 0,
      labelHeight: 0,
    })),
    unions: unions.map((union) => ({ ...union, began: '' })),
    links: [],
    households,
    twins: [],
    closeness: [],
  };
}

/** What the meter measures of an arrangement: symbols, labels and the lines of unions and links. */
export function pictureOf(input: ArrangementInput, arrangement: Arrangement): MeasuredPicture {
  const boxes = new Map(input.persons.map((person) => [person.id, person]));
  return {
    persons: arrangement.persons.flatMap(({ id, x, y }) => {
      const box = boxes.get(id);
      if (box === undefined) return [];
      const { width: w, height: h, born, labelWidth, labelHeight } = box;
      const label = { x: x - labelWidth / 2, y: y + h / 2, w: labelWidth, h: labelHeight };
      return [{ id, x, y, w, h, born, label }];
    }),
    unions: [
      ...input.unions,
      ...input.links.map(({ id, upper, lower }) => ({ id, partners: [upper, lower], children: [] })),
    ],
    households: input.households,
    lines: arrangement.lines.map(({ ownerId, points }) => ({ unionId: ownerId, points })),
  };
}

/** Counts that must be 0 in every arrangement. */
export const nothingWrong = {
  overlaps: 0,
  labelOverlaps: 0,
  overlaid: 0,
  touches: 0,
  linesThroughSymbols: 0,
  linesThroughLabels: 0,
  drawnTwice: 0,
  missing: 0,
};
