import { unseenForInWords } from '../../api/domain/seen/unseen-for.ts';
import { countInWords } from '../../api/domain/words/lists-in-words.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { useMapView } from '../family/map-view.ts';
import { ActionButton } from '../ui/action-button.tsx';
import styles from './family-count.module.css';

/** "36 people, 11 children, 11 homes", who is folded away, and who stands one step beyond: nobody is left out silently. */
export function FamilyCount() {
  const { look, scene, expand } = useFamilyScreen();
  const { setFolded, greyedIds, greyNobody, unseen } = useMapView();
  const { people, homes, record } = look.family;
  const children = people.filter(({ isChild }) => isChild).length;
  const beyond = record.unit.beyond.reduce((sum, { people: more }) => sum + more, 0);
  const hidden = (scene?.folds ?? []).reduce((sum, fold) => sum + fold.people, 0);
  return (
    <p className={styles.count}>
      <strong>{countInWords(people.length, 'person', 'people')}</strong>,{' '}
      {countInWords(children, 'child', 'children')}, {countInWords(homes.length, 'home')}.{' '}
      {hidden === 0 ? null : (
        <>
          {countInWords(hidden, 'person', 'people')} folded away:{' '}
          <ActionButton look="link" onPress={() => setFolded([])}>
            unfold all
          </ActionButton>{' '}
        </>
      )}
      {greyedIds.size === 0 ? null : (
        <>
          {unseen === null ? '' : `${unseenForInWords(unseen)}. `}
          {greyedIds.size} greyed:{' '}
          <ActionButton look="link" onPress={greyNobody}>
            show all
          </ActionButton>{' '}
        </>
      )}
      {beyond === 0 ? null : (
        <ActionButton look="link" onPress={expand}>
          {countInWords(beyond, 'more person', 'more people')} one step beyond: show
        </ActionButton>
      )}
    </p>
  );
}
