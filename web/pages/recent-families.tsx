import { Link } from 'react-router';

import { familyOf, familyPath } from '../family/family-address.ts';
import { recentFamilies } from '../family/recent-families.ts';
import { classNamesOf } from '../ui/class-names.ts';
import styles from './held-here.module.css';

const names = classNamesOf(styles);

/** Families opened since this window was. Forgotten when it is closed or reloaded. */
export function RecentFamilies() {
  const families = recentFamilies();
  if (families.length === 0) return null;
  return (
    <section className={names('section')} aria-labelledby="recent">
      <h2 id="recent" className={names('heading')}>
        Opened in this window
      </h2>
      <ul className={names('list')}>
        {families.map(({ focusId, name, age }) => (
          <li key={focusId}>
            <Link to={familyPath(familyOf(focusId))}>{name}</Link>, {age}
          </li>
        ))}
      </ul>
    </section>
  );
}
