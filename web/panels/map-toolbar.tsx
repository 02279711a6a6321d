import { Keyboard, Maximize, Minus, Plus } from 'lucide-react';
import type { RefObject } from 'react';

import { useFamilyScreen } from '../family/family-screen.ts';
import type { MapHandle } from '../map/map-handle.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import styles from './map-toolbar.module.css';
import { MapTools } from './map-tools.tsx';

const names = classNamesOf(styles);
const nearer = 1.25;

interface MapToolbarProps {
  readonly handle: RefObject<MapHandle | null>;
  readonly isLegendShown: boolean;
  readonly onLegend: () => void;
  readonly onKeys: () => void;
  readonly onPrint: () => void;
  readonly onFind: () => void;
}

/** What may be done with the map. */
export function MapToolbar({ handle, isLegendShown, onLegend, onKeys, onPrint, onFind }: MapToolbarProps) {
  const { scene } = useFamilyScreen();
  return (
    <div className={names('toolbar')}>
      <MapTools onFind={onFind} />
      <div className={names('actions')} role="group" aria-label="Map">
        <ActionButton look="sign" label="Fit the whole family (F)" onPress={() => handle.current?.fit()}>
          <Maximize aria-hidden size="1.125rem" />
        </ActionButton>
        <ActionButton look="sign" label="Nearer (+)" onPress={() => handle.current?.zoomBy(nearer)}>
          <Plus aria-hidden size="1.125rem" />
        </ActionButton>
        <ActionButton look="sign" label="Farther (−)" onPress={() => handle.current?.zoomBy(1 / nearer)}>
          <Minus aria-hidden size="1.125rem" />
        </ActionButton>
        <ActionButton pressed={isLegendShown} onPress={onLegend}>
          Legend
        </ActionButton>
        <ActionButton label="Print or save" isDisabled={scene === null} onPress={onPrint}>
          Print
        </ActionButton>
        <ActionButton look="sign" label="Keys (?)" onPress={onKeys}>
          <Keyboard aria-hidden size="1.125rem" />
        </ActionButton>
      </div>
    </div>
  );
}
