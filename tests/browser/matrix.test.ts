import type { Page } from 'playwright-core';

import { accessibilityFaults, describeInBrowser, keepPicture } from './chromium.ts';
import { openForTests } from './in-browser.ts';
import { mapIsDrawn, selectedIn } from './pages.ts';
import type { RealServer } from './real-server.ts';

// Building, starting and drawing take their time on a busy machine.
jest.setTimeout(90_000);

describeInBrowser('the table of contacts in a real browser', () => {
  let server: RealServer;
  let page: Page;
  openForTests((opened) => {
    ({ server, page } = opened);
  });
  const grid = () => page.getByRole('grid', { name: /^Contacts of each child/ });
  const open = async (query: string, child = 'p-poppy') => {
    await page.goto(`${server.address}/family/${child}?view=contacts${query}`);
    await grid().waitFor();
  };
  const at = (name: string) => new URL(page.url()).searchParams.get(name);
  const active = () => page.evaluate(() => document.activeElement?.getAttribute('title') ?? '');

  it('is reached from the map by its tab, keeps who is selected, and leads back', async () => {
    await page.goto(`${server.address}/family/p-poppy?person=p-tyler`);
    await mapIsDrawn(page);
    await page.getByRole('radio', { name: 'Contacts' }).click();
    await grid().waitFor();
    expect(await grid().getByRole('row', { selected: true }).innerText()).toMatch(/^Tyler/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await keepPicture(page, 'contacts-1440');
    await page.keyboard.press('Control+z');
    await mapIsDrawn(page);
    expect(selectedIn(page)).toEqual(['p-tyler']);
  });

  it('is walked, sorted and opened by keys alone', async () => {
    await open('&over=90');
    await grid()
      .getByRole('columnheader', { name: /^Child/ })
      .focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForURL(/rows=total/);
    await grid()
      .locator('tbody tr')
      .first()
      .getByText(/^Harley/)
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await active()).toMatch(/^Harley and anybody: None recorded/);
    for (let step = 0; step < 11 && !(await active()).startsWith('Poppy'); step += 1) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('ArrowRight');
    expect(await active()).toMatch(
      /^Poppy and Marlbrook Children's Social Care, who works with them: 6 contacts/,
    );
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: /^Poppy and Marlbrook/ });
    expect(await panel.getByRole('listitem').count()).toBe(6);
    expect(selectedIn(page)).toEqual(['p-poppy']);
    expect(await accessibilityFaults(page)).toEqual([]);
    await keepPicture(page, 'contacts-opened-1440');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await active()).toMatch(/^Poppy and Marlbrook/);
  });

  it('keeps heads in place and whoever is walked to in view, in a small window with 26 professionals', async () => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await open('&by=professional&over=all');
    expect(await grid().getByRole('columnheader').count()).toBe(28);
    await grid().getByRole('rowheader').first().focus();
    await page.keyboard.press('Control+End');
    const last = await page.evaluate(() => {
      const cell = document.activeElement;
      const frame = cell?.closest('[role="grid"]')?.parentElement;
      if (cell == null || frame == null) throw new Error('No cell has the focus');
      const [inner, outer] = [cell.getBoundingClientRect(), frame.getBoundingClientRect()];
      const head = frame.querySelector('thead th')?.getBoundingClientRect();
      return {
        isInView:
          inner.right <= outer.right + 1 && inner.bottom <= outer.bottom + 1 && inner.left >= outer.left,
        isHeadInPlace:
          head !== undefined && Math.abs(head.top - outer.top) < 3 && Math.abs(head.left - outer.left) < 3,
        isPageStill: document.documentElement.scrollWidth <= window.innerWidth,
      };
    });
    expect(last).toEqual({ isInView: true, isHeadInPlace: true, isPageStill: true });
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    const isClear = await page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      const head = document.querySelector('[role="grid"] thead th')?.getBoundingClientRect();
      return box !== undefined && head !== undefined && box.top >= head.bottom - 1;
    });
    expect(isClear).toBe(true);
    await keepPicture(page, 'contacts-professionals-1024');
  });

  it('holds what it shows in the address, and says what an address asks for and does not get', async () => {
    await open('&by=professional&over=30');
    await page.reload();
    await grid().waitFor();
    expect(await grid().getAttribute('aria-label')).toBe(
      'Contacts of each child by professional, last 30 days',
    );
    await page.getByRole('combobox', { name: 'Over' }).selectOption('365');
    await page.waitForURL(/over=365/);
    await open('&over=soon');
    await page.getByText('Contacts are told over 1 to 3660 days').waitFor();
    expect(at('over')).toBeNull();
  });

  it('is copied for a spreadsheet as text and as a table, and saved as CSV', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('&over=90');
    await page.getByRole('button', { name: 'Copy table' }).click();
    await page.getByText('Copied: paste it into a spreadsheet.').waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
      return { text: await read('text/plain'), html: await read('text/html') };
    });
    expect(copied.text.split('\n')).toHaveLength(15);
    expect(copied.html).toContain('<td>');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    expect((await download).suggestedFilename()).toBe('contacts-p-poppy-2026-06-30.csv');
  });

  it('is whole for a small family', async () => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await open('', 'p-idris');
    expect(await grid().getByRole('rowheader').count()).toBe(5);
    expect(await accessibilityFaults(page)).toEqual([]);
    await keepPicture(page, 'contacts-small-1024');
  });
});
