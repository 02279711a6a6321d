import type { CalendarDate } from '../../domain/calendar-date.ts';
import { writeSuperseded } from '../commands/statements.ts';
import type { RunQuery } from '../graph.ts';
import type { Label } from '../labels.ts';
import { canonicalText } from './content-hash.ts';
import { writeAll } from './write-all.ts';

/** Content that was held and is now corrected. */
export interface FormerContent {
  readonly ofLabel: Label;
  readonly ofId: string;
  readonly revision: number;
  readonly content: unknown;
  readonly retractedAt: CalendarDate;
}

/** Keeps former contents as JSON text, so that a correction overwrites nothing. */
export async function keepFormerContents(
  run: RunQuery,
  former: readonly FormerContent[],
  sourceId: string,
): Promise<void> {
  const rows = former.map(({ ofLabel, ofId, revision, content, retractedAt }) => ({
    properties: {
      id: `${ofId}#${revision}`,
      ofLabel,
      ofId,
      revision,
      content: canonicalText(content),
      retractedAt,
      sourceId,
    },
  }));
  await writeAll(run, writeSuperseded, rows);
}
