import { firstDay, inWords, lastDay } from '../calendar-date.ts';
import { compareText } from '../compare-text.ts';
import type { Notification } from '../family-record.ts';
import { isPlanLiveOn } from '../statement.ts';
import type { NotificationKind } from '../vocabulary.ts';
import { labelInSentence } from '../words/labels.ts';
import type { DutyBegins, ToldOfChild } from './duty-start.ts';
import { notificationsOf } from './notifications-of.ts';
import { isTold, placementOf } from './placement-stay.ts';
import type { DutyStart } from './rule-pack.ts';

export type FromNotification = Extract<DutyStart, { from: 'notification' }>;

/** The notices themselves, and the placements with which a child became looked after: they give notice as well. */
export function noticesOf(
  { notifications }: FromNotification,
  { family, childId, on }: ToldOfChild,
): Notification[] {
  const given = notificationsOf(family, childId, notifications, on);
  if (!notifications.includes('looked_after_began')) return given;
  const began = family.record.placements.flatMap((row): Notification[] => {
    const isFirst = row.personId === childId && row.startReason === 'S' && isTold(row, family);
    if (!isFirst || row.from === null || firstDay(row.from) > on) return [];
    const day = firstDay(row.from);
    return [
      { id: row.id, personId: childId, kind: 'looked_after_began', on: day, recordedAt: row.recordedAt },
    ];
  });
  const days = new Set(given.map((each) => each.on));
  return [...given, ...began.filter((each) => !days.has(each.on))].sort((a, b) => compareText(a.on, b.on));
}

/** Without a plan, a child is looked after as long as the last placement goes on. */
export function careEnded(
  { notifications }: FromNotification,
  { family, childId, on }: ToldOfChild,
): DutyBegins['ended'] {
  const placement = notifications.includes('looked_after_began') ? placementOf(family, childId, on) : null;
  if (placement === null || isPlanLiveOn(placement.latest, on)) return null;
  return { what: 'the placement ended', on: lastDay(placement.latest.to ?? on) };
}

/** "the referral of 27 October 2025"; what is told as a sentence is put after "the day on which". */
export function notified({ kind, on }: Notification): string {
  const words: Partial<Record<NotificationKind, string>> = {
    council_aware: `the council became aware on ${inWords(on)}`,
    accommodation: `the accommodation was provided on ${inWords(on)}`,
    looked_after_began: `the child became looked after on ${inWords(on)}`,
    strategy_discussion: `the strategy discussion of ${inWords(on)}`,
    section_47_enquiry: `the enquiry began on ${inWords(on)}`,
  };
  return words[kind] ?? `the ${labelInSentence('notificationKind', kind)} of ${inWords(on)}`;
}
