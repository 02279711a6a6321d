import { Link } from 'react-router';

import { Notice } from '../ui/notice.tsx';
import { usePageTitle } from '../ui/use-page-title.ts';
import styles from './message-page.module.css';

/** For addresses that are no page at all. */
export function NotFoundPage() {
  usePageTitle('No such page');
  return (
    <div className={styles.page}>
      <h1>There is no page at this address</h1>
      <Notice title="The address may have been cut short when it was copied.">
        <p>
          <Link to="/">Find a child or family</Link>
        </p>
      </Notice>
    </div>
  );
}
