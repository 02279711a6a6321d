import type { FamilyAt } from '../../family-at.ts';
import type { Contact } from '../../family-record.ts';
import { homeNameOf, nameOf } from '../../seen/names.ts';
import { byWhom } from '../../seen/sighting-words.ts';
import type { YesNoUnknown } from '../../vocabulary.ts';
import { labelInSentence, labelOf } from '../../words/labels.ts';
import { listInWords } from '../../words/lists-in-words.ts';
import type { Evidence } from '../finding.ts';

const announcedWords: Readonly<Record<YesNoUnknown, string>> = {
  yes: 'announced',
  no: 'unannounced',
  unknown: 'whether announced is not recorded',
};

/** "Housing visit to Dawn's home by Marcia Onslow (housing officer, …), unannounced: no access." */
export function visitEvidence(family: FamilyAt, contact: Contact): Evidence {
  const by = byWhom(family, contact);
  const kind = labelOf('contactKind', contact.kind);
  const home = homeNameOf(family, contact.householdId);
  return {
    id: contact.id,
    date: contact.on,
    says: `${kind} to ${home}${by === '' ? '' : ` by ${by}`}, ${announcedWords[contact.announced]}: ${courseInWords(family, contact)}.`,
  };
}

function courseInWords(family: FamilyAt, { outcome, sightings }: Contact): string {
  const went = labelInSentence('contactOutcome', outcome);
  const seen = sightings
    .filter(({ personId }) => family.byId.has(personId))
    .map(({ personId }) => nameOf(family, personId))
    .sort();
  return seen.length === 0 ? went : `${went}; seen: ${listInWords(seen)}`;
}
