import { Notice } from '../ui/notice.tsx';
import { usePageTitle } from '../ui/use-page-title.ts';
import styles from './message-page.module.css';

/** Where a page cannot be drawn at all. What was being looked at is in the address, so a reload brings it back. */
export function ErrorPage() {
  usePageTitle('This page could not be drawn');
  return (
    <main className={styles.page}>
      <h1>This page could not be drawn</h1>
      <Notice title="Something in it went wrong. Nothing in the record has been changed." tone="problem">
        <p>
          Reload the page, or <a href="/">start again from the search</a>. If it happens again, tell whoever
          looks after this service what you were looking at.
        </p>
      </Notice>
    </main>
  );
}
