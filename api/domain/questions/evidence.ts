import { firstDay, inWords } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import type { Contact, Flag, Stay } from '../family-record.ts';
import { notInPersonInWords, occasionInWords } from '../seen/contact-words.ts';
import { labelInSentence } from '../words/labels.ts';
import { listInWords } from '../words/lists-in-words.ts';
import { nameOf } from '../seen/names.ts';
import { aloneInWords, byWhom, whereAndByWhom } from '../seen/sighting-words.ts';
import type { PersonSighting } from '../seen/sightings.ts';
import type { Evidence } from './finding.ts';

/** So many contacts are listed with a finding, the latest; how many more there are is said. */
export const mostEvidence = 12;

/** "Poppy seen at home by Priya Sandalwood (social worker, …), not alone." */
export function sightingEvidence(family: FamilyAt, seen: PersonSighting): Evidence {
  const { contact, sighting } = seen;
  const bedroom = sighting.bedroomSeen === 'yes' ? '; bedroom seen' : '';
  return {
    id: contact.id,
    date: contact.on,
    says: `${nameOf(family, sighting.personId)} seen ${whereAndByWhom(family, [seen])}, ${aloneInWords(sighting.alone)}${bedroom}.`,
  };
}

/** "Harley seen by video call by Priya Sandalwood (social worker, …): not in person." */
export function notInPersonEvidence(family: FamilyAt, contact: Contact, personId: string): Evidence {
  const isSeen = contact.sightings.some((sighting) => sighting.personId === personId);
  const by = byWhom(family, contact);
  return {
    id: contact.id,
    date: contact.on,
    says: `${nameOf(family, personId)} ${isSeen ? 'recorded as seen' : 'took part'} ${notInPersonInWords(contact.kind)}${by === '' ? '' : ` by ${by}`}: not in person.`,
  };
}

/** "To see Poppy on a home visit by …: no access." */
export function attemptEvidence(family: FamilyAt, contact: Contact, personId: string): Evidence {
  const outcome =
    contact.outcome === 'completed'
      ? 'no sighting recorded'
      : labelInSentence('contactOutcome', contact.outcome);
  const by = byWhom(family, contact);
  return {
    id: contact.id,
    date: contact.on,
    says: `To see ${nameOf(family, personId)} ${occasionInWords(contact.kind)}${by === '' ? '' : ` by ${by}`}: ${outcome}.`,
  };
}

/** "Daz mentioned at school by …, about Lacey." What was recorded later says when. */
export function mentionEvidence(family: FamilyAt, contact: Contact, personId: string): Evidence {
  const isHeard = contact.heardIds.some((id) => id === personId);
  const by = byWhom(family, contact);
  const about = contact.aboutIds.filter((id) => family.byId.has(id)).map((id) => nameOf(family, id));
  const recorded =
    contact.recordedAt !== null && contact.recordedAt > contact.on
      ? `; recorded ${inWords(contact.recordedAt)}`
      : '';
  return {
    id: contact.id,
    date: contact.on,
    says: [
      `${nameOf(family, personId)} ${isHeard ? 'heard, not seen,' : 'mentioned'} ${occasionInWords(contact.kind)}`,
      by === '' ? '' : ` by ${by}`,
      about.length === 0 ? '' : `, about ${listInWords(about)}`,
      `${recorded}.`,
    ].join(''),
  };
}

/** "Dawn's home: reported to live there since 20 September 2025 (reported)." */
export function stayEvidence({ record }: FamilyAt, stay: Stay): Evidence {
  const home = record.households.find(({ id }) => id === stay.householdId)?.label ?? 'a home';
  const role = labelInSentence('householdRole', stay.role);
  const since = stay.from === null ? '' : ` since ${inWords(stay.from)}`;
  return {
    id: stay.id,
    date: stay.from === null ? null : firstDay(stay.from),
    says: `${home}: ${role}${since} (${labelInSentence('certainty', stay.certainty)}).`,
  };
}

/** "Flagged by Marl Valley Police: person posing a risk to children." */
export function flagEvidence({ record }: FamilyAt, flag: Flag): Evidence {
  const agency = record.agencies.find(({ id }) => id === flag.agencyId)?.name ?? 'an agency not recorded';
  return {
    id: flag.id,
    date: flag.from === null ? null : firstDay(flag.from),
    says: `Flagged by ${agency}: ${labelInSentence('flagKind', flag.kind)}.`,
  };
}

export interface LatestEvidence {
  /** Latest first, each contact once, no more than a screen holds. */
  readonly listed: readonly Evidence[];
  /** "The latest 12 of these 22 contacts are listed."; empty where all are. */
  readonly listedSays: string;
}

export function latestEvidence(evidence: readonly Evidence[]): LatestEvidence {
  const distinct = [...new Map(evidence.map((each) => [`${each.id} ${each.says}`, each])).values()];
  return {
    listed: distinct.sort(compareLatestFirst).slice(0, mostEvidence),
    listedSays: listedSaysOf(distinct.length),
  };
}

/**
 * The same of a long list that is in order already, latest first, each contact once: only those listed are put in words.
 */
export function latestOf<Item>(items: readonly Item[], inWords: (item: Item) => Evidence): LatestEvidence {
  const { listed } = latestEvidence(items.slice(0, mostEvidence).map(inWords));
  return { listed, listedSays: listedSaysOf(items.length) };
}

function listedSaysOf(count: number): string {
  return count > mostEvidence ? `The latest ${mostEvidence} of these ${count} contacts are listed.` : '';
}

/** The sentences there are, one after another. */
export function inOneText(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function compareLatestFirst(a: Evidence, b: Evidence): number {
  const first = a.date ?? '';
  const second = b.date ?? '';
  if (first !== second) return first > second ? -1 : 1;
  if (a.says !== b.says) return a.says < b.says ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
