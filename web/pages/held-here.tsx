import { useQuery } from '@apollo/client/react';

import { inWords, readPartialDate } from '../../api/domain/calendar-date.ts';
import { ViewerDocument, type ViewerQuery } from '../generated/operations.ts';
import { classNamesOf } from '../ui/class-names.ts';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { failureOf } from '../ui/failure.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './held-here.module.css';

const names = classNamesOf(styles);

/** What the search looks through: each source with its date, and that it is made up where it is. */
export function HeldHere() {
  const { data, error, refetch } = useQuery(ViewerDocument);
  if (error !== undefined) {
    return <FailureNotice failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  }
  if (data === undefined) return <p className={names('section')}>Reading what is held…</p>;
  return (
    <section className={names('section')} aria-labelledby="held">
      <h2 id="held" className={names('heading')}>
        What is held
      </h2>
      <Sources sources={data.sources} />
    </section>
  );
}

type Source = ViewerQuery['sources'][number];

function Sources({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) {
    return (
      <Notice title="Nothing has been brought in yet.">
        <p>
          Children and families stand here once a family file or a GEDCOM file is imported:{' '}
          <code>npm run import -- FILE</code>.
        </p>
      </Notice>
    );
  }
  return (
    <>
      {sources.every(({ fictional }) => fictional) ? <p>Everybody here is fictional.</p> : null}
      <ul className={names('list')}>
        {sources.map((source) => (
          <li key={source.id}>
            <strong>{source.title}</strong>: {countInWords(source.people)}, as at {dayInWords(source.asAt)}
            {source.fictional ? ' (fictional)' : ''}
          </li>
        ))}
      </ul>
    </>
  );
}

function countInWords(people: number): string {
  return people === 1 ? '1 person' : `${people.toLocaleString('en-GB')} people`;
}

function dayInWords(day: string): string {
  const date = readPartialDate(day);
  return date === null ? 'a date that is not recorded' : inWords(date);
}
