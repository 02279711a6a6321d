import { groupPart, type Part } from '../parts/part.ts';
import type { PaperItem, PaperPage } from './paper-page.ts';

/** A sheet as parts for the screen: a preview. Clips are left to whoever draws. */
export interface PreviewLayer {
  readonly parts: readonly Part[];
  /** Corners in points of the sheet; nothing is cut where there are none. */
  readonly clips: readonly (readonly (readonly [number, number])[])[];
}

export function pageLayers({ items }: PaperPage): PreviewLayer[] {
  return items.map(layerOf);
}

function layerOf(item: PaperItem): PreviewLayer {
  switch (item.kind) {
    case 'words':
      return { parts: item.lines, clips: [] };
    case 'furniture':
      return { parts: item.parts, clips: [] };
    case 'picture': {
      const { place, pieces, clips } = item;
      const picture = {
        ...groupPart(
          null,
          pieces.map(({ part }) => part),
        ),
        place,
      };
      const onSheet = clips.map((clip) =>
        clip.map(([x, y]) => [place.x + x * place.scale, place.y + y * place.scale] as const),
      );
      return { parts: [picture], clips: onSheet };
    }
  }
}
