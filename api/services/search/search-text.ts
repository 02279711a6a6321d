import { readCalendarDate, readPartialDate, type PartialDate } from '../../domain/calendar-date.ts';
import { foldText } from '../../domain/fold-text.ts';

/** What the typed text may mean. Folded: lower case, without accents or punctuation. */
export interface SearchText {
  /** Everything typed, in words: names, and the words of an address. */
  readonly words: readonly string[];
  /** A day, a month or a year of birth. */
  readonly dob: PartialDate | null;
  /** What was typed as a day that does not exist: "31/02/2017". */
  readonly notADate: string | null;
  /** The words that are left when the date of birth is taken out. */
  readonly wordsBesideDob: readonly string[];
  /** "9 poppy": an age, where other words stand beside it. */
  readonly age: number | null;
  readonly wordsBesideAge: readonly string[];
  /** One word without spaces may be an id, as typed. */
  readonly id: string | null;
}

/** Fewer letters or digits than this are not searched for: half of everybody would be found. */
export const leastSearchLength = 2;
export const mostSearchLength = 100;
const oldest = 120;

/** Reads what was typed; null where it is too short to search for. Longer than `mostSearchLength` is cut. */
export function readSearchText(typed: string): SearchText | null {
  const text = typed.slice(0, mostSearchLength).trim();
  const words = wordsOf(text);
  if (words.join('').length < leastSearchLength) return null;
  const found = findDate(text);
  const wordsBesideDob = found === null ? words : wordsOf(found.rest);
  const ageWord = words.find((word) => /^\d{1,3}$/.test(word) && Number(word) <= oldest);
  const wordsBesideAge = ageWord === undefined ? words : without(words, ageWord);
  const hasAge =
    ageWord !== undefined && found === null && wordsBesideAge.join('').length >= leastSearchLength;
  return {
    words,
    dob: found?.date ?? null,
    notADate: found?.date === null ? found.typed : null,
    wordsBesideDob,
    age: hasAge ? Number(ageWord) : null,
    wordsBesideAge,
    id: /^\S+$/.test(text) ? text : null,
  };
}

function wordsOf(text: string): string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ').slice(0, 8);
}

function without(words: readonly string[], taken: string): string[] {
  const at = words.indexOf(taken);
  return words.filter((_, index) => index !== at);
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Ways of writing a date in England, the fullest first; each gives year, month and day as far as they are said. */
const forms: readonly { pattern: RegExp; parts: (groups: readonly string[]) => readonly string[] }[] = [
  { pattern: /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/, parts: ([y = '', m = '', d = '']) => [y, m, d] },
  { pattern: /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/, parts: ([d = '', m = '', y = '']) => [y, m, d] },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${month}\\.?,?\\s+(\\d{4})\\b`, 'i'),
    parts: ([d = '', m = '', y = '']) => [y, monthNumber(m), d],
  },
  {
    pattern: new RegExp(`\\b${month}\\.?,?\\s+(\\d{4})\\b`, 'i'),
    parts: ([m = '', y = '']) => [y, monthNumber(m)],
  },
  { pattern: /\b(\d{4})-(\d{1,2})\b/, parts: ([y = '', m = '']) => [y, m] },
  { pattern: /\b(\d{1,2})\/(\d{4})\b/, parts: ([m = '', y = '']) => [y, m] },
  { pattern: /\b((?:18|19|20)\d{2})\b/, parts: ([y = '']) => [y] },
];

interface FoundDate {
  readonly date: PartialDate | null;
  readonly typed: string;
  readonly rest: string;
}

function findDate(text: string): FoundDate | null {
  for (const { pattern, parts } of forms) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const iso = parts(match.slice(1))
      .map((part, index) => part.padStart(index === 0 ? 4 : 2, '0'))
      .join('-');
    const date = iso.length === 10 ? readCalendarDate(iso) : readPartialDate(iso);
    // A whole date that does not exist is said to be none: its year alone would find the wrong children.
    if (date !== null || iso.length === 10)
      return { date, typed: match[0], rest: text.replace(match[0], ' ') };
  }
  return null;
}

function monthNumber(name: string): string {
  return String(monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}
