import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { chromium, type Browser, type Page } from 'playwright-core';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const screenshots = path.join(process.cwd(), 'tests/browser/screenshots');

/** Runs only where there is a browser; says loudly where there is none, and fails there in CI. */
export const describeInBrowser = existsSync(executablePath) ? describe : withoutBrowser();

function withoutBrowser() {
  if (process.env.CI === 'true') throw new Error(`No browser at ${executablePath}: set CHROMIUM_PATH`);
  console.warn(`SKIPPED: no browser at ${executablePath}. Set CHROMIUM_PATH to run the browser tests.`);
  return describe.skip;
}

/** `more` are flags beside the usual ones, such as another size of text. */
export function openBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...flags, ...more] });
}

/** A page that keeps every refusal of the security policy and every error for `faultsOf`. */
export async function openPage(browser: Browser, width = 1440, height = 900): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, locale: 'en-GB' });
  const faults: string[] = [];
  page.setDefaultTimeout(10_000);
  noted.set(page, faults);
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return page;
}

const noted = new WeakMap<Page, string[]>();

export function faultsOf(page: Page): readonly string[] {
  return noted.get(page) ?? [];
}

/** For looking at, not for comparing. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: path.join(screenshots, `${name}.png`) });
}

interface AxeWindow {
  readonly axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

/** Every violation that axe finds on the page as it stands, one line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource());
  const violations = await page.evaluate(async () => {
    const found = await (window as unknown as AxeWindow).axe.run();
    return found.violations.map(({ id, nodes }) => ({
      id,
      places: nodes.map(({ html }) => html.slice(0, 200)),
    }));
  });
  return violations.map(({ id, places }) => `${id}: ${places.join(' | ')}`);
}

function axeSource(): string {
  return readFileSync(path.join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8');
}
