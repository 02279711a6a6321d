import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

import { fileColumns } from '../../web/worklist/file/file-columns.ts';
import { listedRow, listOf } from '../web/worklist/listed-row.ts';
import { readCsvRows } from '../web/worklist/read-csv.ts';
import { accessibilityFaults, describeInBrowser, keepPicture } from './chromium.ts';
import { openForTests } from './in-browser.ts';
import { mapIsDrawn } from './pages.ts';
import type { RealServer } from './real-server.ts';

// Counting and listing take their time on a busy machine; nothing here asserts how long.
jest.setTimeout(120_000);

interface Asked {
  readonly operationName: string;
  readonly variables: { readonly offset?: number; readonly limit: number; readonly placeOf?: string | null };
}

/** A whole authority's rows, without an authority: every one of Poppy's family, so that each leads to a map. Null for any other question. */
function answerWithMany({ operationName, variables }: Asked) {
  const { offset = 0, limit, placeOf } = variables;
  if (operationName !== 'Worklist' && operationName !== 'WorklistRows') return null;
  const rows = Array.from({ length: Math.max(0, Math.min(limit, 15_000 - offset)) }, (_, step) => {
    const number = offset + step;
    return {
      ...listedRow({ id: `p-poppy/${number}`, childId: 'p-poppy', name: `Child ${number}` }),
      __typename: 'WorklistRow',
    };
  });
  const place = placeOf == null ? null : Number(placeOf.split('/')[1]);
  return { worklist: { ...listOf(rows, 15_000), on: '2026-06-30', place, __typename: 'Worklist' } };
}

describeInBrowser('the worklist in a real browser', () => {
  let server: RealServer;
  let page: Page;
  openForTests((opened) => {
    ({ server, page } = opened);
    page.setDefaultTimeout(40_000);
  });

  const grid = () => page.getByRole('grid', { name: 'Children and what is due' });
  const rows = () => grid().locator('[data-index]');
  const filters = () => page.getByRole('group', { name: 'Filters' });
  const searchNow = () => new URL(page.url()).searchParams;

  async function openList(search = ''): Promise<void> {
    await page.goto(`${server.address}/worklist${search}`);
    await grid().waitFor();
  }

  /** The number in "17 rows about 10 children." */
  async function rowsTold(): Promise<number> {
    const told = await page.getByText(/^[\d,]+ rows? about/).innerText();
    return Number(/^[\d,]+/.exec(told)?.[0].replaceAll(',', ''));
  }

  async function saved(button: string): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    await page.getByText(/^Saved /).waitFor();
    return readFileSync(await download.path(), 'utf8');
  }

  it('leads from the start to the overdue child protection visits of one team, and from the longest to its family', async () => {
    await page.goto(server.address);
    await page.getByRole('link', { name: 'open the worklist' }).click();
    await grid().waitFor();
    await page.getByRole('button', { name: /^Overdue \d/ }).click();
    await filters().getByRole('button', { name: 'What is due' }).click();
    await page.getByRole('checkbox', { name: /^Child protection visit / }).click();
    await page.waitForURL(/duty=cp-visit/);
    await page.keyboard.press('Escape');
    await filters().getByRole('button', { name: 'Team' }).click();
    const team = page.getByRole('dialog', { name: 'Team' }).getByRole('checkbox').first();
    await team.click();
    await page.waitForURL(/team=/);
    await page.keyboard.press('Escape');
    await grid().getByRole('button', { name: 'Days overdue' }).click();
    await page.waitForURL(/by=days_overdue&down=yes/);
    expect(searchNow().getAll('state')).toEqual(['overdue']);
    expect(searchNow().getAll('duty')).toEqual(['cp-visit']);
    expect(searchNow().getAll('team')).toHaveLength(1);
    await grid()
      .locator('[role="columnheader"][aria-sort="descending"]', { hasText: 'Days overdue' })
      .waitFor();
    await page.locator('[role="grid"][aria-busy="false"]').waitFor();
    const days = (await rows().locator('> :nth-child(6)').allInnerTexts()).map((text) =>
      Number(/\d+/.exec(text)?.[0]),
    );
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...days].sort((a, b) => b - a));

    const listAddress = page.url();
    await rows().first().click();
    const details = page.getByRole('complementary', { name: 'Details of the open row' });
    const says = await details
      .getByText(/^Overdue by /)
      .first()
      .innerText();
    await keepPicture(page, 'worklist-1440');
    expect(await accessibilityFaults(page)).toEqual([]);
    const rowId = searchNow().get('row');
    await details.getByRole('link', { name: 'Open the family map' }).click();
    await mapIsDrawn(page);
    expect(searchNow().getAll('person')).toEqual([rowId?.split('/')[0]]);
    expect(await page.locator('main').innerText()).toContain(says);

    await page.getByRole('link', { name: 'Worklist', exact: true }).click();
    await grid().waitFor();
    expect(searchNow().get('row')).toBe(rowId);
    expect(page.url().replace(/&row=[^&]*/, '')).toBe(listAddress);
    await page.goBack();
    await mapIsDrawn(page);
    await page.goBack();
    await grid().locator('[aria-selected="true"]').waitFor();
    expect(
      await details
        .getByText(/^Overdue by /)
        .first()
        .innerText(),
    ).toBe(says);
  });

  it('saves every row as CSV, read back as the page told it, and as JSON with the same columns', async () => {
    await openList('?by=days_overdue&down=yes');
    const total = await rowsTold();
    const read = readCsvRows(await saved('Save as CSV'));
    expect(read).toHaveLength(total);
    const shown = await rows().first().innerText();
    expect(shown).toContain(read[0]?.name);
    expect(shown).toContain(read[0]?.says);
    expect(read[0]?.dueOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(read[0]?.rowsInList).toBe(String(total));
    const told = JSON.parse(await saved('Save as JSON')) as { rows: number; list: Record<string, unknown>[] };
    expect(told.rows).toBe(total);
    expect(Object.keys(told.list[0] ?? {})).toEqual([...fileColumns]);
    expect(told.list.map(({ says }) => says)).toEqual(read.map(({ says }) => says));
  });

  it('counts by state so that they add up, and each opens its list', async () => {
    await openList();
    const counts = page.getByRole('toolbar', { name: 'Rows by state' }).getByRole('button');
    const texts = await counts.allInnerTexts();
    const numbers = texts.map((text) => Number(/(\d[\d,]*)\s*$/.exec(text)?.[1]?.replaceAll(',', '')));
    expect(numbers[0]).toBe(await rowsTold());
    expect(numbers.slice(1).reduce((sum, rowsOf) => sum + rowsOf, 0)).toBe(numbers[0]);
    for (let at = 1; at < numbers.length; at += 1) {
      await counts.nth(at).click();
      await page.waitForURL(/state=/);
      await page.getByText(new RegExp(`^${numbers[at]?.toLocaleString('en-GB')} rows? about`)).waitFor();
      await openList();
      await page.getByText(new RegExp(`^${numbers[0]?.toLocaleString('en-GB')} rows? about`)).waitFor();
    }
  });

  it('asks a ready-made question from its address', async () => {
    await openList();
    await page.getByRole('button', { name: 'Ready-made questions' }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Child protection visits overdue' }).click();
    await page.waitForURL(/state=never-seen&state=overdue&duty=cp-visit&by=days_overdue&down=yes$/);
    await page.getByText('State: Never or Overdue').waitFor();
  });

  it('walks, opens and closes rows by keyboard alone', async () => {
    await openList();
    await rows().first().focus();
    await page.keyboard.press('End');
    const total = await rowsTold();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'))).toBe(
      String(total + 1),
    );
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Details of the open row' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.getByRole('button', { name: 'Close the details' }).click();
    await page.waitForURL((url) => !url.searchParams.has('row'));
  });

  it.each([
    ['seen', 'Children by when anyone last saw them'],
    ['months', 'By the month in which it fell due'],
    ['teams', 'By team'],
  ])('draws the plot of %s under the security policy, with its table', async (tab, caption) => {
    await page.goto(`${server.address}/worklist?tab=${tab}`);
    await page.getByRole('img', { name: /\d+ of \d+/ }).waitFor();
    await page.getByRole('table', { name: caption }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await keepPicture(page, `worklist-${tab}-1440`);
  });

  it('lists what a share counts', async () => {
    await page.goto(`${server.address}/worklist?tab=months`);
    const counted = page.getByRole('button', { name: /^\d+: Altogether, fell due/ });
    const count = Number.parseInt((await counted.innerText()).replaceAll(',', ''), 10);
    await counted.click();
    const dialog = page.getByRole('dialog', { name: 'Altogether: fell due' });
    await dialog.getByText(new RegExp(`${count.toLocaleString('en-GB')}, those not in time first`)).waitFor();
    expect(await dialog.getByRole('row').count()).toBe(Math.min(count, 200) + 1);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it.each([
    ['1024 by 768', 1024, 768],
    ['large text in a window of 1024', 512, 384],
  ])('does not scroll sideways at %s', async (_name, width, height) => {
    await page.setViewportSize({ width, height });
    await openList();
    await rows().first().click();
    await page.getByRole('complementary', { name: 'Details of the open row' }).waitFor();
    const beyond = await page.evaluate(() => {
      const main = document.querySelector('main');
      const body = document.querySelector('[role="grid"] [role="rowgroup"]:last-child');
      return [main, body].map((element) => (element?.scrollWidth ?? 0) - (element?.clientWidth ?? 0));
    });
    expect(beyond).toEqual([0, 0]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await keepPicture(page, `worklist-${width}`);
  });

  it('scrolls through 15,000 rows without a jump, and comes back from a map to the row it was opened from', async () => {
    await page.route('**/graphql', async (route) => {
      const answer = answerWithMany(route.request().postDataJSON() as Asked);
      await (answer === null ? route.continue() : route.fulfill({ json: { data: answer } }));
    });
    await openList();
    expect(await grid().getAttribute('aria-rowcount')).toBe('15001');
    const list = grid().locator('[role="rowgroup"]').last();
    const height = await list.evaluate((element) => element.scrollHeight);
    for (const part of [0.25, 0.5, 0.75]) {
      await list.evaluate((element, to) => element.scrollTo({ top: element.scrollHeight * to }), part);
      const number = Math.floor(15_000 * part) + 3;
      await list.getByText(`Child ${number}`, { exact: true }).waitFor();
      expect(await list.evaluate((element) => element.scrollHeight)).toBe(height);
      expect(await rows().count()).toBeLessThan(60);
    }
    const chosen = list.getByText('Child 11254', { exact: true });
    await chosen.click();
    await page.getByRole('complementary', { name: 'Details of the open row' }).waitFor();
    await page.getByRole('link', { name: 'Open the family map' }).click();
    await mapIsDrawn(page);
    await page.goBack();
    const opened = grid().locator('[aria-selected="true"]');
    await opened.waitFor();
    expect(await opened.getAttribute('aria-rowindex')).toBe('11256');
    expect(await opened.isVisible()).toBe(true);
    await page.reload();
    await page.getByRole('heading', { name: 'Child 11254' }).waitFor();
  });

  it('says so where nothing matches, and clears every filter with one press', async () => {
    await page.goto(`${server.address}/worklist?age-from=99`);
    await page.getByText('No row matches all of these filters on this day.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear all' }).first().click();
    await grid().waitFor();
  });
});
