import type { ProfessionalRole } from '../vocabulary.ts';
import type { Labels } from './label.ts';

export const professionalRoleLabels: Labels<ProfessionalRole> = {
  social_worker: { label: 'Social worker', means: 'Qualified and registered with Social Work England.' },
  family_help_lead_practitioner: {
    label: 'Family help lead practitioner',
    means: 'Leads the help a family gets, from any agency.',
  },
  lead_child_protection_practitioner: {
    label: 'Lead child protection practitioner',
    means: 'Experienced social worker who leads child protection enquiries and plans.',
  },
  team_manager: {
    label: 'Team manager',
    means: 'Supervises the practitioners of a team and signs off decisions.',
  },
  family_support_worker: {
    label: 'Family support worker',
    means: 'Works with the family at home; not a social worker.',
  },
  child_protection_conference_chair: {
    label: 'Child protection conference chair',
    means: 'Chairs conferences, independent of the management of the family’s work.',
  },
  independent_reviewing_officer: {
    label: 'Independent reviewing officer',
    means: 'Reviews the care plan of a looked after child.',
  },
  personal_adviser: { label: 'Personal adviser', means: 'Supports a care leaver up to 25.' },
  health_visitor: {
    label: 'Health visitor',
    means: 'Community nurse for children under five and their families.',
  },
  school_nurse: { label: 'School nurse', means: 'Community nurse for school-age children.' },
  general_practitioner: { label: 'GP', means: 'Family doctor.' },
  paediatrician: { label: 'Paediatrician', means: 'Doctor for children.' },
  midwife: { label: 'Midwife', means: 'Cares for women in pregnancy, birth and the first days.' },
  safeguarding_midwife: {
    label: 'Safeguarding midwife',
    means: 'Midwife who leads on safeguarding in maternity.',
  },
  named_nurse: {
    label: 'Named nurse for safeguarding',
    means: 'Leads nursing on safeguarding in a health organisation.',
  },
  camhs_practitioner: {
    label: "Children's mental health practitioner (CAMHS)",
    means: 'Works in child and adolescent mental health services.',
  },
  adult_mental_health_practitioner: {
    label: 'Adult mental health practitioner',
    means: 'Works in adult mental health.',
  },
  designated_safeguarding_lead: {
    label: 'Designated safeguarding lead',
    means: 'Takes lead responsibility for safeguarding in a school, college or nursery.',
  },
  teacher: { label: 'Teacher', means: 'Teaches the child.' },
  learning_mentor: { label: 'Learning mentor', means: 'Supports a pupil in school beyond lessons.' },
  education_welfare_officer: { label: 'Education welfare officer', means: 'Works on school attendance.' },
  nursery_manager: { label: 'Nursery manager', means: 'Runs a nursery.' },
  recovery_worker: { label: 'Recovery worker', means: 'Keyworker in a drug and alcohol service.' },
  young_carers_worker: { label: 'Young carers worker', means: 'Supports a child who cares for somebody.' },
  youth_worker: { label: 'Youth worker', means: 'Works with young people in and out of clubs.' },
  police_officer: { label: 'Police officer', means: 'Constable or detective of any rank.' },
  missing_persons_coordinator: {
    label: 'Missing persons coordinator',
    means: 'Joins up police work about people who go missing.',
  },
  housing_officer: { label: 'Housing officer', means: 'Manages the tenancy.' },
  probation_practitioner: {
    label: 'Probation practitioner',
    means: 'Supervises an adult on licence or sentence.',
  },
  idva: {
    label: 'Independent domestic violence adviser (IDVA)',
    means: 'Works with victims of domestic abuse at high risk.',
  },
  advocate: { label: 'Advocate', means: 'Speaks up for a child’s or a parent’s wishes and rights.' },
  other: { label: 'Other role', means: 'As named in the record.' },
};
