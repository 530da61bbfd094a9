import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { monthName, tagBefore } from '../county/county.ts';
import { at, type Document, filled } from '../independent-sum/json.ts';
import { countyOfPhones, exportedRows, usersOf } from './county-of-phones.ts';
import { accountOf } from './documents-of-phone.ts';
import { type ExtensionHost, type PhoneStart, startExtensionHost } from './extension-host.ts';
import { expectedRows, shownRows } from './rows-of-area.ts';

/** The whole county is made and read; other tests run beside. */
test.describe.configure({ timeout: 120_000 });
test.use({ viewport: { width: 360, height: 740 } });

const COUNTY: readonly Document[] = countyOfPhones(3).map((one) => {
  if (one['type'] === 'target') return { ...one, _rev: '2-a' };
  if (one._id !== 'settings') return one;
  const permissions = { ...Object(at(one, 'settings', 'permissions')) } as object;
  const settings = { ...permissions, can_validate_dhis2: ['supervisor'] };
  return { ...one, settings: { ...(one['settings'] as object), permissions: settings } };
});
const [, SUPERVISOR = ''] = usersOf(COUNTY, 'supervisor');
const [CHW = ''] = usersOf(COUNTY, 'chw');
const OWNER = filled(accountOf(COUNTY, CHW)['contact_id']) ?? '';

const SETTINGS = COUNTY.find(({ _id }) => _id === 'settings');
const [DATA_SET] = [at(SETTINGS, 'settings', 'dhis_data_sets')]
  .flat()
  .map((one) => filled(at(one, 'id')));

let host: ExtensionHost;
test.afterEach(() => host.close());

/** The CHT's app of a phone, after its sync. */
async function sync(page: Page, phone: Omit<PhoneStart, 'hasPage'>): Promise<void> {
  host = await startExtensionHost({ ...phone, hasPage: true });
  await page.goto(`${host.url}?pouchdb`);
  await page.locator('body[data-ready]').waitFor({ state: 'attached' });
}

const openPage = (page: Page): Promise<unknown> => page.goto(`${host.url}dhis2/`);

/** Waits until the page can be opened without a connection. */
const untilKept = (page: Page): Promise<unknown> =>
  page.evaluate(() => navigator.serviceWorker.ready);

/** What is in the browser's databases: their names and, of the CHT's, how far it has been written. */
const inBrowser = (page: Page): Promise<unknown> =>
  page.evaluate(async (user) => {
    const databases = (await indexedDB.databases()).map(({ name }) => name).sort();
    const open = indexedDB.open(`_pouch_medic-user-${user}`);
    await new Promise((resolve) => (open.onsuccess = resolve));
    const stores = [...open.result.objectStoreNames];
    const transaction = open.result.transaction(stores, 'readonly');
    const content = await Promise.all(
      stores.flatMap((store) =>
        [transaction.objectStore(store).getAll(), transaction.objectStore(store).getAllKeys()].map(
          (request) =>
            new Promise<unknown>((resolve) => {
              request.onsuccess = () => {
                resolve(request.result);
              };
            }),
        ),
      ),
    );
    open.result.close();
    const bytes = new TextEncoder().encode(JSON.stringify(content));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return { databases, bytes: bytes.length, digest: [...digest].join(' ') };
  }, SUPERVISOR);

const asked = (): readonly string[] =>
  host.asked.map(decodeURIComponent).filter((line) => line.startsWith('GET /medic/'));

const expectAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
};

test('My area shows without a connection what the export writes, and writes nothing', async ({
  page,
  context,
}) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await sync(page, { documents: COUNTY, user: SUPERVISOR });
  await openPage(page);
  await expect(page.getByRole('heading', { name: 'My area' })).toBeVisible();
  await untilKept(page);
  const before = await inBrowser(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'My area' })).toBeVisible();
  await expect(page.getByText(/^\d+ of \d+ community health workers reported$/)).toBeVisible();
  await expect(page.getByText('Looking whether others have reported…')).toHaveCount(0);

  const facility = filled(accountOf(COUNTY, SUPERVISOR)['facility_id']) ?? '';
  const rows = exportedRows(COUNTY);
  let parts = 0;
  for (const unit of COUNTY.filter((one) => at(one, 'parent', '_id') === facility)) {
    const expected = expectedRows(COUNTY, rows, unit);
    if (expected.length === 0) continue;
    expect(await shownRows(page, filled(unit['name']) ?? '')).toEqual(expected);
    parts += expected.flatMap((row) => row.parts).length;
  }
  expect(parts).toBeGreaterThan(100);

  // Every month, both ways round.
  for (const months of [0, 1, 2, 3, 4, 5]) {
    const month = page.getByRole('combobox', { name: 'Month', exact: true });
    await month.selectOption(tagBefore(months));
    await page.getByRole('button', { name: 'By health worker' }).click();
    await expect(page.getByText('Looking whether others have reported…')).toHaveCount(0);
  }
  expect(await inBrowser(page)).toEqual(before);
  expect(faults).toEqual([]);
  // The CHT's own app asks at its start; the page needs no word from the server.
  expect(asked()).toEqual([]);
  await expectAccessible(page);
});

test('the page prints, for all that its policy forbids', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await sync(page, { documents: COUNTY, user: SUPERVISOR });
  await openPage(page);
  await page.getByRole('button', { name: 'Print' }).click();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.dhis2-paper');
  await expect(paper.getByRole('heading', { name: 'My area' })).toBeVisible();
  await expect(page.locator('dhis2-telephone-page')).toBeHidden();
  const rule = await paper
    .locator('td')
    .last()
    .evaluate((cell) => getComputedStyle(cell).textAlign);
  expect(rule).toBe('end');
  expect(refused).toEqual([]);
});

test('where the month would be signed, the page says that it only reads', async ({ page }) => {
  const place = filled(accountOf(COUNTY, SUPERVISOR)['facility_id']) ?? '';
  const signed: Document = {
    _id: 'a-sign-off',
    _rev: '1-a',
    type: 'data_record',
    form: 'dhis2_validation',
    reported_date: 1_793_700_000_000,
    contact: { _id: accountOf(COUNTY, SUPERVISOR)['contact_id'] },
    fields: {
      place_id: place,
      reporting_period: tagBefore(1),
      data_set: DATA_SET,
      verdict: 'validated',
      expected: 19,
      reported: 15,
    },
  };
  await sync(page, { documents: COUNTY, user: SUPERVISOR });
  await openPage(page);
  const section = page.locator('section.sign-off');
  await expect(section).toContainText('This page only reads.');
  await expect(section.getByRole('button')).toHaveCount(0);
  await expect(section.getByRole('textbox')).toHaveCount(0);
  // What was said by the form comes with the next sync of the CHT's app, while this page is open.
  const app = await page.context().newPage();
  await app.goto(`${host.url}?pouchdb`);
  await app.locator('body[data-ready]').waitFor({ state: 'attached' });
  await app.evaluate((document) => window.syncDown?.([document]), signed);
  await page.reload();
  await expect(section).toContainText(/these numbers are checked: 15 of 19/);
  await expect(section).toContainText('This page only reads.');
});

test("the CHT's app may sync while the page is open, and the page while the app is", async ({
  page,
  context,
}) => {
  const faults: string[] = [];
  await sync(page, { documents: COUNTY, user: CHW });
  page.on('pageerror', ({ message }) => faults.push(message));
  const other = await context.newPage();
  other.on('pageerror', ({ message }) => faults.push(message));
  const last = tagBefore(1);
  const id = `target~${last}~${OWNER}~org.couchdb.user:${CHW}`;
  const own = COUNTY.find(({ _id }) => _id === id);
  if (own === undefined) throw new Error('no document');
  for (let births = 41; births < 46; births += 1) {
    const targets = [{ id: 'births', value: { pass: births, total: births } }];
    const written = page.evaluate(async (document) => window.syncDown?.([document]), {
      ...own,
      _rev: `${String(births)}-a`,
      targets,
    });
    await other.goto(`${host.url}dhis2/`);
    await expect(other.getByRole('heading', { name: 'My month' })).toBeVisible();
    await written;
    await other.reload();
    const month = other.locator('details.month', { hasText: monthName(last) });
    await expect(month.getByRole('row').filter({ hasText: /^Births/ })).toContainText(
      String(births),
    );
  }
  expect(faults).toEqual([]);
});

test('My month says what the server has', async ({ page }) => {
  await sync(page, { documents: COUNTY, user: CHW });
  await openPage(page);
  const month = page.locator('details.month', { hasText: monthName(tagBefore(1)) });
  await expect(month.getByText(/^The server has the same \(asked /)).toBeVisible();
  expect(asked()).toEqual(
    [0, 1, 2].map(
      (months) => `GET /medic/target~${tagBefore(months)}~${OWNER}~org.couchdb.user:${CHW}`,
    ),
  );
  await expectAccessible(page);
});

test('where nobody has synced, the page says what to do, and no database appears', async ({
  page,
  context,
}) => {
  host = await startExtensionHost({ documents: COUNTY, user: CHW, hasPage: true });
  const whatToDo = page.getByText(
    'Open the CHT’s app here, sign in, and wait until it has synced.',
  );
  const databases = (): Promise<number> =>
    page.evaluate(async () => (await indexedDB.databases()).length);
  await openPage(page);
  await expect(whatToDo).toBeVisible();
  // Signed in, and not synced.
  const userCtx = encodeURIComponent(JSON.stringify({ name: CHW, roles: ['chw'] }));
  await context.addCookies([{ name: 'userCtx', value: userCtx, url: host.url }]);
  await page.reload();
  await expect(whatToDo).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the CHT’s app' })).toHaveAttribute('href', '/');
  expect(await databases()).toBe(0);
  await expectAccessible(page);
});
