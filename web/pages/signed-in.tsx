import { useQuery } from '@apollo/client/react';

import { ViewerDocument } from '../generated/operations.ts';
import { classNamesOf } from '../ui/class-names.ts';
import styles from './signed-in.module.css';

const names = classNamesOf(styles);

/** Who is signed in, and that it is a demonstration while it is. */
export function SignedIn() {
  const { data } = useQuery(ViewerDocument);
  if (data === undefined) return null;
  const { name, role, agency, isDemonstration } = data.viewer;
  const work = [role, agency].filter((part) => part != null && part !== '').join(', ');
  return (
    <p className={names('signed-in')}>
      <span className={names('name')}>{name}</span>
      {work === '' ? null : <span className={names('work')}>{work}</span>}
      {isDemonstration ? <span className={names('mark')}>Demonstration</span> : null}
    </p>
  );
}
