import { firstDay, lastDay, type PartialDate } from '../calendar-date.ts';
import type { CoupleAt } from '../family-at.ts';
import type { PersonAt } from '../person-at.ts';
import { livePartnerStatuses, type Certainty } from '../vocabulary.ts';

/** What a couple is to each other on the date. */
export interface Bond {
  /** Married or in a civil partnership at any time: only these make step-parents and in-laws (R6, R7). */
  readonly kind: 'marriage' | 'civil_partnership' | 'cohabiting' | 'relationship';
  /** separated: a marriage not ended in law; ended: divorced, or a couple no more; widowed: one of the two died. */
  readonly now: 'current' | 'separated' | 'widowed' | 'ended';
  /** When they were a couple: from the first phase until the last in which they lived as one. */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly certainty: Certainty;
  readonly tieId: string;
}

export function bondOf(couple: CoupleAt, first: PersonAt, second: PersonAt): Bond {
  const kind = kindOf(couple);
  const after = couple.phases
    .slice(couple.phases.findLastIndex(isLive) + 1)
    .find(({ from }) => from !== null);
  const to = couple.phases.findLast(isLive)?.to ?? after?.from ?? null;
  const now = nowOf(couple, kind, to, first, second);
  return {
    kind,
    now,
    from: couple.phases[0]?.from ?? null,
    to: now === 'current' ? null : to,
    certainty: couple.certainty,
    tieId: couple.phases.at(-1)?.id ?? couple.coupleId,
  };
}

/** The bond that says most about two people who were a couple more than once: one that holds, then a marriage. */
export function strongest(bonds: readonly Bond[]): Bond | null {
  const nows: readonly Bond['now'][] = ['current', 'separated', 'widowed', 'ended'];
  const kinds: readonly Bond['kind'][] = ['marriage', 'civil_partnership', 'cohabiting', 'relationship'];
  const [best] = bonds.toSorted(
    (a, b) =>
      nows.indexOf(a.now) - nows.indexOf(b.now) ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      (a.tieId < b.tieId ? -1 : 1),
  );
  return best ?? null;
}

export function isMarriage({ kind }: Bond): boolean {
  return kind === 'marriage' || kind === 'civil_partnership';
}

const isLive = ({ status }: CoupleAt['phases'][number]) => livePartnerStatuses.includes(status);

/** A divorce tells of a marriage, and so does widowhood where the two are not recorded as only living together. */
function kindOf(couple: CoupleAt): Bond['kind'] {
  const statuses = new Set(couple.phases.map(({ status }) => status));
  if (statuses.has('married')) return 'marriage';
  if (statuses.has('civil_partnership')) return 'civil_partnership';
  if (statuses.has('divorced')) return 'marriage';
  if (statuses.has('cohabiting')) return 'cohabiting';
  return statuses.has('widowed') ? 'marriage' : 'relationship';
}

function nowOf(
  couple: CoupleAt,
  kind: Bond['kind'],
  to: PartialDate | null,
  first: PersonAt,
  second: PersonAt,
): Bond['now'] {
  const { status } = couple;
  if (status === 'divorced' || status === 'ended') return 'ended';
  if (status === 'widowed') return 'widowed';
  if (status === 'separated')
    return kind === 'marriage' || kind === 'civil_partnership' ? 'separated' : 'ended';
  const deaths = [first, second].filter(({ isDead }) => isDead);
  if (couple.former && to !== null && deaths.every(({ dod }) => endedBefore(to, dod))) return 'ended';
  return deaths.length > 0 ? 'widowed' : couple.former ? 'ended' : 'current';
}

/** Did a couple end before the death? Where the day of death is not known, death is taken to have ended it. */
function endedBefore(to: PartialDate, dod: PartialDate | null): boolean {
  return dod !== null && lastDay(to) < firstDay(dod);
}
