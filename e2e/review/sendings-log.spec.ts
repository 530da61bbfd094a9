import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { type RunningModel, startDhis2Model } from '../../instruments/dhis2-import-model/index.ts';
import { MANAGER, protectLog } from '../../instruments/dhis2-import-model/testing/protected-log.ts';
import { metadataOfDocuments } from '../../server/demo-dhis2/index.ts';
import { tagBefore, today } from '../county/county.ts';
import { expectSound } from '../expect-sound.ts';
import { EXPORT_PATH, exportFile } from '../export-page.ts';
import { expect, test } from '../fixtures.ts';
import { runExport } from '../host/programs.ts';
import type { Document } from '../independent-sum/json.ts';
import { signIn } from '../sign-in.ts';
import { DATA_SET, messagesWith, placesNamed, settingsWith } from '../county/small-county.ts';

/** A host and a DHIS2. */
test.describe.configure({ timeout: 180_000 });

const PERIOD = tagBefore(1).replace('-', '');
const COUNTY: readonly Document[] = [
  settingsWith(),
  messagesWith({ 'the-data-set': 'Monthly report' }),
  ...placesNamed({ unit: 'Chamamul CU', chw: 'Achieng' }),
];

let model: RunningModel;
test.beforeEach(async () => {
  model = await startDhis2Model({
    generation: 'since243',
    metadata: metadataOfDocuments(COUNTY),
    today: today(),
    others: [MANAGER],
  });
});
test.afterEach(() => model.close());

const sending = (page: Page): Locator => page.locator('cht-send-panel');
const log = (page: Page): Locator => page.locator('cht-sendings-log');

async function dryRun(page: Page, url: string): Promise<void> {
  await signIn(page, 'hrio', url);
  await page.goto(`${url}${EXPORT_PATH}?dataSet=${DATA_SET}&period=${PERIOD}`);
  await exportFile(page);
  const panel = sending(page);
  await panel.getByRole('radio', { name: 'User and password' }).check();
  await panel.getByRole('textbox', { name: 'DHIS2 user' }).fill(model.user);
  await panel.getByRole('textbox', { name: 'DHIS2 password' }).fill(model.password);
  await panel.getByRole('button', { name: 'Start dry run' }).click();
  await expect(panel.getByRole('heading', { name: 'DHIS2 would take everything' })).toBeVisible();
}

test('what may not be written into DHIS2 is seen by colleagues all the same', async ({
  browser,
  page,
  startHost,
  startHostWith,
}) => {
  await protectLog(model.url);
  const folder = await mkdtemp(join(tmpdir(), 'cht-dhis2-sendings-'));
  const county = await startHostWith(COUNTY);
  const env = { COUCHDB_URL: county.url, DHIS2_URL: model.url, SENDINGS_FOLDER: folder };
  const { url } = await startHost({ env });
  await dryRun(page, url);
  await expect(log(page)).toContainText('What colleagues have sent could not be read');
  await expect(log(page)).not.toContainText('Nothing yet');
  await sending(page).getByRole('button', { name: 'Import' }).click();
  await expect(log(page)).toContainText('Below is what this server keeps itself.');
  await expect(log(page).getByRole('listitem')).toHaveCount(1);
  await expect(log(page)).toContainText(`${model.user} from the console`);
  await expect(log(page)).not.toContainText('is not in the log');

  const choice = ['--data-set', DATA_SET, '--period', PERIOD, '--send', model.url];
  await runExport(county.url, choice, { DHIS2_TOKEN: model.token, SENDINGS_FOLDER: folder });
  const context = await browser.newContext();
  const colleague = await context.newPage();
  await dryRun(colleague, url);
  await expect(log(colleague)).toContainText('These very bytes were sent on');
  await expect(log(colleague).getByRole('listitem')).toHaveCount(2);
  await expect(log(colleague)).toContainText('by the command line');
  await expectSound(colleague);
  await context.close();
  await rm(folder, { recursive: true });
});

test('what was sent is seen by colleagues, and the same bytes are known again wherever they are sent from', async ({
  browser,
  page,
  startHost,
  startHostWith,
}) => {
  const county = await startHostWith(COUNTY);
  const { url } = await startHost({ env: { COUCHDB_URL: county.url, DHIS2_URL: model.url } });
  await dryRun(page, url);
  await expect(log(page)).toContainText('Nothing yet, as far as the log in DHIS2 tells.');
  await sending(page).getByRole('button', { name: 'Import' }).click();
  await expect(log(page).getByRole('listitem')).toHaveCount(1);
  await expect(log(page)).toContainText(`${model.user} from the console`);
  await expect(log(page)).not.toContainText('These very bytes');

  const context = await browser.newContext();
  const colleague = await context.newPage();
  await dryRun(colleague, url);
  await expect(log(colleague)).toContainText('These very bytes were sent on');
  await expect(log(colleague).getByRole('listitem')).toHaveCount(1);
  await expectSound(colleague);
  await log(colleague).scrollIntoViewIfNeeded();
  await colleague.screenshot({ path: test.info().outputPath('colleague.png') });
  await colleague.setViewportSize({ width: 360, height: 740 });
  await log(colleague).scrollIntoViewIfNeeded();
  await colleague.screenshot({ path: test.info().outputPath('colleague-360.png') });

  const choice = ['--data-set', DATA_SET, '--period', PERIOD, '--send', model.url];
  await runExport(county.url, choice, { DHIS2_TOKEN: model.token });
  await sending(colleague).getByRole('button', { name: 'Import' }).click();
  await expect(log(colleague).getByRole('listitem')).toHaveCount(3);
  await expect(log(colleague)).toContainText('by the command line');
  await context.close();
});
