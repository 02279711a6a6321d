import { inWords, type CalendarDate } from '../calendar-date.ts';
import { compareText } from '../compare-text.ts';
import { agencyOfEach, partiesOf } from '../contact-parties.ts';
import type { FamilyAt } from '../family-at.ts';
import type { EarlierContacts, Sighting } from '../family-record.ts';
import type { AgencyId } from '../ids.ts';
import type { PersonAt } from '../person-at.ts';
import { countInWords } from '../words/lists-in-words.ts';
import { agenciesNear } from './agencies-near.ts';
import { isBySocialWorkerOutsideMeetings } from './by-social-worker.ts';
import { foldedUntil, isInDoubt } from './folded-sightings.ts';
import { recordBegins } from './record-begins.ts';
import { latestDay, type SeenDay } from './seen-summary.ts';
import { aloneInWords, daysAgo, sinceInWords, whereAndByWhom } from './sighting-words.ts';
import { sightingsHeld, type SightingsHeld } from './sightings-held.ts';
import { sightingsOf, type PersonSighting } from './sightings.ts';

export type SeenMeasure = 'anyone' | 'alone' | 'spoken-to' | 'bedroom' | 'social-worker';

/** When something about seeing a child was last so, without any duty: a day, or why there is none to tell. */
export interface SeenFact {
  readonly id: SeenMeasure | AgencyId;
  /** "Seen alone", "By Alderfold Primary School". */
  readonly label: string;
  readonly known: 'day' | 'none-recorded' | 'not-said' | 'folded' | 'not-held';
  readonly on: CalendarDate | null;
  /** Days from then to the day looked at. */
  readonly days: number | null;
  readonly says: string;
}

interface Measured {
  readonly id: SeenFact['id'];
  readonly label: string;
  readonly held: SightingsHeld;
  /** In person, of whom the measure could be told; the latest first. */
  readonly among: readonly PersonSighting[];
  readonly counts: (sighting: PersonSighting) => boolean;
  /** The source left it open. */
  readonly isOpen: (sighting: Sighting) => boolean;
  readonly isFolded: (group: EarlierContacts) => boolean;
}

/**
 * Seen by anyone, alone, spoken to, with the bedroom seen, by a social worker: each when last, in person, by any agency
 * (issue "which children are not being seen", point 2). None of it says that anything was due.
 */
export function seenFacts(family: FamilyAt, child: PersonAt): SeenFact[] {
  const among = sightingsOf(family, child.id);
  const held = sightingsHeld(family, agenciesNear(family, child.id));
  const flag = (id: SeenMeasure, label: string, name: 'alone' | 'spokenTo' | 'bedroomSeen'): Measured => ({
    ...{ id, label, held, among, isFolded: ({ seen }) => seen > 0 },
    counts: ({ sighting }) => sighting[name] === 'yes',
    isOpen: (sighting) => sighting[name] === 'unknown',
  });
  const any = { held, among, isOpen: () => false, isFolded: ({ seen }: EarlierContacts) => seen > 0 };
  const measures: Measured[] = [
    { ...any, id: 'anyone', label: 'Seen by anyone', counts: () => true },
    { ...flag('alone', 'Seen alone', 'alone'), isFolded: ({ alone }) => alone > 0 },
    flag('spoken-to', 'Spoken to', 'spokenTo'),
    flag('bedroom', 'Bedroom seen', 'bedroomSeen'),
    {
      ...any,
      id: 'social-worker',
      label: 'Seen by a social worker',
      counts: ({ contact }) => isBySocialWorkerOutsideMeetings(family.record, contact),
    },
  ];
  return measures.map((measure) => factOf(family, child, measure));
}

/** When each agency that could have seen the child last did, those that saw the child latest first. */
export function seenByEachAgency(family: FamilyAt, child: PersonAt): SeenFact[] {
  const agencyOf = agencyOfEach(family.record);
  const among = sightingsOf(family, child.id);
  const facts = [...agenciesNear(family, child.id)].flatMap((id) => {
    const agency = family.record.agencies.find((each) => each.id === id);
    if (agency === undefined) return [];
    const own = among.filter(({ contact }) =>
      partiesOf(contact, agencyOf).some(({ agencyId }) => agencyId === id),
    );
    const fact = factOf(family, child, {
      ...{ id, label: agency.name, held: sightingsHeld(family, new Set([id])), among: own },
      counts: () => true,
      isOpen: () => false,
      isFolded: ({ agencyId, seen }) => agencyId === id && seen > 0,
    });
    return [fact];
  });
  return facts.sort((a, b) => compareText(b.on ?? '', a.on ?? '') || compareText(a.label, b.label));
}

function factOf(family: FamilyAt, child: PersonAt, measured: Measured): SeenFact {
  const { id, label, held, among, counts, isOpen, isFolded } = measured;
  const last = latestDay(among.filter(counts), family.on);
  const folded = foldedUntil(family, child.id, last?.on ?? null, isFolded);
  const fact = (known: SeenFact['known'], says: string, day: SeenDay | null = null): SeenFact => ({
    ...{ id, label, known, says },
    on: day?.on ?? null,
    days: day?.days ?? null,
  });
  if (isInDoubt(folded, last?.on ?? null)) {
    return fact('folded', 'Not among the contacts shown; earlier ones are folded to counts.');
  }
  if (last !== null) return fact('day', dayInWords(family, last, held), last);
  if (!held.held) return fact('not-held', 'Not held: no contacts of theirs are in this record.');
  const open = among.filter(({ sighting }) => isOpen(sighting)).length;
  const since = sinceInWords(recordBegins(held, child));
  if (open > 0 && open === among.length) {
    return fact('not-said', `Not recorded: ${countInWords(open, 'time')} seen, and none says whether.`);
  }
  const unsaid = open === 0 ? '' : ` ${open} of ${countInWords(among.length, 'time')} seen do not say.`;
  return fact('none-recorded', `None recorded ${since}.${stoppedInWords(held, family.on)}${unsaid}`);
}

function dayInWords(family: FamilyAt, { on, days, sightings, alone }: SeenDay, held: SightingsHeld): string {
  const by = whereAndByWhom(family, sightings);
  return `${inWords(on)}, ${daysAgo(days)}, ${by}, ${aloneInWords(alone)}.${stoppedInWords(held, family.on)}`;
}

/** A record that stops before the day looked at could not show a later day. */
function stoppedInWords(held: SightingsHeld, on: CalendarDate): string {
  return held.held && held.until < on ? ` Nothing is held after ${inWords(held.until)}.` : '';
}
