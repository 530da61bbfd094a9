// How the page carries a nation, on a model of a data server:
//   node e2e/page-speed/national-export.ts [--chws 107000] [--untouched]
// Opening is timed on a slow line; long tasks, memory and Cancel are looked at on a fast one.
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { orgUnitBox, periodBox, treeLine } from '../export-page.ts';
import { type RunningHost, runHost } from '../host/run-host.ts';
import { type ModelProcess, startModel } from '../../instruments/bench/model/model-process.ts';
import { BROWSER_FLAGS } from '../../tools/browser/browser-flags.ts';
import { findBrowser } from '../../tools/browser/find-browser.ts';
import { buildWhenChanged } from '../../tools/build/build-when-changed.ts';
import { saveData } from '../save-data.ts';
import { cancelExport, exportAll } from './export-of-all.ts';
import { describeLongTasks, noteLongTasks, takeLongTasks } from './long-tasks.ts';
import { openOnSlowLine } from './open-on-slow-line.ts';

const { values } = parseArgs({
  options: {
    chws: { type: 'string', default: '107000' },
    untouched: { type: 'boolean', default: false },
  },
});

const say = (line: string): void => {
  console.log(line);
};

async function lookAt(browser: Browser, host: RunningHost, model: ModelProcess): Promise<void> {
  const context = await browser.newContext({ locale: 'en-GB' });
  const address = `${host.url}/import-export/dhis2`;
  for (const cache of ['empty', 'warm', 'warm']) {
    say(`slow line, ${cache} cache:`);
    (await openOnSlowLine(context, address)).forEach(say);
  }

  const page = await context.newPage();
  await saveData(page);
  await noteLongTasks(page);
  say('fast line, tasks longer than 50 ms:');
  await page.goto(address);
  await periodBox(page).filter({ hasText: /\d{4}/ }).waitFor();
  await orgUnitBox(page).and(page.locator(':enabled')).waitFor({ timeout: 120_000 });
  say(describeLongTasks('opening the page', await takeLongTasks(page)));
  await orgUnitBox(page).click();
  await treeLine(page).nth(1).waitFor();
  say(describeLongTasks('opening the list', await takeLongTasks(page)));
  for (const letter of 'unit 94') await orgUnitBox(page).press(letter);
  await page.waitForTimeout(300);
  say(describeLongTasks('typing', await takeLongTasks(page)));
  for (let times = 0; times < 7; times += 1) await orgUnitBox(page).press('Backspace');
  say(describeLongTasks('taking it back', await takeLongTasks(page)));
  await orgUnitBox(page).press('Escape');

  for (const run of ['first', 'second']) {
    say(`export of all org units, ${run} run:`);
    (await exportAll(page)).forEach(say);
    await model.change();
  }
  say('cancelled export:');
  (await cancelExport(page, model)).forEach(say);
}

const root = process.cwd();
await buildWhenChanged(root);
const model = await startModel({
  size: {
    chws: Number(values.chws),
    tags: ['2026-07', '2026-08', '2026-09', '2026-10'],
    patients: 200,
  },
  hasViews: !values.untouched,
  line: { roundTrip: 0, megabits: undefined },
});
const host = await runHost({ env: { COUCHDB_URL: model.url } });
const browser = await chromium.launch({
  executablePath: await findBrowser(root, say),
  args: [...BROWSER_FLAGS],
});
try {
  await lookAt(browser, host, model);
} finally {
  await browser.close();
  await host.stop();
  await model.stop();
}
