import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { generateFamily } from '../../seed/generate/generate-family.ts';
import {
  accessibilityFaults,
  describeInBrowser,
  faultsOf,
  keepPicture,
  openBrowser,
  openPage,
} from './chromium.ts';
import { openForTests } from './in-browser.ts';
import { inkAt, paintedPeople } from './painted.ts';
import { mapIsDrawn } from './pages.ts';
import type { RealServer } from './real-server.ts';

jest.setTimeout(60_000);

const largePeople = 200;

describeInBrowser('a large family on the map', () => {
  let server: RealServer;
  let browser: Browser;
  let page: Page;
  openForTests((opened) => {
    ({ server, browser, page } = opened);
  }, importGenerated);

  const open = async (query = '') => {
    await page.goto(`${server.address}/family/p-poppy${query}`);
    await mapIsDrawn(page);
    await page.getByRole('application').focus();
  };
  const list = () => page.getByRole('listbox', { name: 'People by household' });
  const searchOf = () => new URL(page.url()).searchParams;

  it('is painted where the scene says, and moves with the map', async () => {
    await open();
    await page.keyboard.press('f');
    await page.waitForTimeout(500);
    const people = await paintedPeople(page);
    expect(people.length).toBe(36);
    for (const { id, left, top, width } of people) {
      // Half way up, a triangle is half as wide as at its foot.
      const isPainted = (await inkAt(page, left, top)) || (await inkAt(page, left + width / 4, top));
      expect([id, isPainted]).toEqual([id, true]);
    }
    const [first] = people;
    if (first === undefined) throw new Error('Nobody is painted');
    const map = await page.getByRole('application').boundingBox();
    if (map === null) throw new Error('The map has no place');
    const empty = { x: map.x + 12, y: map.y + map.height - 12 };
    await page.mouse.move(empty.x, empty.y);
    await page.mouse.down();
    await page.mouse.move(empty.x + 37, empty.y, { steps: 4 });
    await page.mouse.up();
    await page.waitForTimeout(500);
    const moved = (await paintedPeople(page)).find(({ id }) => id === first.id);
    expect(Math.round((moved?.left ?? 0) - first.left)).toBe(37);
    expect(await inkAt(page, moved?.left ?? 0, moved?.top ?? 0)).toBe(true);
  });

  it('folds a branch by key, says so, undoes and does it again in words, and keeps it on reload', async () => {
    await open('?person=p-shane');
    await page.keyboard.press('b');
    await page.waitForURL(/fold=person/);
    await page.getByText(/folded away: unfold all/).waitFor();
    await list()
      .getByRole('option', { name: /folded into the branch below Shane/ })
      .first()
      .waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('status').filter({ hasText: 'Undone: the branch below Shane' }).waitFor();
    expect(searchOf().getAll('fold')).toEqual([]);
    await page.keyboard.press('Control+y');
    await page.getByRole('status').filter({ hasText: 'Done again: the branch below Shane' }).waitFor();
    await page.reload();
    await mapIsDrawn(page);
    await page.getByText(/folded away: unfold all/).waitFor();
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('status').filter({ hasText: 'folded below Shane' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.searchParams.has('fold'));
  });

  it('finds a person of the picture by key, brings them near, and gives the map the keys back', async () => {
    await open('?fold=person:p-shane');
    await page.keyboard.press('/');
    await page.keyboard.type('jayd');
    await page
      .getByRole('option', { name: /^Jayden/ })
      .last()
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await keepPicture(page, 'find-1440');
    await page.keyboard.press('Enter');
    await page.waitForURL(/person=p-jayden/);
    expect(searchOf().getAll('fold')).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application');
    await page.keyboard.press('Control+f');
    await page.getByRole('searchbox', { name: 'Find in this picture' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox', { name: 'Find in this picture' }).waitFor({ state: 'detached' });
  });

  it('greys whoever is farther than so many steps, says how many, and never leaves them out', async () => {
    await open();
    await page.getByRole('button', { name: 'All steps' }).press('Enter');
    await page.getByRole('slider', { name: 'Steps from Poppy' }).focus();
    await page.keyboard.press('Home');
    await page.waitForURL(/within=1/);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Within 1 of \d steps, \d+ greyed$/ }).waitFor();
    await list()
      .getByRole('option', { name: /^Maureen.*greyed/ })
      .first()
      .waitFor();
    expect((await paintedPeople(page)).length).toBe(36);
    await keepPicture(page, 'greyed-1440');
  });

  it('takes turns between the parents and says whom it reached with when they were seen', async () => {
    await open();
    for (const [key, id] of [
      ['Home', 'p-poppy'],
      ['ArrowUp', 'p-dawn'],
      ['ArrowDown', 'p-poppy'],
      ['ArrowUp', 'p-lee'],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForURL(new RegExp(`person=${id}$`));
    }
    await page.keyboard.press('ArrowDown');
    await page
      .getByRole('status')
      .filter({ hasText: /Poppy Marrowick.*last seen/ })
      .first()
      .waitFor();
  });

  it('shows the whole small beside a picture that is larger than the view, and goes where it is pressed', async () => {
    await page.goto(`${server.address}/family/g-1?steps=12`);
    await page.getByRole('application').waitFor({ timeout: 40_000 });
    await mapIsDrawn(page);
    const minimap = page.getByRole('img', { name: /^The whole family, small/ });
    await minimap.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await keepPicture(page, 'large-1440');
    const before = await paintedPeople(page);
    await minimap.click({ position: { x: 12, y: 8 } });
    await page.waitForTimeout(300);
    expect((await paintedPeople(page))[0]?.left).not.toBe(before[0]?.left);
    await page.getByText(/people are outside this view/).waitFor();
    await page.keyboard.press('f');
    await page.getByText(/outside this view/).waitFor({ state: 'detached' });
    await minimap.waitFor({ state: 'detached' });
    await keepPicture(page, 'large-whole-1440');
  });

  it('shows the ring of whoever is selected at every zoom', async () => {
    await open('?person=p-poppy');
    for (let farther = 0; farther < 9; farther += 1) await page.keyboard.press('-');
    await page.waitForTimeout(400);
    const poppy = (await paintedPeople(page)).find(({ id }) => id === 'p-poppy');
    if (poppy === undefined) throw new Error('Poppy is not painted');
    expect(poppy.width).toBeLessThan(14);
    expect(
      await page.evaluate(accentNear, { x: poppy.left + poppy.width / 2, y: poppy.top }),
    ).toBeGreaterThan(20);
  });

  it.each([
    ['a contrast theme', { forcedColors: 'active' }],
    ['more contrast', { contrast: 'more' }],
    ['less motion', { reducedMotion: 'reduce' }],
  ] as const)('can be used with %s', async (name, media) => {
    await page.emulateMedia(media);
    await open('?person=p-poppy&within=2&fold=person:p-shane');
    expect(await accessibilityFaults(page)).toEqual([]);
    await keepPicture(page, name.replaceAll(' ', '-'));
    const people = await paintedPeople(page);
    const [first] = people.filter(({ id }) => id === 'p-poppy');
    expect(await inkAt(page, first?.left ?? 0, first?.top ?? 0)).toBe(true);
  });

  it('moves at once where motion is not wanted', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open();
    const places = await page.evaluate(async () => {
      const application = document.querySelector<HTMLElement>('[role="application"]');
      const engine = application?.querySelector('.__________cytoscape_container');
      const { cy } = (engine as unknown as { _cyreg: { cy: { zoom: () => number } } })._cyreg;
      const seen: number[] = [];
      const noted = () => {
        seen.push(cy.zoom());
        if (seen.length < 12) requestAnimationFrame(noted);
      };
      document.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', bubbles: true }));
      noted();
      await new Promise((resolve) => setTimeout(resolve, 400));
      return seen;
    });
    expect(new Set(places).size).toBe(1);
  });

  it('can be used with text twice as large', async () => {
    await page.close();
    const large = await openBrowser(['--blink-settings=defaultFontSize=32']);
    try {
      page = await openPage(large, 1280, 900);
      await open('?person=p-poppy');
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      expect(await page.evaluate(clippedControls)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      await keepPicture(page, 'text-200');
    } finally {
      const faults = faultsOf(page);
      await large.close();
      page = await openPage(browser);
      expect(faults).toEqual([]);
    }
  });
});

/** A generated family beside the demonstration families: its people are `g-1` and on, its agency is its own. */
function importGenerated({ dataFolder }: RealServer): void {
  const text = JSON.stringify(generateFamily(largePeople, 7))
    .replaceAll('"a-csc"', '"a-generated"')
    .replaceAll(/"p-(\d+)"/g, '"g-$1"');
  const file = path.join(dataFolder, 'generated.json');
  writeFileSync(file, text);
  execFileSync(process.execPath, ['--import', 'tsx', 'seed/import.ts', file], {
    env: { ...process.env, DATA_FOLDER: dataFolder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** How many pixels of the accent colour are painted within 40 pixels of a place in the window. */
function accentNear({ x, y }: { readonly x: number; readonly y: number }): number {
  const canvas = document.querySelector<HTMLCanvasElement>('[role="application"] canvas');
  const frame = canvas?.getBoundingClientRect();
  if (canvas === null || frame === undefined) return 0;
  const scale = canvas.width / frame.width;
  const { data } =
    canvas
      .getContext('2d')
      ?.getImageData((x - frame.left - 40) * scale, (y - frame.top - 40) * scale, 80 * scale, 80 * scale) ??
    {};
  let found = 0;
  for (let at = 0; data !== undefined && at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
    if (red < 40 && Math.abs(green - 79) < 24 && Math.abs(blue - 108) < 24) found += 1;
  }
  return found;
}

/** Buttons, fields and tabs whose words do not fit them, or that stand outside the window's width. */
function clippedControls(): string[] {
  const controls = [
    ...document.querySelectorAll<HTMLElement>(
      'button, input:not([type="range"]), [role="tab"], [role="radio"]',
    ),
  ];
  return controls
    .filter((control) => {
      const { left, right, width } = control.getBoundingClientRect();
      const isShown = width > 1 && getComputedStyle(control).visibility === 'visible';
      const isClipped = control.tagName !== 'INPUT' && control.scrollWidth > control.clientWidth + 2;
      const scrolls = control.closest('[role="toolbar"], [data-scrolls]') !== null;
      return isShown && !scrolls && (isClipped || left < -1 || right > window.innerWidth + 1);
    })
    .map((control) => `${control.textContent} ${control.outerHTML.slice(0, 80)}`);
}
