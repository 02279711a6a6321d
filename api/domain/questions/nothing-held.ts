import { livingChildren, type FamilyAt } from '../family-at.ts';
import type { Finding, Rule } from './finding.ts';

/** Is nothing held of what any agency did: neither contacts nor a word of what would be held? */
export function holdsNoContacts({ record }: FamilyAt): boolean {
  return record.coverage.length + record.contacts.length + record.earlier.length === 0;
}

/**
 * The answer where a question cannot be asked of this record at all, so that its silence is never read as "none": a
 * family tree tells nothing of contacts. Nothing is said where there is no child to ask about.
 *
 * @param says why it cannot be answered, a whole sentence.
 */
export function notHeldAtAll(question: string, family: FamilyAt, says: string, rule: Rule): Finding[] {
  const children = livingChildren(family);
  if (children.length === 0) return [];
  return [
    {
      question,
      severity: 'note',
      about: children.map(({ id }) => id),
      says,
      because: [],
      rule,
      facts: { status: 'not-held', children: children.map(({ id }) => id) },
    },
  ];
}
