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

/** As deep as a supervisor needs it, and so that the CHWs of the areas are out of sight. */
const COUNTY = countyOfPhones(3);
const SHALLOW = countyOfPhones(2);
const [, SUPERVISOR = ''] = usersOf(COUNTY, 'supervisor');
const [CHW = ''] = usersOf(COUNTY, 'chw');
const OWNER = filled(accountOf(COUNTY, CHW)['contact_id']) ?? '';

let host: ExtensionHost;
test.afterEach(() => host.close());

/** Loads the phone's web app, then opens one of the extensions in it. */
async function start(page: Page, phone: PhoneStart): Promise<void> {
  host = await startExtensionHost(phone);
  await page.goto(host.url);
  await page.locator('body[data-ready]').waitFor({ state: 'attached' });
}

const open = (page: Page, view: 'my-month' | 'my-area'): Promise<void> =>
  page.evaluate((name) => window.openExtension?.(name), `dhis2-${view}`);

/** Whoever may not call something is told so; the page must not even try. */
const askedBeside = (): readonly string[] =>
  host.asked
    .slice(3)
    .map(decodeURIComponent)
    .filter((line) => line !== 'GET /favicon.ico');

const expectAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).include('#tab').analyze();
  expect(violations.filter(({ id }) => !['region', 'page-has-heading-one'].includes(id))).toEqual(
    [],
  );
};

test('My area shows offline what the export writes, CHW by CHW', async ({ page, context }) => {
  await start(page, { documents: COUNTY, user: SUPERVISOR });
  await context.setOffline(true);
  await open(page, 'my-area');
  await expect(page.getByRole('heading', { name: 'My area' })).toBeVisible();
  await expect(page.getByText('As of the last sync of this telephone')).toBeVisible();
  const facility = filled(accountOf(COUNTY, SUPERVISOR)['facility_id']) ?? '';
  const units = COUNTY.filter(
    (one) => at(one, 'parent', '_id') === facility && one['dhis'] !== undefined,
  );
  const rows = exportedRows(COUNTY);
  let parts = 0;
  for (const unit of units) {
    const expected = expectedRows(COUNTY, rows, unit);
    if (expected.length === 0) continue;
    expect(await shownRows(page, filled(unit['name']) ?? '')).toEqual(expected);
    parts += expected.flatMap((row) => row.parts).length;
  }
  expect(parts).toBeGreaterThan(100);
  // The way to the server is closed: it was asked for nothing but who reads this.
  expect(askedBeside()).toEqual([]);
  expect(await page.evaluate(() => window.created)).toEqual([]);
  await expectAccessible(page);
});

test('who is missing can be called, the other way round too, and in another month', async ({
  page,
}) => {
  await start(page, { documents: COUNTY, user: SUPERVISOR });
  await open(page, 'my-area');
  const missing = page.locator('details', { hasText: 'nothing here' }).first();
  await missing.locator('summary').first().click();
  await expect(missing.getByRole('link').first()).toHaveAttribute('href', /^tel:\+254/);
  await page.getByRole('button', { name: 'By health worker' }).click();
  await expect(page.getByRole('button', { name: 'By health worker' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.locator('.rows .row').first()).toContainText(/reported|nothing here/);
  await page.getByRole('combobox', { name: 'Month', exact: true }).selectOption(tagBefore(0));
  await expect(page.getByText(', not finished yet')).toBeVisible();
});

test('the area goes into a message and on paper, each org unit CHW by CHW', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await start(page, { documents: COUNTY, user: SUPERVISOR });
  await open(page, 'my-area');
  const [row] = exportedRows(COUNTY).filter(({ contributions }) => contributions.length > 1);
  await expect(page.locator('.sum')).toBeVisible();
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied. You can paste it into a message.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('My area\n');
  expect(text).toContain(monthName(tagBefore(1)));
  expect(text).toMatch(/\n- [^\n]+: \d+ \(.+ \d+, .+ \d+\)\n/);
  expect(text).toMatch(/have nothing here\n- .+, \+254/);
  expect(row).toBeDefined();

  await page.getByRole('button', { name: 'Print' }).click();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const paper = page.locator('.dhis2-paper');
  await expect(paper.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page.locator('#tab')).toBeHidden();
  expect(await paper.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  const [heads, cells] = await paper.evaluate((element) => {
    const table = element.shadowRoot?.querySelector('table');
    return [
      table?.querySelectorAll('thead tr > *').length ?? 0,
      table?.querySelector('tbody tr')?.children.length ?? 0,
    ];
  });
  expect(heads).toBeGreaterThan(2);
  expect(cells).toBe(heads);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(paper).toHaveCount(0);
  await expect(page.locator('#tab')).toBeVisible();
});

test('in the WebView of an app nothing is offered that it does not do', async ({ browser }) => {
  const context = await browser.newContext({
    userAgent: 'Mozilla/5.0 (Linux; Android 13; TECNO; wv) Chrome/107.0 Mobile Safari/537.36',
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (given: object) => {
        Object.assign(window, { shared: given });
        return Promise.resolve();
      },
    });
  });
  await start(page, { documents: COUNTY, user: CHW });
  await open(page, 'my-month');
  const share = page.getByRole('button', { name: 'Share' }).first();
  await share.click();
  const shared = await page.evaluate(() => (window as { shared?: { text?: string } }).shared);
  expect(shared?.text).toContain(monthName(tagBefore(0)));
  await expect(page.getByRole('button', { name: /Print|Copy/ })).toHaveCount(0);
  await context.close();
});

test('CHWs whom the phone may not see are named as such, and are no zeros', async ({ page }) => {
  await start(page, { documents: SHALLOW, user: SUPERVISOR });
  await open(page, 'my-area');
  await expect(page.getByText(/^0 of \d+ community health workers reported$/)).toBeVisible();
  const hidden = page.locator('details', { hasText: 'are not visible to you' });
  await hidden.locator('summary').click();
  await expect(hidden.getByText('They are in the report to DHIS2 all the same.')).toBeVisible();
  await expect(hidden.getByText(/^Health worker of /).first()).toBeVisible();
  await expect(
    page.getByText('There are no numbers of this month on this telephone.'),
  ).toBeVisible();
});

/** The form of sign-offs is installed, and supervisors may use it. */
const SIGNED: readonly Document[] = [
  ...COUNTY.map((one) => {
    if (one['type'] === 'target') return { ...one, _rev: '2-a' };
    if (one._id !== 'settings') return one;
    const permissions = { ...Object(at(one, 'settings', 'permissions')) } as object;
    const settings = { ...permissions, can_validate_dhis2: ['supervisor'] };
    return { ...one, settings: { ...(one['settings'] as object), permissions: settings } };
  }),
  { _id: 'form:dhis2_validation', type: 'form' },
];

test('a supervisor says that the numbers are checked, once and with a word for who is missing', async ({
  page,
  context,
}) => {
  await start(page, { documents: SIGNED, user: SUPERVISOR });
  // Once with a connection: the telephone learns whose it is.
  await open(page, 'my-area');
  await context.setOffline(true);
  await open(page, 'my-area');
  const button = page.getByRole('button', { name: 'I have checked these numbers with my CHWs' });
  await button.click();
  await expect(
    page.getByText('Write a word about everybody of whom there is nothing.'),
  ).toBeVisible();
  expect(await page.evaluate(() => window.created)).toEqual([]);
  const words = page.getByRole('textbox', { name: /^Why is there nothing of / });
  await expect(words.first()).toBeFocused();
  for (const word of await words.all()) await word.fill('phone lost');
  // What is written stays while the numbers are looked at from the other side.
  await page.getByRole('button', { name: 'By health worker' }).click();
  await expect(words.first()).toHaveValue('phone lost');
  await button.click();
  const who = await page.getByText(/^\d+ of \d+ community health workers reported$/).innerText();
  const [reported = 0, expected = 0] = (who.match(/\d+/g) ?? []).map(Number);
  const said = `these numbers are checked: ${String(reported)} of ${String(expected)}.`;
  await expect(page.getByText(said)).toBeVisible();
  const account = accountOf(SIGNED, SUPERVISOR);
  const [report, ...others] = await page.evaluate(() => window.created as Document[]);
  expect(others).toEqual([]);
  expect(report).toMatchObject({
    type: 'data_record',
    form: 'dhis2_validation',
    contact: { _id: account['contact_id'] },
    fields: {
      place_id: account['facility_id'],
      reporting_period: tagBefore(1),
      verdict: 'validated',
      expected,
      reported,
    },
  });
  const lines = String(at(report, 'fields', 'documents')).split('\n');
  expect(lines.length).toBe(reported);
  for (const line of lines) expect(line).toMatch(/^target~.*@2-a$/);
  expect(String(at(report, 'fields', 'missing')).split('\n').length).toBe(expected - reported);
  // It is still known when the page is opened again, and can be taken back.
  await open(page, 'my-area');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText(/^You took it back on /)).toBeVisible();
  const verdicts = await page.evaluate(() =>
    (window.created as { fields: { verdict: string } }[]).map(({ fields }) => fields.verdict),
  );
  expect(verdicts).toEqual(['validated', 'withdrawn']);
  await expectAccessible(page);
});

test('where the form is not installed, it is said that nothing was', async ({ page }) => {
  const documents = SIGNED.filter(({ type }) => type !== 'form');
  await start(page, { documents, user: SUPERVISOR });
  await open(page, 'my-area');
  await page.getByRole('textbox').first().waitFor();
  for (const word of await page.getByRole('textbox').all()) await word.fill('away');
  await page.getByRole('button', { name: /^I have checked/ }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing was said.' })).toBeVisible();
  expect(await page.evaluate(() => window.created)).toEqual([]);
});

test('an area without a CHW says so', async ({ page }) => {
  const documents = COUNTY.filter(
    ({ contact_type: type, type: kind }) => type !== 'area' && type !== 'chw' && kind !== 'target',
  );
  await start(page, { documents, user: SUPERVISOR });
  await open(page, 'my-area');
  await expect(
    page.getByText('This telephone knows no community health worker of your area.'),
  ).toBeVisible();
});

test('My month says what the server has: the same, other numbers, nothing, not known', async ({
  page,
  context,
}) => {
  const withRevisions = COUNTY.map((one) =>
    one['type'] === 'target' ? { ...one, _rev: '2-a' } : one,
  );
  await start(page, { documents: withRevisions, user: CHW });
  const [running, last, before] = [0, 1, 2].map(tagBefore);
  const idOf = (tag = ''): string => `target~${tag}~${OWNER}~org.couchdb.user:${CHW}`;
  const onServer = host.documents.get(idOf(last));
  if (onServer === undefined) throw new Error('no document');
  const targets = (onServer['targets'] as { id: string; value: { total: number } }[]).map(
    (target) =>
      target.id === 'births' ? { ...target, value: { ...target.value, total: 77 } } : target,
  );
  host.documents.set(idOf(last), { ...onServer, _rev: '1-b', targets });
  host.documents.delete(idOf(before));
  await open(page, 'my-month');
  const month = (tag = '') => page.locator('details.month', { hasText: monthName(tag) });
  await expect(month(running).getByText(/^The server has the same \(asked /)).toBeVisible();
  await expect(month(last).getByText(/^The server has other numbers \(asked /)).toBeVisible();
  const births = month(last)
    .getByRole('row')
    .filter({ hasText: /^Births/ });
  await expect(births.getByRole('cell').nth(1)).toHaveText('77');
  await month(before).locator('summary').first().click();
  await expect(month(before).getByText(/^The server has nothing of this month yet/)).toBeVisible();
  await expect(month(running).getByText(/^Sync before .* ends\./)).toBeVisible();
  await expectAccessible(page);
  const [first, ...others] = askedBeside();
  expect(first).toBe(`GET /medic/org.couchdb.user:${CHW}`);
  // At once, so that any may come first.
  expect(others.sort()).toEqual([before, last, running].map((tag) => `GET /medic/${idOf(tag)}`));

  await context.setOffline(true);
  await open(page, 'my-month');
  await expect(
    month(running).getByText(/is not known since .*: there is no connection/),
  ).toBeVisible();
  expect(await page.evaluate(() => window.created)).toEqual([]);
});

test('the newer of two accounts counts, and the other one is told', async ({ page }) => {
  const last = tagBefore(1);
  const own = COUNTY.find(({ _id }) => _id === `target~${last}~${OWNER}~org.couchdb.user:${CHW}`);
  const second = {
    ...own,
    _id: `target~${last}~${OWNER}~org.couchdb.user:second`,
    user: 'org.couchdb.user:second',
    updated_date: Number(own?.['updated_date']) + 1,
    targets: [{ id: 'births', value: { pass: 0, total: 31 } }],
  };
  await start(page, { documents: [...COUNTY, second], user: CHW });
  await open(page, 'my-month');
  const month = page.locator('details.month', { hasText: monthName(last) });
  await expect(month.getByRole('row').filter({ hasText: /^Births/ })).toContainText('31');
  await month.getByText('1 thing is not in these numbers').first().click();
  await expect(
    month.getByText('a newer record of another account is counted').first(),
  ).toBeVisible();
});
