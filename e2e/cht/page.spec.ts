import { expect, type Page } from '@playwright/test';
import { tagBefore } from '../county/county.ts';
import type { ServedOnLoopback } from '../host/serve-on-loopback.ts';
import { at, type Document, filled } from '../independent-sum/json.ts';
import { exportedRows } from '../telephone/county-of-phones.ts';
import { askCht } from './ask-cht.ts';
import { skipWithoutCht, test } from './cht-test.ts';
import {
  CHW,
  contactAndPlace,
  COUNTY,
  countyNow,
  putDocuments,
  SUPERVISOR,
} from './county-on-cht.ts';
import { expectedRows, shownRows } from '../telephone/rows-of-area.ts';
import { servePageBelowCht } from './serve-page-below.ts';
import { signInToApp, syncNow } from './web-app.ts';

skipWithoutCht();

let served: ServedOnLoopback;
test.beforeEach(async () => {
  served = await servePageBelowCht();
});
test.afterEach(() => served.stop());

const openPage = (page: Page): Promise<unknown> => page.goto(`${served.url}/dhis2/`);

const databases = (page: Page): Promise<readonly (string | undefined)[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

/** Whether every row of every unit is what the export has now. */
async function expectRowsOfExport(page: Page): Promise<void> {
  await expect(page.getByText(/^\d+ of \d+ community health workers reported$/)).toBeVisible();
  await expect(page.getByText('Looking whether others have reported…')).toHaveCount(0);
  const county = await countyNow();
  const { place } = contactAndPlace(SUPERVISOR);
  let units = 0;
  for (const unit of county.filter((one) => at(one, 'parent', '_id') === place)) {
    const expected = expectedRows(county, exportedRows(county), unit);
    if (expected.length === 0) continue;
    expect(await shownRows(page.locator('body'), filled(unit['name']) ?? '')).toEqual(expected);
    units += 1;
  }
  expect(units).toBeGreaterThan(2);
}

test('where the page is opened first, no database appears, and the app then syncs as ever', async ({
  page,
}) => {
  await openPage(page);
  await expect(page.getByText('Open the CHT’s app here, sign in')).toBeVisible();
  expect(await databases(page)).toEqual([]);
  await signInToApp(page, CHW, served.url);
  await openPage(page);
  await expect(page.getByText(/^The server has the same \(asked /).first()).toBeVisible();
});

test('the page shows what the export writes, without a connection too, and the app may sync meanwhile', async ({
  page,
  context,
}) => {
  const faults: string[] = [];
  for (const one of [page]) one.on('pageerror', ({ message }) => faults.push(message));
  await signInToApp(page, SUPERVISOR, served.url);
  const app = page;
  const beside = await context.newPage();
  beside.on('pageerror', ({ message }) => faults.push(message));
  await openPage(beside);
  await expectRowsOfExport(beside);
  await beside.evaluate(() => navigator.serviceWorker.ready);

  const id = `target~${tagBefore(1)}~${contactAndPlace(CHW).contact}~org.couchdb.user:${CHW.name}`;
  const before = (await askCht('GET', `/medic/${id}`)) as Document;
  const targets = (before['targets'] as { id: string; value: object }[]).map((target) =>
    target.id === 'births' ? { ...target, value: { pass: 77, total: 77 } } : target,
  );
  await putDocuments([{ ...before, targets }]);
  await syncNow(app);
  await beside.bringToFront();
  await expect(async () => {
    await beside.reload();
    await expectRowsOfExport(beside);
  }).toPass({ timeout: 120_000 });

  await context.setOffline(true);
  await beside.reload();
  await expectRowsOfExport(beside);
  await context.setOffline(false);
  await putDocuments([COUNTY.find(({ _id }) => _id === id) ?? before]);
  const { rows } = (await askCht(
    'GET',
    '/medic/_design/medic-conflicts/_view/conflicts?limit=1',
  )) as { readonly rows: readonly unknown[] };
  expect(rows).toEqual([]);
  expect(faults).toEqual([]);
});
