import type { Page } from 'playwright-core';

import { accessibilityFaults, describeInBrowser, keepPicture } from './chromium.ts';
import { openForTests } from './in-browser.ts';
import { mapIsDrawn, selectedIn } from './pages.ts';
import type { RealServer } from './real-server.ts';

// Building, starting and drawing take their time on a busy machine.
jest.setTimeout(60_000);

describeInBrowser('the views in a real browser', () => {
  let server: RealServer;
  let page: Page;
  openForTests((opened) => {
    ({ server, page } = opened);
  });
  beforeEach(async () => {
    await page.goto(`${server.address}/family/p-poppy?person=p-tyler&on=2026-05-01`);
    await mapIsDrawn(page);
  });

  const shows = (words: string) =>
    page.waitForFunction(
      (text) => document.querySelector('[role="application"]')?.getAttribute('aria-label')?.includes(text),
      words,
    );

  it('go from one to the next by tab and by number, and keep selection and date', async () => {
    const views = page.getByRole('radiogroup', { name: 'Ways to look at the family' });
    for (const name of ['Homes', 'Ecomap', 'Network', 'Genogram']) {
      await views.getByRole('radio', { name }).click();
      await shows(name);
      expect(selectedIn(page)).toEqual(['p-tyler']);
      expect(new URL(page.url()).searchParams.get('on')).toBe('2026-05-01');
    }
    await page.getByRole('application').focus();
    await page.keyboard.press('2');
    await shows('Homes');
    expect(new URL(page.url()).searchParams.get('view')).toBe('homes');
  });

  it.each([
    ['radio', 'aria-checked'],
    ['tab', 'aria-selected'],
  ] as const)('and lists tell the chosen %s apart in a contrast theme', async (role, chosenBy) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const looks = await page.getByRole(role).evaluateAll((tabs, by) => {
      const probe = document.createElement('i');
      probe.style.color = 'Canvas';
      document.body.append(probe);
      const canvas = getComputedStyle(probe).color;
      return tabs.map((tab) => {
        const { backgroundColor, borderBottomColor } = getComputedStyle(tab);
        const isChosen = tab.getAttribute(by) === 'true';
        return { isChosen, backgroundColor, hasLine: borderBottomColor !== canvas };
      });
    }, chosenBy);
    const chosen = looks.filter(({ isChosen }) => isChosen);
    expect(chosen).toHaveLength(1);
    for (const { isChosen, hasLine, backgroundColor } of looks) {
      expect(hasLine).toBe(isChosen);
      if (!isChosen) expect(backgroundColor).not.toBe(chosen[0]?.backgroundColor);
    }
    await keepPicture(page, `contrast-theme-${role}`);
  });

  it('and the list of people marks only whoever is selected in a contrast theme', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    const rows = page.getByRole('listbox', { name: 'People by household' }).getByRole('option');
    const bars = await rows.evaluateAll((all) =>
      all.map((row) => ({
        isSelected: row.getAttribute('aria-selected') === 'true',
        colour: getComputedStyle(row).borderInlineStartColor,
      })),
    );
    const colours = (wanted: boolean) =>
      new Set(bars.filter(({ isSelected }) => isSelected === wanted).map(({ colour }) => colour));
    expect([colours(true).size, colours(false).size]).toEqual([1, 1]);
    expect([...colours(true)]).not.toEqual([...colours(false)]);
  });

  it('show everybody where the genogram is folded, and say why nothing folds there', async () => {
    await page.goto(`${server.address}/family/p-poppy?fold=person:p-maureen`);
    await page.getByText('folded away').first().waitFor();
    for (const view of ['homes', 'ecomap', 'network']) {
      await page.goto(`${server.address}/family/p-poppy?view=${view}&fold=person:p-maureen`);
      await mapIsDrawn(page);
      expect(await page.getByText('folded away').count()).toBe(0);
      expect(await page.getByRole('application').getAttribute('aria-label')).not.toContain('folded');
      await page.getByRole('button', { name: 'Fold…' }).click();
      const why = page.getByRole('menuitem', { name: 'Only the genogram can be folded.' });
      expect(await why.getAttribute('aria-disabled')).toBe('true');
      await page.keyboard.press('Escape');
    }
    await page.goto(`${server.address}/family/p-poppy?view=homes&person=p-shane`);
    await mapIsDrawn(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('b');
    await page.getByRole('status').filter({ hasText: 'Only the genogram can be folded.' }).waitFor();
    expect(new URL(page.url()).searchParams.has('fold')).toBe(false);
    await page.goto(`${server.address}/family/p-poppy?view=network&fold=person:p-maureen`);
    await page.getByRole('radio', { name: 'Genogram' }).click();
    await page.getByText('folded away').first().waitFor();
  });

  it('say in sentences what each picture shows', async () => {
    await page.getByRole('tab', { name: 'Sentences' }).click();
    const panel = (view: string) => page.getByRole('region', { name: `${view} in sentences` });
    await panel('Genogram').getByText('lives with her mother Dawn').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('radio', { name: 'Homes' }).click();
    await panel('Homes').getByText('Tyler moved here 19 August 2024').waitFor();
    await page.getByRole('radio', { name: 'Ecomap' }).click();
    await panel('Ecomap').getByText('Family elsewhere').waitFor();
    await page.getByRole('radio', { name: 'Network' }).click();
    await panel('Network').getByText('expected (on licence), none recorded').waitFor();
    await panel('Network').getByRole('button', { name: 'Jordan Fennimoor' }).first().click();
    expect(selectedIn(page)).toEqual(['p-jordan']);
  });

  it('have no accessibility faults, each with its own picture', async () => {
    for (const [key, name] of [
      ['2', 'Homes'],
      ['3', 'Ecomap'],
      ['4', 'Network'],
    ] as const) {
      await page.getByRole('application').focus();
      await page.keyboard.press(key);
      await shows(name);
      expect(await accessibilityFaults(page)).toEqual([]);
      await keepPicture(page, `view-${name.toLowerCase()}-1440`);
    }
  });
});
