import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';

import { classNamesOf } from '../../ui/class-names.ts';
import styles from './filters.module.css';

const names = classNamesOf(styles);

interface FilterButtonProps {
  readonly label: string;
  /** Is anything chosen behind it? */
  readonly isSet: boolean;
  readonly children: ReactNode;
}

/** A button that opens the choices of one filter; Escape or a press outside closes them. */
export function FilterButton({ label, isSet, children }: FilterButtonProps) {
  return (
    <DialogTrigger>
      <Button className={names('opener', isSet && 'set')}>
        {label}
        {isSet ? <span className={names('spoken')}> (narrowed)</span> : null}
        <ChevronDown aria-hidden size={16} />
      </Button>
      <Popover aria-label={label} className={names('sheet')} placement="bottom start">
        <div className={names('choices')}>{children}</div>
      </Popover>
    </DialogTrigger>
  );
}
