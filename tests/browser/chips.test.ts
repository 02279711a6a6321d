import type { Page } from 'playwright-core';

import { accessibilityFaults, describeInBrowser, keepPicture } from './chromium.ts';
import { openForTests } from './in-browser.ts';
import { mapIsDrawn } from './pages.ts';
import type { RealServer } from './real-server.ts';

// Building, starting and drawing take their time on a busy machine.
jest.setTimeout(90_000);

describeInBrowser('the signs under children in a real browser', () => {
  let server: RealServer;
  let page: Page;
  openForTests((opened) => {
    ({ server, page } = opened);
  });
  const open = async (query: string, child = 'p-poppy') => {
    await page.goto(`${server.address}/family/${child}${query}`);
    await mapIsDrawn(page);
  };
  const list = () => page.getByRole('listbox', { name: 'People by household' });
  const rowOf = (name: string) =>
    list()
      .getByRole('option', { name: new RegExp(`^${name}`) })
      .first();
  const at = (name: string) => new URL(page.url()).searchParams.get(name);

  it('tell any duty in force, the same on map, list, details, sentences, legend and in the address', async () => {
    await open('');
    await page.getByRole('button', { name: 'Signs: Last seen' }).click();
    await page.getByRole('menuitemradio', { name: 'Child protection visit' }).click();
    await page.waitForURL(/chip=cp-visit/);
    await rowOf('Lacey').getByText('Overdue · 6 days').waitFor();
    expect(await rowOf('Harley').innerText()).toContain('Not required');
    await page.getByRole('button', { name: 'Legend' }).click();
    await page.getByText('Child protection visit: overdue', { exact: true }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await keepPicture(page, 'signs-visits-1440');
    await page.getByRole('tab', { name: 'Sentences' }).click();
    await page
      .getByText(/Child protection visit: Overdue by 6 days/)
      .first()
      .waitFor();
    await page.getByRole('tab', { name: 'People' }).click();
    await rowOf('Lacey').click();
    await page.getByRole('complementary').getByText('Overdue · 6 days').waitFor();
    await page.reload();
    await mapIsDrawn(page);
    await rowOf('Lacey').getByText('Overdue · 6 days').waitFor();
  });

  it('are undone and done again in words', async () => {
    await open('');
    await page.getByRole('button', { name: 'Signs: Last seen' }).click();
    await page.getByRole('menuitemradio', { name: 'Seen alone' }).click();
    await page.waitForURL(/chip=alone/);
    await page
      .getByRole('button', { name: 'Undo (Ctrl+Z): the signs tell when each child was last seen' })
      .click();
    await page.waitForURL((address) => !address.searchParams.has('chip'));
    await page
      .getByRole('status')
      .filter({ hasText: 'Undone: the signs tell when each child was last seen.' })
      .waitFor();
  });

  it('tell when each child was last seen where an address names no duty of the rules', async () => {
    await open('?chip=tea-visit');
    await page.getByText('“tea-visit” is no duty of the rules here').waitFor();
    expect(at('chip')).toBeNull();
  });

  it('leave only children not seen for so many days, say how many are greyed, and give them back', async () => {
    await open('');
    await page.getByRole('button', { name: 'Not seen in…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Show only children not seen for a time' });
    await dialog.getByRole('button', { name: '42 days' }).click();
    await dialog.getByText('3 children not seen in 42 days. 33 people are greyed').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(at('unseen')).toBe('42');
    expect(await rowOf('Poppy').innerText()).toContain('greyed');
    expect(await rowOf('Harley').innerText()).not.toContain('greyed');
    await keepPicture(page, 'not-seen-1440');
    await page.getByText('33 greyed:').waitFor();
    await page.getByRole('button', { name: 'show all', exact: true }).click();
    await page.waitForURL((address) => !address.searchParams.has('unseen'));
  });

  it('keep whoever is of an age not recorded, and a child never seen, with their words', async () => {
    await open('?unseen=42', 'p-idris');
    expect(await rowOf('Bethan').innerText()).toContain('never seen');
    expect(await rowOf('Bethan').innerText()).not.toContain('greyed');
    await page.getByRole('button', { name: 'Not seen: 1, in 42 days' }).waitFor();
  });

  it('go with the picture on paper', async () => {
    await open('?chip=visits&set=last-seen.days:28');
    const asked = page.waitForRequest((request) => request.url().endsWith('/print'));
    await page.getByRole('button', { name: 'Print or save' }).click();
    const dialog = page.getByRole('dialog', { name: 'Print or save' });
    await dialog.getByText('Findings to act on, with evidence and rule').click();
    await dialog.getByText('Contacts of each child').click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Make the PDF' }).click();
    expect((await asked).postDataJSON()).toMatchObject({
      chip: 'visits',
      chips: true,
      findings: { settings: ['last-seen.days:28'] },
      contacts: { by: 'agency', days: 180 },
    });
    await dialog.getByText('Saved among your downloads').waitFor();
  });
});
