import { inWords } from '../calendar-date.ts';
import type { FamilyAt } from '../family-at.ts';
import type { PersonId, ProfessionalId } from '../ids.ts';
import { agencyCoverageInWords } from '../seen/agency-coverage.ts';
import { coverageInWords } from '../words/coverage-in-words.ts';
import { countInWords, lowerFirst, timesInWords } from '../words/lists-in-words.ts';
import { contactTallies, noContacts, type ContactTally } from './contact-tallies.ts';

/**
 * "9 contacts, last 3 March 2026, alone twice": the contacts of a professional with or about one person by the date.
 * Where there are none it says what the agency's data holds, because "none recorded" and "not held" differ.
 */
export function contactLine(family: FamilyAt, professionalId: ProfessionalId, personId: PersonId): string {
  const tally = contactTallies(family).get(professionalId)?.byPerson.get(personId) ?? noContacts;
  if (tally.contacts > 0) return tallyInWords(tally, family.byId.get(personId)?.isChild ?? false);
  const agencyId = family.record.professionals.find(({ id }) => id === professionalId)?.agencyId;
  const held =
    agencyId === undefined ? coverageInWords(null) : agencyCoverageInWords(family.record, agencyId);
  return `No contact recorded. This agency: ${lowerFirst(held)}`;
}

/** The line of a tally that is at hand, as `professionalsOf` gives them by person. */
export function tallyInWords(tally: ContactTally, isChild: boolean): string {
  const atLeast = tally.isAtLeast ? 'at least ' : '';
  const last =
    tally.lastOn === null ? '' : `, ${tally.contacts === 1 ? '' : 'last '}${inWords(tally.lastOn)}`;
  return `${atLeast}${countInWords(tally.contacts, 'contact')}${last}${aloneInWords(tally, isChild)}`;
}

/** Being seen alone is said of children; of an adult only where it happened. */
function aloneInWords({ contacts, timesAlone, isAtLeast }: ContactTally, isChild: boolean): string {
  if (timesAlone > 0) return contacts === 1 ? ', alone' : `, alone ${timesInWords(timesAlone)}`;
  return isChild && !isAtLeast ? ', never recorded as seen alone' : '';
}
