import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

import { accessibilityFaults, describeInBrowser } from './chromium.ts';
import { openForTests } from './in-browser.ts';
import { mapIsDrawn } from './pages.ts';
import type { RealServer } from './real-server.ts';

// Building, starting and drawing take their time on a busy machine.
jest.setTimeout(60_000);

describeInBrowser('printing in a real browser', () => {
  let server: RealServer;
  let page: Page;
  openForTests((opened) => {
    ({ server, page } = opened);
  });

  const dialog = () => page.getByRole('dialog', { name: 'Print or save' });
  const open = async (address: string) => {
    await page.goto(`${server.address}${address}`);
    await mapIsDrawn(page);
    await page.getByRole('button', { name: 'Print or save' }).click();
    await dialog().waitFor();
  };
  const saved = async (button: string) => {
    const download = page.waitForEvent('download');
    await dialog().getByRole('button', { name: button }).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };

  it('shows what will be printed, and saves a PDF named by id and day', async () => {
    await open('/family/p-poppy');
    await dialog()
      .getByText(/pages of A3: the picture on one page, then the same in sentences/)
      .waitFor();
    expect(
      await dialog()
        .getByRole('img', { name: /Page 1 of \d+, in small/ })
        .isVisible(),
    ).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    const { name, bytes } = await saved('Make the PDF');
    expect(name).toBe('family-p-poppy-2026-06-30.pdf');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await dialog().getByText('Saved among your downloads').waitFor();
    const promised = await pagesPromised();
    expect(bytes.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(promised);
  });

  /** How many sheets the previews are told to have. */
  async function pagesPromised(): Promise<number> {
    const label = await dialog()
      .getByRole('img', { name: /^Page 1 of/ })
      .getAttribute('aria-label');
    return Number(/of (\d+)/.exec(label ?? '')?.[1]);
  }

  it('saves the day and the view of the screen as PNG and SVG', async () => {
    await open('/family/p-idris?on=2026-01-15&view=homes');
    await dialog().getByText('Homes, as at 15 January 2026').waitFor();
    await dialog().getByText('PNG, a picture for a document').click();
    const png = await saved('Save the picture');
    expect(png.name).toBe('family-p-idris-2026-01-15.png');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    await dialog().getByText('SVG, for drawing programs').click();
    const svg = await saved('Save the picture');
    expect(svg.name).toBe('family-p-idris-2026-01-15.svg');
    expect(svg.bytes.toString()).toContain('Homes (UK notation)');
  });

  it('leaves out when children were seen where that is not wanted, and is worked by keys alone', async () => {
    await open('/family/p-maisie');
    await dialog().getByText(/page/).first().waitFor();
    const chips = dialog().getByRole('checkbox', { name: 'When each child was seen' });
    await chips.focus();
    await page.keyboard.press('Space');
    await dialog()
      .getByRole('radio', { name: /PDF, A3/ })
      .focus();
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowDown');
    const { bytes } = await saved('Save the picture');
    expect(bytes.toString()).not.toContain('74 days');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
  });
});
