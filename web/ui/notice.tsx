import type { ReactNode } from 'react';

import { classNamesOf } from './class-names.ts';
import styles from './notice.module.css';

const names = classNamesOf(styles);

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** `problem` is read out at once; `quiet` is an explanation in its place. */
  readonly tone?: 'quiet' | 'problem';
}

/** An empty state or a failure: what is so, and what to do. */
export function Notice({ title, children, tone = 'quiet' }: NoticeProps) {
  return (
    <div className={names('notice', tone)} {...(tone === 'problem' ? { role: 'alert' } : {})}>
      <p className={names('title')}>{title}</p>
      {children}
    </div>
  );
}
