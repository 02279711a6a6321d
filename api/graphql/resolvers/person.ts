import { kinshipInWords, kinshipOf } from '../../domain/kinship/kinship-of.ts';
import { reasonInWords } from '../../domain/kinship/reason-in-words.ts';
import { contactsWith, professionalNames, seenViewOf, wasSeen } from '../../services/family-view.ts';
import type { FamilyContactResolvers, FamilyPersonResolvers, SeenResolvers } from '../generated.ts';
import { concernsAbout, plansFor, staysOf, stepsTo } from './person-parts.ts';
import { wordingsAbout } from './wordings.ts';

const mostContacts = 500;

export const FamilyPerson: FamilyPersonResolvers = {
  id: ({ person }) => person.id,
  name: ({ person }) => person.name,
  known: ({ person }) => person.known,
  sex: ({ person }) => person.sex,
  age: ({ person }) => person.ageInWords,
  dob: ({ person }) => person.dob,
  expectedDob: ({ person }) => person.expectedDob,
  dod: ({ person }) => person.dod,
  isChild: ({ person }) => person.isChild,
  isUnborn: ({ person }) => person.isUnborn,
  isDead: ({ person }) => person.isDead,
  note: ({ person }) => person.note,
  wordings: wordingsAbout,
  steps: stepsTo,
  kinship: ({ family, person }) => kinshipInWords(kinshipOf(family, family.focusId ?? person.id, person.id)),
  reason: ({ family, person }) => reasonInWords(family, person.id),
  seen: seenViewOf,
  homes: staysOf,
  plans: plansFor,
  concerns: concernsAbout,
  flags: ({ family, person }) => family.flags.filter(({ personId }) => personId === person.id),
  contacts: (view, { limit }) => contactsWith(view).slice(0, Math.min(Math.max(limit, 0), mostContacts)),
};

export const FamilyContact: FamilyContactResolvers = {
  id: ({ contact }) => contact.id,
  on: ({ contact }) => contact.on,
  kind: ({ contact }) => contact.kind,
  outcome: ({ contact }) => contact.outcome,
  note: ({ contact }) => contact.note,
  professionals: ({ family, contact }) => professionalNames(family, contact),
  seen: wasSeen,
  alone: ({ contact, person }) =>
    contact.sightings.find(({ personId }) => personId === person.id)?.alone ?? null,
};

export const Seen: SeenResolvers = {
  state: ({ chip }) => chip.state,
  words: ({ chip }) => chip.words,
  sentence: ({ chip }) => chip.sentence,
  lastSeenOn: ({ summary }) => summary.lastSeen?.on ?? null,
  lastSeenAloneOn: ({ summary }) => summary.lastAlone?.on ?? null,
  days: ({ summary }) => summary.lastSeen?.days ?? null,
  lastSeenBy: ({ family, summary }) => {
    const contacts = summary.lastSeen?.sightings.map(({ contact }) => contact) ?? [];
    const names = [...new Set(contacts.flatMap((contact) => professionalNames(family, contact)))];
    return names.length === 0 ? null : names.join(', ');
  },
};
