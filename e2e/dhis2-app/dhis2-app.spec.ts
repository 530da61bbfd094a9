import { tagBefore } from '../county/county.ts';
import {
  chooseUnit,
  CLERK,
  type Dhis2WithApp,
  READER,
  startDhis2WithApp,
} from './dhis2-with-app.ts';
import { expectSound } from '../expect-sound.ts';
import { expect, test } from '../fixtures.ts';
import { type HostStart, PASSWORD, type RunningHost } from '../host/run-host.ts';
import type { Document } from '../independent-sum/json.ts';
import { DATA_SET, messagesWith, placesNamed, settingsWith, UNIT } from '../county/small-county.ts';

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

let dhis2: Dhis2WithApp;
test.afterEach(() => dhis2.model.close());

const start = (
  startHost: (start: HostStart) => Promise<RunningHost>,
  { url }: RunningHost,
  language = 'en',
): Promise<Dhis2WithApp> =>
  startDhis2WithApp({ startHost, county: { url, documents: COUNTY }, language });

/** Somebody typed a number before. */
async function typeInDhis2(orgUnit: string, value: string): Promise<void> {
  const dataValues = [{ dataElement: 'births00001', value }];
  const body = JSON.stringify({ dataSet: DATA_SET, period: PERIOD, orgUnit, dataValues });
  const answer = await dhis2.asAdmin('/api/dataValueSets', body);
  expect(answer.status).toBe(200);
}

test('inside the shell of DHIS2, through a Route: counted, beside what is there, tried, imported', async ({
  page,
  startHost,
  startHostWith,
}) => {
  dhis2 = await start(startHost, await startHostWith(COUNTY));
  await dhis2.setUp(page, 'route');
  await typeInDhis2(UNIT, '41');
  await dhis2.signIn(page, CLERK);
  await page.goto(dhis2.inShell);
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
  await expect(app.getByRole('row').nth(1).getByRole('cell')).toHaveText(['births', '41', '3']);
  // Checked by DHIS2's own metadata before anything is sent.
  await expect(app.locator('cht-finding-list')).toContainText(
    'Nothing was found in what could be checked.',
  );
  // What is not counted is told in the console's words, by id.
  await app.getByText('1 thing to know about these numbers').click();
  await expect(app.getByText('visits')).toBeVisible();
  await expect(app.getByRole('button', { name: 'Import' })).toBeDisabled();
  await app.getByRole('button', { name: 'Start dry run' }).click();
  await expect(app.getByRole('heading', { name: 'DHIS2 would take everything' })).toBeVisible();
  await expect(app.locator('cht-sendings-log')).toContainText('Nothing yet');
  expect(dhis2.heldIn(UNIT)).toEqual(['41']);
  await app.getByRole('button', { name: 'Import' }).click();
  await expect(app.getByRole('heading', { name: 'DHIS2 took everything' })).toBeVisible();
  await expect(app.getByText('DHIS2 holds this value: it was read back.')).toBeVisible();
  expect(dhis2.heldIn(UNIT)).toEqual(['3']);
  expect(dhis2.heldIn(OTHER)).toEqual([]);
  await expect(app.locator('cht-sendings-log')).toContainText('by the app inside DHIS2');
  await expect(app.locator('cht-sendings-log').getByRole('listitem')).toHaveCount(1);
  await app.getByRole('button', { name: 'Count again' }).click();
  await expect(app.getByText('DHIS2 holds all of them already.')).toBeVisible();
});

test('by itself, directly, in the language of DHIS2: with a CHT account that is asked for', async ({
  page,
  startHost,
  startHostWith,
}) => {
  dhis2 = await start(startHost, await startHostWith(COUNTY), 'fr');
  await dhis2.setUp(page, 'address');
  await dhis2.signIn(page, CLERK);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(dhis2.address);
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
  await chooseUnit(page, 'Wachara CU');
  await app.locator('cht-counting-panel button').first().click();
  await expect(app.getByRole('row').nth(1).getByRole('cell')).toHaveText(['births', '–', '3']);
  await expectSound(page);
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(kept).not.toContain(PASSWORD);
  expect(asked.some((url) => url.startsWith(`${dhis2.host.url}/api/exports`))).toBe(true);
  expect(asked.join()).not.toContain(encodeURIComponent(PASSWORD));
});

test('says what is wrong and what to do: not set up, signed out, the host or DHIS2 silent', async ({
  page,
  startHost,
  startHostWith,
}) => {
  dhis2 = await start(startHost, await startHostWith(COUNTY));
  await dhis2.signIn(page, CLERK);
  await page.goto(dhis2.address);
  const app = page.locator('main');
  await expect(app.getByText('This app does not know yet where the CHT is.')).toBeVisible();
  await dhis2.setUp(page, 'route');
  await dhis2.signIn(page, CLERK);
  await dhis2.host.stop();
  await page.goto(dhis2.address);
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
  // In a language that the app has no words in, it is English, and says so.
  dhis2 = await start(startHost, await startHostWith(COUNTY), 'vi');
  await dhis2.setUp(page, 'route');
  await dhis2.signIn(page, READER);
  await page.goto(dhis2.address);
  const app = page.locator('main');
  await expect(app.getByRole('heading', { name: 'Choose' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await chooseUnit(page, 'Chamamul CU');
  await app.getByRole('button', { name: 'Count', exact: true }).click();
  await expect(app.getByText('Your DHIS2 account may not write data values.')).toBeVisible();
  await expect(app.getByRole('button', { name: 'Start dry run' })).toBeDisabled();
});
