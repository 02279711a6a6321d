import type { CalendarDate } from '../../domain/calendar-date.ts';

/** One wording of a statement, as a load brings it or as it is held. */
export interface Wording {
  readonly revision: number;
  readonly contentHash: string;
  readonly retractedAt: CalendarDate | null;
}

export interface Changes<Brought, Kept> {
  /** The held wording that no longer stands, with the day from which it does not. */
  readonly retract: { readonly wording: Kept; readonly retractedAt: CalendarDate } | null;
  /** Wordings to record, each with the revision it gets. */
  readonly add: readonly { readonly wording: Brought; readonly revision: number }[];
}

/**
 * What a load changes about one statement, given the wordings it brings and those held, both at least in part of
 * one id. Content is compared with the latest held wording only: taken back and said again is said anew.
 * Nothing is overwritten: a correction retracts one wording and records another, with the next revision.
 */
export function compareStatement<Brought extends Wording, Kept extends Wording>(
  brought: readonly Brought[],
  held: readonly Kept[],
  loadedOn: CalendarDate,
): Changes<Brought, Kept> {
  const said = inOrderOfRevision(brought);
  const latest = inOrderOfRevision(held).at(-1);
  if (latest === undefined)
    return { retract: null, add: said.map((wording) => ({ wording, revision: wording.revision })) };

  const same = said.findLastIndex((wording) => saysTheSame(wording, latest));
  const later = same === -1 ? said.slice(-1) : said.slice(same + 1);
  const add = later.map((wording, index) => ({ wording, revision: latest.revision + index + 1 }));
  const statedDay = same === -1 ? null : (said[same]?.retractedAt ?? null);
  const retractedAt = statedDay ?? (add.length > 0 ? loadedOn : null);
  const retract =
    latest.retractedAt === null && retractedAt !== null ? { wording: latest, retractedAt } : null;
  return { retract, add };
}

/** The same content, and not a retracted wording that the load says stands again. */
function saysTheSame(brought: Wording, latest: Wording): boolean {
  const standsAgain = latest.retractedAt !== null && brought.retractedAt !== latest.retractedAt;
  return brought.contentHash === latest.contentHash && !standsAgain;
}

function inOrderOfRevision<Version extends Wording>(versions: readonly Version[]): Version[] {
  return [...versions].sort((a, b) => a.revision - b.revision);
}
