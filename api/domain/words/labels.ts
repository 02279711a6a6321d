import type {
  AgencyKind,
  BirthOutcome,
  CareKind,
  Certainty,
  ConcernKind,
  ContactKind,
  ContactOutcome,
  EscalationLevel,
  EscalationState,
  FlagKind,
  HouseholdKind,
  HouseholdRole,
  InfluenceKind,
  IntervalUnit,
  LegalStatusCode,
  NotAloneReason,
  NotificationKind,
  ParentalResponsibility,
  ParentNature,
  PartnerStatus,
  PlacementApproval,
  PlacementReason,
  PlacementType,
  PlanKind,
  Polarity,
  ProfessionalRole,
  RecordingLimit,
  RelatedKind,
  RestrictionLevel,
  Sex,
  YesNoUnknown,
  Zygosity,
} from '../vocabulary.ts';
import type { Label, Labels } from './label.ts';
import { agencyKindLabels, escalationLevelLabels, escalationStateLabels } from './agency-labels.ts';
import {
  legalStatusLabels,
  notificationKindLabels,
  placementApprovalLabels,
  placementReasonLabels,
  placementTypeLabels,
  recordingLimitLabels,
} from './care-labels.ts';
import { concernKindLabels } from './concern-labels.ts';
import { contactKindLabels, contactOutcomeLabels, notAloneReasonLabels } from './contact-labels.ts';
import { householdKindLabels, householdRoleLabels } from './home-labels.ts';
import {
  birthOutcomeLabels,
  certaintyLabels,
  restrictionLevelLabels,
  sexLabels,
  yesNoUnknownLabels,
} from './person-labels.ts';
import { flagKindLabels, intervalUnitLabels, planKindLabels } from './plan-labels.ts';
import { professionalRoleLabels } from './role-labels.ts';
import {
  careKindLabels,
  influenceKindLabels,
  parentalResponsibilityLabels,
  parentNatureLabels,
  partnerStatusLabels,
  polarityLabels,
  relatedKindLabels,
  zygosityLabels,
} from './tie-labels.ts';

/** The lists of the vocabulary by the name of their type, each with the values it may hold. */
export interface LabelledValues {
  readonly sex: Sex;
  readonly certainty: Certainty;
  readonly parentNature: ParentNature;
  readonly partnerStatus: PartnerStatus;
  readonly careKind: CareKind;
  readonly relatedKind: RelatedKind;
  readonly zygosity: Zygosity;
  readonly parentalResponsibility: ParentalResponsibility;
  readonly householdKind: HouseholdKind;
  readonly householdRole: HouseholdRole;
  readonly agencyKind: AgencyKind;
  readonly professionalRole: ProfessionalRole;
  readonly contactKind: ContactKind;
  readonly contactOutcome: ContactOutcome;
  readonly notAloneReason: NotAloneReason;
  readonly yesNoUnknown: YesNoUnknown;
  readonly concernKind: ConcernKind;
  readonly planKind: PlanKind;
  readonly influenceKind: InfluenceKind;
  readonly polarity: Polarity;
  readonly escalationLevel: EscalationLevel;
  readonly escalationState: EscalationState;
  readonly flagKind: FlagKind;
  readonly restrictionLevel: RestrictionLevel;
  readonly birthOutcome: BirthOutcome;
  readonly intervalUnit: IntervalUnit;
  readonly placementType: PlacementType;
  readonly placementReason: PlacementReason;
  readonly placementApproval: PlacementApproval;
  readonly legalStatus: LegalStatusCode;
  readonly notificationKind: NotificationKind;
  readonly recordingLimit: RecordingLimit;
}

export type LabelList = keyof LabelledValues;

/** A label and a one-line definition for every value of every list of the vocabulary, by the name of its type. */
export const labels: { readonly [List in LabelList]: Labels<LabelledValues[List]> } = {
  sex: sexLabels,
  certainty: certaintyLabels,
  parentNature: parentNatureLabels,
  partnerStatus: partnerStatusLabels,
  careKind: careKindLabels,
  relatedKind: relatedKindLabels,
  zygosity: zygosityLabels,
  parentalResponsibility: parentalResponsibilityLabels,
  householdKind: householdKindLabels,
  householdRole: householdRoleLabels,
  agencyKind: agencyKindLabels,
  professionalRole: professionalRoleLabels,
  contactKind: contactKindLabels,
  contactOutcome: contactOutcomeLabels,
  notAloneReason: notAloneReasonLabels,
  yesNoUnknown: yesNoUnknownLabels,
  concernKind: concernKindLabels,
  planKind: planKindLabels,
  influenceKind: influenceKindLabels,
  polarity: polarityLabels,
  escalationLevel: escalationLevelLabels,
  escalationState: escalationStateLabels,
  flagKind: flagKindLabels,
  restrictionLevel: restrictionLevelLabels,
  birthOutcome: birthOutcomeLabels,
  intervalUnit: intervalUnitLabels,
  placementType: placementTypeLabels,
  placementReason: placementReasonLabels,
  placementApproval: placementApprovalLabels,
  legalStatus: legalStatusLabels,
  notificationKind: notificationKindLabels,
  recordingLimit: recordingLimitLabels,
};

/** "Child protection plan" for `labelOf('planKind', 'child_protection')`. */
export function labelOf<List extends LabelList>(list: List, value: LabelledValues[List]): string {
  return entryOf(list, value).label;
}

/** The one-line definition that stands beside the label in a legend or a tooltip. */
export function definitionOf<List extends LabelList>(list: List, value: LabelledValues[List]): string {
  return entryOf(list, value).means;
}

/** The label in the middle of a sentence: "child protection plan", "GP appointment", "MARAC". */
export function labelInSentence<List extends LabelList>(list: List, value: LabelledValues[List]): string {
  return lowerFirst(labelOf(list, value));
}

function entryOf<List extends LabelList>(list: List, value: LabelledValues[List]): Label {
  return labels[list][value];
}

/** Names and abbreviations keep their capitals: GP, MARAC, Cafcass. */
function lowerFirst(text: string): string {
  return /^([A-Z][A-Z]|Cafcass)/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
