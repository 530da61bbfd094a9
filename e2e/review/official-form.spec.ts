import type { Page } from '@playwright/test';
import { dataSetsOf, tagBefore } from '../county/county.ts';
import { EXPORT_PATH } from '../export-page.ts';
import { expectSound } from '../expect-sound.ts';
import { expect, test } from '../fixtures.ts';
import { PASSWORD } from '../host/run-host.ts';
import { signIn } from '../sign-in.ts';

async function readMetadata(page: Page): Promise<void> {
  const panel = page.locator('cht-metadata-panel');
  await panel.getByText('Check against DHIS2').click();
  await panel.getByText('Read it from ').click();
  await panel.getByRole('radio', { name: 'User and password' }).check();
  await panel.getByRole('textbox', { name: 'DHIS2 user' }).fill('admin');
  await panel.getByRole('textbox', { name: 'DHIS2 password' }).fill(PASSWORD);
  await panel.getByRole('button', { name: 'Read from DHIS2' }).click();
  await expect(panel.getByText('Checked against DHIS2, metadata of')).toBeVisible();
  // Counted again with them, by itself.
  await expect(page.getByRole('heading', { name: 'DHIS2’s Data Entry' })).toBeVisible();
}

/** Opens the export of a data set, beside a DHIS2 that is read where it is wanted, and the form of its first unit. */
async function openForm(page: Page, url: string, dataSet: string, isRead: boolean): Promise<void> {
  await page.addInitScript(() => {
    // The dialog of the browser; the page stays as it is for the printer.
    window.print = () => undefined;
  });
  await signIn(page, 'hrio', url);
  const period = tagBefore(1).replace('-', '');
  await page.goto(`${url}${EXPORT_PATH}?dataSet=${dataSet}&period=${period}`);
  const unit = page.getByRole('treegrid').locator('[aria-level="1"]').first();
  await page.getByRole('radio', { name: 'By unit' }).click();
  await unit.click();
  if (isRead) await readMetadata(page);
  // It stays by unit, and open.
  await expect(unit).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('button', { name: /^Official form: / }).click();
  await expect(page.getByRole('heading', { name: /^Official form: / })).toBeFocused();
}

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder === undefined) return;
  for (const width of [1366, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await page
      .locator('main cht-official-form')
      .screenshot({ path: `${folder}/${name}-${width}.png` });
  }
  await page.setViewportSize({ width: 1366, height: 800 });
}

/** What would come out of the printer: one page of A4. */
async function expectOnPaper(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Print the form' }).click();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('body > cht-official-form');
  await expect(paper).toBeVisible();
  await expect(paper).toContainText('Signature');
  await expect(page.locator('main')).toBeHidden();
  const folder = process.env['SCREENSHOTS'];
  if (folder !== undefined) {
    await page.setViewportSize({ width: 718, height: 1047 });
    await page.screenshot({ path: `${folder}/${name}-paper.png`, fullPage: true });
    await page.setViewportSize({ width: 1366, height: 800 });
  }
  // Printing ends with `afterprint`, after which nothing of it is left.
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
  // Once it is printed it is gone, and the page is as before.
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(paper).toHaveCount(0);
}

test('a unit’s values stand in the sections of DHIS2, and on one page of A4', async ({
  page,
  county,
  startHost,
}) => {
  const { url } = await startHost({ env: { DHIS2_URL: 'model' } });
  await openForm(page, url, dataSetsOf(county)[0]?.id ?? '', true);
  const form = page.locator('main cht-official-form');
  await expect(form).toContainText('In the sections of DHIS2.');
  await expect(form.getByRole('heading', { level: 4 })).toHaveText([
    'Households, pregnancies and births',
    'Children and treatment',
  ]);
  // Each number of the unit's sheet is on the form.
  const births = form.getByRole('row', { name: /^Births / }).locator('.cht-field');
  await expect(births).toHaveText(/^[\d,]+$/);
  await expectSound(page);
  await picture(page, 'form-sections');
  await expectOnPaper(page, 'form-sections');
  await page.getByRole('button', { name: 'Close the form' }).click();
  await expect(form).toHaveCount(0);
});

test('a custom form is filled in, and nothing of it runs, loads or looks otherwise', async ({
  page,
  county,
  startHost,
}) => {
  const { url } = await startHost({ env: { DHIS2_URL: 'model' } });
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const dataSet = dataSetsOf(county).at(-1)?.id ?? '';
  await openForm(page, url, dataSet, true);
  const form = page.locator('main cht-official-form');
  await expect(form.getByRole('heading', { name: 'MALARIA MONTHLY SUMMARY' })).toBeVisible();
  await expect(form.locator('.custom .cht-field.value').first()).toHaveText(/^[\d,]+$/);
  await expect(
    form.locator('.custom tr', { hasText: 'Nets handed out' }).locator('.not-mapped'),
  ).toHaveText('');
  await form.getByRole('heading', { name: 'MALARIA MONTHLY SUMMARY' }).click();
  expect(await page.title()).not.toBe('taken');
  expect(loaded.filter((address) => address.includes('logo.png'))).toEqual([]);
  await expect(
    form.locator('.custom :is(script, style, img, input, [style], [onclick], [id])'),
  ).toHaveCount(0);
  await expectSound(page);
  await picture(page, 'form-custom');
  await expectOnPaper(page, 'form-custom');
});

test('without metadata it is a plain table, and says so', async ({ page, county, demo }) => {
  await openForm(page, demo.url, dataSetsOf(county)[0]?.id ?? '', false);
  const form = page.locator('main cht-official-form');
  await expect(form).toContainText('A plain table: no metadata are loaded');
  await expect(form.locator('.cht-field.value').first()).toHaveText(/^[\d,]+$/);
  await expectSound(page);
  await picture(page, 'form-plain');
});
