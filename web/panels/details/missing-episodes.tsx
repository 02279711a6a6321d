import { missingInWords } from '../../../api/domain/missing/missing-in-words.ts';
import { missingSummary } from '../../../api/domain/missing/missing-summary.ts';
import type { PersonAt } from '../../../api/domain/person-at.ts';
import { useFamilyScreen } from '../../family/family-screen.ts';
import { classNamesOf } from '../../ui/class-names.ts';
import styles from '../panel.module.css';

const names = classNamesOf(styles);

/** How often this person has gone missing by the date, where it is recorded that they have. */
export function MissingEpisodes({ person }: { readonly person: PersonAt }) {
  const { family } = useFamilyScreen().look;
  const summary = missingSummary(family, person.id);
  if (summary === null) return null;
  return (
    <section className={names('section')}>
      <h3 className={names('heading')}>Missing</h3>
      <p>{missingInWords(summary, family)}.</p>
    </section>
  );
}
