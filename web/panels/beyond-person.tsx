import { countInWords } from '../../api/domain/words/lists-in-words.ts';
import type { PersonId } from '../../api/domain/ids.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { ActionButton } from '../ui/action-button.tsx';
import styles from './map-region.module.css';

/** How many more people hang on somebody, one step beyond what was gathered; 0 where nobody does. */
export function useBeyond(): (id: PersonId) => number {
  const { beyond } = useFamilyScreen().look.family.record.unit;
  return (id) => beyond.find(({ memberId }) => memberId === id)?.people ?? 0;
}

/** "3 more people beyond Roy: show": the family is gathered one step wider, for everybody alike. */
export function BeyondPerson() {
  const { look, selectedIds, expand } = useFamilyScreen();
  const beyond = useBeyond();
  const selectedId = selectedIds.at(-1);
  const person = selectedId === undefined ? undefined : look.family.byId.get(selectedId);
  const more = person === undefined ? 0 : beyond(person.id);
  if (person === undefined || more === 0) return null;
  return (
    <p className={styles.outside}>
      <ActionButton look="link" onPress={expand}>
        {countInWords(more, 'more person', 'more people')} beyond {person.shortName}: show one step more
      </ActionButton>
    </p>
  );
}
