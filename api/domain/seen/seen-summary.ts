import { daysBetween, type CalendarDate } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import type { EarlierContacts } from '../family-record.ts';
import type { PersonId } from '../ids.ts';
import { homeVisitKinds, type YesNoUnknown } from '../vocabulary.ts';
import { agenciesNear } from './agencies-near.ts';
import {
  isBySocialWorkerOutsideMeetings,
  isOrMayBeSocialWorker,
  mayBeBySocialWorker,
} from './by-social-worker.ts';
import { foldedUntil } from './folded-sightings.ts';
import { sightingsHeld, type SightingsHeld } from './sightings-held.ts';
import { notInPersonOf, sightingsOf, type PersonSighting } from './sightings.ts';

/** What the record says about when one person was seen, up to the date looked at. Facts only; rules judge it. */
export interface SeenSummary {
  readonly personId: PersonId;
  readonly on: CalendarDate;
  /** Of the agencies that could have seen this person. */
  readonly held: SightingsHeld;
  /** In person, latest first. */
  readonly sightings: readonly PersonSighting[];
  /** Recorded as seen on a call or in a letter since the last day seen: never counted, latest first. */
  readonly notInPersonSince: readonly PersonSighting[];
  readonly lastSeen: SeenDay | null;
  readonly lastAlone: SeenDay | null;
  readonly lastBySocialWorker: SeenDay | null;
  /** Seen by children's social care outside meetings, and not recorded whether by a social worker. */
  readonly lastUnclear: SeenDay | null;
  readonly lastBedroom: SeenDay | null;
  /** After the last day seen alone; since the record begins where that never was. */
  readonly sinceAlone: SinceAlone;
  /** Latest day on which a sighting folded to counts may have been; null where nothing folded can matter. */
  readonly folded: FoldedUntil;
}

export interface FoldedUntil {
  readonly seen: CalendarDate | null;
  readonly alone: CalendarDate | null;
  readonly bySocialWorker: CalendarDate | null;
}

/** A day on which the person was seen, with every contact of that day in which they were. */
export interface SeenDay {
  readonly on: CalendarDate;
  readonly days: number;
  /** Yes where any contact of the day was alone; no only where each says so. */
  readonly alone: YesNoUnknown;
  readonly sightings: readonly PersonSighting[];
}

export interface SinceAlone {
  readonly sightings: readonly PersonSighting[];
  readonly timesSeen: number;
  readonly timesAloneNotRecorded: number;
  readonly homeVisits: number;
  readonly bedroomSeen: number;
}

const known = new WeakMap<FamilyAt, Map<PersonId, SeenSummary>>();

/** Asked by several questions of every child, so it is put together once for each family. */
export function seenSummary(family: FamilyAt, personId: PersonId): SeenSummary {
  const ofFamily = known.get(family) ?? new Map<PersonId, SeenSummary>();
  known.set(family, ofFamily);
  const summary = ofFamily.get(personId) ?? summaryOf(family, personId);
  ofFamily.set(personId, summary);
  return summary;
}

function summaryOf(family: FamilyAt, personId: PersonId): SeenSummary {
  const sightings = sightingsOf(family, personId);
  const lastDay = (counts: (sighting: PersonSighting) => boolean) =>
    latestDayOf(sightings, counts, family.on);
  const lastSeen = lastDay(() => true);
  const lastAlone = lastDay(({ sighting }) => sighting.alone === 'yes');
  const lastBySocialWorker = lastDay(({ contact }) =>
    isBySocialWorkerOutsideMeetings(family.record, contact),
  );
  const lastUnclear = lastDay(({ contact }) => mayBeBySocialWorker(family.record, contact));
  const folded = (last: SeenDay | null, counts: (group: EarlierContacts) => boolean) =>
    foldedUntil(family, personId, last?.on ?? null, counts);
  return {
    personId,
    on: family.on,
    held: sightingsHeld(family, agenciesNear(family, personId)),
    sightings,
    notInPersonSince: notInPersonOf(family, personId).filter(
      ({ contact }) => lastSeen === null || contact.on > lastSeen.on,
    ),
    lastSeen,
    lastAlone,
    lastBySocialWorker,
    lastUnclear,
    lastBedroom: lastDay(({ sighting }) => sighting.bedroomSeen === 'yes'),
    sinceAlone: afterDay(sightings, lastAlone?.on ?? null),
    folded: {
      seen: folded(lastSeen, ({ seen }) => seen > 0),
      alone: folded(lastAlone, ({ alone }) => alone > 0),
      bySocialWorker: folded(
        lastBySocialWorker ?? lastUnclear,
        (group) => group.seen > 0 && isOrMayBeSocialWorker(family.record, group),
      ),
    },
  };
}

/** The latest of these, the latest first, with every one of that day; null for none. */
export function latestDay(sightings: readonly PersonSighting[], today: CalendarDate): SeenDay | null {
  const on = sightings[0]?.contact.on;
  if (on === undefined) return null;
  const ofDay = sightings.filter(({ contact }) => contact.on === on);
  return { on, days: daysBetween(on, today), alone: aloneOn(ofDay), sightings: ofDay };
}

/** The same of those that count, without looking at what is older. */
function latestDayOf(
  sightings: readonly PersonSighting[],
  counts: (sighting: PersonSighting) => boolean,
  today: CalendarDate,
): SeenDay | null {
  const on = sightings.find(counts)?.contact.on;
  if (on === undefined) return null;
  return latestDay(
    sightings.filter((sighting) => sighting.contact.on === on && counts(sighting)),
    today,
  );
}

function aloneOn(sightings: readonly PersonSighting[]): YesNoUnknown {
  const said = sightings.map(({ sighting }) => sighting.alone);
  return said.includes('yes') ? 'yes' : said.includes('unknown') ? 'unknown' : 'no';
}

function afterDay(all: readonly PersonSighting[], day: CalendarDate | null): SinceAlone {
  const sightings = day === null ? all : all.filter(({ contact }) => contact.on > day);
  const isHomeVisit = ({ contact }: PersonSighting) => homeVisitKinds.some((kind) => kind === contact.kind);
  return {
    sightings,
    timesSeen: sightings.length,
    timesAloneNotRecorded: sightings.filter(({ sighting }) => sighting.alone === 'unknown').length,
    homeVisits: sightings.filter(isHomeVisit).length,
    bedroomSeen: sightings.filter(({ sighting }) => sighting.bedroomSeen === 'yes').length,
  };
}
