import type { AgencyKind, EscalationLevel, EscalationState } from '../vocabulary.ts';
import type { Labels } from './label.ts';

export const agencyKindLabels: Labels<AgencyKind> = {
  safeguarding_partnership: {
    label: 'Safeguarding partnership',
    means:
      'Local authority, integrated care board and police, jointly responsible for safeguarding in the area.',
  },
  childrens_social_care: {
    label: "Children's social care",
    means: "The council's service for children and families.",
  },
  integrated_care_board: {
    label: 'Integrated care board',
    means: 'Plans and pays for NHS services in the area.',
  },
  acute_hospital_trust: {
    label: 'Hospital trust',
    means: 'Hospitals with emergency, maternity and paediatric care.',
  },
  mental_health_trust: {
    label: 'Mental health trust',
    means: 'NHS mental health services for children and adults.',
  },
  substance_misuse_service: {
    label: 'Drug and alcohol service',
    means: 'Treatment and recovery from drugs and alcohol.',
  },
  young_carers_service: { label: 'Young carers service', means: 'Supports children who care for somebody.' },
  youth_counselling_charity: {
    label: 'Youth and counselling charity',
    means: 'Youth work and counselling outside the NHS.',
  },
  school: { label: 'School', means: 'Primary, secondary or special school.' },
  general_practice: { label: 'GP practice', means: 'Family doctors and practice nurses.' },
  community_health_0_19: {
    label: 'Community health 0 to 19',
    means: 'Health visiting and school nursing.',
  },
  early_years_setting: { label: 'Nursery or childminder', means: 'Early years childcare and education.' },
  police: { label: 'Police', means: 'The police force of the area.' },
  housing_provider: { label: 'Housing', means: 'Council housing or a housing association.' },
  probation: { label: 'Probation', means: 'Supervises adults on licence or on community sentences.' },
  youth_justice: {
    label: 'Youth justice service',
    means: 'Works with children who have offended or may offend.',
  },
  domestic_abuse_service: { label: 'Domestic abuse service', means: 'Refuges, advocates and outreach.' },
  ambulance: { label: 'Ambulance service', means: 'Emergency calls and conveyance.' },
  cafcass: { label: 'Cafcass', means: 'Represents children in family court cases in England.' },
  court: { label: 'Court', means: 'Family court or another court.' },
  fostering_agency: { label: 'Fostering agency', means: 'Recruits, approves and supports foster carers.' },
  adoption_agency: { label: 'Adoption agency', means: 'Approves adopters and matches children.' },
  college: { label: 'College', means: 'Further education from 16.' },
  adult_social_care: {
    label: 'Adult social care',
    means: "The council's service for adults with care needs.",
  },
  prison: { label: 'Prison', means: 'A prison or young offender institution.' },
  fire_service: { label: 'Fire and rescue service', means: 'Fire and rescue, and home safety visits.' },
  other: { label: 'Other agency', means: 'As named in the record.' },
};

export const escalationLevelLabels: Labels<EscalationLevel> = {
  stage_1_practitioner: { label: 'Stage 1: practitioner', means: 'Raised between the two practitioners.' },
  stage_2_line_manager: { label: 'Stage 2: line manager', means: 'Raised between their line managers.' },
  stage_3_senior_manager: { label: 'Stage 3: senior manager', means: 'Raised between senior managers.' },
  stage_4_safeguarding_partners: {
    label: 'Stage 4: safeguarding partners',
    means: 'Raised to the safeguarding partners.',
  },
  stage_5_independent_scrutiny: {
    label: 'Stage 5: independent scrutiny',
    means: 'Raised to the independent scrutineer.',
  },
};

export const escalationStateLabels: Labels<EscalationState> = {
  open: { label: 'Open', means: 'Not settled yet.' },
  resolved: { label: 'Resolved', means: 'Settled between the agencies.' },
  withdrawn: { label: 'Withdrawn', means: 'Taken back by whoever raised it.' },
};
