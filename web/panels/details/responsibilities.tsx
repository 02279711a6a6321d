import type { FamilyAt } from '../../../api/domain/family-at.ts';
import type { Responsibility } from '../../../api/domain/family-record.ts';
import type { PersonAt } from '../../../api/domain/person-at.ts';
import { labelInSentence } from '../../../api/domain/words/labels.ts';
import { periodInWords } from '../../../api/domain/words/period-in-words.ts';
import { useFamilyScreen } from '../../family/family-screen.ts';
import { classNamesOf } from '../../ui/class-names.ts';
import styles from '../panel.module.css';

const names = classNamesOf(styles);

/** Who holds parental responsibility for a child, and for whom an adult holds it; on what basis comes with the notes. */
export function Responsibilities({ person }: { readonly person: PersonAt }) {
  const { family } = useFamilyScreen().look;
  const held = family.responsibilities.filter(({ childId }) => childId === person.id);
  const holds = family.responsibilities.filter(
    ({ holder }) => holder.kind === 'person' && holder.id === person.id,
  );
  if (held.length + holds.length === 0 && !person.isChild) return null;
  return (
    <section className={names('section')}>
      <h3 className={names('heading')}>Parental responsibility</h3>
      {held.length === 0 && person.isChild ? (
        <p>None recorded: this does not mean that nobody holds it.</p>
      ) : null}
      <ul className={names('list')}>
        {held.map((row) => (
          <li key={`${row.id} ${row.revision}`}>
            {holderOf(row, family)}: {wordsOf(row)}
          </li>
        ))}
        {holds.map((row) => (
          <li key={`${row.id} ${row.revision}`}>
            For {family.byId.get(row.childId)?.name ?? 'a child'}: {wordsOf(row)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function holderOf({ holder }: Responsibility, family: FamilyAt): string {
  if (holder.kind === 'agency') {
    return family.record.agencies.find(({ id }) => id === holder.id)?.name ?? 'An agency';
  }
  return family.byId.get(holder.id)?.name ?? 'Somebody who is not shown';
}

function wordsOf(row: Responsibility): string {
  const parts = [labelInSentence('parentalResponsibility', row.status), periodInWords(row)];
  return parts.filter((part) => part !== '').join(', ');
}
