import type { Page } from '@playwright/test';
import { COUNTY, COUNTY_WITH_SURPLUS, TAG } from '../county/county-with-reports.ts';
import { chooseOrgUnit, EXPORT_PATH, exportButton, fileSavedBy } from '../export-page.ts';
import { expect, test } from '../fixtures.ts';
import type { Document } from '../independent-sum/json.ts';
import { expectSound } from '../expect-sound.ts';
import { signIn } from '../sign-in.ts';
import { DATA_SET, UNIT } from '../county/small-county.ts';

const panel = (page: Page) => page.getByRole('region', { name: 'From the reports' });

test('an officer sees which reports a phone lacks, and exports what the reports give', async ({
  page,
  startHostWith,
}) => {
  const host = await startHostWith(COUNTY);
  await signIn(page, 'hrio', host.url);
  await page.goto(`${host.url}${EXPORT_PATH}`);
  await chooseOrgUnit(page, 'Kolwa');
  await panel(page).getByRole('button', { name: 'Compare with the reports' }).click();

  await expect(panel(page)).toContainText('1 of 2 phones differs from the reports');
  const row = panel(page).getByRole('row', { name: 'Births' });
  await expect(row.getByRole('cell')).toHaveText(['12', '14', '+2']);
  await expect(panel(page)).toContainText('Reports that came late: 2.');
  await expect(panel(page).locator('.late li')).toHaveCount(2);
  await expect(panel(page)).toContainText('Without them it is what the phone wrote.');
  await expect(panel(page)).not.toContainText('baraka');
  await panel(page).getByLabel('Only what differs').uncheck();
  await expect(panel(page)).toContainText('baraka');

  await expectColumn(page);
  const phones = await fileSavedBy(page, () => exportButton(page).click());
  expect(valuesOf(phones.text)).toEqual(['13']);
  const file = await fileSavedBy(page, () =>
    panel(page).getByRole('button', { name: 'Export recalculated' }).click(),
  );
  expect(file.name).toMatch(new RegExp(`^monthly_kolwa_${TAG}_recalculated\\.json$`));
  const period = TAG.replace('-', '');
  expect(file.text).toBe(
    `{"dataSet":"${DATA_SET}","period":"${period}","orgUnit":"${UNIT}",` +
      '"dataValues":[{"dataElement":"births00001","value":"15"}]}\n',
  );
  await expect(panel(page)).toContainText('Its numbers are of the reports, not of the phones.');

  const receipt = await fileSavedBy(page, () =>
    panel(page).getByRole('button', { name: 'Save the receipt' }).click(),
  );
  expect(receipt.name).toBe(`monthly_kolwa_${TAG}_recalculated_receipt.html`);
  expect(receipt.text).toContain('Calculated from all reports that are known now; accounts: 2');
  expect(receipt.text).toContain('Time zone of the days');
  expect(receipt.text).toContain(file.name);
});

test('an officer sees that a phone has more than the reports justify, and which contacts have left', async ({
  page,
  startHostWith,
}) => {
  const host = await startHostWith(COUNTY_WITH_SURPLUS);
  await signIn(page, 'hrio', host.url);
  await page.goto(`${host.url}${EXPORT_PATH}`);
  await chooseOrgUnit(page, 'Kolwa');
  await panel(page).getByRole('button', { name: 'Compare with the reports' }).click();
  await expect(panel(page)).toContainText('2 of 3 phones differ from the reports');
  const chebet = panel(page).locator('cht-comparison-list > ul > li').filter({ hasText: 'chebet' });
  await expect(chebet.getByRole('row', { name: 'Births' }).getByRole('cell')).toHaveText([
    '4',
    '1',
    '-3',
  ]);
  await expect(chebet).toContainText('The phone says more than the reports on the server justify.');
  await expect(chebet).toContainText('they are not theirs any more');
  await expect(chebet.getByRole('listitem')).toHaveText([
    /Akinyi.*belongs to another place now\. Reports: 3/,
  ]);
  // Late work of somebody else is still late work.
  await expect(panel(page)).toContainText('Reports that came late: 2.');
  await expectSound(page);
});

/** What DHIS2 says of the data set: births are yes or no, and rows carry its default attribute option combo. */
const METADATA = JSON.stringify({
  dataSets: [
    {
      id: DATA_SET,
      name: 'Monthly',
      periodType: 'Monthly',
      categoryCombo: { id: 'bjDvmb4bfuf' },
      organisationUnits: [{ id: UNIT }],
      dataSetElements: [{ dataElement: { id: 'births00001' } }],
    },
  ],
  dataElements: [
    {
      id: 'births00001',
      name: 'Births',
      valueType: 'BOOLEAN',
      aggregationType: 'SUM',
      categoryCombo: { id: 'bjDvmb4bfuf' },
    },
  ],
  categoryCombos: [
    { id: 'bjDvmb4bfuf', name: 'default', categoryOptionCombos: [{ id: 'HllvX50cXC0' }] },
  ],
  categoryOptionCombos: [{ id: 'HllvX50cXC0', name: 'default' }],
});

test('where the phones agree, both files are the same bytes, with metadata of DHIS2 too', async ({
  page,
  startHostWith,
}) => {
  const agreeing = COUNTY.filter((document) => !JSON.stringify(document).includes('achieng'));
  const host = await startHostWith(agreeing);
  await signIn(page, 'hrio', host.url);
  await page.goto(`${host.url}${EXPORT_PATH}`);
  await chooseOrgUnit(page, 'Kolwa');
  const compare = async (words: string) => {
    await panel(page).getByRole('button', { name: words }).click();
    await expect(panel(page)).toContainText('The reports give what the phones wrote.');
  };
  const bothFiles = async (): Promise<readonly string[]> => {
    const phones = await fileSavedBy(page, () => exportButton(page).click());
    const reports = await fileSavedBy(page, () =>
      panel(page).getByRole('button', { name: 'Export recalculated' }).click(),
    );
    return [phones.text, reports.text];
  };
  await compare('Compare with the reports');
  const [counted, recounted] = await bothFiles();
  expect(counted).toContain('"value":"1"');
  expect(recounted).toBe(counted);

  await page.locator('cht-metadata-panel').getByText('Check against DHIS2').click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a metadata file' }).click(),
  ]);
  await chooser.setFiles({
    name: 'metadata.json',
    mimeType: 'application/json',
    buffer: Buffer.from(METADATA),
  });
  await expect(page.getByText('Checked against DHIS2, metadata of')).toBeVisible();
  await compare('Compare again');
  const [checked, rechecked] = await bothFiles();
  expect(checked).toContain('"attributeOptionCombo":"HllvX50cXC0","value":"true"');
  expect(rechecked).toBe(checked);
});

/** Beside each CHW's value stands what the reports give. */
async function expectColumn(page: Page): Promise<void> {
  const values = page.getByRole('treegrid', { name: 'Values' });
  await values.getByRole('row', { name: /^Births/ }).click();
  await values.getByRole('row', { name: /^Kolwa/ }).click();
  const cells = (name: string) => values.getByRole('row', { name }).getByRole('gridcell');
  await expect(cells('achieng').last()).toHaveText(/^\s*14\s*\+2\s*$/);
  await expect(cells('baraka').last()).toHaveText(/^\s*1\s*$/);
}

test('one unit is compared from where its values stand', async ({ page, startHostWith }) => {
  const host = await startHostWith(COUNTY);
  await signIn(page, 'hrio', host.url);
  await page.goto(`${host.url}${EXPORT_PATH}`);
  await page.getByRole('radio', { name: 'By unit' }).click();
  const values = page.getByRole('treegrid', { name: 'Values' });
  await values.getByRole('row', { name: /^Kolwa/ }).click();
  await page.getByRole('button', { name: 'Compare with the reports: Kolwa' }).click();
  await expect(page.getByRole('heading', { name: 'From the reports' })).toBeFocused();
  await expect(panel(page)).toContainText('Of Kolwa alone.');
  await expect(panel(page)).toContainText('1 of 2 phones differs from the reports');
});

test('one CHW is compared from among the values, and not exported alone', async ({
  page,
  startHostWith,
}) => {
  const host = await startHostWith(COUNTY);
  await signIn(page, 'hrio', host.url);
  await page.goto(`${host.url}${EXPORT_PATH}`);
  const values = page.getByRole('treegrid', { name: 'Values' });
  await values.getByRole('row', { name: /^Births/ }).click();
  await values.getByRole('row', { name: /^Kolwa/ }).click();
  await page.getByRole('button', { name: 'Compare with the reports: achieng' }).click();
  await expect(panel(page)).toContainText('Of achieng alone.');
  await expect(panel(page)).toContainText('1 of 1 phone differs from the reports');
  await expect(panel(page)).toContainText('A file is of whole organisation units');
  await expect(panel(page).getByRole('button', { name: 'Export recalculated' })).toHaveCount(0);
  await expect(
    values.getByRole('row', { name: 'achieng' }).getByRole('gridcell').last(),
  ).toHaveText(/^\s*14\s*\+2\s*$/);

  const asked = () => page.waitForRequest((request) => request.method() === 'POST');
  const bodyOf = async (press: string): Promise<object> => {
    const [request] = await Promise.all([
      asked(),
      panel(page).getByRole('button', { name: press }).click(),
    ]);
    return request.postDataJSON() as object;
  };
  expect(await bodyOf('Compare again')).toMatchObject({ owner: ['achieng'] });
  await expect(panel(page)).toContainText('Of achieng alone.');
  expect(await bodyOf('Compare all that is chosen')).not.toHaveProperty('owner');
  await expect(panel(page)).toContainText('1 of 2 phones differs from the reports');
});

test('on a narrow screen it is found with the keyboard, and nothing sticks out', async ({
  page,
  startHostWith,
}) => {
  const host = await startHostWith(COUNTY);
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, 'hrio', host.url);
  await page.goto(`${host.url}${EXPORT_PATH}`);
  const button = panel(page).getByRole('button', { name: 'Compare with the reports' });
  await button.focus();
  await button.press('Enter');
  await expect(panel(page)).toContainText('1 of 2 phones differs from the reports');
  await expect(page.locator('.cdk-live-announcer-element')).toContainText('1 of 2 phones differ');
  await expectSound(page);
});

test('rules that cannot be run are told in the words of the host, and the phones’ file is there', async ({
  page,
  startHostWith,
}) => {
  const older = COUNTY.map((document) =>
    document._id === 'settings'
      ? (JSON.parse(
          JSON.stringify(document).replace('"isDeclarative":true', '"isDeclarative":false'),
        ) as Document)
      : document,
  );
  const host = await startHostWith(older);
  await signIn(page, 'hrio', host.url);
  await page.goto(`${host.url}${EXPORT_PATH}`);
  await panel(page).getByRole('button', { name: 'Compare with the reports' }).click();
  await expect(panel(page).getByRole('alert')).toContainText('older rule language');
  await expect(panel(page).getByRole('button', { name: 'Compare again' })).toBeVisible();
  const phones = await fileSavedBy(page, () => exportButton(page).click());
  expect(valuesOf(phones.text)).toEqual(['13']);
});

const valuesOf = (text: string): readonly string[] =>
  (JSON.parse(text) as { dataValues: { value: string }[] }).dataValues.map(({ value }) => value);
