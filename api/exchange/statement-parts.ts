import type { PartialDate } from '../domain/calendar-date.ts';
import { agencyId } from '../domain/ids.ts';
import type { Statement } from '../domain/statement.ts';
import type { Certainty } from '../domain/vocabulary.ts';
import { calendarDate, partialDate } from '../domain/calendar-date.ts';

interface Stated {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly recordedOn?: string | null | undefined;
  readonly retractedOn?: string | null | undefined;
  readonly recordedBy?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly certainty?: Certainty | null | undefined;
}

/** What a source states, as a statement. `assumed` is the certainty where the source gives none. */
export function statementOf(id: string, stated: Stated, assumed: Certainty): Statement {
  return {
    id,
    revision: 1,
    from: partialOrNull(stated.from),
    to: partialOrNull(stated.to),
    recordedAt: stated.recordedOn == null ? null : calendarDate(stated.recordedOn),
    retractedAt: stated.retractedOn == null ? null : calendarDate(stated.retractedOn),
    recordedBy: stated.recordedBy == null ? null : agencyId(stated.recordedBy),
    source: textOrNull(stated.source),
    certainty: stated.certainty ?? assumed,
  };
}

export function partialOrNull(text: string | null | undefined): PartialDate | null {
  return text == null ? null : partialDate(text);
}

/** An empty text says nothing: it is read as not recorded. */
export function textOrNull(text: string | null | undefined): string | null {
  return text == null || text.trim() === '' ? null : text;
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** Ids once each, in order, so that the same record reads the same however its file is ordered. */
export function sortedIds<Id extends string>(
  ids: readonly string[] | null | undefined,
  brand: (id: string) => Id,
): Id[] {
  return [...new Set(ids ?? [])].sort().map(brand);
}
