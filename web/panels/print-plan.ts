import { inWords, readCalendarDate } from '../../api/domain/calendar-date.ts';
import type { FamilyAt } from '../../api/domain/family-at.ts';
import { familyWords, marking } from '../drawing/paper/family-words.ts';
import { paperSections, type SectionsAsked } from '../drawing/paper/paper-sections.ts';
import type { PaperName } from '../drawing/paper/paper-size.ts';
import { planPaper, type PaperPlan } from '../drawing/paper/plan-paper.ts';
import { familyInSentences } from '../drawing/views/list/family-in-sentences.ts';
import type { Scene } from '../drawing/scene.ts';
import type { PrintChoice } from './print-choices.tsx';

interface PlanFor {
  /** Name of the view. */
  readonly label: string;
  readonly paper: PaperName;
  readonly author: string;
  readonly choice: PrintChoice;
  readonly centreId: string | null;
  /** What the signs tell. */
  readonly chip: string;
  /** What goes on sheets of its own. */
  readonly beside: SectionsAsked;
}

/** The sheets that the server will make of the same family: laid out here by the same code, for the preview. */
export function printPlan(
  family: FamilyAt,
  scene: Scene,
  { label, paper, author, choice: { chips, list }, centreId, chip, beside }: PlanFor,
): PaperPlan {
  return planPaper(scene, {
    ...familyWords(family, scene, label),
    paper,
    author,
    marking,
    printedOn: today(),
    ...paperSections(family, beside),
    ...(list
      ? { list: familyInSentences(family, { view: scene.view, centreId, withSeen: chips, chip }) }
      : {}),
  });
}

/** The server writes the moment; the preview only needs its room. */
function today(): string {
  const day = readCalendarDate(new Date().toISOString().slice(0, 10));
  return day === null ? '' : `${inWords(day)} at 00:00`;
}
