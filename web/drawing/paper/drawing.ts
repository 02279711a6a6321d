import type { Scene } from '../scene.ts';
import type { PaperOptions } from './paper-options.ts';
import type { PaperItem, PicturePiece } from './paper-page.ts';
import type { PaperSize } from './paper-size.ts';

/** A picture with all that is needed to lay it out. */
export interface Drawing {
  readonly scene: Scene;
  readonly pieces: readonly PicturePiece[];
  readonly size: PaperSize;
  readonly options: PaperOptions;
}

/** A sheet before it is known how many there are. */
export interface Sheet {
  readonly label: string | null;
  readonly items: readonly PaperItem[];
}
