import { inWords, readCalendarDate } from '../domain/calendar-date.ts';
import { conferenceChildren } from '../domain/conference-children.ts';
import type { FamilyAt } from '../domain/family-at.ts';
import { seenOptions } from '../../web/drawing/family-chips.ts';
import { lackingInWords, lackingWords } from '../../web/drawing/paper/lacking-letters.ts';
import { familyWords, marking } from '../../web/drawing/paper/family-words.ts';
import { paperSections } from '../../web/drawing/paper/paper-sections.ts';
import type { PaperOptions } from '../../web/drawing/paper/paper-options.ts';
import { printedScene } from '../../web/drawing/paper/printed-scene.ts';
import { sceneParts } from '../../web/drawing/parts/scene-parts.ts';
import type { Scene } from '../../web/drawing/scene.ts';
import { sceneToSvg, type SvgOptions } from '../../web/drawing/svg.ts';
import { genogram } from '../../web/drawing/views/genogram.ts';
import { viewById } from '../../web/drawing/views/index.ts';
import { familyInSentences } from '../../web/drawing/views/list/family-in-sentences.ts';
import { drawOnPaper } from './draw-on-paper.ts';
import type { PrintRequest } from './print-request.ts';
import { sceneToPng } from './scene-to-png.ts';

/** Who prints, and when. */
export interface Printing {
  /** "Priya Sandalwood, Social worker, Marlbrook Children's Social Care". */
  readonly author: string;
  readonly at: Date;
}

/** A file as it leaves the server: named by id and day, never by name. */
export interface PrintedFile {
  readonly bytes: Uint8Array;
  readonly type: 'application/pdf' | 'image/png' | 'image/svg+xml';
  readonly name: string;
}

const pngScale = 2;

/**
 * A family as a file, drawn here from what the viewer may see.
 * @returns null where a PNG of it would be too large to be read.
 */
export async function printFamily(
  family: FamilyAt,
  request: PrintRequest,
  printing: Printing,
): Promise<PrintedFile | null> {
  const view = viewById(request.view) ?? genogram;
  const scene = view.draw(family, {
    focusId: family.focusId,
    chosenIds: conferenceChildren(family),
    ...(request.chips ? seenOptions(family, request.chip) : {}),
    withSeen: request.chips,
    notation: request.notation,
    quality: request.quality,
    centreId: request.centreId,
  });
  const options = paperOptions(family, scene, view.label, request, printing);
  const name = `family-${(family.focusId ?? 'all').replace(/[^\w-]+/g, '-')}-${family.on}.${request.format}`;
  switch (request.format) {
    case 'pdf':
      return {
        bytes: await drawOnPaper(scene, { ...options, madeAt: printing.at }),
        type: 'application/pdf',
        name,
      };
    case 'svg': {
      const svg = sceneToSvg(printedScene(scene), svgOptions(options));
      return { bytes: Buffer.from(svg), type: 'image/svg+xml', name };
    }
    case 'png': {
      const shown = printedScene(scene);
      const warning = lackingInWords(lackingWords(sceneParts(shown), options)).join(' ');
      const png = await sceneToPng(shown, { ...svgOptions(options, warning), scale: pngScale });
      return png === null ? null : { bytes: png, type: 'image/png', name };
    }
  }
}

function paperOptions(
  family: FamilyAt,
  scene: Scene,
  viewLabel: string,
  { view, centreId, paper, list, chips, chip, findings, contacts, format }: PrintRequest,
  { author, at }: Printing,
): PaperOptions {
  return {
    ...familyWords(family, scene, viewLabel),
    paper,
    author,
    marking,
    printedOn: momentInWords(at),
    ...(format === 'pdf' ? paperSections(family, { findings, contacts }) : {}),
    ...(list ? { list: familyInSentences(family, { view, centreId, withSeen: chips, chip }) } : {}),
  };
}

function svgOptions({ title, about, author, printedOn, list }: PaperOptions, warning = ''): SvgOptions {
  const sentences = (list ?? []).flatMap((group) => [`${group.heading}.`, ...group.sentences]);
  return {
    title,
    description: [...about, ...sentences].join(' '),
    heading: {
      title,
      about: [...about, warning].join(' ').trim(),
      marking,
      made: `Made ${printedOn} by ${author}`,
    },
  };
}

/** "23 November 2026 at 21:12", by the clock of England. */
export function momentInWords(at: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }).formatToParts(at);
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  const day = readDay(`${of('year')}-${of('month')}-${of('day')}`);
  return `${day} at ${of('hour')}:${of('minute')}`;
}

function readDay(text: string): string {
  const day = readCalendarDate(text);
  return day === null ? text : inWords(day);
}
