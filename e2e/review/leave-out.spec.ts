import type { Locator, Page } from '@playwright/test';
import { demoCounty } from '../../server/demo-county/index.ts';
import { dataSetsOf, tagBefore } from '../county/county.ts';
import { expectSound } from '../expect-sound.ts';
import { EXPORT_PATH, exportFile, fileSavedBy } from '../export-page.ts';
import { expect, test } from '../fixtures.ts';
import { independentFile } from '../independent-sum/independent-file.ts';
import { signIn } from '../sign-in.ts';

// axe looks at every line.
test.describe.configure({ timeout: 120_000 });

const REASON = 'The phone shows what everybody below has done';
const tag = tagBefore(1);

const section = (page: Page, name: string): Locator => page.getByRole('button', { name });

test('a supervisor is left out with a reason, which holds until they are taken in again', async ({
  page,
  county,
}) => {
  const dataSet = dataSetsOf(county)[0]?.id ?? '';
  const { faults } = demoCounty({ today: `${tagBefore(0)}-01`, seed: 'cht-dhis2-export' });
  const recount = faults.find(({ kind }) => kind === 'supervisor-document')?.ids[0];
  const without = independentFile(
    county.filter(({ _id }) => _id !== recount),
    { dataSet, tag },
  );
  const address = `${EXPORT_PATH}?dataSet=${dataSet}&period=${tag.replace('-', '')}`;
  await signIn(page, 'hrio');
  await page.goto(address);
  const { text: before } = await exportFile(page);
  expect(before).not.toBe(without);

  await expect(section(page, 'Twice or short')).not.toContainText('not read yet');
  await section(page, 'Twice or short').click();
  const suspect = page
    .locator('cht-notice-entry')
    .filter({ has: page.getByRole('heading', { name: /may recount the CHWs below/ }) });
  await suspect.getByRole('button', { name: /^Leave out… / }).click();
  await expect(suspect.getByRole('textbox', { name: /^Why is .* left out\?$/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Say why, in a few words.')).toBeVisible();
  await expectSound(page);
  await page.keyboard.type(REASON);
  await page.keyboard.press('Enter');

  const heading = page.getByRole('heading', { name: '1 CHW is left out of these numbers' });
  await expect(heading).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Review', exact: true })).toBeFocused();
  await expect(page.locator('cht-left-out-list')).toContainText(REASON);
  await expectSound(page);
  expect((await exportFile(page)).text).toBe(without);
  const receipt = await fileSavedBy(page, () =>
    page.getByRole('button', { name: 'Save the receipt' }).click(),
  );
  expect(receipt.text).toContain(REASON);

  await page.goto(address);
  expect((await exportFile(page)).text).toBe(without);
  await expect(heading).toBeVisible();
  await page.getByRole('button', { name: /^Take in again/ }).click();
  await expect(heading).toBeHidden();
  expect((await exportFile(page)).text).toBe(before);
});

test('a CHW is left out from among the values, and the value is as much lower', async ({
  page,
  county,
}) => {
  const dataSet = dataSetsOf(county)[0]?.id ?? '';
  await signIn(page, 'hrio');
  await page.goto(`${EXPORT_PATH}?dataSet=${dataSet}&period=${tag.replace('-', '')}`);
  const lines = (level: number): Locator =>
    page.getByRole('treegrid').locator(`[aria-level="${level}"]`);
  const numberIn = async (line: Locator): Promise<number> =>
    Number((await line.getByRole('gridcell').last().innerText()).replaceAll(',', ''));
  await lines(1).first().click();
  await lines(2).first().click();
  const chw = lines(3).first();
  const [all, own] = [await numberIn(lines(1).first()), await numberIn(chw)];
  await chw.getByRole('button', { name: /^Leave out… / }).click();
  await expect(chw.getByRole('textbox', { name: /^Why is .* left out\?$/ })).toBeFocused();
  await page.keyboard.type('handed over');
  await page.keyboard.press('Enter');
  // What was open stays open.
  await expect(page.getByRole('button', { name: /^Take in again/ })).toBeVisible();
  await expect(lines(1).first()).toHaveAttribute('aria-expanded', 'true');
  await expect.poll(() => numberIn(lines(1).first())).toBe(all - own);
  await page.getByRole('button', { name: /^Take in again/ }).click();
  await expect.poll(() => numberIn(lines(1).first())).toBe(all);
});
