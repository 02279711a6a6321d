import { useState } from 'react';

import type { PersonId } from '../../api/domain/ids.ts';
import { inviteList } from '../../api/domain/professionals/invite-list.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import styles from './copy-invite-list.module.css';
import { copiedInWords, copyInviteList } from './take-invite-list.ts';

const names = classNamesOf(styles);

interface CopyInviteListProps {
  readonly childIds: readonly PersonId[];
  readonly look?: 'plain' | 'link';
}

/**
 * Everyone who works with these children, on the clipboard with one press, and said so in words. Where there is nothing
 * to copy or the browser does not let a page copy, the list is opened instead.
 */
export function CopyInviteList({ childIds, look = 'plain' }: CopyInviteListProps) {
  const screen = useFamilyScreen();
  const { family } = screen.look;
  const [copied, setCopied] = useState({ of: '', says: '' });
  const of = `${family.on} ${childIds.join(' ')}`;
  const copy = async () => {
    const rows = inviteList(family, childIds);
    if (rows.length === 0) {
      screen.chooseInvite(childIds, false);
      return;
    }
    if (await copyInviteList(rows)) {
      setCopied({ of, says: `${copiedInWords(family, childIds, rows)}.` });
      screen.reportCopied(childIds);
    } else screen.chooseInvite(childIds, true);
  };
  return (
    <span className={names('copy')}>
      <ActionButton look={look} onPress={() => void copy()}>
        Copy invite list
      </ActionButton>
      <span role="status" className={names('status')}>
        {copied.of === of ? copied.says : ''}
      </span>
    </span>
  );
}
