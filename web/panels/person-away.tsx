import { inWords } from '../../api/domain/calendar-date.ts';
import type { PersonId } from '../../api/domain/ids.ts';
import { detailsOn } from '../../api/domain/person-at.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import styles from './panel.module.css';

const names = classNamesOf(styles);

/** Somebody selected who is not in the family on the date, or whom this reader may not see: the same words for the last two. */
export function PersonAway({ personId }: { readonly personId: PersonId }) {
  const { look, select } = useFamilyScreen();
  const { record, on } = look.family;
  const person = record.people.find(({ id }) => id === personId);
  const name =
    person === undefined ? null : (detailsOn(person, record.asAt, null)?.givenName ?? 'This person');
  return (
    <section className={names('panel')} aria-labelledby="away">
      <h2 id="away" className={names('title')} tabIndex={-1}>
        {name === null ? 'Nobody to show' : `${name} is not in this family on ${inWords(on)}`}
      </h2>
      <p>
        {name === null
          ? 'There is no such person in this family, or not one that you may see.'
          : 'They were not born or expected yet, or no tie had brought them into this family. Choose a later date to see them.'}
      </p>
      <p>
        <ActionButton onPress={() => select([])}>Show what the record shows</ActionButton>
      </p>
    </section>
  );
}
