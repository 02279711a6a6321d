import { renderAsync } from '@resvg/resvg-js';

import { shownText } from '../../web/drawing/letters.ts';
import type { Scene } from '../../web/drawing/scene.ts';
import { sceneToSvg, sizeOfSvg, type SvgOptions } from '../../web/drawing/svg.ts';
import { fontFiles } from './print-fonts.ts';

export interface PngOptions extends SvgOptions {
  /** Dots for a pixel of the scene; less where the picture would be larger than `mostDots`. */
  readonly scale: number;
}

/** What a picture may hold in memory: about 200 MB. */
const mostDots = 50_000_000;
/** A name of 14 pixels is still read at 8 dots. */
const leastScale = 0.6;

/**
 * The picture as a PNG, with letters from the same files as the PDF's, whatever fonts the machine has.
 * @returns null where it is too large for one: names would not be readable.
 */
export async function sceneToPng(scene: Scene, options: PngOptions): Promise<Uint8Array | null> {
  const { width, height } = sizeOfSvg(scene, options);
  const scale = Math.min(options.scale, Math.sqrt(mostDots / (width * height)));
  if (scale < leastScale) return null;
  // Marks of an SVG are plain letters, so the whole of it may be written with the letters that the font has.
  const svg = shownText(sceneToSvg(scene, options)).text;
  const picture = await renderAsync(svg, {
    font: {
      fontFiles: Object.values(fontFiles),
      loadSystemFonts: false,
      defaultFontFamily: 'Atkinson Hyperlegible Next',
    },
    fitTo: { mode: 'zoom', value: scale },
  });
  return picture.asPng();
}
