import type { Browser, Page } from 'playwright-core';

const window_ = { width: 1440, height: 900 };
const middle = { x: window_.width / 2, y: window_.height / 2 };

export interface Frames {
  readonly people: number;
  /** `product`: the map of the family page; `bare`: Cytoscape alone with one picture for each person. */
  readonly drawn: 'product' | 'bare';
  readonly action: 'pan, whole family' | 'zoom' | 'pan, names readable' | 'pan, close';
  readonly framesPerSecond: number;
  /** Milliseconds between frames. */
  readonly times: readonly number[];
}

/** Pans and zooms with a real mouse and wheel, and counts the frames that the browser makes meanwhile (page/count-frames.ts). */
export async function measureFrames(
  browser: Browser,
  address: string,
  people: number,
  drawn: Frames['drawn'],
): Promise<Frames[]> {
  const page = await browser.newPage({ viewport: window_ });
  try {
    await page.goto(`${address}/?people=${people}&drawn=${drawn}`);
    await page.waitForFunction(() => document.body.dataset.drawn === 'yes');
    await page.waitForTimeout(1_500);
    const during = async (action: Frames['action'], act: () => Promise<void>): Promise<Frames> => {
      await page.waitForTimeout(400);
      await page.evaluate('startCounting()');
      await act();
      const times = await page.evaluate<number[]>('stopCounting()');
      const seconds = times.reduce((sum, time) => sum + time, 0) / 1000;
      return { people, drawn, action, framesPerSecond: times.length / seconds, times };
    };
    const whole = await during('pan, whole family', () => pan(page));
    const zoomed = await during('zoom', () => zoom(page));
    await wheelUntil(page, -5);
    const readable = await during('pan, names readable', () => pan(page));
    await wheelUntil(page, -3);
    const close = await during('pan, close', () => pan(page));
    return [whole, zoomed, readable, close];
  } finally {
    await page.close();
  }
}

/** To and fro across a good part of the window, three times. */
async function pan(page: Page): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await page.mouse.move(middle.x + 400, middle.y + 200);
    await page.mouse.down();
    await page.mouse.move(middle.x - 400, middle.y - 200, { steps: 45 });
    await page.mouse.move(middle.x + 400, middle.y + 200, { steps: 45 });
    await page.mouse.up();
  }
}

/** In and out again, in small turns of the wheel. */
async function zoom(page: Page): Promise<void> {
  await page.mouse.move(middle.x, middle.y);
  for (const turn of [-60, 60, -60, 60]) {
    for (let step = 0; step < 40; step += 1) await page.mouse.wheel(0, turn);
  }
}

/** Nearer (negative) or farther by some strong turns of the wheel. */
async function wheelUntil(page: Page, turns: number): Promise<void> {
  await page.mouse.move(middle.x, middle.y);
  for (let turn = 0; turn < Math.abs(turns); turn += 1) {
    await page.mouse.wheel(0, Math.sign(turns) * 240);
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(400);
}
