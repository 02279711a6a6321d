import type { CalendarDate } from '../api/domain/calendar-date.ts';
import { faultOfDay } from '../api/domain/day-asked.ts';
import { familyAt } from '../api/domain/family-at.ts';
import type { Finding } from '../api/domain/questions/finding.ts';
import { questionsCalled } from '../api/domain/questions/questions-called.ts';
import { openFile, type Fault } from './open-file.ts';
import { packCalled, packOfFile } from './read-rules.ts';
import type { RulePack } from '../api/domain/duties/rule-pack.ts';

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

/** By which rule pack: one given as a file goes before the one that the family file names. */
export interface RulesAsked {
  readonly file: string | null;
  /** Where the packs lie that a family file may name; null: none may be named. */
  readonly folder: string | null;
}

/** Asks a file as its allocated worker sees it; nothing is stored. @returns a sentence where it cannot be asked. */
export async function askFile(
  file: string,
  { question, focus, asOf, parameters }: FileRequest,
  rules: RulesAsked = { file: null, folder: null },
): Promise<AskedOfFile | Fault> {
  const called = questionsCalled(question, parameters);
  if ('fault' in called) return called;
  const opened = await openFile(file, focus);
  if ('fault' in opened) return opened;
  const given = await packAsked(rules, opened.rulePack);
  if ('fault' in given) return given;
  const record = given.pack === null ? opened.record : { ...opened.record, rules: given.pack };
  const family = familyAt(record, asOf ?? record.asAt);
  const fault = faultOfDay(family);
  if (fault !== null) return { fault };
  return {
    asAt: record.asAt,
    on: family.on,
    findings: called.questions.flatMap((each) => each.answer(family, parameters)),
  };
}

async function packAsked(
  { file, folder }: RulesAsked,
  named: string | null,
): Promise<{ readonly pack: RulePack | null } | Fault> {
  if (file !== null) return packOfFile(file);
  return named === null || folder === null ? { pack: null } : packCalled(named, folder);
}
