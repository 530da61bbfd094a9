// How soon the page can be used on a slow line, after signing in, with a warm cache:
//   node e2e/page-speed/main.ts [--url http://host:8080 --name hrio --password …]
// Without an address it starts a host with the demo county. It measures and judges nothing.
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { dataSetBox, periodBox } from '../export-page.ts';
import { PASSWORD, runHost } from '../host/run-host.ts';
import { BROWSER_FLAGS } from '../../tools/browser/browser-flags.ts';
import { findBrowser } from '../../tools/browser/find-browser.ts';
import { buildWhenChanged } from '../../tools/build/build-when-changed.ts';
import { SLOW_LINE, slowDown } from './slow-line.ts';
import { describeRequests, watchRequests } from './watch-requests.ts';

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    name: { type: 'string', default: 'hrio' },
    password: { type: 'string', default: PASSWORD },
    runs: { type: 'string', default: '5' },
  },
});

async function signIn(page: Page): Promise<number> {
  await page.getByRole('textbox', { name: 'User name' }).fill(values.name);
  await page.getByRole('textbox', { name: 'Password' }).fill(values.password);
  const start = performance.now();
  await page.getByRole('button', { name: 'Sign in' }).click();
  return start;
}

/** The page can be used when a data set can be chosen and the last completed period is chosen. */
async function usable(page: Page): Promise<void> {
  await periodBox(page).filter({ hasText: /\d{4}/ }).waitFor();
  await dataSetBox(page).and(page.locator(':not([aria-disabled=true])')).waitFor();
}

const root = process.cwd();
await buildWhenChanged(root);
const host = values.url === undefined ? await runHost() : undefined;
const url = values.url ?? host?.url ?? '';
const browser = await chromium.launch({
  executablePath: await findBrowser(root, console.log),
  args: [...BROWSER_FLAGS],
});
try {
  const context = await browser.newContext({ locale: 'en-GB' });
  const times: number[] = [];
  console.log(`${SLOW_LINE.bytesPerSecond} B/s, ${SLOW_LINE.roundTripInMs} ms there and back`);
  for (let run = 0; run <= Number(values.runs); run += 1) {
    await context.clearCookies();
    const page = await context.newPage();
    const session = await slowDown(page);
    const opened = performance.now();
    await page.goto(`${url}/sign-in?returnTo=%2Fimport-export%2Fdhis2`);
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    const signInPage = performance.now() - opened;
    const requests = watchRequests(session);
    const start = await signIn(page);
    await usable(page);
    const time = performance.now() - start;
    await page.waitForLoadState('networkidle');
    const name = run === 0 ? 'empty cache' : `warm cache ${run}`;
    console.log(
      `${name}: sign-in page ${signInPage.toFixed(0)} ms, usable ${time.toFixed(0)} ms after sign-in`,
    );
    if (run > 0) times.push(time);
    if (run < 2) console.log(describeRequests(requests));
    await page.close();
  }
  times.sort((a, b) => a - b);
  console.log(`warm cache, median: ${times[Math.floor(times.length / 2)]?.toFixed(0) ?? '?'} ms`);
} finally {
  await browser.close();
  await host?.stop();
}
