import { addDays, calendarDate, partialDate, type CalendarDate } from '../../api/domain/calendar-date.ts';
import type { Contact, Placement, Plan, RecordParts } from '../../api/domain/family-record.ts';
import { agencyId, personId, placementId, planId, professionalId } from '../../api/domain/ids.ts';
import type { PlanKind } from '../../api/domain/vocabulary.ts';
import { createChance, type Chance } from '../../seed/generate/chance.ts';
import {
  contact,
  household,
  noParts,
  parentTie,
  partnership,
  person,
  sighting,
  statement,
  stay,
} from '../builders/family-parts.ts';

/** Grandparents, parents with aunts and uncles, children and cousins: twenty, of whom two children are open cases. */
export const peopleInGapFamily = 20;
export const openInGapFamily = 2;
const children = [8, 9, 10, 11] as const;
const firstContact = calendarDate('2022-07-01');
export const gapsAsAt = calendarDate('2026-06-30');
const daysTold = 1_460;

/** An open case of a made-up authority, the same at every run. */
export function gapFamily(number: number, contacts: number): RecordParts {
  const chance = createChance(number * 6_151 + 3);
  const id = (index: number) => `p-${number}-${index}`;
  const kind = kindOf(chance.below(100));
  const began = addDays(gapsAsAt, -(20 + chance.below(700)));
  const open = children.slice(0, openInGapFamily).map(id);
  return {
    ...noParts,
    people: Array.from({ length: peopleInGapFamily }, (_, index) =>
      person(id(index), {
        details: {
          givenName: `Given${chance.below(400)}`,
          familyName: `Family${number % 700}`,
          sex: chance.below(2) === 0 ? 'female' : 'male',
          dob: partialDate(`${bornIn(index, chance)}-0${1 + chance.below(9)}-1${chance.below(10)}`),
        },
      }),
    ),
    households: [household(`h-${number}`)],
    parentTies: tiesOf(id),
    partnerships: [partnership(id(4), id(6), 'married', '2005-01-01')],
    stays: [4, 6, ...children].map((index) => stay(id(index), `h-${number}`, '2010-01-01', null, 'child')),
    involvements: open.map((child) => ({
      ...statement(`v-${child}`, began),
      professionalId: professionalId(`w-${number % 60}`),
      personId: personId(child),
      role: 'allocated',
    })),
    plans: open.map((child) => planOf(child, kind, began)),
    placements: kind === 'looked_after' ? open.map((child) => placementOf(child, began)) : [],
    contacts: Array.from({ length: contacts }, (_, index) => contactOf(number, index, contacts, id, chance)),
  };
}

function kindOf(hundredth: number): PlanKind {
  if (hundredth < 20) return 'child_protection';
  if (hundredth < 65) return 'child_in_need';
  return hundredth < 85 ? 'looked_after' : 'early_help';
}

function bornIn(index: number, chance: Chance): number {
  return (index < 4 ? 1950 : index < 8 ? 1980 : 2009) + chance.below(12);
}

/** 0–3 are the grandparents, 4–7 their children of whom 4 and 6 are the parents, 8–11 the children, then cousins. */
function tiesOf(id: (index: number) => string) {
  const pairs = [
    ...[4, 5].flatMap((child) => [0, 1].map((parent) => [parent, child] as const)),
    ...[6, 7].flatMap((child) => [2, 3].map((parent) => [parent, child] as const)),
    ...children.flatMap((child) => [4, 6].map((parent) => [parent, child] as const)),
    ...Array.from({ length: 8 }, (_, index) => [index % 2 === 0 ? 5 : 7, 12 + index] as const),
  ];
  return pairs.map(([parent, child]) => parentTie(id(parent), id(child)));
}

function planOf(child: string, kind: PlanKind, from: CalendarDate): Plan {
  return {
    ...statement(`plan-${child}`, from),
    id: planId(`plan-${child}`),
    personIds: [personId(child)],
    kind,
    category: kind === 'child_protection' ? 'neglect' : null,
    visitInterval: null,
    namedIds: [],
    note: null,
  };
}

function placementOf(child: string, from: CalendarDate): Placement {
  return {
    ...statement(`placed-${child}`, from),
    id: placementId(`placed-${child}`),
    personId: personId(child),
    type: 'U6',
    startReason: 'S',
    provider: null,
    urn: null,
    lastsTo18: 'no',
    approval: null,
    householdId: null,
  };
}

function contactOf(
  number: number,
  index: number,
  contacts: number,
  id: (index: number) => string,
  chance: Chance,
): Contact {
  const day = Math.floor((index * daysTold) / contacts) + chance.below(5);
  const on = addDays(firstContact, Math.min(day, daysTold));
  const isVisit = chance.below(100) < 45;
  const sought = chance.below(3) === 0 ? [8, 9] : [children[chance.below(4)] ?? 8];
  const met = chance.below(100);
  const worker = isVisit ? number % 60 : 60 + chance.below(60);
  return contact(`c-${number}-${index}`, on, {
    kind: isVisit ? 'statutory_visit' : chance.below(2) === 0 ? 'school_welfare_conversation' : 'phone_call',
    outcome: isVisit && met >= 90 ? 'no_access' : 'completed',
    professionalIds: [professionalId(`w-${worker}`)],
    agencyIds: [agencyId(`a-${worker < 60 ? 0 : 1 + (worker % 5)}`)],
    aboutIds: sought.map((each) => personId(id(each))),
    sightings: met < 85 ? sought.map((each) => sighting(id(each), { alone: 'yes' })) : [],
    attempts:
      isVisit && met >= 85
        ? sought.map((each) => ({ personId: personId(id(each)), seen: met < 90 ? 'unknown' : 'no' }))
        : [],
  });
}
