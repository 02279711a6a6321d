import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';
import type { Quality } from '../../../../web/drawing/genogram/quality.ts';

const quality = z.custom<Quality>((value) => z.record(z.string(), z.number()).safeParse(value).success);
const measured = z.record(z.string(), z.array(quality));

/** Every case under three relabellings, by name. A program of its own: jest's modules make hot loops ten times slower. */
export function measuredCases(): Readonly<Record<string, readonly Quality[] | undefined>> {
  const program = path.join(process.cwd(), 'tests/web/drawing/genogram/measure-cases.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return measured.parse(JSON.parse(stdout));
}
