import { inWords } from '../calendar-date.ts';
import type { Coverage } from '../family-record.ts';
import type { ContactKind } from '../vocabulary.ts';
import { labelInSentence } from './labels.ts';
import { listInWords } from './lists-in-words.ts';

/**
 * What an agency's data holds here, so that "not held" is never read as "none recorded":
 * "All contacts since 1 January 2023, loaded 30 June 2026", "Only GP appointments and GP record reviews since …",
 * "All contacts since 1 January 2024. Loaded until 1 April 2026: later contacts are not held".
 *
 * @param coverage null where the agency's data says nothing of what it holds.
 */
export function coverageInWords(coverage: Omit<Coverage, 'agencyId'> | null): string {
  if (coverage === null) return 'What is held is not recorded: contacts may be missing';
  const { holds, to, loadedOn } = coverage;
  const held = contactsHeldInWords(coverage);
  if (holds !== 'all' && holds.length === 0) return held;
  if (to !== null) return `${held}. Loaded until ${inWords(to)}: later contacts are not held`;
  return loadedOn === null ? held : `${held}, loaded ${inWords(loadedOn)}`;
}

/** "All contacts since 1 January 2023", without saying until when. */
export function contactsHeldInWords({ holds, from }: Pick<Coverage, 'holds' | 'from'>): string {
  if (holds !== 'all' && holds.length === 0) return 'No contacts are held';
  return `${holds === 'all' ? 'All contacts' : onlyKinds(holds)}${from === null ? '' : ` since ${inWords(from)}`}`;
}

function onlyKinds(kinds: readonly ContactKind[]): string {
  return `Only ${listInWords(kinds.map(contactsInWords).sort())}`;
}

/** Kinds whose plural is not the label with an s. */
const plurals: Readonly<Partial<Record<ContactKind, string>>> = {
  school_observation: 'observations at school',
  school_welfare_conversation: 'welfare conversations at school',
  nursery_observation: 'observations at nursery',
  police_school_notification: 'police notices to school',
  supervised_family_time: 'supervised family time',
  email_or_letter: 'emails and letters',
  closure_summary: 'closure summaries',
};

/** Contacts of one kind, in the plural: "GP appointments", "home visits". */
export function contactsInWords(kind: ContactKind): string {
  return plurals[kind] ?? `${labelInSentence('contactKind', kind)}s`;
}
