import { daysBetween, inWords } from '../../calendar-date.ts';
import { compareText } from '../../compare-text.ts';
import { livingChildren, type FamilyAt } from '../../family-at.ts';
import type { PersonAt } from '../../person-at.ts';
import { coverageOfAgency } from '../../seen/agency-coverage.ts';
import { isInDoubt } from '../../seen/folded-sightings.ts';
import { nameOf } from '../../seen/names.ts';
import { daysAgo } from '../../seen/sighting-words.ts';
import { contactsInWords } from '../../words/coverage-in-words.ts';
import { labelInSentence } from '../../words/labels.ts';
import { countInWords, listInWords } from '../../words/lists-in-words.ts';
import { inOneText } from '../evidence.ts';
import type { Evidence, Finding, Rule } from '../finding.ts';
import { holdsNoContacts, notHeldAtAll } from '../nothing-held.ts';
import { valueOf } from '../parameters.ts';
import type { Question, QuestionParameter } from '../question.ts';
import { agenciesWithChild, type AgencyWithChild } from './agency-with-child.ts';

const weeks: QuestionParameter = {
  name: 'weeks',
  label: 'Weeks without a contact',
  unit: 'weeks',
  default: 13,
  least: 1,
  most: 104,
};

/** Agencies that work with a child and have had no contact with or about that child for long: told child by child. */
export const agencySilent: Question = {
  id: 'agency-silent',
  title: 'Agencies involved and not in touch',
  asks: 'Which agencies work with a child and have not been in touch with or about that child for weeks?',
  group: 'agencies',
  parameters: [weeks],
  answer: (family, given) => {
    const asked = valueOf(weeks, given);
    const rule = ruleFor(asked);
    if (holdsNoContacts(family)) {
      const says =
        'No agency’s contacts are held here, so it cannot be said which agencies are in touch with the children.';
      return notHeldAtAll('agency-silent', family, says, rule);
    }
    return livingChildren(family)
      .map((child) => ({ child, agencies: agenciesWithChild(family, child.id, asked * 7) }))
      .filter(({ agencies }) => agencies.some(({ standing }) => standing !== 'in-touch'))
      .map(({ child, agencies }) => agenciesOfChild(family, child, agencies, asked, rule))
      .sort(comparePressing);
  },
};

/** A practice is called upon and does not call: that a child was not at the doctor's is told, and needs no answer. */
function callsOnFamilies({ agency }: AgencyWithChild): boolean {
  return agency.kind !== 'general_practice';
}

function agenciesOfChild(
  family: FamilyAt,
  child: PersonAt,
  agencies: readonly AgencyWithChild[],
  asked: number,
  rule: Rule,
): Finding {
  const silent = agencies.filter(({ standing }) => standing === 'silent');
  const notHeld = agencies.filter(({ standing }) => standing === 'not-held');
  return {
    question: 'agency-silent',
    severity: silent.some(callsOnFamilies) ? 'check' : 'note',
    about: [child.id],
    says: inOneText([silentSays(family, child, silent, asked), notHeldSays(family, child, notHeld)]),
    because: [...silent, ...notHeld].flatMap((each) => lastEvidence(each)),
    rule,
    facts: {
      child: child.id,
      silent: silent.map(({ agency, last }) => [
        agency.id,
        last.on,
        last.on === null ? null : daysBetween(last.on, family.on),
      ]),
      notHeld: notHeld.map(({ agency }) => agency.id),
    },
  };
}

function silentSays(
  family: FamilyAt,
  child: PersonAt,
  silent: readonly AgencyWithChild[],
  asked: number,
): string {
  if (silent.length === 0) return '';
  const name = nameOf(family, child.id);
  const each = silent.map(
    (one) => `${one.agency.name} (${lastInWords(family, one)}${kindsHeld(family, one)})`,
  );
  return `No contact with or about ${name} is recorded for ${countInWords(asked, 'week')} or more by ${countInWords(silent.length, 'agency', 'agencies')} recorded as working with ${name}: ${listInWords(each)}.`;
}

function lastInWords({ on }: FamilyAt, { last, since, held }: AgencyWithChild): string {
  if (last.on !== null) return `last ${inWords(last.on)}, ${daysAgo(daysBetween(last.on, on))}`;
  const begins = held.held ? held.since : null;
  if (since !== null && (begins === null || since >= begins)) {
    return `none since its work began on ${inWords(since)}`;
  }
  return begins === null ? 'none in this record' : `none since ${inWords(begins)}, where its contacts begin`;
}

/** "; only GP appointments and GP record reviews are held of it": a call would not be there. */
function kindsHeld({ record }: FamilyAt, { agency }: AgencyWithChild): string {
  const kinds = coverageOfAgency(record, agency.id).map(({ holds }) => holds);
  if (kinds.includes('all')) return '';
  const named = [...new Set(kinds.flatMap((holds) => (holds === 'all' ? [] : holds)))];
  return `; only ${listInWords(named.map(contactsInWords).sort(compareText))} are held of it`;
}

function notHeldSays(family: FamilyAt, child: PersonAt, notHeld: readonly AgencyWithChild[]): string {
  if (notHeld.length === 0) return '';
  const each = notHeld.map((one) => `${one.agency.name} (${whyNotHeld(family, one)})`);
  return `Whether they are in touch with or about ${nameOf(family, child.id)} cannot be told of ${listInWords(each)}.`;
}

function whyNotHeld({ on }: FamilyAt, { last, held }: AgencyWithChild): string {
  const known = last.on === null ? '' : `; last known ${inWords(last.on)}`;
  if (!held.held) return `its contacts are not held${known}`;
  if (held.until < on) return `its contacts are not held after ${inWords(held.until)}${known}`;
  if (isInDoubt(last.foldedUntil, last.on)) return `its earlier contacts are folded to counts here`;
  return `its contacts are held on too few days${known}`;
}

function lastEvidence({ agency, last: { contact } }: AgencyWithChild): Evidence[] {
  if (contact === null) return [];
  const kind = labelInSentence('contactKind', contact.kind);
  return [{ id: contact.id, date: contact.on, says: `Last contact of ${agency.name}: ${kind}.` }];
}

function comparePressing(a: Finding, b: Finding): number {
  return (
    Number(a.severity === 'note') - Number(b.severity === 'note') ||
    countOf(b) - countOf(a) ||
    compareText(a.about[0] ?? '', b.about[0] ?? '')
  );
}

function countOf({ facts: { silent } }: Finding): number {
  return Array.isArray(silent) ? silent.length : 0;
}

function ruleFor(asked: number): Rule {
  return {
    id: 'agency-not-in-touch',
    says: `An agency of which a professional is recorded as working with the child on this date, and no contact of that agency with or about the child is recorded for ${countInWords(asked, 'week')} or more, attempts counted as contacts, although its contacts are held for so long. To check, unless it is a general practice, which families call upon. An agency whose contacts are not held for so long is told apart: of it nothing can be said. Work that began less than ${countInWords(asked, 'week')} ago and has no contact yet is not told.`,
    source:
      'A quarter of a year without a contact is how this tool draws an agency as out of touch (a setting here, no national figure). Serious case review Family E, Wolverhampton 2016: much help was offered and coordination was lacking.',
  };
}
