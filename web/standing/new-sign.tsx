import { classNamesOf } from '../ui/class-names.ts';
import styles from './standing.module.css';

const names = classNamesOf(styles);

/** What the last asking found that the one before did not: a star and the word, not a colour alone. */
export function NewSign({ words = 'New' }: { readonly words?: string }) {
  return (
    <span className={names('new')}>
      <svg aria-hidden width="16" height="16" viewBox="0 0 16 16">
        <path d="M8 1l2 4.6 5 .5-3.8 3.3 1.2 4.9L8 11.7l-4.4 2.6 1.2-4.9L1 6.1l5-.5z" fill="currentColor" />
      </svg>
      {words}
    </span>
  );
}
