import { calendarDate } from '../calendar-date.ts';
import { socialWorkerRoles } from '../seen/seen-rules.ts';
import { englandMeetings } from './england-meetings.ts';
import { englandPlacements } from './england-placements.ts';
import type { DutyRule, RulePack, Satisfaction } from './rule-pack.ts';

const statutoryVisit: Satisfaction = {
  kinds: ['statutory_visit'],
  roles: socialWorkerRoles,
  notifications: [],
};

const visit: Pick<DutyRule, 'isOn' | 'kind' | 'thing' | 'givesWayTo' | 'variants' | 'endedBy' | 'untilAge'> =
  {
    isOn: true,
    kind: 'visit',
    thing: 'visit',
    givesWayTo: [],
    variants: [],
    endedBy: [],
    untilAge: 18,
  };

/**
 * What holds in England unless an authority puts its own in place. Intervals of the regulations are law; those of child
 * protection and child in need visits are nowhere fixed nationally and are what several authorities use.
 */
export const englandDefault: RulePack = {
  id: 'england-default',
  name: 'England default',
  version: '2026-11',
  validFrom: calendarDate('2023-01-01'),
  settings: {
    dayOne: 'next',
    dueSoonWorkingDays: 3,
    aloneFromAge: 4,
    qualityVisits: 2,
    afterNoAccess: { n: 5, unit: 'working_days' },
  },
  rules: [
    {
      ...visit,
      id: 'cp-visit',
      title: 'Child protection visit',
      says: 'A social worker sees each child with a child protection plan within 10 working days of the day the plan begins, and then every 10 working days.',
      source:
        'Local procedures of Central Bedfordshire, Liverpool and others; no national interval is fixed. The plan’s own interval goes before.',
      starts: { from: 'plan', planKinds: ['child_protection'] },
      first: { n: 10, unit: 'working_days' },
      then: [{ while: 'later', every: { n: 10, unit: 'working_days' } }],
      satisfiedBy: statutoryVisit,
    },
    {
      ...visit,
      id: 'cin-visit',
      title: 'Child in need visit',
      says: 'A social worker sees each child with a child in need plan within 20 working days of the day the plan begins, and then every 20 working days. Not required while a child protection plan is open or the child is looked after.',
      source:
        'Local procedures; no national interval is fixed. The plan’s own interval goes before. Working together to safeguard children (2023) leaves it to the plan.',
      starts: { from: 'plan', planKinds: ['child_in_need', 'family_help'] },
      givesWayTo: ['child_protection', 'looked_after'],
      first: { n: 20, unit: 'working_days' },
      then: [{ while: 'later', every: { n: 20, unit: 'working_days' } }],
      satisfiedBy: statutoryVisit,
    },
    ...englandPlacements(visit, statutoryVisit),
    {
      ...visit,
      id: 'pf-visit',
      title: 'Private fostering visit',
      says: 'An officer sees each privately fostered child within 7 working days of the notice, every 6 weeks in the first year after the authority became aware, and then every 12 weeks.',
      source:
        'Children (Private Arrangements for Fostering) Regulations 2005, regs. 4 and 8 (first visit within 7 working days of the notice)',
      starts: {
        from: 'notification',
        notifications: ['council_aware'],
        planKinds: ['private_fostering'],
      },
      first: { n: 7, unit: 'working_days' },
      then: [
        { while: 'first-year', every: { n: 42, unit: 'calendar_days' } },
        { while: 'later', every: { n: 84, unit: 'calendar_days' } },
      ],
      satisfiedBy: statutoryVisit,
    },
    {
      ...visit,
      id: 'pathway-visit',
      title: 'Visit to a care leaver',
      says: 'The personal adviser visits a care leaver in accommodation that the authority provides within 7 days, and then at least every 2 months.',
      source: 'Care Leavers (England) Regulations 2010, reg. 8(2)',
      starts: { from: 'notification', notifications: ['accommodation'], planKinds: [] },
      first: { n: 7, unit: 'calendar_days' },
      then: [{ while: 'later', every: { n: 2, unit: 'months' } }],
      satisfiedBy: {
        kinds: ['statutory_visit', 'home_visit'],
        roles: ['personal_adviser', ...socialWorkerRoles],
        notifications: [],
      },
      untilAge: 25,
    },
    ...englandMeetings,
  ],
};
