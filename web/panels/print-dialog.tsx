import { inWords } from '../../api/domain/calendar-date.ts';
import { planInWords } from '../drawing/paper/plan-in-words.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { PrintChoices } from './print-choices.tsx';
import styles from './print-dialog.module.css';
import { PrintPreview } from './print-preview.tsx';
import { usePrint, type PrintState } from './use-print.ts';

const names = classNamesOf(styles);

/** Which picture leaves the page and how: what will be in it is shown before it is made. The server draws it and keeps the log. */
export function PrintDialog({ onClose }: { readonly onClose: () => void }) {
  const { choice, choose, state, family, scene, isFailed, label, paper, plan, print } = usePrint();
  const planned = plan === null || paper === null ? '' : planInWords(plan, paper, choice.list);
  return (
    <DialogFrame title="Print or save" isOpen onClose={onClose}>
      <p>
        {label}, as at {inWords(family.on)}. Everybody is printed, whatever is folded or greyed on the screen,
        and it is noted in the access log.
      </p>
      <PrintChoices choice={choice} onChoice={choose} />
      {isFailed ? <p>This picture could not be drawn: choose another view.</p> : null}
      {scene === null ? (
        <p role="status">Arranging the family…</p>
      ) : (
        <PrintPreview plan={plan} scene={scene} />
      )}
      <p role="status" className={names('status')}>
        {saidOf(state, planned)}
      </p>
      {state.kind === 'failed' ? <FailureNotice failure={state.failure} /> : null}
      <ActionButton look="strong" isDisabled={scene === null} onPress={() => void print()}>
        {paper === null ? 'Save the picture' : 'Make the PDF'}
      </ActionButton>
    </DialogFrame>
  );
}

function saidOf(state: PrintState, planned: string): string {
  if (state.kind === 'making') return 'Being made…';
  return state.kind === 'saved' ? 'Saved among your downloads. It is marked OFFICIAL-SENSITIVE.' : planned;
}
