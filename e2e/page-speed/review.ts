// How the page carries the review of 5,000 org units, on a model of a data server:
//   node e2e/page-speed/review.ts [--chws 55000] [--times 3]
// Of each step the longest task of the page is told; other programs make the clock's time longer, not
// the processor's.
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { exportButton, orgUnitBox } from '../export-page.ts';
import { runHost } from '../host/run-host.ts';
import { saveData } from '../save-data.ts';
import { BROWSER_FLAGS } from '../../tools/browser/browser-flags.ts';
import { findBrowser } from '../../tools/browser/find-browser.ts';
import { startModel } from '../../instruments/bench/model/model-process.ts';
import { buildWhenChanged } from '../../tools/build/build-when-changed.ts';
import { lookThroughReview } from './look-through-review.ts';
import { look } from './task-times.ts';

const { values } = parseArgs({
  options: {
    chws: { type: 'string', default: '55000' },
    times: { type: 'string', default: '1' },
  },
});

async function review(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1366, height: 768 },
  });
  const page = await context.newPage();
  await saveData(page);
  await page.goto(`${url}/import-export/dhis2?period=202610`);
  await orgUnitBox(page).and(page.locator(':enabled')).waitFor({ timeout: 120_000 });
  await look(browser, page, 'counting, the file, and the review opens', async () => {
    await exportButton(page).click();
    await page.getByRole('treegrid').waitFor({ timeout: 300_000 });
  });
  await lookThroughReview(browser, page);
  await context.close();
}

const root = process.cwd();
await buildWhenChanged(root);
const tags = ['04', '05', '06', '07', '08', '09', '10'].map((month) => `2026-${month}`);
const model = await startModel({
  size: { chws: Number(values.chws), tags, patients: 0 },
  hasViews: true,
  line: { roundTrip: 0, megabits: undefined },
});
const host = await runHost({ env: { COUCHDB_URL: model.url } });
const browser = await chromium.launch({
  executablePath: await findBrowser(root, console.log),
  args: [...BROWSER_FLAGS],
});
try {
  for (let time = 1; time <= Number(values.times); time += 1) {
    console.log(`look ${time}, the longest task of each step:`);
    await review(browser, host.url);
  }
} finally {
  await browser.close();
  await host.stop();
  await model.stop();
}
