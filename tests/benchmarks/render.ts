import { existsSync } from 'node:fs';

import { chromium } from 'playwright-core';

import { measureFrames, type Frames } from './render/frames.ts';
import { serveRenderPage } from './render/serve-page.ts';
import { resultOf, type Suite, type SuiteReport } from './suite.ts';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
];

/** People in the picture, and the frames per second that panning and zooming must reach. */
const budgets: readonly (readonly [people: number, framesPerSecond: number])[] = [
  [100, 55],
  [600, 55],
  [1_500, 45],
];

export interface RenderReport extends SuiteReport {
  readonly framesPerSecond: readonly {
    readonly people: number;
    readonly drawn: Frames['drawn'];
    readonly action: Frames['action'] | 'all';
    readonly framesPerSecond: number;
    /** Set for the product over all actions. */
    readonly budget: number | null;
  }[];
}

/**
 * Frames per second in a real browser, without a GPU: the map as on the family page, with real names, homes and seen
 * signs, beside Cytoscape alone with one picture for each person. Sizes are fixed; `--scale` changes nothing.
 */
export const render: Suite = {
  name: 'render',
  run: async (_people, say): Promise<RenderReport> => {
    if (!existsSync(executablePath)) throw new Error(`No browser at ${executablePath}: set CHROMIUM_PATH`);
    const sizes = budgets.map(([people]) => people);
    say('Building the page and arranging the families …');
    const page = await serveRenderPage(sizes);
    const browser = await chromium.launch({ executablePath, args: flags });
    const frames: Frames[] = [];
    try {
      for (const people of sizes) {
        for (const drawn of ['product', 'bare'] as const) {
          const measured = await measureFrames(browser, page.address, people, drawn);
          for (const { action, framesPerSecond } of measured)
            say(`${people} people, ${drawn}, ${action}: ${framesPerSecond.toFixed(1)} frames a second`);
          frames.push(...measured);
        }
      }
    } finally {
      await browser.close();
      await page.stop();
    }
    return reportOn(frames);
  },
};

function reportOn(frames: readonly Frames[]): RenderReport {
  const all = budgets.flatMap(([people, budget]) =>
    (['product', 'bare'] as const).map((drawn) => {
      const times = frames
        .filter((one) => one.people === people && one.drawn === drawn)
        .flatMap((one) => one.times);
      const seconds = times.reduce((sum, time) => sum + time, 0) / 1000;
      return {
        people,
        drawn,
        action: 'all' as const,
        framesPerSecond: rounded(times.length / seconds),
        budget: drawn === 'product' ? budget : null,
      };
    }),
  );
  const single = frames.map(({ people, drawn, action, framesPerSecond }) => ({
    people,
    drawn,
    action,
    framesPerSecond: rounded(framesPerSecond),
    budget: null,
  }));
  return {
    suite: 'render',
    scale: { people: Math.max(...budgets.map(([people]) => people)), contacts: 0 },
    results: frames.map(({ people, drawn, action, times }) =>
      resultOf(`time between frames, ${people} people, ${drawn}, ${action}`, times),
    ),
    budget: null,
    met: all.every(({ framesPerSecond, budget }) => budget === null || framesPerSecond >= budget),
    framesPerSecond: [...all, ...single],
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
