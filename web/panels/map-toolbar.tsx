import { Keyboard, Maximize, Minus, Plus } from 'lucide-react';
import type { RefObject } from 'react';

import { countInWords } from '../../api/domain/words/lists-in-words.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import type { MapHandle } from '../map/map-handle.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import styles from './map-toolbar.module.css';

const names = classNamesOf(styles);
const nearer = 1.25;

interface MapToolbarProps {
  readonly handle: RefObject<MapHandle | null>;
  readonly isLegendShown: boolean;
  readonly onLegend: () => void;
  readonly onKeys: () => void;
  readonly onPrint: () => void;
}

/** What may be done with the map, and how many it shows. */
export function MapToolbar({ handle, isLegendShown, onLegend, onKeys, onPrint }: MapToolbarProps) {
  const { scene } = useFamilyScreen();
  return (
    <div className={names('toolbar')}>
      <FamilyCount />
      <div className={names('actions')} role="group" aria-label="Map">
        <ActionButton look="sign" label="Fit the whole family (F)" onPress={() => handle.current?.fit()}>
          <Maximize aria-hidden size={18} />
        </ActionButton>
        <ActionButton look="sign" label="Nearer (+)" onPress={() => handle.current?.zoomBy(nearer)}>
          <Plus aria-hidden size={18} />
        </ActionButton>
        <ActionButton look="sign" label="Farther (−)" onPress={() => handle.current?.zoomBy(1 / nearer)}>
          <Minus aria-hidden size={18} />
        </ActionButton>
        <ActionButton pressed={isLegendShown} onPress={onLegend}>
          Legend
        </ActionButton>
        <ActionButton isDisabled={scene === null} onPress={onPrint}>
          Print or save
        </ActionButton>
        <ActionButton look="sign" label="Keys (?)" onPress={onKeys}>
          <Keyboard aria-hidden size={18} />
        </ActionButton>
      </div>
    </div>
  );
}

/** "36 people, 11 children in 11 homes", and who stands one step beyond. */
function FamilyCount() {
  const { look, expand } = useFamilyScreen();
  const { people, homes, record } = look.family;
  const children = people.filter(({ isChild }) => isChild).length;
  const beyond = record.unit.beyond.reduce((sum, { people: more }) => sum + more, 0);
  return (
    <p>
      <strong>{countInWords(people.length, 'person', 'people')}</strong>,{' '}
      {countInWords(children, 'child', 'children')}, {countInWords(homes.length, 'home')}.{' '}
      {beyond === 0 ? null : (
        <ActionButton look="link" onPress={expand}>
          {countInWords(beyond, 'more person', 'more people')} one step beyond: show
        </ActionButton>
      )}
    </p>
  );
}
