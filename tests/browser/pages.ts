import type { Page } from 'playwright-core';

/** What a practitioner does on the pages, in their words. */
export async function findAndOpen(page: Page, address: string, typed: string, name: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('searchbox').fill(typed);
  await page.getByRole('option', { name: new RegExp(name) }).click();
  await mapIsDrawn(page);
}

/** The map stands once its engine holds people. */
export async function mapIsDrawn(page: Page): Promise<void> {
  await page.getByRole('application').waitFor();
  await page.waitForFunction(() => {
    const canvas = document.querySelector('[role="application"] .__________cytoscape_container');
    const engine = (canvas as EngineHolder | null)?._cyreg?.cy;
    return (engine?.nodes('.person').length ?? 0) > 0;
  });
}

interface EngineHolder {
  readonly _cyreg?: {
    readonly cy: {
      nodes: (selector: string) => { readonly length: number };
      getElementById: (id: string) => { renderedPosition: () => { x: number; y: number } };
    };
  };
}

/** Where a person's symbol stands in the window, once the map has come to rest. */
export async function placeOf(page: Page, personId: string): Promise<Place> {
  let before = await placeNow(page, personId);
  for (;;) {
    await page.waitForTimeout(200);
    const now = await placeNow(page, personId);
    if (now.x === before.x && now.y === before.y) return now;
    before = now;
  }
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function placeNow(page: Page, personId: string): Promise<Place> {
  return page.evaluate((id) => {
    const canvas = document.querySelector('[role="application"] .__________cytoscape_container');
    const engine = (canvas as EngineHolder | null)?._cyreg?.cy;
    const frame = canvas?.getBoundingClientRect();
    if (engine === undefined || frame === undefined) throw new Error('The map is not drawn');
    const { x, y } = engine.getElementById(`person:${id}`).renderedPosition();
    return { x: frame.left + x, y: frame.top + y };
  }, personId);
}

/** The ids selected, as the address bar holds them. */
export function selectedIn(page: Page): string[] {
  return new URL(page.url()).searchParams.getAll('person');
}
