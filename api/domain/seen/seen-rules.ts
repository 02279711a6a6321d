import type { ContactKind, ProfessionalRole } from '../vocabulary.ts';

/**
 * The defaults that "seen" is judged by. None is national law: each is a local figure and a parameter of its
 * question. The chip under a child and the questions use the same ones, so the two can never disagree.
 */
export const seenDefaults = {
  /** Six weeks since anyone saw the child: the second escalation note of Southwark's visiting procedures. */
  unseenDays: 42,
  /** Seen alone is asked from this age (Central Bedfordshire). A baby is observed with the carer. */
  aloneFromAge: 4,
  /** Seen alone at least at every second visit (London procedures, as quoted by Southwark). */
  aloneTimes: 2,
} as const;

/** A lead child protection practitioner is a qualified social worker (Families First Partnership guidance). */
export const socialWorkerRoles: readonly ProfessionalRole[] = [
  'social_worker',
  'lead_child_protection_practitioner',
];

/** Contacts in which nobody is in anybody's presence: data that holds only these cannot hold a sighting. */
export const kindsWithoutSighting: readonly ContactKind[] = [
  'gp_record_review',
  'police_school_notification',
  'phone_call',
  'video_call',
  'message',
  'email_or_letter',
  'front_door_contact',
  'anonymous_report',
  'closure_summary',
  'strategy_discussion',
  'legal_planning_meeting',
  'marac',
  'professionals_meeting',
];
