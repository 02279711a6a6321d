import type { ReactNode } from 'react';
import { Button, type PressEvent } from 'react-aria-components';

import styles from './action-button.module.css';
import { classNamesOf } from './class-names.ts';

const names = classNamesOf(styles);

interface ActionButtonProps {
  readonly children: ReactNode;
  readonly onPress?: (event: PressEvent) => void;
  /** Where the button shows only a sign. */
  readonly label?: string;
  /** `link` reads as a link in running text, `plain` is a quiet frame, `strong` the one main action. */
  readonly look?: 'plain' | 'strong' | 'link' | 'sign';
  readonly isDisabled?: boolean;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly controls?: string;
}

export function ActionButton(props: ActionButtonProps) {
  const { children, onPress, label, look = 'plain', isDisabled = false, pressed, expanded, controls } = props;
  return (
    <Button
      className={names('button', look)}
      isDisabled={isDisabled}
      {...(onPress === undefined ? {} : { onPress })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      {...(controls === undefined ? {} : { 'aria-controls': controls })}
    >
      {children}
    </Button>
  );
}
