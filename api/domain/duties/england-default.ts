import { calendarDate } from '../calendar-date.ts';
import { socialWorkerRoles } from '../seen/seen-rules.ts';
import type { RulePack, Satisfaction } from './rule-pack.ts';

const statutoryVisit: Satisfaction = { kinds: ['statutory_visit'], roles: socialWorkerRoles };

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
      id: 'cp-visit',
      title: 'Child protection visit',
      says: 'A social worker sees each child with a child protection plan within 10 working days of the day the plan begins, and then every 10 working days.',
      source:
        'Local procedures of Central Bedfordshire, Liverpool and others; no national interval is fixed. The plan’s own interval goes before.',
      starts: 'plan',
      planKinds: ['child_protection'],
      givesWayTo: [],
      first: { n: 10, unit: 'working_days' },
      then: [{ while: 'later', every: { n: 10, unit: 'working_days' } }],
      satisfiedBy: statutoryVisit,
      untilAge: 18,
    },
    {
      id: 'cin-visit',
      title: 'Child in need visit',
      says: 'A social worker sees each child with a child in need plan within 20 working days of the day the plan begins, and then every 20 working days. Not required while a child protection plan is open or the child is looked after.',
      source:
        'Local procedures; no national interval is fixed. The plan’s own interval goes before. Working together to safeguard children (2023) leaves it to the plan.',
      starts: 'plan',
      planKinds: ['child_in_need', 'family_help'],
      givesWayTo: ['child_protection', 'looked_after'],
      first: { n: 20, unit: 'working_days' },
      then: [{ while: 'later', every: { n: 20, unit: 'working_days' } }],
      satisfiedBy: statutoryVisit,
      untilAge: 18,
    },
    {
      id: 'cla-visit',
      title: 'Visit to a looked-after child',
      says: 'The authority’s representative sees each looked-after child within 7 days of the day the child is first looked after, and then every 6 weeks.',
      source:
        'Care Planning, Placement and Case Review (England) Regulations 2010, reg. 28(1) and (2)(a)–(b)',
      starts: 'plan',
      planKinds: ['looked_after'],
      givesWayTo: [],
      first: { n: 7, unit: 'calendar_days' },
      then: [{ while: 'later', every: { n: 42, unit: 'calendar_days' } }],
      satisfiedBy: statutoryVisit,
      untilAge: 18,
    },
    {
      id: 'pf-visit',
      title: 'Private fostering visit',
      says: 'An officer sees each privately fostered child every 6 weeks in the first year after the authority became aware, and then every 12 weeks.',
      source:
        'Children (Private Arrangements for Fostering) Regulations 2005, regs. 4 and 8 (first visit within 7 working days of the notice)',
      starts: 'plan',
      planKinds: ['private_fostering'],
      givesWayTo: [],
      first: { n: 7, unit: 'working_days' },
      then: [
        { while: 'first-year', every: { n: 42, unit: 'calendar_days' } },
        { while: 'later', every: { n: 84, unit: 'calendar_days' } },
      ],
      satisfiedBy: statutoryVisit,
      untilAge: 18,
    },
  ],
};
