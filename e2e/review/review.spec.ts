import type { Locator, Page } from '@playwright/test';
import { demoCounty } from '../../server/demo-county/index.ts';
import { dataSetsOf, tagBefore } from '../county/county.ts';
import { expectSound } from '../expect-sound.ts';
import { EXPORT_PATH, expectReviewRead, exportFile, fileSavedBy } from '../export-page.ts';
import { expect, test } from '../fixtures.ts';
import { independentFile } from '../independent-sum/independent-file.ts';
import { filled, type Document } from '../independent-sum/json.ts';
import { saveData } from '../save-data.ts';
import { signIn } from '../sign-in.ts';

// axe looks at every line.
test.describe.configure({ timeout: 120_000 });

const tag = tagBefore(1);
const PERIOD = tag.replace('-', '');

const section = (page: Page, name: string): Locator => page.getByRole('button', { name });
const lines = (page: Page, level: number): Locator =>
  page.getByRole('treegrid').locator(`[aria-level="${level}"]`);
const numberIn = async (line: Locator): Promise<number> =>
  Number((await line.getByRole('gridcell').last().innerText()).replaceAll(',', ''));

async function exported(page: Page, county: readonly Document[], host = ''): Promise<string> {
  const dataSet = dataSetsOf(county)[0]?.id ?? '';
  await signIn(page, 'hrio', host);
  await page.goto(`${host}${EXPORT_PATH}?dataSet=${dataSet}&period=${PERIOD}`);
  const { text } = await exportFile(page);
  await expect(page.getByRole('treegrid')).toBeVisible();
  return text;
}

test('each value opens down to the CHWs behind it, and they add up', async ({ page, county }) => {
  const file = JSON.parse(await exported(page, county)) as {
    readonly dataValues: readonly { readonly value: string }[];
  };
  await expect(section(page, 'Values')).toContainText(String(file.dataValues.length));
  const element = lines(page, 1).first();
  await element.click();
  await expect(element).toHaveAttribute('aria-expanded', 'true');
  const units = await lines(page, 2).all();
  const ofUnits = await Promise.all(units.map(numberIn));
  expect(ofUnits.length).toBeGreaterThan(5);
  expect(ofUnits.reduce((sum, value) => sum + value, 0)).toBe(await numberIn(element));

  // The same with the keyboard: forward opens a unit, and the next one is a CHW of it.
  const unit = lines(page, 2).first();
  await unit.focus();
  await page.keyboard.press('ArrowRight');
  await expect(lines(page, 3).first()).toBeVisible();
  const ofChws = await Promise.all((await lines(page, 3).all()).map(numberIn));
  expect(ofChws.reduce((sum, value) => sum + value, 0)).toBe(await numberIn(unit));
  await expect(lines(page, 3).first()).toContainText(/last changed .*20\d\d/);
  await expect(lines(page, 3).first().getByRole('link')).toHaveAttribute('href', /^tel:\+/);
  await page.keyboard.press('ArrowDown');
  await expect(lines(page, 3).first()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(unit).toBeFocused();
  await expectSound(page);
});

test('whoever has not synced is there by name and phone number, to be copied and saved', async ({
  page,
  county,
  context,
}) => {
  await context.grantPermissions(['clipboard-read']);
  const { faults } = demoCounty({ today: `${tagBefore(0)}-01`, seed: 'cht-dhis2-export' });
  const ids = faults.find(({ kind }) => kind === 'did-not-sync')?.ids ?? [];
  const missing = county.filter(({ _id }) => ids.includes(_id));
  expect(missing.length).toBe(8);

  await exported(page, county);
  await expect(section(page, 'Who is missing')).toContainText(/\d+ of \d+/);
  await section(page, 'Who is missing').click();
  await expect(page.getByRole('heading', { name: 'Who is missing' })).toBeFocused();
  const list = page.locator('cht-missing-list');
  for (const { name, phone } of missing) {
    await expect(list.getByText(filled(name) ?? '', { exact: true }).first()).toBeVisible();
    await expect(list.getByRole('link', { name: filled(phone) ?? '' })).toBeVisible();
  }
  await expectSound(page);
  await page.getByRole('button', { name: 'Copy the list' }).click();
  // The browser hands what was copied to the machine's clipboard in its own time.
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(clipboard).not.toBe('');
  const copied = await clipboard();
  const saved = await fileSavedBy(page, () =>
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  );
  expect(saved.name).toMatch(/_missing\.csv$/);
  for (const { name, phone } of missing) {
    for (const text of [copied, saved.text]) {
      expect(text).toContain(filled(name));
      expect(text).toContain(filled(phone));
    }
  }
});

test('the months before are read in the background, and what lies far out is shown', async ({
  page,
  county,
}) => {
  await exported(page, county);
  await expect(section(page, 'Far out')).not.toContainText('not read yet');
  await expectReviewRead(page);
  // Each value stands beside them, drawn and as text.
  await lines(page, 1).first().click();
  for (const line of [lines(page, 1).first(), lines(page, 2).first()]) {
    await expect(line.locator('cht-history-chart polyline')).toHaveCount(1);
    const before = line.getByRole('gridcell').nth(1);
    expect((await before.innerText()).match(/20\d\d:\s*[\d,]+/g)).toHaveLength(6);
  }
  for (const name of ['Who is missing', 'Far out', 'Twice or short', 'Not counted']) {
    if ((await section(page, name).getAttribute('aria-disabled')) === 'true') continue;
    await section(page, name).click();
    await expect(section(page, name)).toHaveAttribute('aria-expanded', 'true');
    await expectSound(page);
  }
});

test('months that have been counted are not read again, as long as nothing of them has changed', async ({
  page,
  county,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const visit = async (): Promise<number> => {
    requests.length = 0;
    await page.goto(`${EXPORT_PATH}?dataSet=${dataSetsOf(county)[0]?.id ?? ''}&period=${PERIOD}`);
    await expect(section(page, 'Far out')).not.toContainText('not read yet', { timeout: 60_000 });
    return requests.filter((url) => url.includes('/target_documents')).length;
  };
  await signIn(page, 'hrio');
  const first = await visit();
  const figure = await section(page, 'Far out').innerText();
  expect(first).toBeGreaterThan(12);
  await expect(async () => {
    // The browser stores them in its own time.
    expect(await visit()).toBeLessThan(first / 2);
  }).toPass({ timeout: 60_000 });
  expect(await section(page, 'Far out').innerText()).toBe(figure);
});

test('an export does not wait for what is read in the background', async ({
  page,
  county,
  relayed: { relay, host },
}) => {
  await saveData(page);
  const before = await exported(page, county, host.url);
  relay.slowDown(300);
  await expect(page.getByText(/Reading (who|the six)/)).toBeVisible();
  const again = await exportFile(page);
  expect(again.text).toBe(before);
  relay.slowDown(0);
  await expect(section(page, 'Far out')).not.toContainText('not read yet');
});

test('the numbers are counted by themselves before anything is written, and written without reading again', async ({
  page,
  county,
  relayed: { relay, host },
}) => {
  test.slow();
  const dataSet = dataSetsOf(county)[0]?.id ?? '';
  await signIn(page, 'hrio', host.url);
  await page.goto(`${host.url}${EXPORT_PATH}?dataSet=${dataSet}&period=${PERIOD}`);
  await expect(
    page.getByRole('heading', { name: 'Counted, and nothing is written' }),
  ).toBeVisible();
  await expect(page.getByRole('treegrid')).toBeVisible();
  // Six months are read in the background, on whatever machine.
  await expect(page.getByText(/Reading (who|the six)/)).toHaveCount(0, { timeout: 90_000 });
  await relay.cut();
  const { text } = await exportFile(page);
  expect(text).toBe(independentFile(county, { dataSet, tag }));
  await expect(page.getByRole('heading', { name: 'The file is in your downloads' })).toBeVisible();
});
