import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { WorklistFilter } from '../generated/operations.ts';
import { SaveStandingQuestionDocument } from '../generated/operations.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { SaveQuestionForm, type NewSchedule } from './save-question-form.tsx';
import { questionPath } from './standing-path.ts';
import { useAct } from './use-act.ts';

interface SaveQuestionProps {
  /** What the list is narrowed to. */
  readonly asks: WorklistFilter;
  /** The same in words; empty for the whole list. */
  readonly narrowedTo: readonly string[];
  /** The list tells of an earlier day: the question will not. */
  readonly isOfThePast: boolean;
}

/** Makes the present list a question that is asked again and again, and opens it. */
export function SaveQuestion({ asks, narrowedTo, isOfThePast }: SaveQuestionProps) {
  const [isOpen, setOpen] = useState(false);
  const [save] = useMutation(SaveStandingQuestionDocument, { fetchPolicy: 'no-cache' });
  const { act, isBusy, failure, forget } = useAct();
  const navigate = useNavigate();
  const close = () => {
    forget();
    setOpen(false);
  };
  const saveIt = (schedule: NewSchedule) =>
    act(async () => {
      const done = await save({ variables: { ...schedule, asks } });
      const id = done.data?.saveStandingQuestion.question.id;
      if (id !== undefined) await navigate(questionPath(id));
    });
  return (
    <>
      <ActionButton onPress={() => setOpen(true)}>Save as a standing question…</ActionButton>
      <DialogFrame title="Save as a standing question" isOpen={isOpen} onClose={close}>
        <SaveQuestionForm
          narrowedTo={narrowedTo}
          isOfThePast={isOfThePast}
          isBusy={isBusy}
          failure={failure}
          onSave={(schedule) => void saveIt(schedule)}
          onLeave={close}
        />
      </DialogFrame>
    </>
  );
}
