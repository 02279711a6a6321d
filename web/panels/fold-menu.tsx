import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

import { useFamilyScreen } from '../family/family-screen.ts';
import { foldChoices } from '../family/fold-choices.ts';
import { useMapView } from '../family/map-view.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import styles from './map-tools.module.css';

const names = classNamesOf(styles);

/** Everything that can be folded or unfolded now, for whoever is selected and for the whole picture. */
export function FoldMenu() {
  const { look, scene, selectedIds } = useFamilyScreen();
  const view = useMapView();
  const choices = foldChoices(look.family, scene, selectedIds.at(-1) ?? null, view.folded, view.names);
  return (
    <MenuTrigger>
      <ActionButton>Fold…</ActionButton>
      <Popover className={names('menu-sheet')} placement="bottom start">
        <Menu
          className={names('menu')}
          aria-label="Fold"
          items={choices.map((choice) => ({ id: choice.says, choice }))}
          onAction={(key) => {
            const chosen = choices.find(({ says }) => says === key);
            if (chosen?.folded != null) view.setFolded(chosen.folded);
          }}
          disabledKeys={choices.filter(({ folded }) => folded === null).map(({ says }) => says)}
        >
          {({ choice }) => (
            <MenuItem className={names('item')} textValue={choice.says}>
              {choice.says}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
