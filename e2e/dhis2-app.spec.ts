import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FrameLocator, Page } from '@playwright/test';
import { metadataOfDocuments } from '../server/demo-dhis2/index.ts';
import { type RunningModel, startDhis2Model } from '../instruments/dhis2-import-model/index.ts';
import { buildDhis2App } from '../tools/dhis2-app/build-dhis2-app.ts';
import { tagBefore, today } from './county.ts';
import { expectSound } from './expect-sound.ts';
import { expect, test } from './fixtures.ts';
import { PASSWORD, type RunningHost } from './host/run-host.ts';
import type { Document } from './independent-sum/json.ts';
import { DATA_SET, messagesWith, placesNamed, settingsWith, UNIT } from './small-county.ts';

/** A build, a host and a DHIS2. */
test.describe.configure({ timeout: 180_000 });

const OTHER = 'unit0000002';
const PERIOD = tagBefore(1).replace('-', '');
const COUNTY: readonly Document[] = [
  settingsWith({ roles: { chw: { offline: true } } }),
  messagesWith({ 'the-data-set': 'Monthly report' }),
  ...placesNamed({ unit: 'Chamamul CU', chw: 'Achieng' }),
  ...placesNamed({ unit: 'Wachara CU', chw: 'Otieno' }, OTHER),
  ...[UNIT, OTHER].map((unit) => ({
    _id: `org.couchdb.user:account-of-${unit}`,
    type: 'user-settings',
    roles: ['chw'],
    contact_id: `chw-of-${unit}`,
  })),
];

let zip: string;
let model: RunningModel;
let host: RunningHost;
test.beforeAll(async () => {
  zip = (await buildDhis2App(fileURLToPath(new URL('..', import.meta.url)))).zip;
});
test.afterEach(() => model.close());

const APP = 'api/apps/cht-reports/index.html';
const CLERK = {
  username: 'data-clerk',
  password: 'a password',
  authorities: ['F_DATAVALUE_ADD', 'M_cht-reports'],
};

const READER = { username: 'reader', password: 'a password', authorities: ['M_cht-reports'] };

const asAdmin = (path: string, body: BodyInit, headers = {}): Promise<Response> =>
  fetch(`${model.url}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${model.user}:${model.password}`).toString('base64')}`,
      ...headers,
    },
    body,
  });

/** A DHIS2 below a path, with the app in it and a Route to a host with the county. */
async function startAll(
  startHost: (start: object) => Promise<RunningHost>,
  { language = 'en' } = {},
  county: RunningHost,
): Promise<void> {
  const allowed: string[] = [];
  model = await startDhis2Model({
    generation: 'since243',
    metadata: metadataOfDocuments(COUNTY),
    today: today(),
    authorities: ['ALL'],
    contextPath: '/hmis',
    others: [{ ...CLERK, language }, READER],
    remoteServersAllowed: allowed,
  });
  const { origin } = new URL(model.url);
  host = await startHost({ env: { COUCHDB_URL: county.url, ALLOWED_ORIGINS: origin } });
  allowed.push(host.url);
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(await readFile(zip))]), 'app.zip');
  expect((await asAdmin('/api/apps', form)).status).toBe(201);
  const route = {
    name: 'CHT reports',
    code: 'cht-reports',
    url: `${host.url}/api/**`,
    auth: { type: 'http-basic', username: 'hrio', password: PASSWORD },
    responseTimeoutSeconds: 30,
    authorities: ['M_cht-reports'],
  };
  const json = { 'content-type': 'application/json' };
  expect((await asAdmin('/api/routes', JSON.stringify(route), json)).status).toBe(201);
}

async function signInToDhis2(page: Page, username: string, password: string): Promise<void> {
  const answer = await page.request.post(`${model.url}/api/auth/login`, {
    data: { username, password },
  });
  expect(answer.ok()).toBe(true);
}

type Shown = Page | FrameLocator;

/** As an administrator does once. */
async function setUp(page: Page, by: 'route' | 'address'): Promise<void> {
  await signInToDhis2(page, model.user, model.password);
  await page.goto(`${model.url}/${APP}`);
  await expect(page.getByRole('heading', { name: /^How this app reaches/ })).toBeVisible();
  if (by === 'address') {
    await page.getByRole('radio', { name: /^Directly/ }).check();
    await page.getByRole('textbox', { name: 'Address of the export host' }).fill(host.url);
  }
  await expectSound(page);
  await page.getByRole('button', { name: 'Save for everybody' }).click();
  const ready = by === 'route' ? 'Count and review' : 'Sign in to the CHT';
  await expect(page.getByRole('heading', { name: ready })).toBeVisible();
  await page.screenshot({
    path:
      process.env['APP_PICTURES'] === undefined
        ? 'test-results/set-up.png'
        : `${process.env['APP_PICTURES']}/set-up-${by}.png`,
    fullPage: true,
  });
}

async function chooseUnit(shown: Shown, name: string): Promise<void> {
  await shown.getByRole('combobox', { name: 'Find a unit by name' }).fill(name);
  await shown.getByRole('option', { name }).click();
}

/** What DHIS2 holds in a unit. */
const heldIn = (orgUnit: string): readonly string[] =>
  [...model.stored.values.values()]
    .filter((value) => value.orgUnit === orgUnit)
    .map(({ value }) => value);

/** Somebody typed a number before. */
async function typeInDhis2(orgUnit: string, value: string): Promise<void> {
  const dataValues = [{ dataElement: 'births00001', value }];
  const body = JSON.stringify({ dataSet: DATA_SET, period: PERIOD, orgUnit, dataValues });
  const answer = await asAdmin('/api/dataValueSets', body, { 'content-type': 'application/json' });
  expect(answer.status).toBe(200);
}

test('inside the shell of DHIS2, through a Route: counted, beside what is there, tried, imported', async ({
  page,
  startHost,
  startHostWith,
}) => {
  await startAll(startHost, {}, await startHostWith(COUNTY));
  await setUp(page, 'route');
  await typeInDhis2(UNIT, '41');
  await signInToDhis2(page, CLERK.username, CLERK.password);
  await page.goto(`${model.url}/apps/cht-reports`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: 'CHT reports' })).toBeVisible();
  await expect(frame.getByRole('link', { name: 'Back to DHIS2' })).toBeHidden();
  await expect(frame.getByRole('button', { name: 'Change the connection' })).toBeHidden();
  const app = frame.locator('main');
  await chooseUnit(frame, 'Chamamul CU');
  await app.getByRole('button', { name: 'Count', exact: true }).click();
  await expect(app.getByText('1 value of 1 unit')).toBeVisible();
  await expect(app.getByText('1 of 1 community health worker has reported.')).toBeVisible();
  await expect(app.getByText('1 value is not in DHIS2 so yet.')).toBeVisible();
  await expect(app.getByRole('row').nth(1).getByRole('cell')).toHaveText([
    'Chamamul CU',
    'births',
    '41',
    '3',
  ]);
  // What is not counted is told in the console's words, by id.
  await app.getByText('1 thing to know about these numbers').click();
  await expect(app.getByText('visits')).toBeVisible();
  await expect(app.getByRole('button', { name: 'Import' })).toBeDisabled();
  await app.getByRole('button', { name: 'Start dry run' }).click();
  await expect(app.getByRole('heading', { name: 'DHIS2 would take everything' })).toBeVisible();
  expect(heldIn(UNIT)).toEqual(['41']);
  await app.getByRole('button', { name: 'Import' }).click();
  await expect(app.getByRole('heading', { name: 'DHIS2 took everything' })).toBeVisible();
  await expect(app.getByText('DHIS2 holds this value: it was read back.')).toBeVisible();
  expect(heldIn(UNIT)).toEqual(['3']);
  expect(heldIn(OTHER)).toEqual([]);
  await app.getByRole('button', { name: 'Count again' }).click();
  await expect(app.getByText('DHIS2 holds all of them already.')).toBeVisible();
});

test('by itself, directly, in the language of DHIS2: with a CHT account that is asked for', async ({
  page,
  startHost,
  startHostWith,
}) => {
  await startAll(startHost, { language: 'fr' }, await startHostWith(COUNTY));
  await setUp(page, 'address');
  await signInToDhis2(page, CLERK.username, CLERK.password);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${model.url}/${APP}`);
  const app = page.locator('main');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  const [user, password] = [page.locator('input').nth(0), page.locator('input').nth(1)];
  const signIn = page.locator('cht-cht-sign-in button');
  await user.fill('hrio');
  await password.fill('wrong');
  await signIn.click();
  await expect(app.getByRole('alert')).toBeVisible();
  await password.fill(PASSWORD);
  await signIn.click();
  await app.locator('cht-unit-tree').getByText('A', { exact: true }).first().waitFor();
  await app.locator('cht-unit-search input').fill('Wachara');
  await page.getByRole('option', { name: 'Wachara CU' }).click();
  await app.locator('cht-counting-panel button').first().click();
  await expect(app.getByRole('row').nth(1).getByRole('cell')).toHaveText([
    'Wachara CU',
    'births',
    '–',
    '3',
  ]);
  await expectSound(page);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept).not.toContain(PASSWORD);
  expect(asked.some((url) => url.startsWith(`${host.url}/api/exports`))).toBe(true);
  expect(asked.join()).not.toContain(encodeURIComponent(PASSWORD));
});

test('says what is wrong and what to do: not set up, signed out, the host or DHIS2 silent', async ({
  page,
  startHost,
  startHostWith,
}) => {
  await startAll(startHost, {}, await startHostWith(COUNTY));
  await signInToDhis2(page, CLERK.username, CLERK.password);
  await page.goto(`${model.url}/${APP}`);
  const app = page.locator('main');
  await expect(app.getByText('This app does not know yet where the CHT is.')).toBeVisible();
  await setUp(page, 'route');
  await signInToDhis2(page, CLERK.username, CLERK.password);
  await host.stop();
  await page.goto(`${model.url}/${APP}`);
  await expect(app.getByText('The export host does not answer.')).toBeVisible();
  await page.context().setOffline(true);
  await app.getByRole('button', { name: 'Try again' }).click();
  await expect(app.getByText('DHIS2 does not answer.')).toBeVisible();
  await expectSound(page);
  await page.context().setOffline(false);
  await page.route('**/api/me**', (route) => route.fulfill({ status: 401, json: { message: '' } }));
  await app.getByRole('button', { name: 'Try again' }).click();
  await expect(app.getByText('You are signed out of DHIS2.')).toBeVisible();
});

test('tells who may not write to look only', async ({ page, startHost, startHostWith }) => {
  await startAll(startHost, {}, await startHostWith(COUNTY));
  await setUp(page, 'route');
  await signInToDhis2(page, READER.username, READER.password);
  await page.goto(`${model.url}/${APP}`);
  const app = page.locator('main');
  await chooseUnit(page, 'Chamamul CU');
  await app.getByRole('button', { name: 'Count', exact: true }).click();
  await expect(app.getByText('Your DHIS2 account may not write data values.')).toBeVisible();
  await expect(app.getByRole('button', { name: 'Start dry run' })).toBeDisabled();
});
