import { kinshipInWords, kinshipOf } from '../../domain/kinship/kinship-of.ts';
import { reasonInWords } from '../../domain/kinship/reason-in-words.ts';
import { contactsWith, professionalNames, seenViewOf, wasSeen } from '../../services/family-view.ts';
import type { PersonAt } from '../../domain/person-at.ts';
import { dutyStateWords } from '../../domain/duties/duty-state-words.ts';
import type {
  ChildDutyResolvers,
  FamilyContactResolvers,
  FamilyPersonResolvers,
  SeenResolvers,
} from '../generated.ts';
import { attemptsInVain } from '../../domain/seen/attempts-in-vain.ts';
import { seenByEachAgency, seenFacts } from '../../domain/seen/seen-facts.ts';
import { dutiesOfChild } from '../../domain/duties/child-duties.ts';
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
  seenFacts: ({ family, person }) => (isToBeSeen(person) ? seenFacts(family, person) : []),
  seenByAgency: ({ family, person }) => (isToBeSeen(person) ? seenByEachAgency(family, person) : []),
  attemptsInVain: ({ family, person }) => (isToBeSeen(person) ? attemptsInVain(family, person).says : null),
  duties: ({ family, person }) => dutiesOfChild(family, person),
  homes: staysOf,
  plans: plansFor,
  concerns: concernsAbout,
  flags: ({ family, person }) => family.flags.filter(({ personId }) => personId === person.id),
  contacts: (view, { limit }) => contactsWith(view).slice(0, Math.min(Math.max(limit, 0), mostContacts)),
};

function isToBeSeen({ isChild, isDead }: PersonAt): boolean {
  return isChild && !isDead;
}

export const ChildDuty: ChildDutyResolvers = {
  duty: ({ status }) => status.duty.rule.id,
  title: ({ status }) => status.duty.rule.title,
  status: ({ status }) => status.state,
  statusWords: ({ status }) => dutyStateWords[status.state],
  lastSatisfied: ({ status }) => status.last?.on ?? null,
  dueOn: ({ status }) => status.dueOn,
  daysOverdue: ({ status }) => status.daysOverdue,
  workingDaysOverdue: ({ status }) => status.workingDaysOverdue,
  rule: ({ status: { duty } }) => ({ id: duty.rule.id, says: duty.rule.says, source: duty.rule.source }),
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
