import { addDays, daysBetween, type CalendarDate } from '../../calendar-date.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { PersonAt } from '../../person-at.ts';
import { agenciesNear, socialCareOf } from '../../seen/agencies-near.ts';
import {
  isBySocialWorkerOutsideMeetings,
  isOrMayBeSocialWorker,
  mayBeBySocialWorker,
} from '../../seen/by-social-worker.ts';
import { foldedUntil } from '../../seen/folded-sightings.ts';
import {
  daysHeldAfter,
  lastDayOfRecord,
  sightingsHeld,
  type SightingsHeld,
} from '../../seen/sightings-held.ts';
import { sightingsOf, type PersonSighting } from '../../seen/sightings.ts';
import type { EarlierContacts } from '../../family-record.ts';
import { homeVisitKinds } from '../../vocabulary.ts';
import type { Move } from './moves-of-child.ts';

/**
 * - `seen`: the latest such sighting since the move.
 * - `not-seen`: none, although the record would hold one.
 * - `unclear`: one that may have been before the move, elsewhere or by somebody else; the record does not say.
 * - `not-held`: the record would not hold one, or folded it to a count.
 */
export type SinceMove =
  | { readonly kind: 'seen'; readonly sighting: PersonSighting }
  | { readonly kind: 'not-seen' }
  | { readonly kind: 'unclear'; readonly sighting: PersonSighting }
  | { readonly kind: 'not-held' };

export interface SeenSinceMove {
  readonly child: PersonAt;
  readonly move: Move;
  /** Days since the move; of an imprecise one since the last day it may have been. */
  readonly days: number;
  readonly byAnyone: SinceMove;
  readonly bySocialWorker: SinceMove;
  /** Null where the placement does not say which home. */
  readonly atHome: SinceMove | null;
}

/** Null where the record begins after the move, or ends before it: then what came of it is not told here. */
export function seenSinceMove(family: FamilyAt, child: PersonAt, move: Move): SeenSinceMove | null {
  const near = sightingsHeld(family, agenciesNear(family, child.id));
  if (near.held && near.since !== null && near.since > move.earliest) return null;
  if (move.earliest > lastDayOfRecord(family)) return null;
  const care = sightingsHeld(family, socialCareOf(family));
  const since = (of: Asked, held: SightingsHeld) => sinceMove(family, child, move, of, held);
  const { record } = family;
  return {
    child,
    move,
    days: daysBetween(move.latest, lastDayOfRecord(family)),
    byAnyone: since({ counts: () => true, may: () => false, folded: ({ seen }) => seen > 0 }, near),
    bySocialWorker: since(
      {
        counts: ({ contact }) => isBySocialWorkerOutsideMeetings(record, contact),
        may: ({ contact }) => mayBeBySocialWorker(record, contact),
        folded: (group) => group.seen > 0 && isOrMayBeSocialWorker(record, group),
      },
      care,
    ),
    atHome:
      move.householdId === null
        ? null
        : since(
            {
              counts: ({ contact }) => contact.householdId === move.householdId,
              may: isHomeVisitSomewhere,
              folded: isEarlier(family) ? ({ seen }) => seen > 0 : () => false,
            },
            near,
          ),
  };
}

/** What sightings are asked for: those that count, those that may, and counts that may hide one. */
interface Asked {
  readonly counts: (sighting: PersonSighting) => boolean;
  readonly may: (sighting: PersonSighting) => boolean;
  readonly folded: (group: EarlierContacts) => boolean;
}

function sinceMove(
  family: FamilyAt,
  child: PersonAt,
  { earliest, latest }: Move,
  { counts, may, folded }: Asked,
  held: SightingsHeld,
): SinceMove {
  const all = sightingsOf(family, child.id);
  const certain = all.find((each) => counts(each));
  if (certain !== undefined && certain.contact.on >= latest) return { kind: 'seen', sighting: certain };
  const atHand = certain ?? all.find((each) => may(each));
  const unclear = all.find((each) => each.contact.on >= earliest && (counts(each) || may(each)));
  if (unclear !== undefined) return { kind: 'unclear', sighting: unclear };
  const hidden = foldedUntil(family, child.id, atHand?.contact.on ?? null, folded);
  if (hidden !== null && hidden >= earliest) return { kind: 'not-held' };
  return isHeldSince(family, held, latest) ? { kind: 'not-seen' } : { kind: 'not-held' };
}

/** Every day since, up to the last of the record: a gap could hide the one sighting there was. */
function isHeldSince(family: FamilyAt, held: SightingsHeld, day: CalendarDate): boolean {
  return daysHeldAfter(held, addDays(day, -1)) === daysBetween(day, lastDayOfRecord(family)) + 1;
}

/** A visit to a home that does not say which. */
function isHomeVisitSomewhere({ contact }: PersonSighting): boolean {
  return contact.householdId === null && homeVisitKinds.some((kind) => kind === contact.kind);
}

function isEarlier({ on, knownAt, record }: FamilyAt): boolean {
  return on < record.asAt || (knownAt !== null && knownAt < record.asAt);
}
