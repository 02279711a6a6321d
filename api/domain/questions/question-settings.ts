import { questionById, questions } from './index.ts';
import { parameterFault, type ParameterValues } from './parameters.ts';
import type { Question, QuestionParameter } from './question.ts';

/** One number that a user set for a question, as it stands in an address: `last-seen.days:28`. */
export type SettingKey = `${string}.${string}:${number}`;

export interface Setting {
  readonly question: Question;
  readonly parameter: QuestionParameter;
  readonly value: number;
}

/** Null for anything that no question asks for, or that is not within its bounds. */
export function readSetting(text: string): Setting | null {
  const [, id = '', name = '', digits = ''] = /^([\w-]+)\.([\w-]+):(\d{1,4})$/.exec(text) ?? [];
  const question = questionById(id);
  const parameter = question?.parameters.find((known) => known.name === name);
  if (question === null || parameter === undefined) return null;
  const value = Number(digits);
  return parameterFault(question, { [name]: value }) === null ? { question, parameter, value } : null;
}

/** Each setting once, in one order, those left out that say what the question takes anyway. */
export function readSettings(texts: readonly string[]): SettingKey[] {
  const read = texts.flatMap((text) => readSetting(text) ?? []);
  const latest = new Map(
    read.map((setting) => [`${setting.question.id}.${setting.parameter.name}`, setting]),
  );
  return [...latest.values()]
    .filter(({ parameter, value }) => value !== parameter.default)
    .map(({ question, parameter, value }): SettingKey => `${question.id}.${parameter.name}:${value}`)
    .sort();
}

/** What is set for one question; its own defaults hold for the rest. */
export function settingsOf(keys: readonly SettingKey[], questionId: string): ParameterValues {
  return Object.fromEntries(
    keys
      .flatMap((key) => readSetting(key) ?? [])
      .filter(({ question }) => question.id === questionId)
      .map(({ parameter, value }) => [parameter.name, value]),
  );
}

/** The settings with one of them changed. */
export function withSetting(
  keys: readonly SettingKey[],
  questionId: string,
  name: string,
  value: number,
): SettingKey[] {
  return readSettings([...keys, `${questionId}.${name}:${value}`]);
}

/** "“Days without being seen” is 28"; of a key that is not known, nothing. */
export function settingInWords(key: string, isSet: boolean): string {
  const setting = readSetting(key);
  if (setting === null) return '';
  const { parameter, value } = setting;
  return `“${parameter.label}” is ${isSet ? value : `${parameter.default} again`}`;
}

/** For whoever wrote an address: what may be set, in short. */
export function settingsKnown(): string {
  return questions.flatMap(({ id, parameters }) => parameters.map(({ name }) => `${id}.${name}`)).join(', ');
}
