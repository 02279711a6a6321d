import type { FlagKind, IntervalUnit, PlanKind } from '../vocabulary.ts';
import type { Labels } from './label.ts';

export const planKindLabels: Labels<PlanKind> = {
  early_help: {
    label: 'Early help plan',
    means: 'Help agreed with the family below social care thresholds.',
  },
  family_help: { label: 'Family help plan', means: 'One plan for targeted early help and children in need.' },
  child_in_need: {
    label: 'Child in need plan',
    means: 'Services under section 17 of the Children Act 1989.',
  },
  child_protection: {
    label: 'Child protection plan',
    means: 'Made by a child protection conference for a named child.',
  },
  looked_after: {
    label: 'Care plan (looked after child)',
    means: 'For a child in care or accommodated by the council.',
  },
  care_leaver: {
    label: 'Pathway plan (care leaver)',
    means: 'For a young person leaving or having left care.',
  },
  pre_birth_assessment: { label: 'Pre-birth assessment', means: 'Of an unborn child’s needs and safety.' },
  pre_proceedings: {
    label: 'Pre-proceedings',
    means: 'Formal work under the Public Law Outline before going to court.',
  },
  supervision_order: {
    label: 'Supervision order',
    means: 'A court ordered the council to advise, assist and befriend.',
  },
  kinship_support: {
    label: 'Kinship support plan',
    means: 'Support to a relative or friend who raises a child.',
  },
  private_fostering: {
    label: 'Private fostering arrangement',
    means: 'Notified to and visited by the council.',
  },
  short_breaks: {
    label: 'Short breaks plan',
    means: 'Planned breaks for a disabled child and their carers.',
  },
  ehcp: { label: 'Education, health and care plan', means: 'For a child with special educational needs.' },
};

export const intervalUnitLabels: Labels<IntervalUnit> = {
  working_days: { label: 'Working days', means: 'Monday to Friday without bank holidays.' },
  calendar_days: { label: 'Calendar days', means: 'Every day counts.' },
  months: { label: 'Months', means: 'From a day to the same day of a later month.' },
};

export const flagKindLabels: Labels<FlagKind> = {
  child_protection_plan: { label: 'Child protection plan', means: 'The child has one now.' },
  looked_after: { label: 'Looked after child', means: 'In care or accommodated by the council.' },
  frequently_missing: { label: 'Often missing', means: 'Goes missing again and again.' },
  exploitation_concern: { label: 'Exploitation concern', means: 'May be exploited sexually or criminally.' },
  young_carer: { label: 'Young carer', means: 'Cares for somebody at home.' },
  electively_home_educated: {
    label: 'Electively home educated',
    means: 'Taught at home by the parents’ choice.',
  },
  not_in_school: {
    label: 'Not in school',
    means: 'Of school age with no school place and no education known.',
  },
  pre_birth_assessment: { label: 'Pre-birth assessment', means: 'Under way or needed.' },
  unidentified_adult: {
    label: 'Unidentified adult',
    means: 'An adult round the child whom nobody has identified.',
  },
  person_posing_risk_to_children: {
    label: 'Person posing a risk to children',
    means: 'Assessed or recorded by an agency as posing a risk.',
  },
  domestic_abuse_victim: { label: 'Victim of domestic abuse', means: 'Recorded by an agency.' },
  domestic_abuse_perpetrator: { label: 'Perpetrator of domestic abuse', means: 'Recorded by an agency.' },
  address_protected: { label: 'Address protected', means: 'Not to be shared with the people named.' },
  on_licence: { label: 'On licence', means: 'Released from custody under supervision.' },
  visit_in_pairs: { label: 'Visit in pairs', means: 'Workers do not go alone.' },
  communication_need: { label: 'Communication need', means: 'Needs help to understand or to be understood.' },
  interpreter: { label: 'Interpreter needed', means: 'Speaks or signs another language.' },
  no_unaccompanied_family_time: {
    label: 'No unaccompanied family time',
    means: 'Time with the child only with somebody else there.',
  },
  staff_relative: { label: 'Relative of staff', means: 'Related to somebody who works for an agency.' },
  legal_order: { label: 'Legal order', means: 'A court order is in force.' },
  other: { label: 'Other flag', means: 'As described in the record.' },
};
