import { Redo2, Search, Undo2 } from 'lucide-react';

import { useMapView } from '../family/map-view.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import { ChipMenu } from './chip-menu.tsx';
import { FoldMenu } from './fold-menu.tsx';
import styles from './map-tools.module.css';
import { StepsControl } from './steps-control.tsx';
import { UnseenControl } from './unseen-control.tsx';

const names = classNamesOf(styles);

/** How the picture is looked at: undo, find, signs, fold and grey. */
export function MapTools({ onFind }: { readonly onFind: () => void }) {
  const { undoWords, redoWords, undo, redo } = useMapView();
  return (
    <div className={names('tools')} role="group" aria-label="How the picture is looked at">
      <ActionButton
        look="sign"
        label={undoWords === null ? 'Undo (Ctrl+Z)' : `Undo (Ctrl+Z): ${undoWords}`}
        isDisabled={undoWords === null}
        onPress={undo}
      >
        <Undo2 aria-hidden size="1.125rem" />
      </ActionButton>
      <ActionButton
        look="sign"
        label={redoWords === null ? 'Do again (Ctrl+Y)' : `Do again (Ctrl+Y): ${redoWords}`}
        isDisabled={redoWords === null}
        onPress={redo}
      >
        <Redo2 aria-hidden size="1.125rem" />
      </ActionButton>
      <ActionButton look="sign" label="Find in this picture (/)" onPress={onFind}>
        <Search aria-hidden size="1.125rem" />
      </ActionButton>
      <ChipMenu />
      <UnseenControl />
      <FoldMenu />
      <StepsControl />
    </div>
  );
}
