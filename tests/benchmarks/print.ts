import { existsSync } from 'node:fs';
import path from 'node:path';

import { chromium, type Page } from 'playwright-core';

import { familyAt, type FamilyAt } from '../../api/domain/family-at.ts';
import { printFamily } from '../../api/print/print-family.ts';
import { printRequest } from '../../api/print/print-request.ts';
import { nearestPeople } from '../../seed/nearest-people.ts';
import { openFile } from '../../seed/open-file.ts';
import { measure, reportOf, type Result, type Suite } from './suite.ts';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
];
const goes = Array.from({ length: 10 }, (_, index) => index);
const budget = 2_000;
const printing = { author: 'A social worker, a team', at: new Date('2026-11-23T21:12:00Z') };

/**
 * From a family to the finished file: arranging, laying out and writing. The first result is 102 people on A3, the one
 * with the budget; Chromium prints the SVG of the same family, once started. `--scale` changes nothing.
 */
export const print: Suite = {
  name: 'print',
  run: async (_people, say) => {
    const royal = await royalFamily(102);
    const large = await royalFamily(300);
    const results = [
      await printed('102 people, PDF on A3', royal, { paper: 'A3' }),
      await printed('102 people, PDF on A4', royal, { paper: 'A4' }),
      await printed('102 people, PNG', royal, { format: 'png' }),
      await printed('102 people, SVG', royal, { format: 'svg' }),
      await printed('300 people, PDF on A3', large, { paper: 'A3' }),
      ...(await byChromium(royal, say)),
    ];
    return reportOf('print', { people: royal.people.length, contacts: 0 }, results, budget);
  },
};

async function royalFamily(people: number): Promise<FamilyAt> {
  const opened = await openFile(path.join(process.cwd(), 'seed', 'families', 'royal92.ged'), null);
  if ('fault' in opened) throw new Error(opened.fault);
  const record = nearestPeople(opened.record, people);
  return familyAt(record, record.asAt);
}

async function printed(name: string, family: FamilyAt, asked: object): Promise<Result> {
  const request = printRequest.parse({ focusId: 'all', ...asked });
  return measure(name, goes, () => printFamily(family, request, printing));
}

/** The same picture as a browser prints it: not tagged person by person, on one sheet, however small the names get. */
async function byChromium(family: FamilyAt, say: (text: string) => void): Promise<Result[]> {
  if (!existsSync(executablePath)) {
    say(`No browser at ${executablePath}: Chromium is not measured. Name one in CHROMIUM_PATH.`);
    return [];
  }
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const page = await browser.newPage();
    await printedInPage(page, family);
    return [await measure('102 people, Chromium page.pdf', goes, () => printedInPage(page, family))];
  } finally {
    await browser.close();
  }
}

async function printedInPage(page: Page, family: FamilyAt): Promise<void> {
  const request = printRequest.parse({ focusId: 'all', format: 'svg' });
  const file = await printFamily(family, request, printing);
  await page.setContent(Buffer.from(file?.bytes ?? []).toString());
  await page.pdf({ format: 'A3', landscape: true, tagged: true, outline: true });
}
