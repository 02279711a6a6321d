import type { FamilyRecord, RecordParts } from '../api/domain/family-record.ts';
import { defaultMaxPeople, defaultSteps, type UnitLimits } from '../api/domain/family-unit.ts';
import type { PersonId } from '../api/domain/ids.ts';
import { sightOfPerson } from '../api/domain/visibility.ts';
import { faultInWords } from '../api/exchange/index.ts';
import { allocatedWorkerOf, familyOfFile, peopleCalled } from '../api/services/family-of-file.ts';
import { readFiles } from '../api/services/import/read-files.ts';

/** One sentence: what is wrong and how to mend it. */
export interface Fault {
  readonly fault: string;
}

export interface OpenedFile {
  readonly record: FamilyRecord;
  readonly title: string;
  /** Id of the rule pack that the file names; null for none. */
  readonly rulePack: string | null;
}

/**
 * The family of a file as its allocated worker sees it, round a person called by id or name or (null) everybody in it.
 * Nothing is stored. @returns a sentence where the file cannot be read or nobody is called so.
 */
export async function openFile(
  file: string,
  focus: string | null,
  limits: UnitLimits = { maxSteps: defaultSteps, maxPeople: defaultMaxPeople },
): Promise<OpenedFile | Fault> {
  const read = await readFiles([file], null);
  if (!read.ok) return { fault: read.faults.map(faultInWords).join('\n') };
  const [found] = read.files;
  if (found === undefined) return { fault: `There is no file ${file}.` };
  const focusId = focus === null ? null : focusCalled(found.parts, focus);
  if (typeof focusId === 'object' && focusId !== null) return focusId;
  const record = await familyOfFile(found.parts, found.meta.asAt, focusId, limits);
  if (record === null) return nobodyCalled(focus ?? '');
  return { record, title: found.meta.title, rulePack: found.meta.rulePack };
}

/** Only people whom the viewer may see are found, and only they are named where several are. */
function focusCalled(parts: RecordParts, focus: string): PersonId | Fault {
  const viewer = allocatedWorkerOf(parts);
  const visible = parts.people.filter((person) => sightOfPerson(viewer, person) === 'full');
  const [only, ...others] = peopleCalled({ ...parts, people: visible }, focus);
  if (only === undefined) return nobodyCalled(focus);
  if (others.length === 0) return only;
  return {
    fault: `More than one person is called “${focus}”: ${[only, ...others].join(', ')}. Give the id.`,
  };
}

function nobodyCalled(focus: string): Fault {
  return { fault: `Nobody in the file is called “${focus}”. Give an id, a whole name or a given name.` };
}
