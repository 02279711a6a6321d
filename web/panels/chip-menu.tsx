import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

import { lastSeenChip } from '../../api/domain/chips/chip-choice.ts';
import { useMapView } from '../family/map-view.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import styles from './map-tools.module.css';

const names = classNamesOf(styles);

/** What the sign under each child tells: when last seen, seen alone, or one duty that somebody here has on the date. */
export function ChipMenu() {
  const { chip, chipOptions, setChip } = useMapView();
  return (
    <MenuTrigger>
      <ActionButton pressed={chip.id !== lastSeenChip}>{`Signs: ${chip.label}`}</ActionButton>
      <Popover className={names('menu-sheet')} placement="bottom start">
        <Menu
          className={names('menu')}
          aria-label="What the sign under each child tells"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[chip.id]}
          items={chipOptions}
          onAction={(key) => setChip(String(key))}
        >
          {({ id, label }) => (
            <MenuItem id={id} className={names('item', 'choice')} textValue={label}>
              {label}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
