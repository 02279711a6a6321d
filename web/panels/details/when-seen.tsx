import { attemptsInVain } from '../../../api/domain/seen/attempts-in-vain.ts';
import { seenByEachAgency, seenFacts, type SeenFact } from '../../../api/domain/seen/seen-facts.ts';
import type { PersonAt } from '../../../api/domain/person-at.ts';
import { useFamilyScreen } from '../../family/family-screen.ts';
import { classNamesOf } from '../../ui/class-names.ts';
import styles from '../panel.module.css';

const names = classNamesOf(styles);

/** When a child was last seen, alone, spoken to, with the bedroom seen, and by each agency; what was tried in vain. */
export function WhenSeen({ person }: { readonly person: PersonAt }) {
  const { family } = useFamilyScreen().look;
  if (!person.isChild || person.isDead) return null;
  const { says } = attemptsInVain(family, person);
  return (
    <section className={names('section')}>
      <h3 className={names('heading')}>When seen</h3>
      <Facts facts={seenFacts(family, person)} />
      {says === null ? null : <p>{says}</p>}
      <h4>By each agency</h4>
      <Facts facts={seenByEachAgency(family, person)} />
    </section>
  );
}

function Facts({ facts }: { readonly facts: readonly SeenFact[] }) {
  return (
    <ul className={names('list')}>
      {facts.map(({ id, label, says }) => (
        <li key={id}>
          <strong>{label}</strong>
          <br />
          {says}
        </li>
      ))}
    </ul>
  );
}
