import { daysBetween, type CalendarDate } from '../../api/domain/calendar-date.ts';
import { planKindLabels } from '../../api/domain/words/plan-labels.ts';
import type { PlanKind } from '../../api/domain/vocabulary.ts';
import type { AuthorityPortion } from './portion.ts';

/** What an authority holds, counted while its portions go by. */
export interface AuthorityFigures {
  portions: number;
  families: number;
  people: number;
  openChildren: number;
  contacts: number;
  readonly openPlans: Map<PlanKind, number>;
  /** Children under an open plan of child protection or child in need, and those last seen longer ago than is usual. */
  visited: number;
  seenLongAgo: number;
  /** The same plans, in a source whose record stops before the day: it cannot be told. */
  untold: number;
}

export function noFigures(): AuthorityFigures {
  const counts = {
    portions: 0,
    families: 0,
    people: 0,
    openChildren: 0,
    contacts: 0,
    visited: 0,
    seenLongAgo: 0,
    untold: 0,
  };
  return { ...counts, openPlans: new Map() };
}

/** Calendar days that go by between two visits, as ten and twenty working days are. */
const usual: Partial<Record<PlanKind, number>> = { child_protection: 14, child_in_need: 28 };

export function addFigures(figures: AuthorityFigures, portion: AuthorityPortion): void {
  const { people, contacts, plans } = portion.rows;
  figures.portions += 1;
  figures.families += portion.families;
  figures.people += people.length;
  figures.openChildren += portion.openChildren;
  figures.contacts += contacts.length;
  const lastSeen = lastVisits(portion);
  for (const { kind, to, personId } of plans) {
    if (to != null) continue;
    figures.openPlans.set(kind, (figures.openPlans.get(kind) ?? 0) + 1);
    const most = usual[kind];
    if (most === undefined) continue;
    if (portion.hole === 'extract_stopped') {
      figures.untold += 1;
      continue;
    }
    const seen = lastSeen.get(personId ?? '');
    figures.visited += 1;
    if (seen === undefined || daysBetween(seen, portion.asAt) > most) figures.seenLongAgo += 1;
  }
}

function lastVisits({ rows: { contacts }, asAt }: AuthorityPortion): Map<string, CalendarDate> {
  const last = new Map<string, CalendarDate>();
  for (const { kind, date, participants } of contacts) {
    if (kind !== 'statutory_visit' || date > asAt) continue;
    for (const { personId, seen } of participants ?? []) {
      const day = date as CalendarDate;
      if (seen === true && day > (last.get(personId) ?? '')) last.set(personId, day);
    }
  }
  return last;
}

/** The figures for whoever made the authority, one line each. */
export function figuresInWords(figures: AuthorityFigures): string[] {
  const { portions, families, people, openChildren, contacts, openPlans, visited, seenLongAgo, untold } =
    figures;
  const number = (count: number) => count.toLocaleString('en-GB');
  const plans = [...openPlans].sort(([, a], [, b]) => b - a);
  return [
    `${number(families)} families, ${number(people)} people, ${number(contacts)} contacts, in ${number(portions)} sources`,
    `${number(openChildren)} children and care leavers are open on 30 June 2026`,
    ...plans.map(([kind, count]) => `  ${planKindLabels[kind].label}: ${number(count)} open`),
    `Of ${number(visited)} open plans of child protection and child in need, ${number(seenLongAgo)} have no recorded visit that saw the child within the last ten or twenty working days; of ${number(untold)} more it cannot be told, because their record stops earlier`,
  ];
}
