import type {
  CareKind,
  InfluenceKind,
  ParentalResponsibility,
  ParentNature,
  PartnerStatus,
  Polarity,
  RelatedKind,
  Zygosity,
} from '../vocabulary.ts';
import type { Labels } from './label.ts';

export const parentNatureLabels: Labels<ParentNature> = {
  birth: { label: 'Birth parent', means: 'Parent by birth or by law from birth.' },
  adoptive: { label: 'Adoptive parent', means: 'Parent in law by an adoption order.' },
  unknown: { label: 'Parent', means: 'Recorded as a parent; by birth or adoption is not said.' },
};

export const partnerStatusLabels: Labels<PartnerStatus> = {
  married: { label: 'Married', means: 'Husband and wife, or two wives or husbands, in law.' },
  civil_partnership: { label: 'Civil partnership', means: 'Civil partners in law.' },
  cohabiting: { label: 'Living together', means: 'A couple who live together and are not married.' },
  relationship: {
    label: 'In a relationship',
    means: 'A couple who do not live together, or a passing relationship.',
  },
  separated: { label: 'Separated', means: 'No longer a couple; a marriage has not been ended in law.' },
  divorced: { label: 'Divorced', means: 'The marriage or civil partnership was ended in law.' },
  widowed: { label: 'Widowed', means: 'One of the two has died.' },
  ended: { label: 'Relationship ended', means: 'No longer a couple.' },
};

export const careKindLabels: Labels<CareKind> = {
  foster: { label: 'Foster carer', means: 'Approved foster carer of a looked after child.' },
  connected: {
    label: 'Connected person (foster carer)',
    means:
      'Relative, friend or other person connected with a looked after child, approved to foster that child.',
  },
  special_guardian: {
    label: 'Special guardian',
    means: 'Holds a special guardianship order, with parental responsibility above other holders.',
  },
  private_foster: {
    label: 'Private foster carer',
    means: 'Not a close relative; cares for a child under 16 for 28 days or more by private arrangement.',
  },
  informal: {
    label: 'Informal carer',
    means: 'Raises a child without an order or an approval, often a relative.',
  },
  young_carer: {
    label: 'Young carer',
    means: 'A child who cares for somebody who is ill, disabled or frail.',
  },
};

export const relatedKindLabels: Labels<RelatedKind> = {
  twin: { label: 'Twin', means: 'Born of the same pregnancy; triplets and more are tied two by two.' },
  sibling: { label: 'Brother or sister', means: 'Recorded as siblings; their parents are not recorded.' },
  relative: { label: 'Relative', means: 'Related as described, by ties that are not recorded.' },
  family_friend: { label: 'Family friend', means: 'Known to the family as a friend.' },
  neighbour: { label: 'Neighbour', means: 'Lives near the family.' },
};

export const zygosityLabels: Labels<Zygosity> = {
  identical: { label: 'Identical', means: 'From one egg.' },
  fraternal: { label: 'Not identical', means: 'From two eggs.' },
  unknown: { label: 'Identical or not is not recorded', means: 'The record does not say.' },
};

export const parentalResponsibilityLabels: Labels<ParentalResponsibility> = {
  yes: { label: 'Has parental responsibility', means: 'Holds it in law (Children Act 1989 s.3).' },
  no: { label: 'Does not have parental responsibility', means: 'The record says that it is not held.' },
  unknown: {
    label: 'Parental responsibility not recorded',
    means: 'The record does not say whether it is held.',
  },
  shared_with_local_authority: {
    label: 'Parental responsibility shared with the local authority',
    means: 'Held together with the authority under a care order or interim care order (s.33, s.38).',
  },
  not_applicable: { label: 'Does not apply', means: 'The child is grown up, has died or is not yet born.' },
};

export const influenceKindLabels: Labels<InfluenceKind> = {
  provides_care: { label: 'Provides care', means: 'Feeds, fetches, puts to bed: cares day by day.' },
  offers_care: { label: 'Offers to care', means: 'Has said that they would care for the child.' },
  trusted_adult: { label: 'Trusted adult', means: 'The child says that they can talk to them.' },
  sets_boundaries: { label: 'Sets boundaries', means: 'Keeps rules and routines that the child holds to.' },
  keeps_in_touch: { label: 'Keeps in touch', means: 'Sees or calls the child regularly.' },
  cares_for_sibling: { label: 'Cares for a brother or sister', means: 'A child who looks after a sibling.' },
  physical_harm: { label: 'Physical harm', means: 'Has hurt or may hurt them physically.' },
  domestic_abuse: {
    label: 'Domestic abuse',
    means: 'Abusive to a partner or relative (Domestic Abuse Act 2021).',
  },
  coercive_control: { label: 'Coercive control', means: 'Controls by threats, isolation or fear.' },
  substance_misuse: { label: 'Drugs or alcohol', means: 'Their drinking or drug use affects them.' },
  sexual_risk: { label: 'Sexual risk', means: 'Has harmed or may harm them sexually.' },
  criminal_exploitation: { label: 'Criminal exploitation', means: 'Draws them into crime.' },
  fear: { label: 'Fear', means: 'They are afraid of this person.' },
  displacement: { label: 'Displacement', means: 'Pushes them out of their home or place in the family.' },
  scapegoating: { label: 'Scapegoating', means: 'Blames or singles them out.' },
  undermines_plan: {
    label: 'Undermines the plan',
    means: 'Works against what has been agreed for the child.',
  },
  untested_resource: { label: 'Untested support', means: 'Could help; nobody has assessed it.' },
  financial: { label: 'Money', means: 'Gives, takes or controls money.' },
  other: { label: 'Other influence', means: 'As described in the record.' },
};

export const polarityLabels: Labels<Polarity> = {
  protective: { label: 'Protective', means: 'Makes the child safer.' },
  risk: { label: 'Risk', means: 'Makes the child less safe.' },
  mixed: { label: 'Both protective and a risk', means: 'Sources, or times, differ.' },
  unknown: { label: 'Effect not recorded', means: 'The record does not say which way it works.' },
};
