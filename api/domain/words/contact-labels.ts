import type { ContactKind, ContactOutcome, NotAloneReason } from '../vocabulary.ts';
import type { Labels } from './label.ts';

export const contactKindLabels: Labels<ContactKind> = {
  statutory_visit: {
    label: 'Statutory visit',
    means: 'To the child, where they live, by a qualified social worker, as a plan or the law requires.',
  },
  home_visit: { label: 'Home visit', means: 'A visit to a home that no rule required.' },
  family_support_visit: { label: 'Family support visit', means: 'By a family support worker, at home.' },
  health_visitor_visit: { label: "Health visitor's visit", means: 'By a health visitor, at home.' },
  midwife_home_visit: { label: "Midwife's home visit", means: 'By a midwife, at home.' },
  housing_visit: { label: 'Housing visit', means: 'By a housing officer, at home.' },
  direct_work_session: { label: 'Direct work session', means: 'Planned one-to-one work with a child.' },
  school_observation: { label: 'Observation at school', means: 'School noticed or watched the child.' },
  school_welfare_conversation: {
    label: 'Welfare conversation at school',
    means: 'School talked with the child.',
  },
  nursery_observation: { label: 'Observation at nursery', means: 'Nursery noticed or watched the child.' },
  health_review: { label: 'Health review', means: 'A planned check of health and development.' },
  health_drop_in: { label: 'Health drop-in', means: 'The child or parent came by without an appointment.' },
  gp_appointment: { label: 'GP appointment', means: 'Seen by a doctor or nurse of the practice.' },
  gp_record_review: { label: 'GP record review', means: 'The practice read the record; nobody was seen.' },
  clinic_appointment: { label: 'Clinic appointment', means: 'An outpatient appointment.' },
  midwifery_appointment: { label: 'Midwifery appointment', means: 'Antenatal or postnatal appointment.' },
  ed_attendance: { label: 'Emergency department attendance', means: 'Came to A&E.' },
  hospital_admission: { label: 'Hospital admission', means: 'Admitted to a ward.' },
  treatment_session: { label: 'Treatment session', means: 'Therapy, recovery or other treatment.' },
  police_attendance: { label: 'Police attendance', means: 'Police came to a home or an incident.' },
  police_school_notification: {
    label: 'Police notice to school',
    means: 'Police told school about a domestic abuse incident (Operation Encompass).',
  },
  missing_prevention_interview: {
    label: 'Prevention interview',
    means: 'Police talk with a child found after being missing, to check that they are safe.',
  },
  return_home_interview: {
    label: 'Return home interview',
    means: 'Offered within 72 hours of coming back, by somebody independent.',
  },
  supervised_family_time: {
    label: 'Supervised family time',
    means: 'A child’s time with relatives, with a worker there.',
  },
  phone_call: { label: 'Phone call', means: 'Spoken by phone; nobody was seen.' },
  video_call: { label: 'Video call', means: 'Spoken by video; not being in the child’s presence.' },
  message: { label: 'Message', means: 'Text or other message.' },
  email_or_letter: { label: 'Email or letter', means: 'Written between agencies or with the family.' },
  strategy_discussion: {
    label: 'Strategy discussion',
    means: 'Agencies decide whether to make enquiries under section 47.',
  },
  initial_cp_conference: {
    label: 'Initial child protection conference',
    means: 'Decides whether a child needs a child protection plan.',
  },
  review_cp_conference: {
    label: 'Review child protection conference',
    means: 'Reviews the plan, and whether to go on.',
  },
  pre_birth_conference: {
    label: 'Pre-birth conference',
    means: 'Child protection conference about an unborn child.',
  },
  core_group: {
    label: 'Core group',
    means: 'Family and professionals who carry out a child protection plan.',
  },
  cin_review: { label: 'Child in need review', means: 'Reviews a child in need plan.' },
  cla_review: { label: 'Looked after child review', means: 'Reviews the care plan of a looked after child.' },
  taf_meeting: {
    label: 'Team around the family meeting',
    means: 'Early help professionals meet with the family.',
  },
  marac: {
    label: 'MARAC',
    means: 'Multi-agency risk assessment conference about domestic abuse at high risk.',
  },
  legal_planning_meeting: {
    label: 'Legal planning meeting',
    means: 'Social care takes legal advice on a child.',
  },
  family_group_decision_making: {
    label: 'Family group decision-making meeting',
    means: 'The family network makes its own plan for the child.',
  },
  professionals_meeting: { label: 'Professionals meeting', means: 'Agencies meet without the family.' },
  front_door_contact: { label: 'Front-door contact', means: 'A report or request that reached the council.' },
  anonymous_report: { label: 'Anonymous report', means: 'From somebody who did not give a name.' },
  closure_summary: { label: 'Closure summary', means: 'Why an agency closed its work.' },
  other: { label: 'Other contact', means: 'As described in the record.' },
};

export const contactOutcomeLabels: Labels<ContactOutcome> = {
  completed: { label: 'Took place', means: 'It happened as planned.' },
  no_access: { label: 'No access', means: 'Went there; nobody opened.' },
  refused_entry: { label: 'Entry refused', means: 'Somebody answered and did not let them in.' },
  not_home: { label: 'Not at home', means: 'The person was out.' },
  was_not_brought: { label: 'Was not brought', means: 'The child was not brought to the appointment.' },
  did_not_attend: { label: 'Did not attend', means: 'The adult did not come.' },
  cancelled_by_family: { label: 'Cancelled by the family', means: 'Called off by the family.' },
  cancelled_by_agency: { label: 'Cancelled by the agency', means: 'Called off by the agency.' },
};

export const notAloneReasonLabels: Labels<NotAloneReason> = {
  too_young: { label: 'Too young', means: 'Too young to be spoken with apart from a carer.' },
  child_declined: { label: 'Child did not want to', means: 'The child was asked and said no.' },
  carer_refused: { label: 'Carer said no', means: 'A carer did not allow it.' },
  no_private_space: { label: 'No private space', means: 'There was nowhere to talk alone.' },
  interpreter_needed: { label: 'Interpreter needed', means: 'No interpreter was there.' },
  not_recorded: { label: 'Reason not recorded', means: 'The record does not say why.' },
};
