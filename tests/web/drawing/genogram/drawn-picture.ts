import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const drawnPicture = z.object({
  metrics: z.record(z.string(), z.number()),
  persons: z.array(
    z.object({
      id: z.string(),
      x: z.number(),
      y: z.number(),
      w: z.number(),
      h: z.number(),
      birth: z.string().optional(),
    }),
  ),
  unions: z.array(z.object({ id: z.string(), partners: z.array(z.string()), children: z.array(z.string()) })),
  households: z.array(z.object({ id: z.string(), members: z.array(z.string()) })),
  lines: z.array(z.object({ unionId: z.string(), points: z.array(z.tuple([z.number(), z.number()])) })),
});

/** A picture as it was once drawn, with what the layout study's own meter counts in it. */
export function readDrawn(name: '60' | '102'): z.output<typeof drawnPicture> {
  const file = path.join(process.cwd(), `tests/data/pictures/royal92-${name}-drawn.json`);
  return drawnPicture.parse(JSON.parse(readFileSync(file, 'utf8')));
}
