import type { z } from 'zod';
import { MissingEndpoint } from '../errors.ts';
import type { RunQuery } from '../graph.ts';
import type { NamedQuery } from '../named-query.ts';
import { inPortions } from '../read/in-portions.ts';

type RowsParams = z.ZodObject<{ rows: z.ZodArray }>;
type WrittenRow = z.ZodObject<{ written: z.ZodNumber }>;

/**
 * Writes every row, a portion at a time. A row whose ends are not held matches nothing and would vanish:
 * then MissingEndpoint is thrown and the transaction around it is given up.
 */
export async function writeAll<Params extends RowsParams>(
  run: RunQuery,
  command: NamedQuery<Params, WrittenRow>,
  rows: z.input<Params>['rows'],
): Promise<void> {
  const answers = await inPortions(rows as unknown[], (portion) =>
    run(command, { rows: portion } as z.input<Params>),
  );
  const written = answers.reduce((total, answer) => total + answer.written, 0);
  if (written === rows.length) return;
  throw new MissingEndpoint(
    `${rows.length - written} of ${rows.length} rows of ${command.name} name something that is not held.`,
  );
}
