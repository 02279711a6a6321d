import type { FamilyAt } from '../../../api/domain/family-at.ts';
import type { MatrixAsked } from '../../../api/domain/matrix/contact-matrix.ts';
import { readSettings } from '../../../api/domain/questions/question-settings.ts';
import { contactsInWords } from './contacts-in-words.ts';
import { findingsInWords } from './findings-in-words.ts';
import type { PaperOptions } from './paper-options.ts';

/** What may be asked for beside the picture. */
export interface SectionsAsked {
  /** What the record shows that calls for action; null where it is not wanted. */
  readonly findings: { readonly settings: readonly string[] } | null;
  /** The contacts of each child; null where they are not wanted. */
  readonly contacts: MatrixAsked | null;
}

/** Worked out alike for the preview and for the paper. */
export function paperSections(
  family: FamilyAt,
  { findings, contacts }: SectionsAsked,
): Pick<PaperOptions, 'sections'> {
  const sections = [
    ...(findings === null ? [] : [findingsInWords(family, readSettings(findings.settings))]),
    ...(contacts === null ? [] : [contactsInWords(family, contacts)]),
  ];
  return sections.length === 0 ? {} : { sections };
}
