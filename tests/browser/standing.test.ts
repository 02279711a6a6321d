import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Locator, Page } from 'playwright-core';

import { visitInFile } from '../builders/visit-in-file.ts';
import { accessibilityFaults, describeInBrowser, keepPicture } from './chromium.ts';
import { openForTests } from './in-browser.ts';
import { mapIsDrawn } from './pages.ts';
import type { RealServer } from './real-server.ts';

jest.setTimeout(90_000);

interface FamilyFile {
  meta: { asAt: string };
  coverage: { loadedOn: string; to: string | null }[];
  contacts: unknown[];
}

const seedFile = path.join(process.cwd(), 'seed', 'families', 'example-family.json');
const family = JSON.parse(readFileSync(seedFile, 'utf8')) as FamilyFile;

/** A newer copy of the example family, as an agency would load it: it reaches to a later day and holds a further visit. */
function importCopy(
  { dataFolder }: RealServer,
  asAt: string,
  seenOn: string,
  childIds: readonly string[],
): void {
  family.meta.asAt = asAt;
  for (const agency of family.coverage) if (agency.to === null) agency.loadedOn = asAt;
  family.contacts.push(visitInFile(`c-new-${family.contacts.length}`, seenOn, childIds));
  const file = path.join(dataFolder, 'example-family.json');
  writeFileSync(file, JSON.stringify(family));
  execFileSync(process.execPath, ['--import', 'tsx', 'seed/import.ts', file], {
    env: { ...process.env, DATA_FOLDER: dataFolder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

describeInBrowser('standing questions and marks in a real browser', () => {
  let server: RealServer;
  let page: Page;
  openForTests((opened) => {
    ({ server, page } = opened);
  });

  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const found = () => page.getByRole('region', { name: 'Found by the last asking' });
  const gone = () => page.getByRole('region', { name: 'No longer on it since the last asking' });
  const row = (of: Locator, name: string) => of.getByRole('listitem').filter({ hasText: name });
  const mark = () => page.getByRole('region', { name: 'Mark' });

  async function saveUnseen(title: string): Promise<void> {
    await page.goto(`${server.address}/worklist?unseen=10`);
    await button('Save as a standing question…').click();
    await page.getByRole('textbox', { name: 'Name' }).fill(title);
    await button('Save and ask it now').click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  async function askNow(): Promise<void> {
    const before = await page.getByText(/^Every time it was asked \(\d+\)$/).innerText();
    await button('Ask it now').click();
    await page.waitForFunction(
      (text) => [...document.querySelectorAll('summary')].every((each) => each.innerText !== text),
      before,
    );
  }

  it('keep what they told over restarts and newer copies: who was seen goes, who was not comes', async () => {
    await saveUnseen('Nobody for ten days');
    await row(found(), 'Kayden Marrowick').getByText('New', { exact: true }).waitFor();
    expect(await row(found(), 'Kayden Marrowick').innerText()).toContain('12 June 2026, 18 days ago');
    const address = page.url();
    await keepPicture(page, 'standing-question');
    expect(await accessibilityFaults(page)).toEqual([]);

    await button('Acknowledge Tyler Brindlecote').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Acknowledge' }).click();
    await page.getByText('Say why in a few words').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'What is known or being done' }).fill('Visit booked for Friday.');
    await page.getByRole('dialog').getByRole('button', { name: 'Acknowledge' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await server.restart();
    await page.goto(address);
    const tyler = await row(found(), 'Tyler Brindlecote').innerText();
    expect(tyler).toMatch(/Acknowledged by Priya Sandalwood on .+: Visit booked for Friday\./);

    importCopy(server, '2026-07-03', '2026-07-02', ['p-kayden']);
    await askNow();
    await row(found(), 'Riley Fennimoor').getByText('New', { exact: true }).waitFor();
    expect(await row(gone(), 'Kayden Marrowick').count()).toBe(1);
    expect(await row(found(), 'Kayden Marrowick').count()).toBe(0);
    expect(await row(found(), 'Tyler Brindlecote').getByText('New', { exact: true }).count()).toBe(0);
    expect(await row(found(), 'Tyler Brindlecote').innerText()).toContain('Visit booked for Friday.');

    await page.getByRole('link', { name: 'All standing questions' }).click();
    const card = page.getByRole('listitem').filter({ hasText: 'Nobody for ten days' });
    expect(await card.innerText()).toMatch(/1 new\s+1 no longer on it, \d+ not acknowledged/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await keepPicture(page, 'standing-questions');
    await page.getByRole('link', { name: 'Nobody for ten days' }).click();
    await found().getByRole('link', { name: 'Riley Fennimoor' }).click();
    await mapIsDrawn(page);
  });

  it('say in one sentence why a name cannot be used twice, and end when they are told to', async () => {
    await saveUnseen('Only once');
    await page.goto(`${server.address}/worklist?unseen=10`);
    await button('Save as a standing question…').click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Only once');
    await button('Save and ask it now').click();
    await page.getByText('A standing question is called “Only once” already.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Leave it' }).click();
    await page.goto(`${server.address}/standing`);
    await page.getByRole('link', { name: 'Only once' }).click();
    await button('End this question…').click();
    await button('End it').click();
    await page.getByText(/Ended on .+ by Priya Sandalwood\./).waitFor();
    expect(await button('Ask it now').count()).toBe(0);
  });

  it('can be asked ready-made with one press, by keyboard', async () => {
    await page.goto(`${server.address}/standing`);
    await button('Ask from now on: Child protection visit overdue').focus();
    await page.keyboard.press('Enter');
    const going = page.getByRole('region', { name: 'Asked now' });
    await going.getByRole('link', { name: 'Child protection visit overdue' }).waitFor();
    expect(await button('Ask from now on: Child protection visit overdue').count()).toBe(0);
  });

  it('a mark stays on its row over a restart and a newer copy, and says when it is about an earlier due day', async () => {
    const open = async () => {
      await page.goto(`${server.address}/worklist?duty=cp-visit&row=p-lacey%2Fcp-visit`);
      await mark().getByRole('status').waitFor();
    };
    await open();
    await mark().getByText('Nobody has marked this row.').waitFor();
    await button('Mark this row…').click();
    await button('Save the mark').click();
    await page.getByText('Choose what was found.').waitFor();
    await page.getByRole('radio', { name: /^Explained/ }).press('Space');
    await page.getByRole('textbox', { name: 'Reason' }).fill('Abroad until Friday.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await keepPicture(page, 'mark-form');
    // A hidden input that its choice does not hold would scroll the whole page away on focus.
    expect(await page.evaluate(() => document.documentElement.scrollTop)).toBe(0);
    await button('Save the mark').click();
    const said = /^Explained: marked on \d+ \w+ \d{4} by Priya Sandalwood\.$/;
    await mark().getByText(said).waitFor();

    await server.restart();
    await open();
    await mark().getByText(said).waitFor();

    importCopy(server, '2026-07-10', '2026-07-09', ['p-lacey']);
    await open();
    await mark()
      .getByText(/by Priya Sandalwood, about an earlier due day, \d+ \w+ 2026\.$/)
      .waitFor();
    expect(await mark().getByRole('list').innerText()).toContain('Abroad until Friday.');

    await page.goto(`${server.address}/worklist?mark=about-earlier`);
    const list = page.getByRole('grid', { name: 'Children and what is due' });
    await list.getByText('Marked explained before it changed.').waitFor();
    expect(await list.getByRole('row').filter({ hasText: 'Lacey Marrowick' }).count()).toBe(1);
    await page.getByText('Mark: Marked before the row changed').waitFor();
    await open();

    await button('Take the mark back').click();
    await mark().getByText('The last mark was taken back.').waitFor();
    expect(await mark().getByRole('list').innerText()).toMatch(/Taken back on .+ by Priya Sandalwood\./);
  });

  it('fit a small window with large text', async () => {
    await page.setViewportSize({ width: 640, height: 480 });
    await page.goto(`${server.address}/standing`);
    await page.getByRole('heading', { name: 'Ready to be asked' }).waitFor();
    const overflow = await page.evaluate(
      () =>
        (document.querySelector('main')?.scrollWidth ?? 0) -
        (document.querySelector('main')?.clientWidth ?? 0),
    );
    expect(overflow).toBe(0);
  });
});
