import { useRef, useState } from 'react';
import { CheckboxButton, CheckboxField, CheckboxGroup, Label } from 'react-aria-components';

import { livingChildren, type FamilyAt } from '../../api/domain/family-at.ts';
import type { PersonId } from '../../api/domain/ids.ts';
import { inviteList, inviteListAsText, type InviteRow } from '../../api/domain/professionals/invite-list.ts';
import { countInWords } from '../../api/domain/words/lists-in-words.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import styles from './invite-list-dialog.module.css';
import { copiedInWords, copyInviteList } from './take-invite-list.ts';

const names = classNamesOf(styles);

interface InviteListDialogProps {
  readonly family: FamilyAt;
  /** Whom it is about at first. */
  readonly childIds: readonly PersonId[];
  /** The browser has refused to copy already: the text stands there to be copied by hand. */
  readonly isByHand: boolean;
  /** Told whom it is about now, so that the next list is about them too. */
  readonly onChosen: (childIds: readonly PersonId[]) => void;
  readonly onClose: () => void;
  /** Told for the access log once the list was taken. */
  readonly onCopied: (childIds: readonly PersonId[]) => void;
}

/** Everyone who works with the children chosen here, with one press on the clipboard; by hand where that is refused. */
export function InviteListDialog(props: InviteListDialogProps) {
  const { family, childIds, isByHand, onChosen, onClose, onCopied } = props;
  const children = livingChildren(family);
  const [chosen, setChosen] = useState<readonly PersonId[]>(childIds);
  const [taken, setTaken] = useState<'not-yet' | 'copied' | 'by-hand'>(isByHand ? 'by-hand' : 'not-yet');
  const rows = inviteList(family, chosen);
  const copy = async () => {
    const isCopied = await copyInviteList(rows);
    setTaken(isCopied ? 'copied' : 'by-hand');
    onCopied(chosen);
  };
  return (
    <DialogFrame title="Invite list" isOpen onClose={onClose}>
      <CheckboxGroup
        className={names('children')}
        value={[...chosen]}
        onChange={(ids) => {
          const now = children.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
          setChosen(now);
          onChosen(now);
          setTaken('not-yet');
        }}
      >
        <Label className={names('label')}>Everyone who works with</Label>
        {children.map((child) => (
          <CheckboxField key={child.id} value={child.id}>
            <CheckboxButton className={names('child')}>
              <span aria-hidden className={names('box')} />
              {child.name}, {child.ageInWords}
            </CheckboxButton>
          </CheckboxField>
        ))}
      </CheckboxGroup>
      <Rows rows={rows} />
      <p role="status" className={names('status')}>
        {taken === 'copied'
          ? `${copiedInWords(family, chosen, rows)}: name, role, agency, phone and email. Paste it into a mail or a spreadsheet.`
          : ''}
      </p>
      {taken === 'by-hand' ? <ByHand text={inviteListAsText(rows)} /> : null}
      <ActionButton look="strong" isDisabled={rows.length === 0} onPress={() => void copy()}>
        Copy {countInWords(rows.length, 'person', 'people')}
      </ActionButton>
    </DialogFrame>
  );
}

function Rows({ rows }: { readonly rows: readonly InviteRow[] }) {
  if (rows.length === 0) return <p>Nobody is recorded as working with the children chosen on this date.</p>;
  return (
    <div className={names('scroll')} tabIndex={0} role="region" aria-label="People on the invite list">
      <table className={names('table')}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role and agency</th>
            <th scope="col">Phone</th>
            <th scope="col">Email</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.professionalId}>
              <th scope="row">{row.name}</th>
              <td>
                {row.role}, {row.agency}
              </td>
              <td>{row.phone ?? 'not recorded'}</td>
              <td>{row.email ?? 'not recorded'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ByHand({ text }: { readonly text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <div className={names('by-hand')}>
      <label htmlFor="invite-text">
        This browser does not let a page copy. Press Ctrl+C (Cmd+C on a Mac) to copy the marked text.
      </label>
      <textarea
        id="invite-text"
        ref={area}
        readOnly
        rows={6}
        defaultValue={text}
        autoFocus
        onFocus={() => area.current?.select()}
      />
    </div>
  );
}
