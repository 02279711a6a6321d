import type { PersonId } from '../../api/domain/ids.ts';
import { riskFlagsOf, riskInWords } from '../../api/domain/words/risk-in-words.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import styles from './risk-to-children.module.css';

/** That an agency holds somebody to pose a risk to children: wherever they are named, before anything else of them. */
export function RiskToChildren({ personId }: { readonly personId: PersonId }) {
  const { family } = useFamilyScreen().look;
  return riskFlagsOf(family, personId).map((flag) => (
    <span key={`${flag.id} ${flag.revision}`} className={styles.risk}>
      {riskInWords(flag, family)}
    </span>
  ));
}
