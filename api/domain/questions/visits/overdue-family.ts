import { rulesOf, type ChildDuty } from '../../duties/child-duties.ts';
import { statesInTime, statesNotTold } from '../../duties/duty-state-words.ts';
import { inWords } from '../../calendar-date.ts';
import { livingChildren, type FamilyAt } from '../../family-at.ts';
import type { PersonAt } from '../../person-at.ts';
import { nameOf } from '../../seen/names.ts';
import { lastDayOfRecord } from '../../seen/sightings-held.ts';
import { countInWords, listInWords, lowerFirst } from '../../words/lists-in-words.ts';
import { inOneText } from '../evidence.ts';
import type { Finding } from '../finding.ts';

/** Every living child once: by the visits required, the latest of all foremost. */
interface ChildrenByVisits {
  readonly overdue: readonly PersonAt[];
  readonly notTold: readonly PersonAt[];
  readonly inTime: readonly PersonAt[];
  readonly notRequired: readonly PersonAt[];
}

/** The family in a line, with counts that add up; none where nothing is late and every visit can be told. */
export function familyOverdue(
  family: FamilyAt,
  duties: readonly ChildDuty[],
  late: readonly ChildDuty[],
): Finding[] {
  const children = livingChildren(family);
  const by = byVisits(children, duties, late);
  if (late.length === 0 && by.notTold.length === 0) return [];
  const meetings = late.filter(({ status }) => status.duty.rule.kind !== 'visit');
  const others = late.filter(
    (duty) => !meetings.includes(duty) && !children.some(({ id }) => id === duty.child.id),
  );
  const { pack } = rulesOf(family);
  return [
    {
      question: 'overdue',
      severity: late.length > 0 ? 'act' : 'check',
      about: [...new Set([...late.map(({ child }) => child.id), ...by.notTold.map(({ id }) => id)])],
      says: inOneText([
        countsSay(family, children.length, by),
        ...othersSay(family, others),
        meetingsSay(family, meetings),
        ...asAtNote(family),
      ]),
      because: [],
      rule: {
        id: 'overdue',
        says: 'Each child once, by the visits required: overdue where the day due has passed without a visit that counts, for certain; cannot be told where the record leaves it open or does not hold it; in time; or none required. Meetings and other tasks that are late are told beside them. Each duty names its own rule.',
        source: `${pack.name}.`,
      },
      facts: {
        children: children.length,
        overdue: idsOf(by.overdue),
        notTold: idsOf(by.notTold),
        inTime: idsOf(by.inTime),
        notRequired: idsOf(by.notRequired),
        ...(others.length === 0 ? {} : { overduePast18: [...new Set(others.map(({ child }) => child.id))] }),
        ...(meetings.length === 0
          ? {}
          : { meetingsOverdue: meetings.map(({ child, status }) => [child.id, status.duty.rule.id]) }),
      },
    },
  ];
}

function byVisits(
  children: readonly PersonAt[],
  duties: readonly ChildDuty[],
  late: readonly ChildDuty[],
): ChildrenByVisits {
  const visits = duties.filter(({ status }) => status.duty.rule.kind === 'visit');
  const having = (of: (duty: ChildDuty) => boolean) =>
    new Set(visits.filter(of).map(({ child }) => child.id));
  const isLate = having((duty) => late.includes(duty));
  const isOpen = having(({ status }) => statesNotTold.includes(status.state));
  const isInTime = having(({ status }) => statesInTime.includes(status.state));
  const where = ({ id }: PersonAt): keyof ChildrenByVisits => {
    if (isLate.has(id)) return 'overdue';
    if (isOpen.has(id)) return 'notTold';
    return isInTime.has(id) ? 'inTime' : 'notRequired';
  };
  const of = (name: keyof ChildrenByVisits) => children.filter((child) => where(child) === name);
  const order = [...isLate];
  return {
    overdue: of('overdue').sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
    notTold: of('notTold'),
    inTime: of('inTime'),
    notRequired: of('notRequired'),
  };
}

/** "11 children: a visit overdue for 3 (Tyler, Lacey and Riley), in time for 3, none required for 5." */
function countsSay(family: FamilyAt, all: number, by: ChildrenByVisits): string {
  const named = (words: string, children: readonly PersonAt[]) =>
    children.length === 0 ? [] : [`${words} ${children.length}${namesSay(family, children)}`];
  const counted = (words: string, children: readonly PersonAt[]) =>
    children.length === 0 ? [] : [`${words} ${children.length}`];
  const parts = [
    ...named('a visit overdue for', by.overdue),
    ...named('not to be told for', by.notTold),
    ...counted('in time for', by.inTime),
    ...counted('none required for', by.notRequired),
  ];
  return all === 0 ? '' : `${countInWords(all, 'child', 'children')}: ${parts.join(', ')}.`;
}

/** In a family too large for a list of names, how many: their own findings name them. */
const mostNamed = 20;

function namesSay(family: FamilyAt, children: readonly PersonAt[]): string {
  return children.length > mostNamed ? '' : ` (${listInWords(children.map(({ id }) => nameOf(family, id)))})`;
}

function othersSay(family: FamilyAt, others: readonly ChildDuty[]): string[] {
  return others.map(
    ({ child, status }) =>
      `Overdue for ${nameOf(family, child.id)}, who is no child now: ${lowerFirst(status.duty.rule.title)}.`,
  );
}

/** Each kind of meeting or task once, with whom it is about. */
function meetingsSay(family: FamilyAt, meetings: readonly ChildDuty[]): string {
  const byTitle = new Map<string, string[]>();
  for (const { child, status } of meetings) {
    const title = lowerFirst(status.duty.rule.title);
    byTitle.set(title, [...(byTitle.get(title) ?? []), nameOf(family, child.id)]);
  }
  const said = [...byTitle].map(([title, names]) => `${title} (${listInWords(names)})`);
  return said.length === 0 ? '' : `Meetings and tasks overdue: ${listInWords(said)}.`;
}

/** What came after the record's own date is not in it (data-and-rules B3.11). */
function asAtNote(family: FamilyAt): string[] {
  const on = lastDayOfRecord(family);
  return on === family.on ? [] : [`As at ${inWords(on)}, the last day of this record.`];
}

function idsOf(people: readonly PersonAt[]): string[] {
  return people.map(({ id }) => id);
}
