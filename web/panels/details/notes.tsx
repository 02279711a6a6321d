import { useLazyQuery } from '@apollo/client/react';

import type { PersonAt } from '../../../api/domain/person-at.ts';
import { PersonNoteDocument } from '../../generated/operations.ts';
import { useFamilyScreen } from '../../family/family-screen.ts';
import { ActionButton } from '../../ui/action-button.tsx';
import { classNamesOf } from '../../ui/class-names.ts';
import { failureOf } from '../../ui/failure.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import styles from '../panel.module.css';

const names = classNamesOf(styles);

/** The free text, which does not travel with the record: fetched, and logged, when it is asked for. */
export function Notes({ person }: { readonly person: PersonAt }) {
  const { family } = useFamilyScreen().look;
  const [fetchNote, { called, data, error, loading }] = useLazyQuery(PersonNoteDocument, {
    fetchPolicy: 'no-cache',
  });
  const focusId = family.focusId;
  if (focusId === null) return null;
  const show = () =>
    void fetchNote({ variables: { focusId, personId: person.id, asOf: family.on } }).catch(() => undefined);
  const note = data?.person?.note ?? null;
  const summaries = data?.person?.concerns.flatMap(({ summary }) => summary ?? []) ?? [];
  const texts = [...new Set([...summaries, ...(data?.person?.wordings ?? [])])];
  return (
    <section className={names('section')} aria-live="polite">
      <h3 className={names('heading')}>Notes</h3>
      {error === undefined ? null : <FailureNotice failure={failureOf(error)} onRetry={show} />}
      {called ? null : (
        <p>
          <ActionButton onPress={show}>Show the notes about {person.shortName}</ActionButton>
        </p>
      )}
      {loading ? <p>Fetching the notes…</p> : null}
      {data === undefined ? null : <p>{note ?? 'No note is recorded.'}</p>}
      <ul className={names('list')}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
