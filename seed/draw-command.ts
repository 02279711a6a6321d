import path from 'node:path';
import { chipOption, chipOptions } from '../api/domain/chips/chip-choice.ts';
import { inWords } from '../api/domain/calendar-date.ts';
import { conferenceChildren } from '../api/domain/conference-children.ts';
import { familyAt, type FamilyAt } from '../api/domain/family-at.ts';
import type { FamilyRecord } from '../api/domain/family-record.ts';
import { seenOptions } from '../web/drawing/family-chips.ts';
import { signsInWords } from '../web/drawing/paper/family-words.ts';
import { arrangementWishes } from '../web/drawing/genogram/previous-scene.ts';
import type { Scene } from '../web/drawing/scene.ts';
import { viewById, views } from '../web/drawing/views/index.ts';
import type { View } from '../web/drawing/views/view.ts';
import type { CommandResult } from './ask-command.ts';
import { drawArguments, usage, type DrawArguments } from './draw-arguments.ts';
import { pictureAsJson, type PictureOf } from './draw-picture.ts';
import { drawBare } from './draw-study.ts';
import { medianOfRuns } from './median-of-runs.ts';
import { nearestPeople } from './nearest-people.ts';
import { openFile, type Fault } from './open-file.ts';
import { readPreviousPicture } from './previous-picture.ts';
import { readStudyFile, recordOfStudy, type StudyFamily } from './study-file.ts';
import { writePicture, type Picture } from './write-picture.ts';

export interface DrawCommand {
  readonly args: readonly string[];
  /** Where the command was given: paths start there. */
  readonly folder: string;
}

interface Drawn extends Picture {
  /** Of the arrangement. */
  readonly ms: number;
  readonly of: PictureOf;
}

/**
 * What `npm run draw` prints, and its exit code: 1 and a sentence where nothing could be drawn. The picture's JSON goes
 * to the screen unless a file is named for it.
 */
export async function runDraw({ args, folder }: DrawCommand): Promise<CommandResult> {
  const asked = drawArguments(args);
  if ('fault' in asked) return refused(asked.fault);
  if (asked.help) return { exitCode: 0, out: usage, err: '' };
  const view = viewById(asked.view);
  if (view === null) {
    const known = views.map(({ id }) => id).join(', ');
    return refused(`“${asked.view}” is not a view this version draws. It draws: ${known}.`);
  }
  const file = path.resolve(folder, asked.file);
  const study = await readStudyFile(file);
  if (study !== null && 'fault' in study) return refused(study.fault);
  const drawn = await (study === null
    ? drawRecord(asked, folder, file, view)
    : drawStudy(asked, folder, study, view));
  return 'fault' in drawn ? refused(drawn.fault) : delivered(asked, folder, drawn);
}

async function drawRecord(
  asked: DrawArguments,
  folder: string,
  file: string,
  view: View,
): Promise<Drawn | Fault> {
  if (asked.symbol !== null) {
    return {
      fault:
        '--symbol and --gap are for files of persons, unions and households; a family is drawn as it is.',
    };
  }
  const limits = { maxSteps: asked.steps, maxPeople: asked.maxPeople };
  const opened = await openFile(file, asked.focus, limits);
  return 'fault' in opened ? opened : drawFamily(asked, folder, opened, view);
}

async function drawStudy(
  asked: DrawArguments,
  folder: string,
  study: StudyFamily,
  view: View,
): Promise<Drawn | Fault> {
  if (asked.focus !== null || asked.asOf !== null) {
    return { fault: `${asked.file} has people, unions and homes only: leave out --focus and --as-of.` };
  }
  if (asked.symbol === null) {
    const opened = await recordOfStudy(study, asked.file);
    return 'fault' in opened ? opened : drawFamily(asked, folder, opened, view);
  }
  if (view.id !== views[0]?.id)
    return { fault: `--symbol draws a ${views[0]?.label ?? ''}: leave out --view.` };
  const { symbol, gap } = asked;
  const previous = await previousOf(asked, folder);
  if (previous !== null && 'fault' in previous) return previous;
  const wishes = arrangementWishes(view.id, { previous, effort: asked.effort });
  const { result, ms } = medianOfRuns(() => drawBare(study, { ...symbol, gap }, wishes));
  const births = new Map(
    study.persons.map(({ id, birth, sex }) => [id, { birth: birth ?? '', sex: sex ?? '' }]),
  );
  return {
    scene: result,
    family: null,
    viewLabel: view.label,
    ms,
    title: path.basename(asked.file),
    description: `The symbols and lines of ${inPeople(study.persons.length)}.`,
    of: { households: study.households, factsOf: (id) => births.get(id) ?? { birth: '', sex: '' } },
  };
}

async function drawFamily(
  asked: DrawArguments,
  folder: string,
  { record: all, title }: { readonly record: FamilyRecord; readonly title: string },
  view: View,
): Promise<Drawn | Fault> {
  const isLimited = asked.limit !== null && asked.focus === null;
  const record = isLimited ? nearestPeople(all, asked.limit) : all;
  const family = familyAt(record, asked.asOf ?? record.asAt);
  if (family.people.length === 0) return { fault: nobodyThere(family, asked) };
  if (chipOption(family, asked.signs) === null) return { fault: unknownSigns(family, asked.signs) };
  const previous = await previousOf(asked, folder);
  if (previous !== null && 'fault' in previous) return previous;
  const options = {
    focusId: family.focusId,
    chosenIds: conferenceChildren(family),
    ...seenOptions(family, asked.signs),
    notation: asked.notation,
    quality: asked.quality,
    effort: asked.effort,
    previous,
  };
  const { result, ms } = medianOfRuns(() => view.draw(family, options));
  return {
    scene: result,
    ms,
    family,
    viewLabel: view.label,
    ...wordsOf(title, family, view, result),
    of: { households: null, factsOf: factsIn(family) },
  };
}

async function previousOf({ layoutFrom }: DrawArguments, folder: string): Promise<Scene | Fault | null> {
  return layoutFrom === null ? null : readPreviousPicture(path.resolve(folder, layoutFrom));
}

function factsIn(family: FamilyAt): PictureOf['factsOf'] {
  const people = new Map<string, FamilyAt['people'][number]>(
    family.people.map((person) => [person.id, person]),
  );
  return (id) => ({ birth: people.get(id)?.dob ?? '', sex: people.get(id)?.sex ?? 'unknown' });
}

async function delivered(asked: DrawArguments, folder: string, drawn: Drawn): Promise<CommandResult> {
  const { scene, ms, of } = drawn;
  const json = JSON.stringify(pictureAsJson(scene, of, ms), null, 1);
  const fault = await writePicture(drawn, json, asked, folder);
  if (fault !== null) return refused(fault.fault);
  return { exitCode: 0, out: asked.json === null ? json : '', err: '' };
}

function wordsOf(
  title: string,
  family: FamilyAt,
  view: View,
  scene: Scene,
): { title: string; description: string } {
  const focus = family.focusId === null ? undefined : family.byId.get(family.focusId);
  const whose = focus === undefined ? title : `The family of ${focus.name}`;
  const count = inPeople(family.people.length);
  const rows = view.id === 'genogram' ? ', generations in rows, homes outlined' : '';
  return {
    title: `${whose}, as at ${inWords(family.on)}`,
    description: [
      `${view.label} of ${count} as at ${inWords(family.on)}${rows}.`,
      ...signsInWords(scene),
    ].join(' '),
  };
}

function inPeople(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}

function nobodyThere(family: FamilyAt, { file }: DrawArguments): string {
  return `${file} records nobody who was there on ${inWords(family.on)}. Choose another --as-of, or leave it out.`;
}

function unknownSigns(family: FamilyAt, signs: string): string {
  const known = chipOptions(family).map(({ id }) => id);
  return `--signs tells ${known.join(', ')} of this family, or another rule of its rule pack; “${signs}” is none.`;
}

function refused(err: string): CommandResult {
  return { exitCode: 1, out: '', err };
}
