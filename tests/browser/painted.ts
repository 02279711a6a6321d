import type { Page } from 'playwright-core';

/** Where the left edge of a person's symbol stands in the window, and how wide the symbol is on screen. */
export interface PaintedPerson {
  readonly id: string;
  /** The middle of the left edge. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

interface EngineNode {
  readonly data: (name: string) => unknown;
}

interface EngineHolder {
  readonly _cyreg?: {
    readonly cy: {
      readonly nodes: (selector: string) => { readonly map: <Out>(act: (node: EngineNode) => Out) => Out[] };
      readonly zoom: () => number;
      readonly pan: () => { readonly x: number; readonly y: number };
    };
  };
}

/** Everybody on the map, by the places that answer to the pointer: their upper end is the symbol's. */
export function paintedPeople(page: Page): Promise<PaintedPerson[]> {
  return page.evaluate(() => {
    const holder = document.querySelector('[role="application"] .__________cytoscape_container');
    const engine = (holder as EngineHolder | null)?._cyreg?.cy;
    const frame = holder?.getBoundingClientRect();
    if (engine === undefined || frame === undefined) throw new Error('The map is not drawn');
    const [zoom, pan] = [engine.zoom(), engine.pan()];
    return engine.nodes('.person').map((node) => {
      const [size, x, y] = ['symbol', 'symbolX', 'symbolY'].map((name) => Number(node.data(name)));
      return {
        id: String(node.data('personId')),
        left: frame.left + pan.x + ((x ?? 0) - (size ?? 0) / 2) * zoom,
        top: frame.top + pan.y + (y ?? 0) * zoom,
        width: (size ?? 0) * zoom,
      };
    });
  });
}

/** Is anything darker than a faint tint painted within three pixels of this place in the window? */
export function inkAt(page: Page, x: number, y: number): Promise<boolean> {
  return page.evaluate(
    (at) => {
      const canvas = document.querySelector<HTMLCanvasElement>('[role="application"] canvas');
      const frame = canvas?.getBoundingClientRect();
      const brush = canvas?.getContext('2d');
      if (canvas === null || frame === undefined || brush === null || brush === undefined) return false;
      const scale = canvas.width / frame.width;
      const { data } = brush.getImageData(
        (at.x - frame.left - 3) * scale,
        (at.y - frame.top - 3) * scale,
        7,
        7,
      );
      for (let pixel = 0; pixel < data.length; pixel += 4)
        if ((data[pixel] ?? 255) + (data[pixel + 1] ?? 255) + (data[pixel + 2] ?? 255) < 600) return true;
      return false;
    },
    { x, y },
  );
}
