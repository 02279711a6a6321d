import { useFamilyScreen } from '../../family/family-screen.ts';
import { partialAgencies } from '../../family/partial-agencies.ts';
import { classNamesOf } from '../../ui/class-names.ts';
import styles from '../panel.module.css';

const names = classNamesOf(styles);

/** Agencies whose contacts are held in part or not at all, so that a blank is never read as "none". */
export function AgenciesNotHeld() {
  const { family } = useFamilyScreen().look;
  const agencies = partialAgencies(family);
  if (agencies.length === 0) return null;
  return (
    <section className={names('section')}>
      <h3 className={names('heading')}>What is not held</h3>
      <ul className={names('list')}>
        {agencies.map(({ agency, says }) => (
          <li key={agency.id}>
            {agency.name}: {says}
          </li>
        ))}
      </ul>
    </section>
  );
}
