import { parseArgs } from 'node:util';
import { lastSeenChip, type ChipChoice } from '../api/domain/chips/chip-choice.ts';
import { readCalendarDate, type CalendarDate } from '../api/domain/calendar-date.ts';
import { defaultMaxPeople, defaultSteps } from '../api/domain/family-unit.ts';
import type { PaperName } from '../web/drawing/paper/paper-size.ts';
import type { Notation } from '../web/drawing/scene.ts';
import { views } from '../web/drawing/views/index.ts';
import type { Fault } from './open-file.ts';

export const usage = `npm run draw -- FILE [--focus ID-or-name] [--view VIEW] [--as-of DATE] [--svg OUT] [--json OUT]

Draws a family file or a GEDCOM as its allocated worker sees it. Nothing is stored.
  --focus CHILD     the family round this child, by id or name; without it everyone in the file
  --steps N         how many ties to walk from the focus child (${defaultSteps})
  --max-people N    at most this many people round the focus child (${defaultMaxPeople})
  --limit N         without a focus: the first N people, by nearness to the first in the file
  --as-of DATE      the family as of this day, 2026-06-30; without it the record's own date
  --view VIEW       which picture: ${views.map(({ id }) => id).join(', ')}
  --notation N      uk (unless given) or mcgoldrick
  --quick           the picture that is there at once, without looking for a better one
  --signs CHOICE    what the signs under children tell: last-seen (unless given), alone, visits, or the id of a
                    rule such as cp-visit
  --quality         with lines of how people affect one another
  --layout-from P   an earlier picture of this family (written with --json): people stay where they stand there
  --svg OUT         writes the picture to this file
  --png OUT         the same in dots
  --pdf OUT         on paper, tagged for screen readers; over several sheets where names would be too small
  --paper SIZE      A3 (unless given) or A4
  --json OUT        writes the scene and its measures to this file, and not to the screen

FILE may also be JSON with persons, unions and households alone. Then, for figures to be compared with other programs:
  --symbol 60x60    every symbol of this size, and no words
  --gap 20          the least distance between two symbols (20)`;

export interface DrawArguments {
  readonly file: string;
  readonly focus: string | null;
  readonly view: string;
  readonly notation: Notation;
  readonly quality: boolean;
  /** What the signs under children tell. */
  readonly signs: ChipChoice;
  readonly effort: 'quick' | 'better';
  readonly layoutFrom: string | null;
  /** Bare symbols of this size; null: as the view draws them. */
  readonly symbol: { readonly width: number; readonly height: number } | null;
  readonly gap: number;
  readonly asOf: CalendarDate | null;
  readonly steps: number;
  readonly maxPeople: number;
  readonly limit: number | null;
  readonly svg: string | null;
  readonly png: string | null;
  readonly pdf: string | null;
  readonly paper: PaperName;
  readonly json: string | null;
  readonly help: boolean;
}

/** What to draw, or one sentence that says what is wrong with it. */
export function drawArguments(args: readonly string[]): DrawArguments | Fault {
  const given = parsed(args);
  if ('fault' in given) return given;
  const { values, positionals } = given;
  const [file = '', ...more] = positionals;
  if (file === '' && !values.help)
    return { fault: 'Say which file to draw: npm run draw -- FILE. See --help.' };
  if (more.length > 0) return { fault: `One file at a time: “${more.join(' ')}” is one too many.` };
  const asOf = values['as-of'] === undefined ? null : readCalendarDate(values['as-of']);
  if (values['as-of'] !== undefined && asOf === null) {
    return { fault: `“${values['as-of']}” is not a day that exists. Write it as 2026-06-30.` };
  }
  const steps = wholeNumber('steps', values.steps, 0, 1000);
  const maxPeople = wholeNumber('max-people', values['max-people'], 1, 100_000);
  const limit = wholeNumber('limit', values.limit, 1, 100_000);
  const gap = wholeNumber('gap', values.gap, 0, 1000);
  for (const number of [steps, maxPeople, limit, gap])
    if (number !== null && typeof number === 'object') return number;
  const notation = notations.find((one) => one === values.notation);
  if (notation === undefined) {
    return { fault: `--notation is uk or mcgoldrick; “${values.notation}” is neither.` };
  }
  const paper = papers.find((one) => one === values.paper.toUpperCase());
  if (paper === undefined) return { fault: `--paper is A3 or A4; “${values.paper}” is neither.` };
  const symbol = values.symbol === undefined ? null : symbolSize(values.symbol);
  if (symbol !== null && 'fault' in symbol) return symbol;
  return {
    file,
    focus: values.focus ?? null,
    view: values.view,
    notation,
    quality: values.quality,
    signs: values.signs,
    effort: values.quick ? 'quick' : 'better',
    layoutFrom: values['layout-from'] ?? null,
    symbol,
    gap: typeof gap === 'number' ? gap : usualGap,
    asOf,
    steps: typeof steps === 'number' ? steps : defaultSteps,
    maxPeople: typeof maxPeople === 'number' ? maxPeople : defaultMaxPeople,
    limit: typeof limit === 'number' ? limit : null,
    svg: values.svg ?? null,
    png: values.png ?? null,
    pdf: values.pdf ?? null,
    paper,
    json: values.json ?? null,
    help: values.help,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        focus: { type: 'string' },
        view: { type: 'string', default: 'genogram' },
        notation: { type: 'string', default: 'uk' },
        quality: { type: 'boolean', default: false },
        signs: { type: 'string', default: lastSeenChip },
        quick: { type: 'boolean', default: false },
        'layout-from': { type: 'string' },
        symbol: { type: 'string' },
        gap: { type: 'string' },
        'as-of': { type: 'string' },
        steps: { type: 'string' },
        'max-people': { type: 'string' },
        limit: { type: 'string' },
        svg: { type: 'string' },
        png: { type: 'string' },
        pdf: { type: 'string' },
        paper: { type: 'string', default: 'A3' },
        json: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch {
    return { fault: `Not understood: ${args.join(' ')}. See npm run draw -- --help.` };
  }
}

const notations: readonly Notation[] = ['uk', 'mcgoldrick'];
const papers: readonly PaperName[] = ['A3', 'A4'];
const usualGap = 20;

function symbolSize(text: string): { readonly width: number; readonly height: number } | Fault {
  const [, width, height] = /^(\d{1,3})x(\d{1,3})$/.exec(text) ?? [];
  if (Number(width) > 0 && Number(height) > 0) return { width: Number(width), height: Number(height) };
  return { fault: `--symbol is a width and a height in pixels, such as 60x60; “${text}” is not.` };
}

function wholeNumber(
  name: string,
  text: string | undefined,
  least: number,
  most: number,
): number | null | Fault {
  if (text === undefined) return null;
  const number = Number(text);
  if (/^\d{1,6}$/.test(text) && number >= least && number <= most) return number;
  return { fault: `--${name} is a whole number from ${least} to ${most}; “${text}” is not.` };
}
