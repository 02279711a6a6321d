import type { CalendarDate, PartialDate } from './calendar-date.ts';
import type {
  AgencyId,
  AreaId,
  ConcernId,
  ContactId,
  HouseholdId,
  PersonId,
  ProfessionalId,
  TeamId,
} from './ids.ts';
import type {
  Coverage,
  LegalStatus,
  MissingEpisode,
  Notification,
  Placement,
  Plan,
} from './record-of-care.ts';
import type { RulePack } from './duties/rule-pack.ts';
import type { Statement } from './statement.ts';
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
  NotAloneReason,
  ParentalResponsibility,
  ParentNature,
  PartnerStatus,
  Polarity,
  ProfessionalRole,
  RelatedKind,
  RestrictionLevel,
  Sex,
  YesNoUnknown,
  Zygosity,
} from './vocabulary.ts';

export type {
  Coverage,
  LegalStatus,
  MissingEpisode,
  Notification,
  Placement,
  Plan,
} from './record-of-care.ts';

/**
 * Everything ever known about people and what surrounds them, as statements: what a file says, what the graph
 * holds, what is gathered for a family. Plain data, JSON-safe, every list sorted by id.
 */
export interface RecordParts {
  readonly people: readonly Person[];
  readonly households: readonly Household[];
  readonly parentTies: readonly ParentTie[];
  readonly responsibilities: readonly Responsibility[];
  readonly partnerships: readonly Partnership[];
  readonly careTies: readonly CareTie[];
  readonly relatedTies: readonly RelatedTie[];
  readonly stays: readonly Stay[];
  readonly influences: readonly Influence[];
  readonly agencies: readonly Agency[];
  readonly areas: readonly Area[];
  readonly teams: readonly Team[];
  readonly professionals: readonly Professional[];
  readonly involvements: readonly Involvement[];
  readonly contacts: readonly Contact[];
  readonly plans: readonly Plan[];
  readonly concerns: readonly Concern[];
  readonly flags: readonly Flag[];
  readonly escalations: readonly Escalation[];
  readonly missingEpisodes: readonly MissingEpisode[];
  readonly placements: readonly Placement[];
  readonly legalStatuses: readonly LegalStatus[];
  readonly notifications: readonly Notification[];
  readonly coverage: readonly Coverage[];
}

/** One person, unborn and unknown people included: `known: false` is a hole that is drawn and counted. */
export interface Person {
  readonly id: PersonId;
  readonly known: boolean;
  readonly restriction: RestrictionLevel;
  /** People from whom this person and where they are is kept; `*` is everybody. */
  readonly protectedFrom: readonly (PersonId | '*')[];
  readonly recordedBy: AgencyId | null;
  /** Versions of the names and facts, oldest first; at least one. */
  readonly details: readonly PersonDetails[];
}

/** A version of a person's names and facts. */
export interface PersonDetails extends Statement {
  readonly title: string | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly otherNames: readonly string[];
  readonly sex: Sex;
  /** As the person words it. */
  readonly gender: string | null;
  readonly dob: PartialDate | null;
  readonly dobCertainty: Certainty;
  /** Set for an unborn child. */
  readonly expectedDob: PartialDate | null;
  readonly dod: PartialDate | null;
  /** Died, on a date that is not known. */
  readonly died: boolean;
  readonly birthOutcome: BirthOutcome | null;
  /** Free text: does not travel to the browser with the record. */
  readonly note: string | null;
}

export interface Household {
  readonly id: HouseholdId;
  readonly label: string;
  /** Null where not recorded or held back (then `addressHeldBack`). A refuge's address is never stored. */
  readonly address: string | null;
  readonly addressHeldBack: boolean;
  readonly postcode: string | null;
  readonly kind: HouseholdKind;
  readonly bedrooms: number | null;
  readonly protectedFrom: readonly (PersonId | '*')[];
}

/** A parent in fact or in law: birth, or adoption by court order. Step-parenthood is derived from marriage. */
export interface ParentTie extends Statement {
  readonly parentId: PersonId;
  readonly childId: PersonId;
  readonly nature: ParentNature;
}

/** Parental responsibility (Children Act 1989 s.3): held, shared with the authority, not held or not known. */
export interface Responsibility extends Statement {
  readonly holder:
    { readonly kind: 'person'; readonly id: PersonId } | { readonly kind: 'agency'; readonly id: AgencyId };
  readonly childId: PersonId;
  readonly status: ParentalResponsibility;
  readonly basis: string | null;
}

/** One phase of one couple: married, then separated, then divorced are three statements with one `coupleId`. */
export interface Partnership extends Statement {
  readonly coupleId: string;
  readonly partnerIds: readonly [PersonId, PersonId];
  readonly status: PartnerStatus;
}

/** Who cares for whom: a foster, connected or informal carer, a special guardian, or a child who is a young carer. */
export interface CareTie extends Statement {
  readonly carerId: PersonId;
  readonly personId: PersonId;
  readonly kind: CareKind;
}

/** Ties that parents do not explain: twins, siblings whose parents are not recorded, relatives and friends as described. */
export interface RelatedTie extends Statement {
  readonly personIds: readonly [PersonId, PersonId];
  readonly kind: RelatedKind;
  readonly zygosity: Zygosity | null;
  /** As described: "calls her Nan". */
  readonly wording: string | null;
}

/** Someone in a home for a time. Visitors and overnight stayers are not inside its outline. */
export interface Stay extends Statement {
  readonly personId: PersonId;
  readonly householdId: HouseholdId;
  readonly role: HouseholdRole;
}

/** How one person affects another, in whose view, on what basis. */
export interface Influence extends Statement {
  readonly fromId: PersonId;
  readonly toId: PersonId;
  readonly kind: InfluenceKind;
  readonly polarity: Polarity;
  readonly basis: string | null;
  readonly viewOf: string | null;
}

export interface Agency {
  readonly id: AgencyId;
  readonly name: string;
  readonly kind: AgencyKind;
}

/** A part of the authority, as it divides its teams: north, a town, a locality. */
export interface Area {
  readonly id: AreaId;
  readonly name: string;
}

export interface Team {
  readonly id: TeamId;
  readonly name: string;
  readonly agencyId: AgencyId;
  /** Absent where none is recorded. */
  readonly areaId?: AreaId;
}

export interface Professional {
  readonly id: ProfessionalId;
  readonly name: string;
  readonly role: ProfessionalRole;
  /** The role in the source's words where it is not one of ours. */
  readonly roleWording: string | null;
  readonly agencyId: AgencyId;
  readonly teamId: TeamId | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** A professional works with a person for a time; role `allocated` is the allocated worker. */
export interface Involvement extends Statement {
  readonly professionalId: ProfessionalId;
  readonly personId: PersonId;
  readonly role: string | null;
}

/** One dated event in which agencies were in touch with or about the family. Seen is recorded per child, never per contact. */
export interface Contact {
  readonly id: ContactId;
  readonly on: CalendarDate;
  readonly recordedAt: CalendarDate | null;
  readonly kind: ContactKind;
  readonly outcome: ContactOutcome;
  readonly householdId: HouseholdId | null;
  readonly announced: YesNoUnknown;
  readonly professionalIds: readonly ProfessionalId[];
  /** Agencies that were part of it: those of its professionals and any named without one. */
  readonly agencyIds: readonly AgencyId[];
  readonly sightings: readonly Sighting[];
  /** Children it was about who were not seen although that was the purpose; `unknown`: the record does not say. */
  readonly attempts: readonly Attempt[];
  readonly aboutIds: readonly PersonId[];
  readonly mentionedIds: readonly PersonId[];
  /** Heard, not seen: "a man's voice upstairs". A mention, never a sighting. */
  readonly heardIds: readonly PersonId[];
  readonly raisedConcernIds: readonly ConcernId[];
  readonly consideredConcernIds: readonly ConcernId[];
  readonly invited: Attendance;
  readonly attended: Attendance;
  readonly sharedWithAgencyIds: readonly AgencyId[];
  /** The informant: shown only to the agency that recorded them. */
  readonly reportedById: PersonId | null;
  /** Visiting duties it serves; null: a statutory visit by a social worker serves every one live for that child. */
  readonly duties: readonly string[] | null;
  /** Free text: does not travel to the browser with the record. */
  readonly note: string | null;
}

export interface Attendance {
  readonly professionalIds: readonly ProfessionalId[];
  readonly personIds: readonly PersonId[];
}

/** A professional was in this person's presence. */
export interface Sighting {
  readonly personId: PersonId;
  readonly alone: YesNoUnknown;
  readonly spokenTo: YesNoUnknown;
  readonly bedroomSeen: YesNoUnknown;
  readonly presentWithIds: readonly PersonId[];
  readonly notAloneReason: NotAloneReason | null;
}

export interface Attempt {
  readonly personId: PersonId;
  readonly seen: 'no' | 'unknown';
}

/** An assessment factor raised by an agency on a date (`from`); open until `to`. */
export interface Concern extends Statement {
  readonly id: ConcernId;
  readonly agencyId: AgencyId;
  readonly professionalId: ProfessionalId | null;
  readonly aboutIds: readonly PersonId[];
  readonly arisesFromIds: readonly PersonId[];
  readonly kind: ConcernKind;
  /** The DfE assessment factor, "16A". */
  readonly factor: string | null;
  readonly summary: string | null;
}

/** A mark that every agency should see. */
export interface Flag extends Statement {
  readonly personId: PersonId;
  readonly agencyId: AgencyId | null;
  readonly kind: FlagKind;
  readonly note: string | null;
}

/** A disagreement between professionals raised up the ladder, step by step. */
export interface Escalation {
  readonly id: string;
  readonly raisedById: ProfessionalId;
  readonly againstAgencyId: AgencyId;
  readonly aboutIds: readonly PersonId[];
  readonly subject: string | null;
  readonly state: EscalationState;
  readonly steps: readonly EscalationStep[];
}

export interface EscalationStep {
  readonly level: EscalationLevel;
  readonly raisedOn: CalendarDate;
  readonly responseDue: CalendarDate | null;
  readonly respondedOn: CalendarDate | null;
  readonly response: string | null;
}

/** What is gathered for one viewer round one child: the parts that they may see and why each person is among them. */
export interface FamilyRecord extends RecordParts {
  /** The date the record speaks of, where nothing else is asked; said on screen. */
  readonly asAt: CalendarDate;
  /** Null: the whole of a file, gathered round nobody. */
  readonly focusId: PersonId | null;
  readonly unit: FamilyUnit;
  /** Contacts before this day stand only where an answer rests on them; the rest are counted in `earlier`. */
  readonly contactsFoldedBefore: CalendarDate | null;
  /** The rule pack that duties are told by; absent: that of England. */
  readonly rules?: RulePack;
  readonly earlier: readonly EarlierContacts[];
}

/** Who belongs to the family unit of the focus child, and why. */
export interface FamilyUnit {
  readonly maxSteps: number;
  readonly maxPeople: number;
  readonly members: readonly UnitMember[];
  /** Visible people one step beyond, counted and not gathered, by the member they hang on. */
  readonly beyond: readonly { readonly memberId: PersonId; readonly people: number }[];
  /** Homes of members that were not followed, because too many people stay or stayed there (mostPeoplePerHome). */
  readonly crowdedHomes: readonly HouseholdId[];
}

export interface UnitMember {
  readonly personId: PersonId;
  /** Steps from the focus child: 0 is the child. */
  readonly steps: number;
  /** The last tie of the shortest path; null for the focus child. Follow `fromId` back to the focus. */
  readonly reason: UnitReason | null;
}

export interface UnitReason {
  readonly fromId: PersonId;
  readonly step: 'parent' | 'child' | 'partner' | 'carer' | 'cared_for' | 'sibling' | 'shared_home';
  /** Id of the statement that ties the two (of the stay of the person reached, for a shared home). */
  readonly tieId: string;
  readonly householdId: HouseholdId | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** Contacts of one person with one professional before `contactsFoldedBefore`, as counts. */
export interface EarlierContacts {
  readonly personId: PersonId;
  readonly professionalId: ProfessionalId | null;
  readonly agencyId: AgencyId | null;
  readonly contacts: number;
  readonly seen: number;
  readonly alone: number;
  readonly firstOn: CalendarDate;
  readonly lastOn: CalendarDate;
}
