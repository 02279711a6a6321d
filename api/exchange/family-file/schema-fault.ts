import { z } from 'zod';
import type { JsonPath } from '../json-text.ts';
import { nearestWord } from '../nearest-word.ts';
import { shortened } from './date-schema.ts';
import { valueAt, type Remark } from './remark.ts';

type Issue = z.core.$ZodIssue;

const faultWords = z.object({ says: z.string(), remedy: z.string() });

/** Puts what zod found into a sentence and a remedy; `row` is what it was found in, `path` where that stands. */
export function schemaFault(issue: Issue, row: unknown, path: JsonPath): Remark {
  const inner = issue.path.filter((step) => typeof step !== 'symbol');
  return { path: [...path, ...inner], ...wordsOf(issue, valueAt(row, inner)) };
}

function wordsOf(issue: Issue, value: unknown) {
  const own = issue.code === 'custom' ? faultWords.safeParse(issue.params) : null;
  if (own?.success) return own.data;
  if (value === undefined) {
    return { says: 'It is missing.', remedy: `Add ${expectedInWords(issue)}.` };
  }
  if (issue.code === 'invalid_value') return wordsOfUnlisted(issue.values.map(String), value);
  if (issue.code === 'too_small')
    return { says: 'It is empty or too small.', remedy: 'Write a value, or leave it out.' };
  if (issue.code === 'too_big') {
    return { says: 'It is larger than can be read.', remedy: `Keep it to ${String(issue.maximum)} at most.` };
  }
  return {
    says: `It is ${kindInWords(value)}, and ${expectedInWords(issue)} is needed.`,
    remedy: `Write ${expectedInWords(issue)}.`,
  };
}

function wordsOfUnlisted(listed: readonly string[], value: unknown) {
  const written = typeof value === 'string' ? value : null;
  const nearest = written === null ? null : nearestWord(written, listed);
  return {
    says:
      written === null
        ? `It is ${kindInWords(value)}, and a word is needed.`
        : `“${shortened(written)}” is not one of the words that may stand here.`,
    remedy: `${nearest === null ? '' : `Did you mean ${nearest}? `}It may be: ${listed.join(', ')}.`,
  };
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

function expectedInWords(issue: Issue): string {
  if (issue.code === 'invalid_type') return typeWords[issue.expected] ?? 'a value of another kind';
  if (issue.code === 'invalid_value') return `one of: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_union') {
    const [first] = issue.errors.flat();
    return first === undefined ? 'a word in quotes' : expectedOfUnion(first);
  }
  return 'a value';
}

/** Unions in a family file are a listed word or any text, and “all” or a list of kinds. */
function expectedOfUnion(first: Issue): string {
  return first.code === 'invalid_value' && first.values.length > 1
    ? 'a word in quotes'
    : '"all" or a list of kinds of contact';
}

function kindInWords(value: unknown): string {
  if (value === null) return 'null (not given)';
  if (Array.isArray(value)) return 'a list';
  return (
    { string: 'a text', number: 'a number', boolean: 'true or false' }[typeof value as string] ?? 'an object'
  );
}
