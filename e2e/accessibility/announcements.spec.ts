import { dataSetsOf, tagBefore } from '../county/county.ts';
import {
  chooseDataSet,
  chooseOrgUnit,
  dataSetBox,
  EXPORT_PATH,
  exportButton,
  exportFile,
} from '../export-page.ts';
import { expect, test } from '../fixtures.ts';
import { PASSWORD } from '../host/run-host.ts';
import { heardOn, listenOn } from './live-regions.ts';
import { saveData } from '../save-data.ts';
import { signIn } from '../sign-in.ts';

test('what happens is read out once, from one place', async ({ page, county }) => {
  await signIn(page, 'hrio');
  await page.goto(EXPORT_PATH);
  await expect(dataSetBox(page)).toBeEnabled();
  await listenOn(page);
  await chooseDataSet(page, dataSetsOf(county)[0]?.name ?? '');
  await expect(exportButton(page)).toBeEnabled();
  await expect.poll(async () => JSON.stringify(await heardOn(page))).toContain('can be chosen');
  await chooseOrgUnit(page, 'Wachara CU');
  await expect.poll(async () => JSON.stringify(await heardOn(page))).toContain('is chosen');
  await exportFile(page);
  await expect.poll(async () => JSON.stringify(await heardOn(page))).toContain('Export done.');

  const heard = await heardOn(page);
  expect(heard.filter(({ isShared }) => !isShared)).toEqual([]);
  const texts = heard.map(({ text }) => text);
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  expect(texts.join('\n')).toMatch(
    /13 organisation units can be chosen\.[^]*Wachara CU is chosen\. 1 unit in all\.[^]*Making the file[^]*Export done\. \d+ values/,
  );
});

test('which values are found is read out', async ({ page, county }) => {
  await signIn(page, 'hrio');
  await page.goto(`${EXPORT_PATH}?dataSet=${dataSetsOf(county)[0]?.id ?? ''}`);
  await expect(page.getByRole('treegrid')).toBeVisible();
  await page.getByRole('radio', { name: 'By unit' }).click();
  await listenOn(page);
  const search = page.getByRole('searchbox', { name: 'Find a unit' });
  const lastHeard = async (): Promise<string | undefined> => (await heardOn(page)).at(-1)?.text;
  await search.fill('Wachara');
  await expect.poll(lastHeard).toContain('1–1 of 1');
  await search.fill('nowhere at all');
  await expect.poll(lastHeard).toContain('No value is of a unit of that name.');
  expect((await heardOn(page)).filter(({ isShared }) => !isShared)).toEqual([]);
});

test('an error is read out once, and the focus is where it stands', async ({
  page,
  relayed: { host, relay },
  county,
}) => {
  await saveData(page);
  await signIn(page, 'hrio', host.url);
  await page.goto(`${host.url}${EXPORT_PATH}?dataSet=${dataSetsOf(county)[0]?.id ?? ''}`);
  await expect(exportButton(page)).toBeEnabled();
  await listenOn(page);
  await relay.cut();
  await exportButton(page).press('Enter');
  const words = 'The database does not answer';
  await expect(page.getByRole('heading', { name: words })).toBeFocused({ timeout: 20_000 });
  const timesHeard = async (): Promise<number> =>
    (await heardOn(page)).filter(({ text, isShared }) => isShared && text.includes(words)).length;
  await expect.poll(timesHeard).toBe(1);
});

test('what DHIS2 says is read out, and whoever sends with the keyboard keeps the place', async ({
  page,
  county,
  startHost,
}) => {
  test.slow();
  const { url } = await startHost({ env: { DHIS2_URL: 'model' } });
  const period = tagBefore(1).replace('-', '');
  await signIn(page, 'hrio', url);
  await page.goto(
    `${url}${EXPORT_PATH}?dataSet=${dataSetsOf(county)[0]?.id ?? ''}&period=${period}`,
  );
  await exportFile(page);
  const sending = page.locator('cht-send-panel');
  await sending.getByRole('radio', { name: 'User and password' }).check();
  await sending.getByRole('textbox', { name: 'DHIS2 user' }).fill('admin');
  await sending.getByRole('textbox', { name: 'DHIS2 password' }).fill(PASSWORD);
  await listenOn(page);
  for (const [name, words] of [
    ['Start dry run', 'DHIS2 would take everything'],
    ['Import', 'DHIS2 took everything'],
  ] as const) {
    const button = sending.getByRole('button', { name });
    await expect(button).toBeEnabled();
    await button.press('Enter');
    await expect(sending.getByRole('heading', { name: words })).toBeVisible();
    await expect(button).toBeFocused();
    await expect.poll(async () => JSON.stringify(await heardOn(page))).toContain(words);
  }
  await expect.poll(async () => JSON.stringify(await heardOn(page))).toContain('were read back');
  await page.getByRole('button', { name: /^Mark .* complete/ }).press('Enter');
  await expect.poll(async () => JSON.stringify(await heardOn(page))).toContain('marked complete');
  const heard = await heardOn(page);
  expect(heard.filter(({ isShared }) => !isShared)).toEqual([]);
  const texts = heard.map(({ text }) => text);
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});
