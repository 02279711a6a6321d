import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

import { useFamilyScreen } from '../family/family-screen.ts';
import { foldChoices, type FoldChoice } from '../family/fold-choices.ts';
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
    <FoldChoices
      choices={choices}
      onChoose={({ folded }) => {
        if (folded !== null) view.setFolded(folded);
      }}
    />
  );
}

interface FoldChoicesProps {
  readonly choices: readonly FoldChoice[];
  readonly onChoose: (choice: FoldChoice) => void;
}

/** The button with its menu. A choice that can do nothing says why, and cannot be pressed. */
export function FoldChoices({ choices, onChoose }: FoldChoicesProps) {
  return (
    <MenuTrigger>
      <ActionButton>Fold…</ActionButton>
      <Popover className={names('menu-sheet')} placement="bottom start">
        <Menu
          className={names('menu')}
          aria-label="Fold"
          items={choices.map((choice) => ({ id: choice.key, choice }))}
          onAction={(key) => {
            const chosen = choices.find((choice) => choice.key === key);
            if (chosen !== undefined) onChoose(chosen);
          }}
          disabledKeys={choices.filter(({ folded }) => folded === null).map(({ key }) => key)}
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
