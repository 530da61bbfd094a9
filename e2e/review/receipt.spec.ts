import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dataSetsOf, tagBefore } from '../county/county.ts';
import { expectSound } from '../expect-sound.ts';
import { EXPORT_PATH, exportButton, fileSavedBy } from '../export-page.ts';
import { expect, test } from '../fixtures.ts';
import { signIn } from '../sign-in.ts';

test('the receipt names the digest of the very file, and says what is not in it', async ({
  page,
  county,
}) => {
  test.slow();
  const [dataSet] = dataSetsOf(county);
  await signIn(page, 'hrio');
  const period = tagBefore(1).replace('-', '');
  await page.goto(`${EXPORT_PATH}?dataSet=${dataSet?.id ?? ''}&period=${period}`);
  const [download] = await Promise.all([page.waitForEvent('download'), exportButton(page).click()]);
  const bytes = await readFile(await download.path());
  const panel = page.locator('cht-history-panel');
  const receipt = await fileSavedBy(page, () =>
    panel.getByRole('button', { name: 'Save the receipt' }).click(),
  );
  expect(receipt.name).toBe(download.suggestedFilename().replace(/\.json$/, '_receipt.html'));
  const sha256 = createHash('sha256').update(Uint8Array.from(bytes)).digest('hex');
  expect(receipt.text).toContain(`<dd><code>${sha256}</code></dd>`);

  // As somebody opens it, without the host.
  await page.goto('about:blank');
  await page.setContent(Buffer.from(receipt.text, 'latin1').toString('utf8'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Receipt of a DHIS2 export');
  for (const text of [
    dataSet?.name ?? '',
    `(${period})`,
    'All organisation units',
    'Exported by',
    bytes.length.toLocaleString('en-GB'),
    'Document cannot be read',
    'Nobody was left out.',
  ]) {
    await expect(page.locator('body')).toContainText(text);
  }
  await expectSound(page);
  const folder = process.env['SCREENSHOTS'];
  for (const width of folder === undefined ? [] : [360, 1366]) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: `${folder}/receipt-${width}.png`, fullPage: true });
  }
});
