/**
 * The words of care, law and notice, from which duties start. Placement types, reasons and legal statuses are the codes
 * of the Department for Education's collection of looked after children (SSDA903), as files bring them.
 */
export const placementTypes = [
  'P1',
  'P2',
  'P3',
  'U1',
  'U2',
  'U3',
  'U4',
  'U5',
  'U6',
  'K1',
  'K2',
  'R1',
  'R2',
  'R3',
  'R5',
  'S1',
  'H5',
  'A3',
  'A4',
  'A5',
  'A6',
  'T0',
  'T1',
  'T2',
  'T3',
  'T4',
  'Z1',
] as const;
export type PlacementType = (typeof placementTypes)[number];

export const placementReasons = ['S', 'L', 'P', 'T', 'B', 'U'] as const;
export type PlacementReason = (typeof placementReasons)[number];

/** What a collection of codes cannot tell of a placement, and the visiting duty asks. */
export const placementApprovals = ['before_assessment', 'temporary_carer'] as const;
export type PlacementApproval = (typeof placementApprovals)[number];

export const legalStatusCodes = [
  'C1',
  'C2',
  'D1',
  'E1',
  'V2',
  'V3',
  'V4',
  'L1',
  'L2',
  'L3',
  'J1',
  'J2',
  'J3',
] as const;
export type LegalStatusCode = (typeof legalStatusCodes)[number];

/** Days on which a duty begins, or what it asks for is done, where no contact, plan or placement says so. */
export const notificationKinds = [
  'council_aware',
  'strategy_discussion',
  'section_47_enquiry',
  'referral',
  'assessment_completed',
  'no_further_action',
  'accommodation',
  'looked_after_began',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** What the data of a source cannot tell, so that its "no" or its silence is not taken for more than it is. */
export const recordingLimits = ['not_seen_may_be_unanswered', 'bedroom_not_recorded'] as const;
export type RecordingLimit = (typeof recordingLimits)[number];
