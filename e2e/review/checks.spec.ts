import type { Locator, Page } from '@playwright/test';
import { dataSetsOf, mappedPlaces, type MappedPlace, tagBefore } from '../county/county.ts';
import { expectSound } from '../expect-sound.ts';
import { EXPORT_PATH, exportButton, exportFile, fileSavedBy } from '../export-page.ts';
import { expect, test } from '../fixtures.ts';
import { PASSWORD } from '../host/run-host.ts';
import { independentFile } from '../independent-sum/independent-file.ts';
import { at, type Document, oneOrMany } from '../independent-sum/json.ts';
import { DEFAULT_OPTION_COMBO, metadataFile } from '../metadata-file.ts';
import { onEachLook } from '../accessibility/looks.ts';
import { signIn } from '../sign-in.ts';

/** The data set that the model of DHIS2 has not assigned to the last org unit. */
const lastDataSet = (county: readonly Document[]): { id: string; name: string } =>
  dataSetsOf(county).at(-1) ?? { id: '', name: '' };

const metadataPanel = (page: Page): Locator => page.locator('cht-metadata-panel');
const review = (page: Page): Locator => page.locator('cht-file-check-panel');

async function openPage(page: Page, url: string, county: readonly Document[]): Promise<void> {
  await signIn(page, 'hrio', url);
  const period = tagBefore(1).replace('-', '');
  await page.goto(`${url}${EXPORT_PATH}?dataSet=${lastDataSet(county).id}&period=${period}`);
  await expect(exportButton(page)).toBeEnabled();
}

/** The org unit of the county to which the model of DHIS2 has not assigned the last data set. */
async function notAssignedIn(
  page: Page,
  url: string,
  county: readonly Document[],
): Promise<MappedPlace> {
  const authorization = `Basic ${Buffer.from(`admin:${PASSWORD}`).toString('base64')}`;
  const answer = await page.request.get(
    `${url}/dhis2/api/dataSets/${lastDataSet(county).id}?fields=organisationUnits[id]`,
    { headers: { 'X-DHIS2-Authorization': authorization } },
  );
  const assigned = oneOrMany(at(await answer.json(), 'organisationUnits')).map((unit) =>
    at(unit, 'id'),
  );
  const [place, ...others] = mappedPlaces(county).filter(({ id }) => !assigned.includes(id));
  if (place === undefined || others.length > 0) throw new Error('One org unit was expected.');
  return place;
}

async function loadMetadata(
  page: Page,
  county: readonly Document[],
  notAssigned: string,
): Promise<void> {
  const text = metadataFile(county, lastDataSet(county), notAssigned);
  await metadataPanel(page).getByText('Check against DHIS2').click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a metadata file' }).click(),
  ]);
  await chooser.setFiles({
    name: 'metadata.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(metadataPanel(page).getByText('Checked against DHIS2, metadata of')).toBeVisible();
}

/** Types who asks DHIS2, where that is asked. */
async function typeCredentials(part: Locator): Promise<void> {
  await part.getByRole('radio', { name: 'User and password' }).check();
  await part.getByRole('textbox', { name: 'DHIS2 user' }).fill('admin');
  await part.getByRole('textbox', { name: 'DHIS2 password' }).fill(PASSWORD);
}

/** Whether a row's value stands left of its element on a page from right to left, in any language. */
const isInOrderFromRight = (rows: Locator): Promise<boolean> =>
  rows
    .locator('cht-data-value-row-entry .ours')
    .first()
    .evaluate((row) => {
      const root = document.documentElement;
      root.dir = 'rtl';
      const [element, value] = ['.detail bdi', 'strong'].map(
        (part) => row.querySelector(part)?.getClientRects()[0],
      );
      root.dir = 'ltr';
      return element !== undefined && value !== undefined && value.right <= element.left;
    });

// Each starts a host of its own, or looks at every list of the page three times.
test.beforeEach(() => {
  test.slow();
});

test.describe('with a model of DHIS2', () => {
  for (const model of ['model-2.42', 'model-2.43']) {
    test(`rows are left out before the file leaves, and ${model} takes the rest`, async ({
      page,
      county,
      startHost,
    }) => {
      const { url } = await startHost({ env: { DHIS2_URL: model } });
      await openPage(page, url, county);
      const { id: notAssigned, name } = await notAssignedIn(page, url, county);
      await loadMetadata(page, county, notAssigned);
      await expect(metadataPanel(page)).toContainText(`${lastDataSet(county).name} (DHIS2)`);

      let downloads = 0;
      page.on('download', () => (downloads += 1));
      await exportButton(page).click();
      await expect(
        page.getByRole('heading', { name: 'Look before the file leaves' }),
      ).toBeFocused();
      expect(downloads).toBe(0);
      await expect(exportButton(page)).toHaveText('Write the file');
      await expect(review(page)).toContainText(
        'The data set is not assigned to the organisation unit',
      );
      await expect(review(page)).toContainText('(E7636, E7612)');
      await expect(review(page)).toContainText('Takes nothing of the file. (E8022)');
      // Of org units the file has the ids alone.
      await expect(review(page)).toContainText('Whether organisation units are open.');
      const rows = review(page).locator('[data-severity=refused] cht-row-list').first();
      await rows.locator('summary').click();
      await expect(rows).toContainText(name);
      expect(await isInOrderFromRight(rows)).toBe(true);

      await page.getByRole('button', { name: /^Leave / }).click();
      await expect(review(page)).toContainText('Left out because you chose so');
      await expect(page.locator('.cdk-live-announcer-element')).toContainText(
        /\d values.* \d+ left out/,
      );
      await page.getByRole('button', { name: /^Take / }).click();
      await expect(review(page)).toContainText('DHIS2 would refuse this');
      await page.getByRole('button', { name: /^Leave / }).click();
      const file = await fileSavedBy(page, () => exportButton(page).click());
      const whole = independentFile(county, { dataSet: lastDataSet(county).id, tag: tagBefore(1) });
      expect(whole).toContain(notAssigned);
      expect(file.text).toBe(without(whole, notAssigned));
      await expect(page.getByText('Left out because you chose so')).toBeVisible();

      const sending = page.locator('cht-send-panel');
      await typeCredentials(sending);
      await sending.getByRole('button', { name: 'Start dry run' }).click();
      await expect(
        sending.getByRole('heading', { name: 'DHIS2 would take everything' }),
      ).toBeVisible();
      await sending.getByRole('button', { name: 'Import' }).click();
      await expect(sending.getByRole('heading', { name: 'DHIS2 took everything' })).toBeVisible();
    });
  }

  test('a conflict of rows that stayed in is explained with our names', async ({
    page,
    county,
    startHost,
  }) => {
    const { url } = await startHost({ env: { DHIS2_URL: 'model' } });
    await openPage(page, url, county);
    const { id: notAssigned, name } = await notAssignedIn(page, url, county);
    await loadMetadata(page, county, notAssigned);
    await exportButton(page).click();
    await expect(review(page)).toBeVisible();
    const file = await fileSavedBy(page, () => exportButton(page).click());
    expect(file.text).toContain(notAssigned);
    await expect(page.getByRole('heading', { name: 'DHIS2 would refuse this' })).toBeVisible();

    const sending = page.locator('cht-send-panel');
    await typeCredentials(sending);
    await sending.getByRole('button', { name: 'Start dry run' }).click();
    await expect(sending.getByRole('heading', { name: 'DHIS2 would refuse this' })).toBeVisible();
    const conflict = sending.locator('cht-conflict-entry');
    await expect(conflict).toContainText('The data set is not assigned to the organisation unit');
    await expect(conflict).toContainText('E8022');
    await expect(conflict).toContainText(name);
    await expect(conflict).toContainText('Have the dhis.orgUnit of the place corrected');
    await expect(sending.getByRole('button', { name: 'Import' })).toBeDisabled();
  });

  test('metadata come from DHIS2 itself, stay after a reload, and can be forgotten', async ({
    page,
    county,
    startHost,
  }) => {
    const { url } = await startHost({ env: { DHIS2_URL: 'model' } });
    await openPage(page, url, county);
    const panel = metadataPanel(page);
    await panel.getByText('Check against DHIS2').click();
    await panel.getByText('Read it from ').click();
    await typeCredentials(panel);
    await panel.getByRole('button', { name: 'Read from DHIS2' }).press('Enter');
    await expect(panel.getByText('Checked against DHIS2, metadata of')).toBeVisible();
    // The button that was pressed is gone; the focus is not.
    await expect(page.locator('body')).not.toBeFocused();
    await page.reload();
    await panel.getByText('Checked against DHIS2, metadata of').click();
    await expect(panel.locator('strong').first()).toHaveText(lastDataSet(county).name);
    await panel.getByText('Compare our names').click();
    await expect(panel.getByText('Data set not assigned')).toHaveCount(1);
    await panel.getByText('Read it from ').click();
    await expect(panel.getByRole('textbox', { name: 'DHIS2 password' })).toHaveValue('');
    await panel.getByRole('button', { name: 'Forget it' }).click();
    await expect(panel.getByText('Check against DHIS2')).toBeVisible();
    await page.reload();
    await expect(panel.getByText('Check against DHIS2')).toBeVisible();
  });
});

test('broken validation rules are told with both sides worked out, and keep nothing back', async ({
  page,
  county,
  startHost,
}) => {
  const { url } = await startHost({ env: { DHIS2_URL: 'model' } });
  await signIn(page, 'hrio', url);
  const dataSet = dataSetsOf(county)[0]?.id ?? '';
  const period = tagBefore(1).replace('-', '');
  await page.goto(`${url}${EXPORT_PATH}?dataSet=${dataSet}&period=${period}`);
  const panel = metadataPanel(page);
  await panel.getByText('Check against DHIS2').click();
  await panel.getByText('Read it from ').click();
  await typeCredentials(panel);
  await panel.getByRole('button', { name: 'Read from DHIS2' }).click();
  await expect(panel.getByText('Checked against DHIS2, metadata of')).toBeVisible();
  // They are told of what is counted, before anything is written.
  await expect(
    page.getByRole('heading', { name: 'Counted, and nothing is written' }),
  ).toBeVisible();
  const rules = page.locator('cht-validation-list');
  await expect(rules).toContainText('Run on these numbers: 2 rules.');
  await expect(rules.locator('cht-broken-rule')).toHaveCount(1);
  await rules.locator('summary').click();
  await expect(rules.locator('li').first()).toContainText(/\d+ should be at most .+ \d+/);
  // What Data Entry would say besides, of the limits that were read with the metadata.
  const entry = page.locator('cht-data-entry-list');
  await expect(entry).toContainText(/outside (its|their) minimum and maximum/);
  await expect(entry).toContainText(/that Data Entry would not complete/);
  await entry.getByText('Show which, and why').click();
  await expect(
    entry.locator('li', { hasText: 'A validation rule is broken.' }).first(),
  ).toBeVisible();
  await entry.locator('cht-row-list summary').click();
  await expect(entry.getByText('should lie between 2 and 5').first()).toBeVisible();
  await expectSound(page);
  await onEachLook(page, ([colorScheme, width]) =>
    picture(page, `${width}-${colorScheme}-validation`),
  );
  await exportFile(page);
  await expect(rules).toContainText('Run on these numbers: 2 rules.');
});

test('the file can be looked at by everybody, with the keyboard alone', async ({
  page,
  county,
  demo,
}) => {
  const lookAt = (state: string): Promise<void> =>
    onEachLook(page, async ([colorScheme, width]) => {
      await expectSound(page);
      await picture(page, `${width}-${colorScheme}-${state}`);
    });
  await openPage(page, demo.url, county);
  await loadMetadata(page, county, mappedPlaces(county).at(-1)?.id ?? '');
  await metadataPanel(page).getByText('Compare our names').click();
  await lookAt('metadata');
  // It is shown without having been asked for, and takes the focus from nobody.
  const heading = page.getByRole('heading', { name: 'Look before the file leaves' });
  await expect(heading).toBeVisible();
  await expect(heading).not.toBeFocused();
  for (const list of await review(page).locator('cht-row-list > details > summary').all()) {
    await list.press('Enter');
  }
  await lookAt('review');
  await page.getByRole('button', { name: /^Leave / }).press('Enter');
  await expect(heading).toBeFocused();
  await expect(page.getByRole('button', { name: /^Take / })).toBeVisible();
  await lookAt('left-out');
  await fileSavedBy(page, () => exportButton(page).press('Enter'));
  await expect(page.getByRole('heading', { name: 'The file is in your downloads' })).toBeFocused();
  await lookAt('exported');
});

/** The same file without the rows of an org unit, each with the attribute option combo that the metadata name. */
function without(text: string, orgUnit: string): string {
  const file = JSON.parse(text) as {
    dataValues: { dataElement: string; categoryOptionCombo?: string; orgUnit: string }[];
  };
  const dataValues = file.dataValues
    .filter((row) => row.orgUnit !== orgUnit)
    .map(({ dataElement, categoryOptionCombo, ...row }) => ({
      dataElement,
      ...(categoryOptionCombo === undefined ? {} : { categoryOptionCombo }),
      attributeOptionCombo: DEFAULT_OPTION_COMBO,
      ...row,
    }));
  return `${JSON.stringify({ ...file, dataValues })}\n`;
}

/** Where pictures are wanted (`SCREENSHOTS`), one of the whole page. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder === undefined) return;
  const size = page.viewportSize();
  // A screen as high as the page, because what sticks to a screen would be in the middle of it.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (size !== null) await page.setViewportSize({ ...size, height });
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' });
  if (size !== null) await page.setViewportSize(size);
}
