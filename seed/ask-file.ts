import type { CalendarDate } from '../api/domain/calendar-date.ts';
import { familyAt } from '../api/domain/family-at.ts';
import type { Finding } from '../api/domain/questions/finding.ts';
import { questionsCalled } from '../api/domain/questions/questions-called.ts';
import { openFile, type Fault } from './open-file.ts';

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
): Promise<AskedOfFile | Fault> {
  const called = questionsCalled(question, parameters);
  if ('fault' in called) return called;
  const opened = await openFile(file, focus);
  if ('fault' in opened) return opened;
  const { record } = opened;
  const family = familyAt(record, asOf ?? record.asAt);
  return {
    asAt: record.asAt,
    on: family.on,
    findings: called.questions.flatMap((each) => each.answer(family, parameters)),
  };
}
