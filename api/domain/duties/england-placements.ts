import { placementTypes, type PlacementType } from '../vocabulary.ts';
import type { DutyRule, DutyVariant, Satisfaction } from './rule-pack.ts';
import type { Interval } from './working-days.ts';

const adoptive: readonly PlacementType[] = ['A3', 'A4', 'A5', 'A6'];

const week: Interval = { n: 7, unit: 'calendar_days' };
const sixWeeks: Interval = { n: 42, unit: 'calendar_days' };
const threeMonths: Interval = { n: 3, unit: 'months' };

const anyPlacement: Omit<DutyVariant, 'says' | 'then'> = {
  placementTypes: [],
  approvals: [],
  legalStatuses: [],
  fromLegalStatus: false,
  first: week,
};

/** Weekly until the first review, then every four weeks: regulation 28(4). */
const weeklyThenFourWeeks: DutyVariant['then'] = [
  { while: 'before-first-review', every: week },
  { while: 'later', every: { n: 28, unit: 'calendar_days' } },
];

const variants: readonly DutyVariant[] = [
  {
    ...anyPlacement,
    says: 'Short breaks: as agreed with the reviewing officer and the parents (reg. 48).',
    legalStatuses: ['V3', 'V4'],
    first: null,
    then: [],
  },
  {
    ...anyPlacement,
    says: 'Under an interim care order with parents: weekly until the first review, then every 4 weeks (reg. 28(4)).',
    placementTypes: ['P1'],
    legalStatuses: ['C1'],
    fromLegalStatus: true,
    then: weeklyThenFourWeeks,
  },
  {
    ...anyPlacement,
    says: 'With a temporarily approved carer: weekly until the first review, then every 4 weeks (reg. 28(4)).',
    approvals: ['temporary_carer'],
    then: weeklyThenFourWeeks,
  },
  {
    ...anyPlacement,
    says: 'With parents before the assessment: weekly until the first review, then every 6 weeks (reg. 28(3)).',
    approvals: ['before_assessment'],
    then: [
      { while: 'before-first-review', every: week },
      { while: 'later', every: sixWeeks },
    ],
  },
  {
    ...anyPlacement,
    says: 'Under a care order with a parent: within a week of the order, then every 6 weeks (reg. 28(5)).',
    placementTypes: ['P1'],
    legalStatuses: ['C2'],
    fromLegalStatus: true,
    then: [{ while: 'later', every: sixWeeks }],
  },
  {
    ...anyPlacement,
    says: 'In a health setting or in custody: within a week, every 6 weeks in the first year, then every 3 months (reg. 28(6)).',
    placementTypes: ['R2', 'R5'],
    then: [
      { while: 'first-year', every: sixWeeks },
      { while: 'later', every: threeMonths },
    ],
  },
];

/** Visits that are counted from a placement: to looked after children, and to those placed for adoption. */
export function englandPlacements(
  visit: Pick<DutyRule, 'isOn' | 'kind' | 'thing' | 'givesWayTo' | 'variants' | 'endedBy' | 'untilAge'>,
  satisfiedBy: Satisfaction,
): DutyRule[] {
  return [
    {
      ...visit,
      id: 'cla-visit',
      title: 'Visit to a looked-after child',
      says: 'The authority’s representative sees each looked-after child within 7 days of the start of a placement, every 6 weeks in its first year, and then every 6 weeks, or every 3 months where it is meant to last until 18.',
      source:
        'Care Planning, Placement and Case Review (England) Regulations 2010, regs. 28 and 48; read up to reg. 28(6)',
      starts: {
        from: 'placement',
        placementTypes: placementTypes.filter((type) => !adoptive.includes(type)),
        planKinds: ['looked_after'],
      },
      first: week,
      then: [
        { while: 'first-year', every: sixWeeks },
        { while: 'lasting-to-18', every: threeMonths },
        { while: 'later', every: sixWeeks },
      ],
      variants,
      satisfiedBy,
    },
    {
      ...visit,
      id: 'adoption-visit',
      title: 'Visit to a child placed for adoption',
      says: 'A social worker sees a child placed for adoption within 7 days, weekly until the first review, and then as each review decides.',
      source: 'Adoption Agencies Regulations 2005, reg. 36(4)',
      starts: { from: 'placement', placementTypes: adoptive, planKinds: [] },
      first: week,
      then: [
        { while: 'before-first-review', every: week },
        { while: 'later', every: null },
      ],
      satisfiedBy,
    },
  ];
}
