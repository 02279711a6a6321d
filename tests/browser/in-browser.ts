import type { Browser, Page } from 'playwright-core';

import { faultsOf, openBrowser, openPage } from './chromium.ts';
import { startRealServer, type RealServer } from './real-server.ts';

/** The product as a user starts it, in a real browser, and a new page. */
export interface Opened {
  readonly server: RealServer;
  readonly browser: Browser;
  readonly page: Page;
}

/**
 * Starts the product and a browser for the tests of a file and opens a page for each of them; a test fails where its page
 * had an error or was refused something. Both are stopped at the end.
 *
 * @param hold is given what is open before each test.
 * @param prepare brings in what is to be there beside the demonstration.
 */
export function openForTests(
  hold: (opened: Opened) => void,
  prepare: (server: RealServer) => void = () => undefined,
): void {
  let server: RealServer;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    server = await startRealServer();
    prepare(server);
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.stop();
  }, 30_000);
  beforeEach(async () => {
    page = await openPage(browser);
    hold({ server, browser, page });
  });
  afterEach(async () => {
    const faults = faultsOf(page);
    await page.close();
    expect(faults).toEqual([]);
  });
}
