import { daysInWords, inWords } from '../../calendar-date.ts';
import { compareText } from '../../compare-text.ts';
import { livingChildren, type FamilyAt } from '../../family-at.ts';
import type { Contact } from '../../family-record.ts';
import { nameOf } from '../../seen/names.ts';
import { lastDayOfRecord } from '../../seen/sightings-held.ts';
import { attemptEvidence, inOneText, latestEvidence, sightingEvidence } from '../evidence.ts';
import type { Evidence, Finding, Rule, Severity } from '../finding.ts';
import { holdsNoContacts, notHeldAtAll } from '../nothing-held.ts';
import { valueOf } from '../parameters.ts';
import type { Question, QuestionParameter } from '../question.ts';
import { atHomeSays, moveSays, sinceSays } from './move-in-words.ts';
import { movesOf, type Move } from './moves-of-child.ts';
import { seenSinceMove, type SeenSinceMove, type SinceMove } from './seen-since-move.ts';

const moveDays: QuestionParameter = {
  name: 'moveDays',
  label: 'Days after a move within which a child is seen',
  unit: 'days',
  default: 7,
  least: 1,
  most: 90,
};

/** Children who moved and were not seen since: by anybody, by a social worker, or in the home they moved to. */
export const movedNotSeen: Question = {
  id: 'moved-not-seen',
  title: 'Moved, and not seen since',
  asks: 'Which children moved home and have not been seen since: by anybody, by a social worker, or there?',
  group: 'seen',
  parameters: [moveDays],
  answer: (family, given) => {
    const days = valueOf(moveDays, given);
    const rule = ruleFor(days);
    if (holdsNoContacts(family)) {
      const says =
        'No agency’s contacts are held here, so it cannot be said which children were seen since they moved.';
      return notHeldAtAll('moved-not-seen', family, says, rule);
    }
    return livingChildren(family)
      .flatMap((child) => movesOf(family, child).map((move) => seenSinceMove(family, child, move)))
      .filter((since) => since !== null)
      .filter(isTold)
      .sort(compareLongest)
      .map((since) => moveFinding(family, since, days, rule))
      .sort((a, b) => order[a.severity] - order[b.severity]);
  },
};

/** Of a second home where a child stays part of the time it is asked only whether the child was seen there. */
function isTold({ move, byAnyone, bySocialWorker, atHome }: SeenSinceMove): boolean {
  const asked = move.kind === 'part-time' ? [atHome] : [byAnyone, bySocialWorker, atHome];
  return asked.some((each) => each !== null && each.kind !== 'seen');
}

function moveFinding(family: FamilyAt, since: SeenSinceMove, days: number, rule: Rule): Finding {
  const { child, move, byAnyone, bySocialWorker, atHome } = since;
  const evidence = evidenceOf(family, since);
  return {
    question: 'moved-not-seen',
    severity: severityOf(family, since, days),
    about: [child.id],
    says: inOneText([
      moveSays(family, since),
      move.kind === 'part-time' ? '' : sinceSays(since),
      atHomeSays(since),
      ...asAtSays(family),
      evidence.listedSays,
    ]),
    because: evidence.listed,
    rule,
    facts: {
      child: child.id,
      home: move.householdId,
      kind: move.kind,
      movedOn: move.from,
      days: since.days,
      byAnyone: sinceFact(byAnyone),
      bySocialWorker: sinceFact(bySocialWorker),
      atHome: atHome === null ? null : sinceFact(atHome),
    },
  };
}

function sinceFact(since: SinceMove) {
  const on = since.kind === 'seen' || since.kind === 'unclear' ? since.sighting.contact.on : null;
  return { status: since.kind, on };
}

/** See the rule in words. */
function severityOf(family: FamilyAt, since: SeenSinceMove, days: number): Severity {
  const { move, byAnyone, bySocialWorker, atHome } = since;
  if (since.days < days) return 'note';
  if (move.kind !== 'part-time') {
    if (byAnyone.kind === 'not-seen') return 'act';
    if (bySocialWorker.kind === 'not-seen') return isLookedAfter(family, since) ? 'act' : 'check';
    if (byAnyone.kind !== 'seen' || bySocialWorker.kind !== 'seen') return 'check';
  }
  return atHome?.kind === 'not-seen' && hasPlan(family, since) ? 'check' : 'note';
}

function isLookedAfter({ plans }: FamilyAt, { child, move }: SeenSinceMove): boolean {
  return (
    move.kind === 'placement' ||
    plans.some(({ kind, personIds }) => kind === 'looked_after' && personIds.includes(child.id))
  );
}

function hasPlan({ plans }: FamilyAt, { child }: SeenSinceMove): boolean {
  return plans.some(({ personIds }) => personIds.includes(child.id));
}

/** What came after the record's own date is not in it. */
function asAtSays(family: FamilyAt): string[] {
  const on = lastDayOfRecord(family);
  return on === family.on ? [] : [`As at ${inWords(on)}, the last day of this record.`];
}

function evidenceOf(family: FamilyAt, { child, move, ...since }: SeenSinceMove) {
  const sightings = [since.byAnyone, since.bySocialWorker, since.atHome].flatMap((each) =>
    each !== null && (each.kind === 'seen' || each.kind === 'unclear') ? [each.sighting] : [],
  );
  const wasSeenThere = since.atHome?.kind === 'seen';
  const attempts = family.contacts.filter((contact) => !wasSeenThere && isAttemptAt(contact, child.id, move));
  const moved: Evidence = {
    id: move.id,
    date: null,
    says: `${nameOf(family, child.id)} at ${move.to} since ${inWords(move.from)}.`,
  };
  const contacts = latestEvidence([
    ...sightings.map((sighting) => sightingEvidence(family, sighting)),
    ...attempts.map((contact) => attemptEvidence(family, contact, child.id)),
  ]);
  return { listed: [moved, ...contacts.listed], listedSays: contacts.listedSays };
}

/** To see this child in that home since the move, and no sighting is recorded. */
function isAttemptAt({ on, householdId, attempts }: Contact, childId: string, move: Move): boolean {
  return (
    on >= move.latest &&
    move.householdId !== null &&
    householdId === move.householdId &&
    attempts.some(({ personId }) => personId === childId)
  );
}

const order: Readonly<Record<Severity, number>> = { act: 0, check: 1, note: 2 };

function compareLongest(a: SeenSinceMove, b: SeenSinceMove): number {
  return (
    b.days - a.days ||
    compareText(a.child.id, b.child.id) ||
    compareText(a.move.householdId ?? '', b.move.householdId ?? '')
  );
}

function ruleFor(days: number): Rule {
  return {
    id: 'seen-since-move',
    says: `A child who came to live in another home, was placed, or began to stay part of the time in a second home, by where the child lives on this date: whether any professional saw the child since, whether a social worker did outside meetings, and whether the child was seen in that home. A sighting on the day of the move counts. Hospital is no home, and a first home within 28 days of birth no move. Of a second home it is asked only whether the child was seen there. To act on after ${daysInWords(days)} where nobody saw the child, or no social worker saw a looked after child; to check after ${daysInWords(days)} where no social worker did, or it cannot be told, or a child with a plan was not seen there; else to note. A move before the record begins is not told.`,
    source:
      'A looked after child is visited within one week of the start of each placement (Care Planning Regulations 2010, regulation 28). For other children no national time is set: the same number is a setting here. Out of routine (Child Safeguarding Practice Review Panel, 2020): a change of home undoes what was agreed.',
  };
}
