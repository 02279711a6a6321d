import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';

import type { SectionsAsked } from '../drawing/paper/paper-sections.ts';
import type { PaperName } from '../drawing/paper/paper-size.ts';
import { viewLabel } from '../drawing/views/view-names.ts';
import { useAskedQuestions } from '../family/asked-questions.ts';
import { useMapView } from '../family/map-view.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { drawnView } from '../family/page-views.ts';
import { startArranger } from '../family/arrange/start-arranger.ts';
import { useScene } from '../family/arrange/use-scene.ts';
import { centreOfEcomap } from '../family/centre-of-ecomap.ts';
import { ViewerDocument } from '../generated/operations.ts';
import type { Failure } from '../ui/failure.ts';
import { fetchPrint, saveFile } from './fetch-print.ts';
import { isOnPaper, wantsList, type PrintChoice } from './print-choices.tsx';
import { printPlan } from './print-plan.ts';

export type PrintState =
  { readonly kind: 'ready' | 'making' | 'saved' } | { readonly kind: 'failed'; readonly failure: Failure };

const firstChoice: PrintChoice = {
  format: 'pdf-a3',
  chips: true,
  list: true,
  listInSvg: false,
  findings: false,
  contacts: false,
};

/** What is chosen, the picture as it will be printed, its sheets, and how far the making is. */
export function usePrint() {
  const [choice, setChoice] = useState(firstChoice);
  const [state, setState] = useState<PrintState>({ kind: 'ready' });
  const { family, wanted } = useWanted(choice.chips);
  const { scene, isFailed } = useScene(family.record, wanted, startArranger);
  const beside = useBeside(choice);
  const author = useAuthor();
  const paper = paperOf(choice);
  const label = viewLabel(wanted.view);
  const plan = useMemo(
    () =>
      scene === null || paper === null
        ? null
        : printPlan(family, scene, {
            label,
            paper,
            author,
            choice,
            centreId: wanted.centreId,
            chip: wanted.chip,
            beside,
          }),
    [family, scene, label, paper, author, choice, wanted.centreId, wanted.chip, beside],
  );
  const print = async () => {
    // The button stays enabled: a disabled one loses the focus, and with it Escape.
    if (state.kind === 'making') return;
    setState({ kind: 'making' });
    const { on, view, notation, quality, centreId, chips, chip } = wanted;
    const printed = await fetchPrint({
      ...{ focusId: family.focusId ?? '', on, steps: family.record.unit.maxSteps },
      ...{ view, notation, quality, centreId, chips, chip, list: wantsList(choice), ...beside },
      ...{ format: paper === null ? fileFormat(choice) : 'pdf', paper: paper ?? 'A3' },
    });
    if ('file' in printed) {
      saveFile(printed);
      setState({ kind: 'saved' });
    } else setState({ kind: 'failed', failure: printed });
  };
  const choose = (next: PrintChoice) => {
    setChoice(next);
    setState({ kind: 'ready' });
  };
  return { choice, choose, state, family, scene, isFailed, label, paper, plan, print };
}

/** The view of the screen with everybody in it: nothing folded, nobody pinned. */
function useWanted(chips: boolean) {
  const { look, view: shown, notation, quality, selectedIds } = useFamilyScreen();
  const view = drawnView(shown);
  const { family, conferenceIds, chip } = look;
  const centreId = view === 'ecomap' ? centreOfEcomap(family, selectedIds) : null;
  const wanted = useMemo(
    () => ({ on: family.on, chosenIds: conferenceIds, view, notation, quality, centreId, chips, chip }),
    [family.on, conferenceIds, view, notation, quality, centreId, chips, chip],
  );
  return { family, wanted };
}

/** What goes on sheets of its own, with the settings and the period of the screen. */
function useBeside(choice: PrintChoice): SectionsAsked {
  const { settings } = useAskedQuestions();
  const { by, days } = useMapView().matrix;
  const hasFindings = choice.findings && isOnPaper(choice);
  const hasContacts = choice.contacts && isOnPaper(choice);
  return useMemo(
    () => ({ findings: hasFindings ? { settings } : null, contacts: hasContacts ? { by, days } : null }),
    [hasFindings, hasContacts, settings, by, days],
  );
}

function paperOf({ format }: PrintChoice): PaperName | null {
  if (format === 'pdf-a3') return 'A3';
  return format === 'pdf-a4' ? 'A4' : null;
}

function fileFormat({ format }: PrintChoice): 'png' | 'svg' {
  return format === 'svg' ? 'svg' : 'png';
}

/** As the server writes it on the paper. */
function useAuthor(): string {
  const { data } = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' });
  const { name = '', role = '', agency = '' } = data?.viewer ?? {};
  return [name, role ?? '', agency ?? ''].filter((part) => part !== '').join(', ');
}
