import { Redo2, Search, Undo2 } from 'lucide-react';

import { countInWords } from '../../api/domain/words/lists-in-words.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { useMapView } from '../family/map-view.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import { FoldMenu } from './fold-menu.tsx';
import styles from './map-tools.module.css';
import { StepsControl } from './steps-control.tsx';

const names = classNamesOf(styles);

/** How the picture is looked at: undo, find, fold and grey; and in words whoever is folded away or greyed. */
export function MapTools({ onFind }: { readonly onFind: () => void }) {
  const { undoWords, redoWords, undo, redo, said } = useMapView();
  return (
    <div className={names('tools')} role="group" aria-label="How the picture is looked at">
      <div className={names('pair')}>
        <ActionButton
          look="sign"
          label={undoWords === null ? 'Undo (Ctrl+Z)' : `Undo (Ctrl+Z): ${undoWords}`}
          isDisabled={undoWords === null}
          onPress={undo}
        >
          <Undo2 aria-hidden size={18} />
        </ActionButton>
        <ActionButton
          look="sign"
          label={redoWords === null ? 'Do again (Ctrl+Y)' : `Do again (Ctrl+Y): ${redoWords}`}
          isDisabled={redoWords === null}
          onPress={redo}
        >
          <Redo2 aria-hidden size={18} />
        </ActionButton>
      </div>
      <ActionButton onPress={onFind}>
        <Search aria-hidden size={16} /> Find in picture
      </ActionButton>
      <FoldMenu />
      <StepsControl />
      <LeftOut />
      <p className={names('said')} role="status">
        {said}
      </p>
    </div>
  );
}

/** Nobody is left out silently: how many people are folded away now. */
function LeftOut() {
  const { scene } = useFamilyScreen();
  const { setFolded } = useMapView();
  const hidden = (scene?.folds ?? []).reduce((sum, { people }) => sum + people, 0);
  if (hidden === 0) return null;
  return (
    <p className={names('left-out')}>
      {countInWords(hidden, 'person', 'people')} folded away.{' '}
      <ActionButton look="link" onPress={() => setFolded([])}>
        Unfold all
      </ActionButton>
    </p>
  );
}
