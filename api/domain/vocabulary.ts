/**
 * The words of the record: every literal value that a file, the graph, a query or the screen may carry.
 * Source: practice vocabulary of children's services in England (docs/glossary.md). Roles and kinds that change with
 * local practice have an `other`: an unlisted one is read as that and reported, never dropped.
 */
export const sexes = ['male', 'female', 'unknown'] as const;
export type Sex = (typeof sexes)[number];

export const certainties = [
  'confirmed',
  'reported',
  'suspected',
  'disputed',
  'disproved',
  'unknown',
] as const;
export type Certainty = (typeof certainties)[number];

/** Step-parenthood is derived from a parent's marriage, never stored as a nature. */
export const parentNatures = ['birth', 'adoptive', 'unknown'] as const;
export type ParentNature = (typeof parentNatures)[number];

export const partnerStatuses = [
  'married',
  'civil_partnership',
  'cohabiting',
  'relationship',
  'separated',
  'divorced',
  'widowed',
  'ended',
] as const;
export type PartnerStatus = (typeof partnerStatuses)[number];

/** Phases in which the two are a couple; the others say how it ended. */
export const livePartnerStatuses: readonly PartnerStatus[] = [
  'married',
  'civil_partnership',
  'cohabiting',
  'relationship',
];

export const careKinds = [
  'foster',
  'connected',
  'special_guardian',
  'private_foster',
  'informal',
  'young_carer',
] as const;
export type CareKind = (typeof careKinds)[number];

export const relatedKinds = ['twin', 'sibling', 'relative', 'family_friend', 'neighbour'] as const;
export type RelatedKind = (typeof relatedKinds)[number];

export const zygosities = ['identical', 'fraternal', 'unknown'] as const;
export type Zygosity = (typeof zygosities)[number];

export const parentalResponsibilities = [
  'yes',
  'no',
  'unknown',
  'shared_with_local_authority',
  'not_applicable',
] as const;
export type ParentalResponsibility = (typeof parentalResponsibilities)[number];

export const householdKinds = [
  'family_home',
  'kinship_home',
  'foster_placement',
  'childrens_home',
  'supported_accommodation',
  'residential',
  'refuge',
  'hostel',
  'temporary_accommodation',
  'hospital',
  'custody',
  'other',
] as const;
export type HouseholdKind = (typeof householdKinds)[number];

/** Many unrelated people stay there, so two who do are not tied by it: never walked through. */
export const communalHouseholdKinds: readonly HouseholdKind[] = [
  'childrens_home',
  'supported_accommodation',
  'residential',
  'refuge',
  'hostel',
  'hospital',
  'custody',
];

export const householdRoles = [
  'main_carer',
  'other_adult',
  'tenant_or_owner',
  'child',
  'part_time_child',
  'placed_child',
  'foster_carer',
  'lodger',
  'regular_visitor',
  'overnight_stayer',
  'reported_resident',
] as const;
export type HouseholdRole = (typeof householdRoles)[number];

/** Roles that hold someone as a child of the home: they tell a child where no date of birth is recorded. */
export const childRoles: readonly HouseholdRole[] = ['child', 'part_time_child', 'placed_child'];

/** Roles that only an adult has in a home. A lodger, a visitor or a reported resident may be of any age. */
export const adultRoles: readonly HouseholdRole[] = [
  'main_carer',
  'other_adult',
  'tenant_or_owner',
  'foster_carer',
];

/** Roles that do not make someone part of the household: visitors are not drawn inside its outline. */
export const visitingRoles: readonly HouseholdRole[] = ['regular_visitor', 'overnight_stayer'];

export const agencyKinds = [
  'safeguarding_partnership',
  'childrens_social_care',
  'integrated_care_board',
  'acute_hospital_trust',
  'mental_health_trust',
  'substance_misuse_service',
  'young_carers_service',
  'youth_counselling_charity',
  'school',
  'general_practice',
  'community_health_0_19',
  'early_years_setting',
  'police',
  'housing_provider',
  'probation',
  'youth_justice',
  'domestic_abuse_service',
  'ambulance',
  'cafcass',
  'court',
  'fostering_agency',
  'adoption_agency',
  'college',
  'adult_social_care',
  'prison',
  'fire_service',
  'other',
] as const;
export type AgencyKind = (typeof agencyKinds)[number];

export const professionalRoles = [
  'social_worker',
  'family_help_lead_practitioner',
  'lead_child_protection_practitioner',
  'team_manager',
  'family_support_worker',
  'child_protection_conference_chair',
  'independent_reviewing_officer',
  'personal_adviser',
  'health_visitor',
  'school_nurse',
  'general_practitioner',
  'paediatrician',
  'midwife',
  'safeguarding_midwife',
  'named_nurse',
  'camhs_practitioner',
  'adult_mental_health_practitioner',
  'designated_safeguarding_lead',
  'teacher',
  'learning_mentor',
  'education_welfare_officer',
  'nursery_manager',
  'recovery_worker',
  'young_carers_worker',
  'youth_worker',
  'police_officer',
  'missing_persons_coordinator',
  'housing_officer',
  'probation_practitioner',
  'idva',
  'advocate',
  'other',
] as const;
export type ProfessionalRole = (typeof professionalRoles)[number];

export const homeVisitKinds = [
  'statutory_visit',
  'home_visit',
  'family_support_visit',
  'health_visitor_visit',
  'midwife_home_visit',
  'housing_visit',
] as const;

export const meetingKinds = [
  'strategy_discussion',
  'initial_cp_conference',
  'review_cp_conference',
  'pre_birth_conference',
  'core_group',
  'cin_review',
  'cla_review',
  'taf_meeting',
  'marac',
  'legal_planning_meeting',
  'family_group_decision_making',
  'professionals_meeting',
] as const;

export const contactKinds = [
  ...homeVisitKinds,
  'direct_work_session',
  'school_observation',
  'school_welfare_conversation',
  'nursery_observation',
  'health_review',
  'health_drop_in',
  'gp_appointment',
  'gp_record_review',
  'clinic_appointment',
  'midwifery_appointment',
  'ed_attendance',
  'hospital_admission',
  'treatment_session',
  'police_attendance',
  'police_school_notification',
  'missing_prevention_interview',
  'return_home_interview',
  'supervised_family_time',
  'phone_call',
  'video_call',
  'message',
  'email_or_letter',
  ...meetingKinds,
  'front_door_contact',
  'anonymous_report',
  'closure_summary',
  'other',
] as const;
export type ContactKind = (typeof contactKinds)[number];

export const contactOutcomes = [
  'completed',
  'no_access',
  'refused_entry',
  'not_home',
  'was_not_brought',
  'did_not_attend',
  'cancelled_by_family',
  'cancelled_by_agency',
] as const;
export type ContactOutcome = (typeof contactOutcomes)[number];

export const notAloneReasons = [
  'too_young',
  'child_declined',
  'carer_refused',
  'no_private_space',
  'interpreter_needed',
  'not_recorded',
] as const;
export type NotAloneReason = (typeof notAloneReasons)[number];

export const yesNoUnknown = ['yes', 'no', 'unknown'] as const;
export type YesNoUnknown = (typeof yesNoUnknown)[number];

export const concernKinds = [
  'neglect_physical',
  'neglect_nutritional',
  'neglect_medical',
  'neglect_educational',
  'neglect_emotional',
  'lack_of_supervision',
  'emotional_abuse',
  'physical_abuse',
  'sexual_abuse',
  'domestic_abuse_child',
  'domestic_abuse_adult',
  'parental_alcohol_misuse',
  'parental_drug_misuse',
  'parental_mental_health',
  'emotional_wellbeing',
  'self_harm',
  'young_carer',
  'missing_from_home',
  'missing_from_care',
  'sexual_exploitation',
  'trafficking',
  'gangs',
  'criminal_exploitation',
  'fgm',
  'faith_or_belief_abuse',
  'private_fostering',
  'antenatal_non_engagement',
  'developmental_delay',
  'school_attendance',
  'housing',
  'harmful_sexual_behaviour',
  'other',
] as const;
export type ConcernKind = (typeof concernKinds)[number];

export const planKinds = [
  'early_help',
  'family_help',
  'child_in_need',
  'child_protection',
  'looked_after',
  'care_leaver',
  'pre_birth_assessment',
  'pre_proceedings',
  'supervision_order',
  'kinship_support',
  'private_fostering',
  'short_breaks',
  'ehcp',
] as const;
export type PlanKind = (typeof planKinds)[number];

export const influenceKinds = [
  'provides_care',
  'offers_care',
  'trusted_adult',
  'sets_boundaries',
  'keeps_in_touch',
  'cares_for_sibling',
  'physical_harm',
  'domestic_abuse',
  'coercive_control',
  'substance_misuse',
  'sexual_risk',
  'criminal_exploitation',
  'fear',
  'displacement',
  'scapegoating',
  'undermines_plan',
  'untested_resource',
  'financial',
  'other',
] as const;
export type InfluenceKind = (typeof influenceKinds)[number];

export const polarities = ['protective', 'risk', 'mixed', 'unknown'] as const;
export type Polarity = (typeof polarities)[number];

export const escalationLevels = [
  'stage_1_practitioner',
  'stage_2_line_manager',
  'stage_3_senior_manager',
  'stage_4_safeguarding_partners',
  'stage_5_independent_scrutiny',
] as const;
export type EscalationLevel = (typeof escalationLevels)[number];

export const escalationStates = ['open', 'resolved', 'withdrawn'] as const;
export type EscalationState = (typeof escalationStates)[number];

export const flagKinds = [
  'child_protection_plan',
  'looked_after',
  'frequently_missing',
  'exploitation_concern',
  'young_carer',
  'electively_home_educated',
  'not_in_school',
  'pre_birth_assessment',
  'unidentified_adult',
  'person_posing_risk_to_children',
  'domestic_abuse_victim',
  'domestic_abuse_perpetrator',
  'address_protected',
  'on_licence',
  'visit_in_pairs',
  'communication_need',
  'interpreter',
  'no_unaccompanied_family_time',
  'staff_relative',
  'legal_order',
  'other',
] as const;
export type FlagKind = (typeof flagKinds)[number];

export const restrictionLevels = [
  'none',
  'team_only',
  'named_users',
  'staff_conflict',
  'sealed_adoption',
  'protected_identity',
  'third_party_informant',
  'gender_history',
] as const;
export type RestrictionLevel = (typeof restrictionLevels)[number];

export const birthOutcomes = ['stillborn', 'miscarriage', 'termination'] as const;
export type BirthOutcome = (typeof birthOutcomes)[number];

export const intervalUnits = ['working_days', 'calendar_days', 'months'] as const;
export type IntervalUnit = (typeof intervalUnits)[number];

export * from './vocabulary-of-care.ts';
