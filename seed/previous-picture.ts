import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Scene } from '../web/drawing/scene.ts';
import type { Fault } from './open-file.ts';

const coordinate = z.number().min(-10_000_000).max(10_000_000);
const point = z.tuple([coordinate, coordinate]);
const placed = { x: coordinate, y: coordinate };
const ids = z.array(z.string());
const line = z.looseObject({
  id: z.string(),
  unionId: z.string(),
  role: z.enum(['partner', 'descent', 'care', 'related']),
  stroke: z.string(),
  points: z.array(point).min(2),
  personIds: ids,
});
const union = z.looseObject({ id: z.string(), kind: z.string(), partners: ids, children: ids, ...placed });

/** What `draw --json` writes, as far as a later picture rests on it; everything else in it is kept as it is. */
const pictureSchema = z.looseObject({
  view: z.string(),
  notation: z.enum(['uk', 'mcgoldrick']).default('uk'),
  asOf: z.string(),
  focusId: z.string().nullable(),
  persons: z
    .array(
      z.looseObject({
        id: z.string(),
        ...placed,
        w: coordinate.positive(),
        h: coordinate.positive(),
        row: z.number().int().min(0),
      }),
    )
    .min(1),
  ghosts: z.array(z.looseObject({ personId: z.string(), homeId: z.string(), ...placed })).default([]),
  unions: z.array(union),
  ties: z.array(union).default([]),
  islands: z
    .array(z.looseObject({ id: z.string(), householdId: z.string(), members: ids, outline: z.array(point) }))
    .default([]),
  lines: z.array(line),
  tieLines: z.array(line).default([]),
  marks: z.array(z.looseObject(placed)).default([]),
  legend: z.array(z.looseObject({})).default([]),
  bounds: z.object({ ...placed, w: coordinate, h: coordinate }),
});

/**
 * The picture that an earlier `draw --json` wrote: whoever is in both stays where they stand as far as that fits.
 * @returns one sentence where the file is not there or is no such picture.
 */
export async function readPreviousPicture(file: string): Promise<Scene | Fault> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { fault: `There is no picture ${file} to lay this one out from.` };
  const read = pictureSchema.safeParse(parsedJson(text));
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? 'the file' : issue.path.join('/');
    return {
      fault: `${file} is not a picture that draw --json wrote (${where}: ${issue?.message ?? 'wrong'}). Give one that it did.`,
    };
  }
  const { ties, tieLines, islands, unions, lines, ...rest } = read.data;
  // A boundary: the checked fields are those that a picture is laid out from, the others are words and looks.
  return {
    ...rest,
    unions: [...unions, ...ties],
    lines: [...lines, ...tieLines],
    homes: islands,
  } as unknown as Scene;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
