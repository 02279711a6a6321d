import { daysBetween, daysInWords, inWords } from '../../calendar-date.ts';
import { compareText } from '../../compare-text.ts';
import { livingChildren, type FamilyAt } from '../../family-at.ts';
import { agenciesNear } from '../../seen/agencies-near.ts';
import { isInDoubt } from '../../seen/folded-sightings.ts';
import { occasionInWords, notInPersonInWords } from '../../seen/contact-words.ts';
import { isInPerson } from '../../seen/in-person.ts';
import { nameOf } from '../../seen/names.ts';
import { recordBegins } from '../../seen/record-begins.ts';
import { agenciesNotHeld, lastDayOfRecord } from '../../seen/sightings-held.ts';
import { byWhom, daysAgo, sinceInWords } from '../../seen/sighting-words.ts';
import { labelInSentence } from '../../words/labels.ts';
import { countInWords } from '../../words/lists-in-words.ts';
import { inOneText, latestEvidence } from '../evidence.ts';
import type { Evidence, Finding, Rule, Severity } from '../finding.ts';
import { heldSays } from '../held-words.ts';
import { holdsNoContacts, notHeldAtAll } from '../nothing-held.ts';
import { valueOf } from '../parameters.ts';
import type { Question, QuestionParameter } from '../question.ts';
import { inTouchWith, tookPart, type InTouch } from './in-touch-with-child.ts';

const weeks: QuestionParameter = {
  name: 'weeks',
  label: 'Weeks without a contact',
  unit: 'weeks',
  default: 6,
  least: 1,
  most: 104,
};

/** Children with whom nobody at all has been in touch for weeks: no visit, no school, no clinic, not even a call. */
export const nobody: Question = {
  id: 'nobody',
  title: 'Nobody in touch at all',
  asks: 'With which children has nobody at all been in touch for weeks, by whatever kind of contact?',
  group: 'seen',
  parameters: [weeks],
  answer: (family, given) => {
    const asked = valueOf(weeks, given);
    const rule = ruleFor(asked);
    if (holdsNoContacts(family)) {
      const says = 'No agency’s contacts are held here, so it cannot be said whether anybody is in touch.';
      return notHeldAtAll('nobody', family, says, rule);
    }
    return livingChildren(family)
      .map((child) => inTouchWith(family, child, asked * 7))
      .filter(({ standing }) => standing !== 'in-touch')
      .sort(compareLongest)
      .map((inTouch) => nobodyFinding(family, inTouch, asked, rule));
  },
};

/** Those nobody was ever in touch with first, then by days; those of whom it cannot be told last. */
function compareLongest(a: InTouch, b: InTouch): number {
  const days = ({ standing, days: since }: InTouch) => (standing === 'nobody' ? (since ?? 99_999) : -1);
  return days(b) - days(a) || compareText(a.child.id, b.child.id);
}

function nobodyFinding(family: FamilyAt, inTouch: InTouch, asked: number, rule: Rule): Finding {
  const { child, lastWith, days, lastAbout, standing } = inTouch;
  const near = [...agenciesNear(family, child.id)];
  const notHeld = agenciesNotHeld(family, near);
  const contacts = latestEvidence(evidenceOf(family, inTouch));
  return {
    question: 'nobody',
    severity: severityOf(inTouch, asked),
    about: [child.id],
    says: inOneText([
      standing === 'nobody' ? nobodySays(family, inTouch) : notHeldSays(family, inTouch),
      aboutSays(family, inTouch),
      ...asAtSays(family),
      heldSays(family, near, notHeld),
    ]),
    because: contacts.listed,
    rule,
    facts: {
      child: child.id,
      status: standing,
      lastInTouch: lastWith?.on ?? null,
      days,
      lastContactAbout: lastAbout.on,
      agenciesNotHeld: notHeld,
    },
  };
}

/** See the rule in words. */
function severityOf({ standing, days }: InTouch, asked: number): Severity {
  if (standing === 'not-held') return 'note';
  return days === null || days >= 2 * asked * 7 ? 'act' : 'check';
}

function nobodySays(family: FamilyAt, { child, lastWith, days, held }: InTouch): string {
  const name = nameOf(family, child.id);
  return lastWith === null || days === null
    ? `No contact in which ${name} took part is recorded ${sinceInWords(recordBegins(held, child))}.`
    : `Nobody is recorded as in touch with ${name} since ${inWords(lastWith.on)}, ${daysInWords(days)}.`;
}

function notHeldSays(family: FamilyAt, { child, lastWith, days }: InTouch): string {
  const name = nameOf(family, child.id);
  const last =
    lastWith === null || days === null
      ? `No contact in which ${name} took part is at hand`
      : `The last contact at hand in which ${name} took part was on ${inWords(lastWith.on)}, ${daysAgo(days)}`;
  return `${last}; not enough is held to say whether anybody has been in touch since.`;
}

/** What was done about the child meanwhile is no contact with the child, and is told beside it. */
function aboutSays(family: FamilyAt, { lastWith, lastAbout }: InTouch): string {
  const { on, foldedUntil } = lastAbout;
  if (on === null || isInDoubt(foldedUntil, on)) return '';
  if (lastWith !== null && on <= lastWith.on) return 'No contact about the child is recorded since either.';
  return `The last contact about the child, or to see the child, was on ${inWords(on)}, ${daysAgo(Math.max(0, daysBetween(on, lastDayOfRecord(family))))}.`;
}

function asAtSays(family: FamilyAt): string[] {
  const on = lastDayOfRecord(family);
  return on === family.on ? [] : [`As at ${inWords(on)}, the last day of this record.`];
}

function evidenceOf(family: FamilyAt, { child, lastWith, lastAbout }: InTouch): Evidence[] {
  const told = new Map(
    [lastWith, lastAbout.contact].flatMap((each) => (each === null ? [] : [[each.id, each]])),
  );
  return [...told.values()].map((contact) => {
    const by = byWhom(family, contact);
    const name = nameOf(family, child.id);
    const says = tookPart(contact, child.id)
      ? `${name} in touch ${isInPerson(contact) ? occasionInWords(contact.kind) : notInPersonInWords(contact.kind)}`
      : `About ${name}: ${labelInSentence('contactKind', contact.kind)}`;
    return { id: contact.id, date: contact.on, says: `${says}${by === '' ? '' : `, by ${by}`}.` };
  });
}

function ruleFor(asked: number): Rule {
  const weeksAsked = countInWords(asked, 'week');
  return {
    id: 'nobody-in-touch',
    says: `A child who took part in no contact of any agency for ${weeksAsked} or more: not seen, not there, not spoken with by call, by anybody. Talk about the child, and attempts to see the child, are no contact with the child; the latest is told beside. To act on after ${countInWords(2 * asked, 'week')}, or where there never was one; to check otherwise; to note where not enough is held to tell. Days are counted to the last day of the record.`,
    source:
      'Six weeks without anybody seeing the child: escalation note in Southwark’s visiting procedures (a local figure, a setting here). Serious case review Family E, Wolverhampton 2016.',
  };
}
