import type { PersonAt } from '../../../../api/domain/person-at.ts';
import type { ScenePerson } from '../../scene.ts';
import { breakText, shorten, textWidth } from '../../text-width.ts';
import type { PersonLook } from '../genogram/person-look.ts';
import { scenePerson } from '../scene-people.ts';
import type { ViewOptions } from '../view.ts';

export const compactSize = 30;
const nameSize = 14;
const detailSize = 11.5;
export const widestLabel = 210;

/** A person in a row, name and what is said of when they were seen beside the symbol. x and y are the symbol's centre. */
export function compactPerson(
  [x, y]: readonly [number, number],
  look: PersonLook,
  person: PersonAt,
  options: ViewOptions,
): ScenePerson {
  const size = Math.min(look.size, compactSize);
  const whole = scenePerson({ x, y, row: 0 }, { ...look, size, lines: [] }, person, options);
  const lines = compactLines(look);
  const left = x + compactSize / 2 + 14;
  const top = y - (lines.length > 1 ? 4 : -5);
  const labels = lines.map(({ kind, text, size: own }, index) => ({
    kind,
    text,
    size: own,
    x: left + textWidth(text, own) / 2,
    y: top + index * 15,
  }));
  const w = compactWidth(look);
  return {
    ...whole,
    labels,
    labelBox: { x: left, y: y - 17, w, h: 34 },
    chip: whole.chip === null ? null : { ...whole.chip, r: 7 },
  };
}

function compactLines({ lines, chip, inside }: PersonLook) {
  const name = lines
    .filter(({ kind }) => kind === 'name')
    .map(({ text }) => text)
    .join(' ');
  const details = chip === null ? (inside === '' ? detailOf(lines) : '') : chip.words.replaceAll(' · ', ', ');
  const named = { kind: 'name' as const, text: shorten(name, nameSize, widestLabel), size: nameSize };
  if (details === '') return [named];
  const [text = ''] = breakText(details, detailSize, widestLabel, 1);
  return [named, { kind: chip === null ? ('detail' as const) : ('chip' as const), text, size: detailSize }];
}

/** Of somebody without an age inside the symbol what stands below the name: "due 21 August 2026". */
function detailOf(lines: PersonLook['lines']): string {
  return lines
    .filter(({ kind }) => kind === 'detail')
    .map(({ text }) => text)
    .join(' ');
}

/** The widest line beside the symbol. */
export function compactWidth(look: PersonLook): number {
  return Math.max(0, ...compactLines(look).map(({ text, size }) => textWidth(text, size)));
}
