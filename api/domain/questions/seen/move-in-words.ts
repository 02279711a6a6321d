import { inWords, isWholeDate } from '../../calendar-date.ts';
import type { FamilyAt } from '../../family-at.ts';
import { nameOf } from '../../seen/names.ts';
import { daysAgo } from '../../seen/sighting-words.ts';
import { inOneText } from '../evidence.ts';
import type { Move } from './moves-of-child.ts';
import type { SeenSinceMove, SinceMove } from './seen-since-move.ts';

/** "Jayden came to live at Maureen's home on 28 June 2024, 732 days ago." */
export function moveSays(family: FamilyAt, { child, move, days }: SeenSinceMove): string {
  const name = nameOf(family, child.id);
  const ago = isWholeDate(move.from) ? daysAgo(days) : `at least ${daysAgo(days)}`;
  const when = `${isWholeDate(move.from) ? 'on' : 'in'} ${inWords(move.from)}, ${ago}`;
  return move.kind === 'part-time'
    ? `${name} began to stay part of the time at ${move.to} ${when}.`
    : `${name} came to live at ${move.to} ${when}.`;
}

/** Who saw the child since, or that nobody is recorded to have, or that it cannot be told. */
export function sinceSays({ byAnyone, bySocialWorker, move }: SeenSinceMove): string {
  if (byAnyone.kind === 'not-seen') return 'No sighting by any professional is recorded since.';
  return inOneText([anyoneSays(byAnyone, move), socialWorkerSays(bySocialWorker, move)]);
}

function anyoneSays(byAnyone: SinceMove, move: Move): string {
  switch (byAnyone.kind) {
    case 'seen':
      return `Last seen by a professional on ${inWords(byAnyone.sighting.contact.on)}.`;
    case 'unclear':
      return `Seen on ${inWords(byAnyone.sighting.contact.on)}; the move is recorded only as ${inWords(move.from)}, so it cannot be told whether that was since.`;
    case 'not-held':
      return 'Whether any professional has seen the child since cannot be said: not all contacts of that time are held of an agency that could have.';
    case 'not-seen':
      return '';
  }
}

function socialWorkerSays(since: SinceMove, move: Move): string {
  switch (since.kind) {
    case 'seen':
      return '';
    case 'not-seen':
      return 'No sighting by a social worker outside meetings is recorded since.';
    case 'unclear':
      return isWholeDate(move.from) || since.sighting.contact.on >= move.latest
        ? `Social care saw the child on ${inWords(since.sighting.contact.on)}; the record does not say that a social worker was there.`
        : '';
    case 'not-held':
      return 'Whether a social worker has is not held.';
  }
}

/** Whether the child was seen in the home moved to. */
export function atHomeSays({ atHome, byAnyone, move }: SeenSinceMove): string {
  if (atHome === null)
    return 'Which home it is is not recorded, so it cannot be said whether the child was seen there.';
  switch (atHome.kind) {
    case 'seen':
      return '';
    case 'not-seen':
      return byAnyone.kind === 'not-seen' && move.kind !== 'part-time'
        ? ''
        : `No sighting at ${move.to} is recorded.`;
    case 'unclear':
      return `A home visit saw the child on ${inWords(atHome.sighting.contact.on)}; whether at ${move.to} since the move the record does not say.`;
    case 'not-held':
      return byAnyone.kind === 'not-held' && move.kind !== 'part-time'
        ? ''
        : `Whether the child was seen at ${move.to} is not held.`;
  }
}
