import type { Page } from 'playwright-core';

import { notationSigns } from '../../web/drawing/views/genogram/notation-signs.ts';
import { accessibilityFaults, describeInBrowser } from './chromium.ts';
import { openForTests } from './in-browser.ts';
import { mapIsDrawn } from './pages.ts';
import type { RealServer } from './real-server.ts';

jest.setTimeout(120_000);

describeInBrowser('the notation in a browser', () => {
  let server: RealServer;
  let page: Page;
  openForTests((opened) => {
    ({ server, page } = opened);
  });

  it('shows every symbol in both notations with its meaning, to everybody', async () => {
    await page.goto(`${server.address}/symbols`);
    await page.getByRole('heading', { name: 'Symbols and lines of a genogram' }).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(notationSigns.length);
    expect(await page.locator('tbody svg').count()).toBe(2 * notationSigns.length);
    for (const { words } of notationSigns) {
      expect(await page.locator('tbody strong').getByText(words, { exact: true }).count()).toBeGreaterThan(0);
    }
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    const hidden = await page.locator('main').evaluate((main) => main.scrollHeight - main.clientHeight);
    expect(hidden).toBe(0);
  });

  it('is chosen in the legend, which the address and the picture then follow', async () => {
    await page.goto(`${server.address}/family/p-poppy`);
    await mapIsDrawn(page);
    await page.getByRole('button', { name: 'Legend', exact: true }).click();
    const legend = page.getByRole('region', { name: 'Legend' });
    await legend.getByRole('button', { name: 'McGoldrick' }).click();
    await legend.getByRole('button', { name: 'Relationship quality' }).click();
    await legend.getByText('Abuse; the arrow points to whoever is harmed').waitFor();
    expect(new URL(page.url()).search).toBe('?notation=mcgoldrick&quality=shown');
    expect(await accessibilityFaults(page)).toEqual([]);
    await legend.getByRole('link', { name: 'Every symbol and line, with its meaning' }).click();
    await page.getByRole('heading', { name: 'Symbols and lines of a genogram' }).waitFor();
  });
});
