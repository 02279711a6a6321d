import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';

import { inWords, type CalendarDate } from '../../api/domain/calendar-date.ts';
import { planInWords } from '../drawing/paper/plan-in-words.ts';
import type { PaperName } from '../drawing/paper/paper-size.ts';
import { viewNames } from '../drawing/views/view-names.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { startArranger } from '../family/arrange/start-arranger.ts';
import { useScene } from '../family/arrange/use-scene.ts';
import { ViewerDocument } from '../generated/operations.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import type { Failure } from '../ui/failure.ts';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { fetchPrint, saveFile, type PrintWish } from './fetch-print.ts';
import { PrintChoices, type PrintChoice } from './print-choices.tsx';
import styles from './print-dialog.module.css';
import { PrintPreview } from './print-preview.tsx';
import { printPlan } from './print-plan.ts';

const names = classNamesOf(styles);

const firstChoice: PrintChoice = { format: 'pdf-a3', chips: true, list: true };

type State =
  { readonly kind: 'ready' | 'making' | 'saved' } | { readonly kind: 'failed'; readonly failure: Failure };

/** Which picture leaves the page and how: what will be in it is shown before it is made. The server draws it and keeps the log. */
export function PrintDialog({ onClose }: { readonly onClose: () => void }) {
  const { look, view, notation } = useFamilyScreen();
  const { family, conferenceIds } = look;
  const [choice, setChoice] = useState(firstChoice);
  const [state, setState] = useState<State>({ kind: 'ready' });
  const { chips } = choice;
  const wanted = useMemo(
    () => ({ on: family.on, chosenIds: conferenceIds, view, notation, chips }),
    [family.on, conferenceIds, view, notation, chips],
  );
  const { scene, isFailed } = useScene(family.record, wanted, startArranger);
  const author = useAuthor();
  const label = viewNames.find(({ id }) => id === view)?.label ?? '';
  const paper = paperOf(choice);
  const plan = useMemo(
    () =>
      scene === null || paper === null ? null : printPlan(family, scene, { label, paper, author, choice }),
    [family, scene, label, paper, author, choice],
  );
  const print = async () => {
    setState({ kind: 'making' });
    const printed = await fetchPrint(wishOf(family, view, notation, choice));
    if ('file' in printed) {
      saveFile(printed);
      setState({ kind: 'saved' });
    } else setState({ kind: 'failed', failure: printed });
  };
  return (
    <DialogFrame title="Print or save" isOpen onClose={onClose}>
      <p>
        {label}, as at {inWords(family.on)}. Everybody is printed, whatever is folded or greyed on the screen,
        and it is noted in the access log.
      </p>
      <PrintChoices
        choice={choice}
        onChoice={(next) => {
          setChoice(next);
          setState({ kind: 'ready' });
        }}
      />
      {isFailed ? <p>This picture could not be drawn: choose another view.</p> : null}
      {scene === null ? (
        <p role="status">Arranging the family…</p>
      ) : (
        <PrintPreview plan={plan} scene={scene} />
      )}
      <p role="status" className={names('status')}>
        {said(state, plan === null || paper === null ? '' : planInWords(plan, paper, choice.list))}
      </p>
      {state.kind === 'failed' ? <FailureNotice failure={state.failure} /> : null}
      <ActionButton
        look="strong"
        isDisabled={state.kind === 'making' || scene === null}
        onPress={() => void print()}
      >
        {paper === null ? 'Save the picture' : 'Make the PDF'}
      </ActionButton>
    </DialogFrame>
  );
}

function said(state: State, planned: string): string {
  if (state.kind === 'making') return 'Being made…';
  return state.kind === 'saved' ? 'Saved among your downloads. It is marked OFFICIAL-SENSITIVE.' : planned;
}

function paperOf({ format }: PrintChoice): PaperName | null {
  if (format === 'pdf-a3') return 'A3';
  return format === 'pdf-a4' ? 'A4' : null;
}

function wishOf(
  {
    focusId,
    on,
    record,
  }: { readonly focusId: string | null; readonly on: CalendarDate; readonly record: Unit },
  view: string,
  notation: string,
  choice: PrintChoice,
): PrintWish {
  const { format, chips, list } = choice;
  const paper = paperOf(choice);
  return {
    focusId: focusId ?? '',
    on,
    steps: record.unit.maxSteps,
    view,
    notation,
    format: format === 'png' || format === 'svg' ? format : 'pdf',
    paper: paper ?? 'A3',
    chips,
    list,
  };
}

interface Unit {
  readonly unit: { readonly maxSteps: number };
}

/** As the server writes it on the paper. */
function useAuthor(): string {
  const { data } = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' });
  const { name = '', role = '', agency = '' } = data?.viewer ?? {};
  return [name, role ?? '', agency ?? ''].filter((part) => part !== '').join(', ');
}
