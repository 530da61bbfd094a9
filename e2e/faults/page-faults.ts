import { readFile } from 'node:fs/promises';
import { type Browser, chromium, type Download, type Page } from '@playwright/test';
import { type FaultProxy, startFaultProxy } from '../../server/testing/fault-proxy/fault-proxy.ts';
import { type Outcome, REQUESTS } from '../../server/testing/fault-runs/fault-run.ts';
import { BROWSER_FLAGS } from '../../tools/browser/browser-flags.ts';
import { findBrowser } from '../../tools/browser/find-browser.ts';
import { buildWhenChanged } from '../../tools/build/build-when-changed.ts';
import type { TriedRun } from '../../tools/faults/fault-table.ts';
import { dataSetsOf, tagBefore } from '../county/county.ts';
import { allUnits, EXPORT_PATH, exportButton } from '../export-page.ts';
import { readDocuments } from '../host/read-documents.ts';
import { type RunningHost, runHost } from '../host/run-host.ts';
import { independentFile } from '../independent-sum/independent-file.ts';
import { saveData } from '../save-data.ts';
import { signIn } from '../sign-in.ts';
import { judgePage, type PageEnd, type PageRun, pageRuns } from './page-run.ts';

/** Where the page says what is wrong, or for what it waits. */
const WORDS = [
  'cht-session-failure h1',
  'cht-export-panel cht-export-error-card h2',
  'cht-export-error-card h2',
  'cht-choose-panel .fault strong',
  'cht-choose-panel .fault',
];
const WAITS =
  /has not answered for ten seconds|Still reading what can be chosen|The connection is lost|Still waiting for the database/;

/** Asking again, and ten seconds of silence, on a machine that does other things too. */
const SETTLES_WITHIN_MS = 60_000;

/** A host whose database is behind a fault proxy, and what is right there. */
interface PageBench {
  try(run: PageRun): Promise<Outcome>;
  close(): Promise<void>;
}

const textOf = async (page: Page): Promise<string> =>
  (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ');

/** What the page says of a fault, once it says something. */
async function wordsOf(page: Page): Promise<string> {
  for (const place of WORDS) {
    const [first] = await page.locator(place).all();
    if (first !== undefined && (await first.isVisible())) return (await first.innerText()).trim();
  }
  if (new URL(page.url()).pathname.endsWith('/sign-in')) return 'Sign in';
  const [waits = ''] = WAITS.exec(await textOf(page)) ?? [];
  return waits;
}

/** Waits until the page says something, or `isDone`. */
async function settled(page: Page, isDone: () => Promise<boolean>): Promise<string> {
  for (const until = Date.now() + SETTLES_WITHIN_MS; Date.now() < until;) {
    const words = await wordsOf(page).catch(() => '');
    if (words !== '' || (await isDone())) return words;
    await page.waitForTimeout(100);
  }
  return '';
}

/** Starts what is tried, with the demo county behind it. */
async function startPageBench(browser: Browser): Promise<PageBench> {
  const demo: RunningHost = await runHost();
  const proxy: FaultProxy = await startFaultProxy(demo.url);
  const host = await runHost({ env: { COUCHDB_URL: proxy.url } });
  const county = await readDocuments(demo.url);
  const dataSet = dataSetsOf(county)[0]?.id ?? '';
  const tag = tagBefore(1);
  const right = independentFile(county, { dataSet, tag });
  const address = `${host.url}${EXPORT_PATH}?dataSet=${dataSet}&period=${tag.replace('-', '')}`;

  async function visit(page: Page, run: PageRun): Promise<PageEnd> {
    const downloads: Download[] = [];
    page.on('download', (download) => downloads.push(download));
    const plan = (): void => {
      proxy.plan({ fault: run.fault, at: REQUESTS[run.kind], times: 'always' });
    };
    const canExport = async (): Promise<boolean> =>
      (await exportButton(page).and(page.locator(':not([aria-disabled=true])')).count()) > 0;
    /** What is read beside the period may fail after Export can be pressed. */
    const isOpen = async (): Promise<boolean> =>
      (await canExport()) && (await allUnits(page).isVisible());
    const hasFile = (): Promise<boolean> => Promise.resolve(downloads.length > 0);
    // What was counted by itself is written without another request.
    if (run.phase === 'exporting') await saveData(page);
    await signIn(page, 'hrio', host.url);
    if (run.phase === 'opening') plan();
    await page.goto(address);
    let words = '';
    if (run.phase === 'opening') {
      words = await settled(page, isOpen);
      proxy.plan(undefined);
      if (words !== '' && !(await canExport())) {
        await signIn(page, 'hrio', host.url);
        await page.goto(address);
      }
    }
    await exportButton(page).and(page.locator(':not([aria-disabled=true])')).waitFor();
    if (run.phase === 'exporting') {
      await page.waitForLoadState('networkidle');
      plan();
    }
    await exportButton(page).click();
    const said = await settled(page, hasFile);
    if (run.phase === 'exporting') words = said;
    const [download] = downloads;
    if (download === undefined) return { words, besides: '' };
    await page.getByRole('heading', { name: 'The file is in your downloads' }).waitFor();
    const file = await readFile(await download.path(), 'latin1');
    return { file, words, besides: await textOf(page) };
  }

  return {
    async try(run) {
      const context = await browser.newContext({ locale: 'en-GB' });
      try {
        return judgePage(run, await visit(await context.newPage(), run), right);
      } catch (error) {
        return { end: 'wrong', why: error instanceof Error ? error.message : String(error) };
      } finally {
        proxy.plan(undefined);
        await context.close();
      }
    },
    async close() {
      await host.stop();
      await proxy.close();
      await demo.stop();
    },
  };
}

/** Opens the page and exports under the main faults at each of its requests. */
export async function tryPageFaults(): Promise<readonly TriedRun[]> {
  const root = process.cwd();
  await buildWhenChanged(root);
  const browser = await chromium.launch({
    executablePath: await findBrowser(root, console.log),
    args: [...BROWSER_FLAGS],
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  const bench = await startPageBench(browser);
  const tried: TriedRun[] = [];
  for (const run of pageRuns()) {
    const outcome = await bench.try(run);
    tried.push({ fault: run.fault.name, kind: run.kind, column: run.phase, outcome });
  }
  await bench.close();
  await browser.close();
  return tried;
}
