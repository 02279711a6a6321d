import type { Page } from 'playwright-core';

import { describeInBrowser, accessibilityFaults, keepPicture } from './chromium.ts';
import { openForTests } from './in-browser.ts';
import { findAndOpen, mapIsDrawn, placeOf, selectedIn } from './pages.ts';
import type { RealServer } from './real-server.ts';

// Building, starting and drawing take their time on a busy machine.
jest.setTimeout(60_000);

describeInBrowser('the explorer in a real browser', () => {
  let server: RealServer;
  let page: Page;
  openForTests((opened) => {
    ({ server, page } = opened);
  });

  const list = () => page.getByRole('listbox', { name: 'People by household' });

  it('says who is signed in, what is held and that everybody is fictional', async () => {
    await page.goto(server.address);
    await page.getByText('Everybody here is fictional').waitFor();
    const words = await page.locator('body').innerText();
    expect(words).toContain('Priya Sandalwood');
    expect(words).toContain('The example family: 36 people, as at 30 June 2026');
  });

  it('leads in two actions from the start page to the drawn family, by keyboard alone', async () => {
    await page.goto(server.address);
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('poppy');
    await page.getByText('36 people, 11 children, 3 not seen in six weeks').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await keepPicture(page, 'search-1440');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await mapIsDrawn(page);
    expect(new URL(page.url()).pathname).toBe('/family/p-poppy');
    expect(await page.getByRole('application').getAttribute('aria-label')).toContain(
      'Poppy Marrowick, 36 people',
    );
    expect(await page.locator('h2').first().isVisible()).toBe(true);
  });

  it('says so where nobody is found, without saying who is hidden', async () => {
    await page.goto(server.address);
    await page.getByRole('searchbox').fill('noah');
    await page.getByText('Nobody was found.').waitFor();
    await page.getByRole('searchbox').fill('31/02/2017');
    await page.getByText('31/02/2017 is not a day that exists').waitFor();
  });

  it('opens the child typed although Enter came before the hits', async () => {
    await page.goto(server.address);
    await page.getByRole('searchbox').fill('poppy marrowick');
    await page.keyboard.press('Enter');
    await page.waitForURL(/p-poppy$/);
    await mapIsDrawn(page);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application');
  });

  it('keeps its width whatever is typed', async () => {
    await page.goto(server.address);
    await page.getByRole('searchbox').fill('x'.repeat(10_000));
    await page.getByText('Nobody was found.').waitFor();
    expect((await page.getByRole('searchbox').inputValue()).length).toBe(200);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  });

  it('says why somebody is found by an address where they no longer live', async () => {
    await page.goto(server.address);
    await page.getByRole('searchbox').fill('14 Sorrel Row');
    await page
      .getByText('found by an address: lived at 14 Sorrel Row, Marlbrook until 19 August 2024')
      .waitFor();
  });

  it('says what an address asks for and does not get, and puts it right', async () => {
    await page.goto(`${server.address}/family/p-poppy?on=2026-02-30&steps=99`);
    await page.getByText('2026-02-30 is not a day that exists').waitFor();
    await page.getByText('“99” is not a number of steps').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.goto(`${server.address}/family/p-poppy?on=2030-01-01`);
    await page.getByText('Nothing after 30 June 2026 is held here').waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  it('brings the person of a link into view on the map and in the list', async () => {
    await page.setViewportSize({ width: 1024, height: 600 });
    for (const [id, name] of [
      ['p-edna', 'Edna'],
      ['p-harley', 'Harley'],
    ] as const) {
      await page.goto(`${server.address}/family/p-poppy?person=${id}`);
      await mapIsDrawn(page);
      const place = await placeOf(page, id);
      const map = await page.getByRole('application').boundingBox();
      if (map === null) throw new Error('The map has no place');
      expect(place.x).toBeGreaterThan(map.x);
      expect(place.x).toBeLessThan(map.x + map.width);
      expect(place.y).toBeGreaterThan(map.y);
      expect(place.y).toBeLessThan(map.y + map.height);
      await page.getByRole('tab', { name: 'People' }).click();
      const row = list()
        .getByRole('option', { name: new RegExp(`^${name}`) })
        .first();
      await row.waitFor();
      const box = await row.boundingBox();
      expect(box !== null && box.y > 0 && box.y < 600).toBe(true);
    }
  });

  it('says how many people a small window leaves out of view, until all are shown', async () => {
    await page.setViewportSize({ width: 800, height: 600 });
    await findAndOpen(page, server.address, 'poppy', 'Poppy Marrowick');
    const outside = page.getByText(/people are outside this view/);
    await outside.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await keepPicture(page, 'outside-800');
    await page.keyboard.press('f');
    await outside.waitFor({ state: 'detached' });
  });

  it('puts a risk to children first in the details, and tells who comes and stays', async () => {
    await page.goto(`${server.address}/family/p-tyler?person=p-ryan`);
    const panel = page.getByRole('complementary');
    await panel.getByText('Risk to children: flagged by Marl Valley Police since 30 June 2022').waitFor();
    const words = await panel.innerText();
    expect(words.indexOf('Risk to children')).toBeLessThan(words.indexOf('Who works with'));
    await list()
      .getByRole('option', { name: /^Ryan.*Risk to children: flagged by Marl Valley Police/ })
      .first()
      .waitFor();
    await page.goto(`${server.address}/family/p-tyler?person=p-tyler`);
    await panel.getByText(/^18 missing episodes since November 2024, 6 in the last 90 days/).waitFor();
    expect(await panel.innerText()).toContain('visits: reportedly Ryan');
  });

  it('walks the agencies as one stop of the Tab key', async () => {
    await findAndOpen(page, server.address, 'poppy', 'Poppy Marrowick');
    const agencies = page.getByRole('toolbar', { name: 'Agencies' });
    await agencies.getByRole('button').first().focus();
    await page.keyboard.press('ArrowRight');
    const second = await agencies.getByRole('button').nth(1).innerText();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(second);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[role="toolbar"]'))).toBeNull();
  });

  it('shows the same person on the map, in the list, in the details and in the address', async () => {
    await findAndOpen(page, server.address, 'poppy', 'Poppy Marrowick');
    await page.keyboard.press('f');
    const mason = await placeOf(page, 'p-mason');
    await page.mouse.click(mason.x, mason.y);
    await page.getByRole('heading', { name: 'Mason Brindlecote' }).waitFor();
    expect(selectedIn(page)).toEqual(['p-mason']);
    expect(
      await list()
        .getByRole('option', { name: /^Mason/ })
        .getAttribute('aria-selected'),
    ).toBe('true');

    await list()
      .getByRole('option', { name: /^“Daz”/ })
      .click();
    await page.getByRole('heading', { name: 'Daz', exact: true }).waitFor();
    expect(selectedIn(page)).toEqual(['p-daz']);
    expect(await page.getByRole('complementary').innerText()).toContain(
      '7 contacts of 7 agencies mention Daz',
    );
    await keepPicture(page, 'daz-1440');
  });

  it('walks the family by kinship with the arrow keys and says who was reached', async () => {
    await findAndOpen(page, server.address, 'poppy', 'Poppy Marrowick');
    await page.getByRole('application').focus();
    await page.keyboard.press('Home');
    await page.waitForURL(/person=p-poppy$/);
    await page.getByRole('status').filter({ hasText: 'last seen on' }).first().waitFor();
    await page.keyboard.press('ArrowUp');
    await page.waitForURL(/person=p-(dawn|lee)$/);
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/person=p-(?!dawn|lee)/);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.keyboard.press('Escape');
    await page.waitForURL((address) => !address.searchParams.has('person'));
    expect(selectedIn(page)).toEqual([]);
    await page.getByRole('heading', { name: 'What the record shows' }).waitFor();
  });

  it('lists the keys on a question mark and jumps to the search on a slash', async () => {
    await findAndOpen(page, server.address, 'poppy', 'Poppy Marrowick');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  });

  it('draws the family as it was on another day and comes back to it from the address alone', async () => {
    await findAndOpen(page, server.address, 'poppy', 'Poppy Marrowick');
    const field = page.getByRole('textbox', { name: 'Date looked at' });
    await field.fill('1/1/2024');
    await field.press('Enter');
    await page.getByText('As it was on 1 January 2024').waitFor();
    const home = page.getByRole('group', { name: /^Dawn's home/ });
    await home.getByRole('option').nth(10).waitFor();
    expect(await home.getByRole('option').count()).toBe(11);
    await list()
      .getByRole('option', { name: /^Tyler/ })
      .click();
    expect(page.url()).toContain('on=2024-01-01');

    await page.reload();
    await mapIsDrawn(page);
    await page.getByRole('heading', { name: 'Tyler Brindlecote' }).waitFor();
    await page.getByText('As it was on 1 January 2024').waitFor();

    await page.goBack();
    await page.getByRole('heading', { name: 'What the record shows' }).waitFor();
    await page.goBack();
    await page.getByText('As it was on 30 June 2026').waitFor();
  });

  it('copies the invite list with one press and says so in words; other children may be chosen beside it', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.address });
    await findAndOpen(page, server.address, 'poppy', 'Poppy Marrowick');
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Copy invite list' }).click();
    await page.getByText(/^Copied \d+ people who work with Lacey, Poppy and Riley\.$/).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    const forThree = await clipboard();
    expect(forThree.split('\n')[0]).toBe('Name\tRole\tAgency\tPhone\tEmail');
    expect(forThree).toContain('Carys Whitlowe');
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByRole('button', { name: 'Choose children…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Invite list' });
    expect(await dialog.getByRole('checkbox', { checked: true }).count()).toBe(3);
    await dialog.getByText(/^Tyler Brindlecote/).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await keepPicture(page, 'invite-list-1440');
    await dialog.getByRole('button', { name: /^Copy \d+ people/ }).click();
    await dialog.getByText(/^Copied \d+ people who work with Tyler, Lacey, Poppy and Riley/).waitFor();
    expect((await clipboard()).length).toBeGreaterThan(forThree.length);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Copy invite list' }).click();
    await page.getByText(/^Copied \d+ people who work with Tyler, Lacey, Poppy and Riley\.$/).waitFor();
  });

  it('says the same for a person who does not exist and for one who is hidden', async () => {
    const said: string[] = [];
    for (const id of ['p-nobody', 'p-neighbour']) {
      await page.goto(`${server.address}/family/${id}`);
      await page.getByRole('alert').waitFor();
      said.push(await page.getByRole('main').innerText());
    }
    expect(said[0]).toBe(said[1]);
  });

  it.each([
    [1440, 900],
    [1024, 768],
    [720, 900],
  ])('is free of accessibility faults and of sideways scrolling at %i by %i', async (width, height) => {
    await page.setViewportSize({ width, height });
    await findAndOpen(page, server.address, 'poppy', 'Poppy Marrowick');
    await keepPicture(page, `family-${width}`);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.goto(`${server.address}/family/p-poppy?person=p-poppy`);
    await mapIsDrawn(page);
    await page.getByRole('heading', { name: 'Poppy Marrowick', exact: true }).waitFor();
    await keepPicture(page, `poppy-${width}`);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  });
});

/** By how many pixels the page is wider than the window. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
