import type { CalendarDate } from '../api/domain/calendar-date.ts';
import { familyAt } from '../api/domain/family-at.ts';
import type { RecordParts } from '../api/domain/family-record.ts';
import type { PersonId } from '../api/domain/ids.ts';
import type { Finding } from '../api/domain/questions/finding.ts';
import { questionsCalled } from '../api/domain/questions/questions-called.ts';
import { sightOfPerson } from '../api/domain/visibility.ts';
import { faultInWords } from '../api/exchange/index.ts';
import { allocatedWorkerOf, familyOfFile, peopleCalled } from '../api/services/family-of-file.ts';
import { readFiles } from '../api/services/import/read-files.ts';

export interface FileRequest {
  readonly question: string;
  readonly focus: string | null;
  readonly asOf: CalendarDate | null;
  readonly parameters: Readonly<Record<string, number>>;
}

export interface AskedOfFile {
  readonly asAt: CalendarDate;
  readonly on: CalendarDate;
  readonly findings: readonly Finding[];
}

/** Asks a file as its allocated worker sees it; nothing is stored. @returns a sentence where it cannot be asked. */
export async function askFile(
  file: string,
  { question, focus, asOf, parameters }: FileRequest,
): Promise<AskedOfFile | { readonly fault: string }> {
  const called = questionsCalled(question, parameters);
  if ('fault' in called) return called;
  const read = await readFiles([file], null);
  if (!read.ok) return { fault: read.faults.map(faultInWords).join('\n') };
  const [found] = read.files;
  if (found === undefined) return { fault: `There is no file ${file}.` };
  const focusId = focus === null ? null : focusCalled(found.parts, focus);
  if (typeof focusId === 'object' && focusId !== null) return focusId;

  const record = await familyOfFile(found.parts, found.meta.asAt, focusId);
  if (record === null) return nobodyCalled(focus ?? '');
  const family = familyAt(record, asOf ?? record.asAt);
  return {
    asAt: record.asAt,
    on: family.on,
    findings: called.questions.flatMap((each) => each.answer(family, parameters)),
  };
}

/** Only people whom the viewer may see are found, and only they are named where several are. */
function focusCalled(parts: RecordParts, focus: string): PersonId | { readonly fault: string } {
  const viewer = allocatedWorkerOf(parts);
  const visible = parts.people.filter((person) => sightOfPerson(viewer, person) === 'full');
  const [only, ...others] = peopleCalled({ ...parts, people: visible }, focus);
  if (only === undefined) return nobodyCalled(focus);
  if (others.length === 0) return only;
  return {
    fault: `More than one person is called “${focus}”: ${[only, ...others].join(', ')}. Give the id.`,
  };
}

function nobodyCalled(focus: string): { readonly fault: string } {
  return { fault: `Nobody in the file is called “${focus}”. Give an id, a whole name or a given name.` };
}
