import type { ContactKind } from '../vocabulary.ts';

/** Where or on what occasion someone was seen, to follow "seen": "at school", "at a core group". */
const occasions: Record<ContactKind, string> = {
  statutory_visit: 'on a statutory visit',
  home_visit: 'on a home visit',
  family_support_visit: 'on a family support visit',
  health_visitor_visit: 'on a health visitor’s visit',
  midwife_home_visit: 'on a midwife’s home visit',
  housing_visit: 'on a housing visit',
  direct_work_session: 'in a direct work session',
  school_observation: 'at school',
  school_welfare_conversation: 'at school',
  nursery_observation: 'at nursery',
  health_review: 'at a health review',
  health_drop_in: 'at a health drop-in',
  gp_appointment: 'at a GP appointment',
  gp_record_review: 'at a GP record review',
  clinic_appointment: 'at a clinic appointment',
  midwifery_appointment: 'at a midwifery appointment',
  ed_attendance: 'in the emergency department',
  hospital_admission: 'in hospital',
  treatment_session: 'at a treatment session',
  police_attendance: 'when the police attended',
  police_school_notification: 'in a police notice to school',
  missing_prevention_interview: 'at a prevention interview after being missing',
  return_home_interview: 'at a return home interview',
  supervised_family_time: 'at supervised family time',
  phone_call: 'on a phone call',
  video_call: 'on a video call',
  message: 'in a message',
  email_or_letter: 'in an email or letter',
  strategy_discussion: 'at a strategy discussion',
  initial_cp_conference: 'at an initial child protection conference',
  review_cp_conference: 'at a review child protection conference',
  pre_birth_conference: 'at a pre-birth conference',
  core_group: 'at a core group',
  cin_review: 'at a child in need review',
  cla_review: 'at a looked after review',
  taf_meeting: 'at a team around the family meeting',
  marac: 'at a MARAC',
  legal_planning_meeting: 'at a legal planning meeting',
  family_group_decision_making: 'at a family group decision-making meeting',
  professionals_meeting: 'at a professionals’ meeting',
  front_door_contact: 'in a front-door contact',
  anonymous_report: 'in an anonymous report',
  closure_summary: 'in a closure summary',
  other: 'in another contact',
};

export function occasionInWords(kind: ContactKind): string {
  return occasions[kind];
}

/** How someone was in touch who was not there: "by video call"; the occasion where it is no call and no letter. */
const ways: Partial<Record<ContactKind, string>> = {
  phone_call: 'by phone call',
  video_call: 'by video call',
  message: 'by message',
  email_or_letter: 'by email or letter',
};

export function notInPersonInWords(kind: ContactKind): string {
  return ways[kind] ?? occasions[kind];
}
