// `npm run pictures`: takes the pictures of the README from the running product, with the example family.
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { startRealServer } from '../../tests/browser/real-server.ts';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const folder = path.join(process.cwd(), 'docs', 'pictures');
const drawn = 1_500;

async function takePictures(page: Page, address: string): Promise<void> {
  const keep = (name: string) => page.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.keyboard.type('marrowick');
  await page.waitForTimeout(drawn);
  await keep('search-1440');
  await page.goto(`${address}/family/p-poppy`, { waitUntil: 'networkidle' });
  await page.waitForTimeout(drawn);
  await keep('family-map-1440');
  for (const view of ['homes', 'ecomap', 'network']) {
    await page.goto(`${address}/family/p-poppy?view=${view}`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(drawn);
    await keep(`${view}-1440`);
  }
  await page.goto(`${address}/family/p-poppy?person=p-poppy`, { waitUntil: 'networkidle' });
  await page.waitForTimeout(drawn);
  await keep('family-map-selected-1440');
  await page.goto(`${address}/worklist?row=p-lacey/cp-visit`, { waitUntil: 'networkidle' });
  await page.waitForTimeout(drawn);
  await keep('worklist-1440');
  await page.goto(`${address}/family/p-poppy?person=p-poppy`, { waitUntil: 'networkidle' });
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.waitForTimeout(drawn);
  await keep('family-map-selected-1024');
}

const server = await startRealServer();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  await takePictures(page, server.address);
} finally {
  await browser.close();
  await server.stop();
}
