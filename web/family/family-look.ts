import { lastSeenChip, type ChipChoice } from '../../api/domain/chips/chip-choice.ts';
import type { PersonChip } from '../../api/domain/chips/person-chip.ts';
import type { CalendarDate } from '../../api/domain/calendar-date.ts';
import { conferenceChildren } from '../../api/domain/conference-children.ts';
import { familyAt, type FamilyAt } from '../../api/domain/family-at.ts';
import type { FamilyRecord } from '../../api/domain/family-record.ts';
import type { PersonId } from '../../api/domain/ids.ts';
import { kinshipInWords, kinshipsToFocus } from '../../api/domain/kinship/kinship-of.ts';
import { reasonInWords } from '../../api/domain/kinship/reason-in-words.ts';
import type { PersonAt } from '../../api/domain/person-at.ts';
import {
  professionalsByAgency,
  type AgencyProfessionals,
} from '../../api/domain/professionals/professionals-of.ts';
import { chipsOf } from '../../api/domain/questions/chips.ts';

/**
 * The family on a date with what the picture and the lists say of it, worked out here by the same rules as on the server.
 * What the questions find comes after it (asked-questions.ts): a picture need not wait for them.
 */
export interface FamilyLook {
  readonly family: FamilyAt;
  /** Null where the focus child was not there yet. */
  readonly focus: PersonAt | null;
  /** Children with a child protection plan on the date, whom a conference is about: double outline. */
  readonly conferenceIds: ReadonlySet<PersonId>;
  /** What the signs tell, and of whom what. */
  readonly chip: ChipChoice;
  readonly chips: ReadonlyMap<PersonId, PersonChip>;
  readonly agencies: readonly AgencyProfessionals[];
  /** Who this is to the focus child, in words; empty for the focus child, and while that child is not there. */
  readonly kinshipOf: (personId: PersonId) => string;
  /** Why they belong to the family, in a sentence; empty where `kinshipOf` is. */
  readonly reasonOf: (personId: PersonId) => string;
}

/** Projects the record on a date. */
export function lookAt(record: FamilyRecord, on: CalendarDate, chip: ChipChoice = lastSeenChip): FamilyLook {
  return withChips(lookWithout(record, on), chip);
}

/** The same look with signs that tell another thing: nothing else is worked out anew. */
export function withChips(look: Omit<FamilyLook, 'chip' | 'chips'>, chip: ChipChoice): FamilyLook {
  return { ...look, chip, chips: chipsOf(look.family, chip) };
}

/** All but the signs. */
export function lookWithout(record: FamilyRecord, on: CalendarDate): Omit<FamilyLook, 'chip' | 'chips'> {
  const family = familyAt(record, on);
  const kinships = kinshipsToFocus(family);
  const focus = family.focusId === null ? null : (family.byId.get(family.focusId) ?? null);
  return {
    family,
    focus,
    conferenceIds: conferenceChildren(family),
    agencies: professionalsByAgency(family),
    kinshipOf: (personId) => {
      // Before the focus child is there nobody is anything to them; the notice above the map says it once.
      const kinship = personId === family.focusId || focus === null ? undefined : kinships.get(personId);
      return kinship === undefined ? '' : kinshipInWords(kinship);
    },
    reasonOf: (personId) =>
      personId === family.focusId || focus === null ? '' : reasonInWords(family, personId),
  };
}
