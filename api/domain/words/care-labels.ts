import type {
  LegalStatusCode,
  NotificationKind,
  PlacementApproval,
  PlacementReason,
  PlacementType,
  RecordingLimit,
} from '../vocabulary.ts';
import type { Labels } from './label.ts';

export const placementTypeLabels: Labels<PlacementType> = {
  P1: {
    label: 'With a parent',
    means: 'Placed with a parent or somebody else with parental responsibility.',
  },
  P2: { label: 'Independent living', means: 'A flat, lodgings or with friends, with or without support.' },
  P3: { label: 'Residential employment', means: 'Work that comes with a place to live.' },
  U1: {
    label: 'Relative or friend, long-term fostering',
    means: 'With a relative or friend, meant to last.',
  },
  U2: {
    label: 'Relative or friend who may adopt',
    means: 'With a relative or friend approved to adopt as well: fostering for adoption.',
  },
  U3: {
    label: 'Relative or friend, fostering',
    means: 'With a relative or friend, not long-term and not for adoption.',
  },
  U4: { label: 'Foster carer, long-term fostering', means: 'With another foster carer, meant to last.' },
  U5: {
    label: 'Foster carer who may adopt',
    means: 'With a foster carer approved to adopt as well: fostering for adoption.',
  },
  U6: { label: 'Foster carer', means: 'With another foster carer, not long-term and not for adoption.' },
  K1: { label: 'Secure children’s home', means: 'Where the child’s liberty is restricted by an order.' },
  K2: { label: 'Children’s home', means: 'Under the Children’s Homes Regulations.' },
  R1: { label: 'Residential care home', means: 'Registered to give care, not as a children’s home.' },
  R2: { label: 'Health setting', means: 'The NHS or another place that gives medical or nursing care.' },
  R3: {
    label: 'Family centre or mother and baby unit',
    means: 'A residential place for a parent with a child.',
  },
  R5: { label: 'Young offender institution', means: 'Custody, also a secure training centre.' },
  S1: { label: 'Residential school', means: 'Except where it is registered as a children’s home as well.' },
  H5: {
    label: 'Semi-independent accommodation',
    means: 'With support, outside the Children’s Homes Regulations.',
  },
  A3: {
    label: 'Placed for adoption by consent, same carer',
    means: 'A parent consented; with the current foster carer.',
  },
  A4: {
    label: 'Placed for adoption by consent, new carer',
    means: 'A parent consented; not with the current foster carer.',
  },
  A5: {
    label: 'Placed for adoption by order, same carer',
    means: 'Under a placement order; with the current foster carer.',
  },
  A6: {
    label: 'Placed for adoption by order, new carer',
    means: 'Under a placement order; not with the current foster carer.',
  },
  T0: { label: 'Temporary move', means: 'Of any kind, where the source does not say which.' },
  T1: { label: 'Temporarily in hospital', means: 'And expected back with the same carer.' },
  T2: { label: 'Temporarily on holiday', means: 'The child is away on holiday.' },
  T3: { label: 'While the carer is on holiday', means: 'The usual foster carer is away.' },
  T4: {
    label: 'Temporary accommodation up to 7 days',
    means: 'For another reason than hospital or a holiday.',
  },
  Z1: { label: 'Other placement', means: 'As described in the record.' },
};

export const placementReasonLabels: Labels<PlacementReason> = {
  S: { label: 'Became looked after', means: 'The first placement of this period of care.' },
  L: { label: 'Legal status only', means: 'Nothing changed but the legal status: the child did not move.' },
  P: { label: 'New placement and carer', means: 'The child moved to another carer.' },
  T: {
    label: 'New placement, same carer',
    means: 'The child moved with the carer, or the placement changed its kind.',
  },
  B: { label: 'New legal status, placement and carer', means: 'All changed on one day.' },
  U: {
    label: 'New legal status and placement, same carer',
    means: 'Both changed on one day; the carer did not.',
  },
};

export const placementApprovalLabels: Labels<PlacementApproval> = {
  before_assessment: {
    label: 'With parents before the assessment',
    means: 'Placed before the assessment is complete (Care Planning Regulations 2010, reg. 19).',
  },
  temporary_carer: {
    label: 'Temporarily approved carer',
    means: 'A connected person approved for a time (Care Planning Regulations 2010, reg. 24).',
  },
};

export const legalStatusLabels: Labels<LegalStatusCode> = {
  C1: { label: 'Interim care order', means: 'Children Act 1989 s.38: until the court decides.' },
  C2: { label: 'Care order', means: 'Children Act 1989 s.31: the council shares parental responsibility.' },
  D1: { label: 'Freeing order', means: 'Freed for adoption under the law before 2005.' },
  E1: { label: 'Placement order', means: 'The council may place the child for adoption.' },
  V2: { label: 'Accommodated (section 20)', means: 'Children Act 1989 s.20: by agreement, one period.' },
  V3: { label: 'Short breaks, each recorded', means: 'An agreed series of short breaks, break by break.' },
  V4: { label: 'Short breaks, as an agreement', means: 'An agreed series of short breaks, recorded once.' },
  L1: { label: 'Police protection', means: 'In council accommodation under police protection.' },
  L2: { label: 'Emergency protection order', means: 'Children Act 1989 s.44: for some days.' },
  L3: { label: 'Child assessment order', means: 'In council accommodation while an assessment is made.' },
  J1: { label: 'On remand', means: 'Remanded to council accommodation or youth detention.' },
  J2: { label: 'Accommodated after arrest', means: 'Under the Police and Criminal Evidence Act 1984.' },
  J3: {
    label: 'Youth rehabilitation order',
    means: 'With a condition on where to live or intensive fostering.',
  },
};

export const notificationKindLabels: Labels<NotificationKind> = {
  council_aware: {
    label: 'Council became aware',
    means: 'Of a private fostering arrangement, by notice or otherwise.',
  },
  strategy_discussion: {
    label: 'Strategy discussion began an enquiry',
    means: 'The day from which the initial conference is counted.',
  },
  section_47_enquiry: { label: 'Section 47 enquiry began', means: 'The council began to make enquiries.' },
  referral: { label: 'Referral', means: 'Taken on as a referral: the assessment is counted from it.' },
  assessment_completed: { label: 'Assessment completed', means: 'The day on which it was authorised.' },
  no_further_action: {
    label: 'No further action',
    means: 'A referral or enquiry was closed without a plan or conference.',
  },
  accommodation: {
    label: 'Accommodation provided',
    means: 'A care leaver moved to a place that the council provides.',
  },
  looked_after_began: { label: 'Began to be looked after', means: 'The first day of this period of care.' },
};

export const recordingLimitLabels: Labels<RecordingLimit> = {
  not_seen_may_be_unanswered: {
    label: '“Not seen” may mean not answered',
    means: 'The source writes no also where nobody answered whether the child was seen.',
  },
  bedroom_not_recorded: {
    label: 'Bedroom not recorded',
    means: 'The source has no place to record whether the bedroom was seen.',
  },
};
