import type { FamilyAt } from '../../../../api/domain/family-at.ts';
import { listInWords } from '../../../../api/domain/words/lists-in-words.ts';
import { columnsOf, type Column } from '../network/columns.ts';
import { tieInWords } from '../network/parties.ts';
import { rowsOf } from '../network/rows.ts';
import type { SentenceGroup, SentenceLine } from './family-in-sentences.ts';

/** Agency by agency: with whom it is in touch, since when it is not, and where one is missing. */
export function networkInSentences(family: FamilyAt, withSeen = true): SentenceGroup[] {
  const columns = columnsOf(family, new Set());
  const { others } = rowsOf(family, columns);
  const groups = columns.map((column) => ({
    id: column.id,
    heading: column.title,
    lines: [{ personId: null, says: `${column.lines.join(', ')}.` }, ...linesOf(family, column, withSeen)],
  }));
  const names = others.flatMap((id) => family.byId.get(id)?.name ?? []);
  if (names.length === 0) return groups;
  const says = `No professional is recorded as working or in touch with ${listInWords(names)}.`;
  return [
    ...groups,
    { id: 'group:not-in-touch', heading: 'Nobody in touch', lines: [{ personId: null, says }] },
  ];
}

function linesOf(family: FamilyAt, { ties, gap, agencyId }: Column, withSeen: boolean): SentenceLine[] {
  const missing = (gap?.personIds ?? []).map((personId) => ({
    personId,
    says: `${family.byId.get(personId)?.name ?? ''}: expected (${gap?.because ?? ''}), none recorded.`,
  }));
  const inTouch = [...ties].flatMap(([personId, tie]): SentenceLine[] => {
    const person = family.byId.get(personId);
    if (person === undefined || agencyId === null) return [];
    return [{ personId, says: `${person.name}: ${tieInWords(family, agencyId, personId, tie, withSeen)}.` }];
  });
  return [...missing, ...inTouch];
}
