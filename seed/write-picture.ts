import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FamilyAt } from '../api/domain/family-at.ts';
import { drawOnPaper } from '../api/print/draw-on-paper.ts';
import { momentInWords } from '../api/print/print-family.ts';
import { sceneToPng } from '../api/print/scene-to-png.ts';
import { familyWords, marking } from '../web/drawing/paper/family-words.ts';
import { printedScene } from '../web/drawing/paper/printed-scene.ts';
import type { Scene } from '../web/drawing/scene.ts';
import { sceneToSvg } from '../web/drawing/svg.ts';
import { familyInSentences } from '../web/drawing/views/list/family-in-sentences.ts';
import type { DrawArguments } from './draw-arguments.ts';
import type { Fault } from './open-file.ts';

/** A picture and what is said of it. */
export interface Picture {
  readonly scene: Scene;
  readonly title: string;
  readonly description: string;
  /** Whose it is, for the list on paper; null for people without a record. */
  readonly family: FamilyAt | null;
  readonly viewLabel: string;
}

const pngScale = 2;
const author = 'the command npm run draw';

/** Writes every file that was asked for. @returns one sentence where one could not be written. */
export async function writePicture(
  picture: Picture,
  json: string,
  asked: DrawArguments,
  folder: string,
): Promise<Fault | null> {
  const { scene, title, description } = picture;
  // A picture of dots is found without anything beside it, so it says itself what it is.
  const made = `Made ${momentInWords(new Date())} by ${author}`;
  const heading = { title, about: description, marking, made };
  const wanted: readonly (readonly [string | null, () => Promise<string | Uint8Array | null>])[] = [
    [asked.json, () => Promise.resolve(`${json}\n`)],
    [asked.svg, () => Promise.resolve(sceneToSvg(scene, { title, description }))],
    [asked.png, () => sceneToPng(printedScene(scene), { title, description, heading, scale: pngScale })],
    [asked.pdf, () => onPaper(picture, asked)],
  ];
  for (const [file, make] of wanted) {
    if (file === null) continue;
    const content = await make();
    if (content === null) {
      return { fault: `The picture is too large for ${file}: names could not be read. Take --pdf or --svg.` };
    }
    const target = path.resolve(folder, file);
    const isWritten = await writeFile(target, content).then(
      () => true,
      () => false,
    );
    if (!isWritten) {
      return {
        fault: `The picture could not be written to ${file}. Name a folder that exists and that you may write to.`,
      };
    }
  }
  return null;
}

function onPaper(
  { scene, title, description, family, viewLabel }: Picture,
  { paper }: DrawArguments,
): Promise<Uint8Array> {
  const madeAt = new Date();
  const words = family === null ? { title, about: [description] } : familyWords(family, scene, viewLabel);
  return drawOnPaper(scene, {
    ...words,
    ...(family === null ? {} : { list: familyInSentences(family, { view: scene.view }) }),
    paper,
    author,
    marking,
    printedOn: momentInWords(madeAt),
    madeAt,
  });
}
