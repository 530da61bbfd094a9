import type { Locator, Page } from '@playwright/test';
import { chooseLanguage } from '../choose-language.ts';
import { dataSetsOf, tagBefore } from '../county/county.ts';
import { EXPORT_PATH, exportButton, exportFile } from '../export-page.ts';
import { expect, test } from '../fixtures.ts';
import { PASSWORD } from '../host/run-host.ts';
import { signIn } from '../sign-in.ts';

/** Where the pictures go; without it there is nothing to do here. */
const folder = process.env['SCREENSHOTS'];

interface Look {
  readonly name: string;
  readonly width: number;
  readonly colorScheme?: 'dark';
  readonly isArabic?: true;
}

const LOOKS: readonly Look[] = [
  ...[360, 768, 1366].flatMap((width): Look[] => [
    { name: `${String(width)}-light`, width },
    { name: `${String(width)}-dark`, width, colorScheme: 'dark' },
  ]),
  { name: '360-rtl', width: 360, isArabic: true },
  { name: '1366-rtl', width: 1366, isArabic: true },
];

/** So high that nothing has to scroll, and the last line is below what is looked at. */
const HIGH = 6000;
const LOW = 900;

/** The walk is made in English; a picture in another language is taken in between. */
async function picture(page: Page, part: Locator, look: Look, what: string): Promise<void> {
  if (look.isArabic) await chooseLanguage(page, /عربي/);
  await page.setViewportSize({ width: look.width, height: HIGH });
  await part.screenshot({
    path: `${folder ?? ''}/${look.name}-${what}.png`,
    animations: 'disabled',
  });
  await page.setViewportSize({ width: look.width, height: LOW });
  if (look.isArabic) await chooseLanguage(page, /English/);
}

for (const look of folder === undefined ? [] : LOOKS) {
  test.describe(look.name, () => {
    test.use({
      colorScheme: look.colorScheme ?? 'light',
      viewport: { width: look.width, height: LOW },
    });
    test('every section of the review', async ({ page, county, startHost }) => {
      test.setTimeout(300_000);
      const { url } = await startHost({ env: { DHIS2_URL: 'model' } });
      const dataSet = dataSetsOf(county)[0]?.id ?? '';
      const period = tagBefore(1).replace('-', '');
      const panel = page.locator('cht-review-panel');
      const results = page.locator('section.results');
      const section = (name: string): Locator => panel.getByRole('button', { name });
      const lines = (level: number): Locator =>
        page.getByRole('treegrid').locator(`[aria-level="${String(level)}"]`);
      const open = async (part: Locator): Promise<void> => {
        for (const list of await part.locator('details').all()) {
          const isOpen = (await list.getAttribute('open')) !== null;
          const summary = list.locator('> summary');
          if (!isOpen && (await summary.isVisible())) await summary.click();
        }
      };
      const take = (part: Locator, what: string): Promise<void> => picture(page, part, look, what);

      await signIn(page, 'hrio', url);
      await page.goto(`${url}${EXPORT_PATH}?dataSet=${dataSet}&period=${period}`);
      await expect(section('Far out')).not.toContainText('not read yet', { timeout: 60_000 });
      await lines(1).first().click();
      await lines(2).first().click();
      await expect(lines(3).first()).toBeVisible();
      await take(results, 'a-by-element');
      await page.getByRole('radio', { name: 'By unit' }).click();
      await lines(1).nth(1).click();
      await lines(2).first().click();
      await expect(lines(3).first()).toBeVisible();
      await take(panel, 'b-by-unit');
      for (const [what, name] of [
        ['c-missing', 'Who is missing'],
        ['d-far-out', 'Far out'],
        ['e-suspects', 'Twice or short'],
        ['f-not-counted', 'Not counted'],
      ] as const) {
        await section(name).click();
        await open(panel.locator('.section-lists'));
        await take(panel, what);
      }
      await exportFile(page);
      await take(results, 'g-file');

      await section('Twice or short').click();
      const recount = panel.locator('cht-notice-entry').filter({ hasText: 'may recount' });
      await open(recount);
      await recount.getByRole('button', { name: /^Leave out…/ }).click();
      await take(panel, 'h-leave-out');
      const reason = recount.getByRole('textbox');
      await reason.fill('The phone shows what everybody below has done');
      await reason.press('Enter');
      await expect(page.getByRole('button', { name: /^Take in again/ })).toBeVisible();
      await exportFile(page);
      await expect(page.locator('cht-history-panel')).toContainText(/changed|since/);
      await open(page.locator('cht-history-panel'));
      await take(results, 'i-left-out-and-changed');

      const metadata = page.locator('cht-metadata-panel');
      await metadata.getByText('Check against DHIS2').click();
      await metadata.getByText('Read it from ').click();
      await metadata.getByRole('radio', { name: 'User and password' }).check();
      await metadata.getByRole('textbox', { name: 'DHIS2 user' }).fill('admin');
      await metadata.getByRole('textbox', { name: 'DHIS2 password' }).fill(PASSWORD);
      await metadata.getByRole('button', { name: 'Read from DHIS2' }).click();
      await expect(metadata.getByText('Checked against DHIS2, metadata of')).toBeVisible();
      await exportButton(page).click();
      await expect(page.locator('cht-validation-list')).toBeVisible();
      await open(page.locator('cht-validation-list'));
      await take(results, 'j-validation');

      const sending = page.locator('cht-send-panel');
      await sending.getByRole('radio', { name: 'User and password' }).check();
      await sending.getByRole('textbox', { name: 'DHIS2 user' }).fill('admin');
      await sending.getByRole('textbox', { name: 'DHIS2 password' }).fill(PASSWORD);
      await sending.getByRole('button', { name: 'Start dry run' }).click();
      await expect(sending.getByRole('button', { name: 'Import' })).toBeEnabled();
      await sending.getByRole('button', { name: 'Import' }).click();
      await expect(sending).toContainText(/holds/i, { timeout: 30_000 });
      await take(sending, 'k-held');
      await page.getByRole('button', { name: /^Take in again/ }).click();
      await expect(exportButton(page)).toBeEnabled();
      await exportFile(page);
      await sending.getByRole('button', { name: 'Start dry run' }).click();
      await expect(sending.locator('cht-stored-comparison-details')).toBeVisible();
      await open(sending.locator('cht-stored-comparison-details'));
      await take(sending, 'l-differs');
    });
  });
}
