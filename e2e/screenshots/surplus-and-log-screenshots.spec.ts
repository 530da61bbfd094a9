import type { Locator, Page } from '@playwright/test';
import { type RunningModel, startDhis2Model } from '../../instruments/dhis2-import-model/index.ts';
import { metadataOfDocuments } from '../../server/demo-dhis2/index.ts';
import { chooseLanguage } from '../choose-language.ts';
import { tagBefore, today } from '../county/county.ts';
import { COUNTY_WITH_SURPLUS } from '../county/county-with-reports.ts';
import { chooseOrgUnit, EXPORT_PATH, exportFile } from '../export-page.ts';
import { expect, test } from '../fixtures.ts';
import { runExport } from '../host/programs.ts';
import { signIn } from '../sign-in.ts';
import { DATA_SET, messagesWith, placesNamed, settingsWith } from '../county/small-county.ts';

/** Where the pictures go; without it there is nothing to do here. */
const folder = process.env['SCREENSHOTS'];
const WIDTHS = [360, 1440];
const HIGH = 5000;
const PERIOD = tagBefore(1).replace('-', '');
const COUNTY = [
  settingsWith(),
  messagesWith({ 'the-data-set': 'Monthly report' }),
  ...placesNamed({ unit: 'Chamamul CU', chw: 'Achieng' }),
];

/** A part of the page in both widths, light, dark and from right to left. */
async function pictures(page: Page, part: Locator, what: string): Promise<void> {
  const picture = async (look: string): Promise<void> => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HIGH });
      const path = `${folder ?? ''}/${what}-${String(width)}-${look}.png`;
      await part.screenshot({ path, animations: 'disabled' });
    }
  };
  await picture('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('dark');
  await page.setViewportSize({ width: 1440, height: 900 });
  await chooseLanguage(page, /عربي/);
  await picture('dark-rtl');
  await page.emulateMedia({ colorScheme: 'light' });
  await picture('rtl');
}

test.describe('pictures', () => {
  test.skip(folder === undefined, 'SCREENSHOTS names no folder');
  test.describe.configure({ timeout: 300_000 });
  let model: RunningModel;
  test.beforeEach(async () => {
    const metadata = metadataOfDocuments(COUNTY);
    model = await startDhis2Model({ generation: 'since243', metadata, today: today() });
  });
  test.afterEach(() => model.close());

  test('of a phone that has more than the reports justify', async ({ page, startHostWith }) => {
    const host = await startHostWith(COUNTY_WITH_SURPLUS);
    await signIn(page, 'hrio', host.url);
    await page.goto(`${host.url}${EXPORT_PATH}`);
    await chooseOrgUnit(page, 'Kolwa');
    const panel = page.locator('cht-recalculation-panel');
    await panel.getByRole('button', { name: 'Compare with the reports' }).click();
    await expect(panel).toContainText('belongs to another place now');
    await pictures(page, panel, 'surplus');
  });

  test('of the log of sendings', async ({ page, startHost, startHostWith }) => {
    const county = await startHostWith(COUNTY);
    const { url } = await startHost({ env: { COUCHDB_URL: county.url, DHIS2_URL: model.url } });
    const choice = ['--data-set', DATA_SET, '--period', PERIOD, '--send', model.url];
    await runExport(county.url, choice, { DHIS2_TOKEN: model.token });
    await signIn(page, 'hrio', url);
    await page.goto(`${url}${EXPORT_PATH}?dataSet=${DATA_SET}&period=${PERIOD}`);
    await exportFile(page);
    const panel = page.locator('cht-send-panel');
    await panel.getByRole('radio', { name: 'User and password' }).check();
    await panel.getByRole('textbox', { name: 'DHIS2 user' }).fill(model.user);
    await panel.getByRole('textbox', { name: 'DHIS2 password' }).fill(model.password);
    await panel.getByRole('button', { name: 'Start dry run' }).click();
    await panel.getByRole('button', { name: 'Import' }).click();
    const log = page.locator('cht-sendings-log');
    await expect(log.getByRole('listitem')).toHaveCount(2);
    await pictures(page, log, 'log');
  });
});
