import { inWords, lastDay } from '../../calendar-date.ts';
import type { FamilyAt } from '../../family-at.ts';
import type { AgencyKind } from '../../vocabulary.ts';
import { expectedAgencies, type ExpectedAgency } from '../../professionals/expected-agencies.ts';
import { agencyCoverageInWords } from '../../seen/agency-coverage.ts';
import { nameOf } from '../../seen/names.ts';
import { contactsInWords } from '../../words/coverage-in-words.ts';
import { listInWords, lowerFirst } from '../../words/lists-in-words.ts';
import { inOneText } from '../evidence.ts';
import type { Evidence, Finding, Rule, Severity } from '../finding.ts';
import { holdsNoContacts, notHeldAtAll } from '../nothing-held.ts';
import type { Question } from '../question.ts';
import { agenciesNotWhole, type AgencyNotHeld, type HeldGap } from './agency-held.ts';

/** Agencies involved, or expected, whose contacts are not here, begin late, stopped or are held in part. */
export const recordNotHeld: Question = {
  id: 'record-not-held',
  title: 'Agencies whose record is not held',
  asks: 'Of which agencies round the children is the record not here, or not whole, and which answers rest on it?',
  group: 'agencies',
  restsOn: 'record',
  parameters: [],
  answer: (family) => {
    if (holdsNoContacts(family)) {
      const says =
        'No agency’s contacts are held here: of no child can it be said who saw them, or who is in touch.';
      return notHeldAtAll('record-not-held', family, says, rule);
    }
    return [
      ...agenciesNotWhole(family).map((each) => agencyFinding(family, each)),
      ...expectedAgencies(family)
        .filter(({ kind }) => isNotAmongSources(family, kind))
        .map((each) => expectedFinding(family, each)),
    ].sort((a, b) => order[a.severity] - order[b.severity]);
  },
};

const order: Readonly<Record<Severity, number>> = { act: 0, check: 1, note: 2 };

/** Questions whose answers rest on what any agency saw and did; then those that rest on social care's own contacts. */
const restOnAnyAgency = [
  'last-seen',
  'not-seen-alone',
  'nobody',
  'agency-silent',
  'moved-not-seen',
  'missing',
];
const restOnSocialCare = ['visits', 'unborn-plan', 'outside-the-plan'];

function agencyFinding(family: FamilyAt, notHeld: AgencyNotHeld): Finding {
  const { agency, gaps, childIds, expected } = notHeld;
  const isSocialCare = agency.kind === 'childrens_social_care';
  const expectedIds = [...new Set(expected.flatMap(({ personIds }) => personIds))];
  return {
    question: 'record-not-held',
    severity: gaps.some(({ kind }) => kind === 'nothing' || kind === 'stopped') ? 'check' : 'note',
    about: childIds.length > 0 ? childIds : expectedIds,
    says: inOneText([
      ...gaps.map((gap) => gapSays(agency.name, gap)),
      childrenSay(family, notHeld),
      ...expected.map(
        ({ personIds, because }) =>
          `An agency of its kind is expected for ${namesOf(family, personIds)} (${because}), and whether it is involved cannot be told.`,
      ),
      touchesSay(gaps, isSocialCare),
    ]),
    because: [coverageEvidence(family, notHeld)],
    rule,
    facts: {
      agency: agency.id,
      children: childIds,
      ...(expectedIds.length === 0 ? {} : { expectedFor: expectedIds }),
      gaps: gaps.map((gap) => ({ ...gap })),
      touches: isSocialCare ? [...restOnAnyAgency, ...restOnSocialCare] : restOnAnyAgency,
    },
  };
}

function gapSays(name: string, gap: HeldGap): string {
  switch (gap.kind) {
    case 'nothing':
      return `No contacts of ${name} are held here.`;
    case 'stopped':
      return `Contacts of ${name} are not held after ${inWords(gap.until)}.`;
    case 'begins-late':
      return `Contacts of ${name} are held only from ${inWords(gap.since)}; ${gap.workBegan === null ? 'since when it works with them is not recorded' : `its work began on ${inWords(gap.workBegan)}`}.`;
    case 'between':
      return `Contacts of ${name} are not held from ${inWords(gap.from)} to ${inWords(gap.to)}.`;
    case 'only':
      return gap.kinds.length === 0
        ? `No kind of contact of ${name} is held here.`
        : `Of ${name} only ${listInWords(gap.kinds.map(contactsInWords).sort())} are held: other contacts may have taken place.`;
  }
}

function childrenSay(family: FamilyAt, { agency, childIds }: AgencyNotHeld): string {
  if (childIds.length === 0) return '';
  if (agency.kind === 'childrens_social_care') return 'It matters for every child of this family.';
  return `It matters for ${namesOf(family, childIds)}, whom it works, worked or had contact with.`;
}

/** In a family too large for a list of names, how many. */
const mostNamed = 20;

function namesOf(family: FamilyAt, ids: readonly string[]): string {
  if (ids.length > mostNamed) return `${ids.length} people`;
  return listInWords(ids.map((id) => nameOf(family, id)).sort());
}

function touchesSay(gaps: readonly HeldGap[], isSocialCare: boolean): string {
  if (gaps.every(({ kind }) => kind === 'begins-late' || kind === 'only')) return '';
  const more = isSocialCare ? ', whether visits were in time and whether a conference was held' : '';
  return `Answers that rest on it: when a child was last seen, alone or by anybody, who is in touch${more}.`;
}

function coverageEvidence({ record }: FamilyAt, { agency }: AgencyNotHeld): Evidence {
  const says = `${agency.name}: ${lowerFirst(agencyCoverageInWords(record, agency.id))}.`;
  return { id: agency.id, date: null, says };
}

function isNotAmongSources({ record }: FamilyAt, kind: AgencyKind): boolean {
  return !record.agencies.some((agency) => agency.kind === kind);
}

function expectedFinding(family: FamilyAt, { kind, name, personIds, because }: ExpectedAgency): Finding {
  return {
    question: 'record-not-held',
    severity: 'check',
    about: [...personIds],
    says: `${name} is expected for ${namesOf(family, personIds)} (${because}). No agency of that kind is in this record, so whether one is involved cannot be told.`,
    because: family.flags
      .filter((flag) => personIds.includes(flag.personId) && flag.kind === 'on_licence')
      .map((flag) => ({
        id: flag.id,
        date: flag.from === null ? null : lastDay(flag.from),
        says: `${nameOf(family, flag.personId)}: on licence.`,
      })),
    rule,
    facts: { agency: null, kind, expectedFor: [...personIds] },
  };
}

const rule: Rule = {
  id: 'record-of-agency-not-held',
  says: 'An agency that works, worked or had contact with a child of the family (children’s social care for every child), or that is expected for somebody (probation for somebody on licence; a school for a child of compulsory school age who is not home educated), and of which no contacts are held, or none after a day, or none between two days, or none before its work with a child began although those of other agencies begin earlier, or contacts of some kinds only. To check where nothing is held or contacts stopped; else to note. A gap of this record, and not of anybody’s work.',
  source:
    'What each source says of itself when it is loaded. National review (Child Safeguarding Practice Review Panel, 2022): each professional holds one piece of the jigsaw.',
};
