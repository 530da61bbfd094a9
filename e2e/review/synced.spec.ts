import { dataSetsOf, tagBefore } from '../county/county.ts';
import { EXPORT_PATH } from '../export-page.ts';
import { expect, test } from '../fixtures.ts';
import { signIn } from '../sign-in.ts';

/** Where the pictures go; none are taken without it. */
const folder = process.env['SCREENSHOTS'];

test('An officer sees beside a last change when the phone synced, and whose phone cannot', async ({
  page,
  county,
  startHost,
}) => {
  const { url } = await startHost({});
  const dataSet = dataSetsOf(county)[0]?.id ?? '';
  const period = tagBefore(1).replace('-', '');
  await signIn(page, 'hrio', url);
  await page.goto(`${url}${EXPORT_PATH}?dataSet=${dataSet}&period=${period}`);
  const panel = page.locator('cht-review-panel');
  await expect(panel.getByRole('button', { name: 'Far out' })).not.toContainText('not read yet', {
    timeout: 60_000,
  });
  await panel.getByRole('button', { name: 'Who is missing' }).click();
  const list = page.locator('cht-missing-list');
  await expect(list).toContainText(/Changed early and not in touch since: [1-9]/);
  await expect(list.getByText(/^cannot sync: 24 failures since /).first()).toBeVisible();
  await list.getByText(/changed last before the period ended/).waitFor();
  await list.locator('details').first().locator('summary').click();
  const early = list.locator('details').first().locator('cht-person-entry');
  await expect(early.filter({ hasText: 'synced' }).first()).toContainText(
    /last changed .* before the period ended.*synced /s,
  );
  for (const width of folder === undefined ? [] : [360, 1440]) {
    await page.setViewportSize({ width, height: 3000 });
    await list.screenshot({ path: `${folder ?? ''}/synced-${String(width)}.png` });
  }
});

test('An officer asks whose phones have not taken the newest settings', async ({
  page,
  county,
  startHost,
}) => {
  const { url } = await startHost({});
  const dataSet = dataSetsOf(county)[0]?.id ?? '';
  const period = tagBefore(1).replace('-', '');
  await signIn(page, 'hrio', url);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/phonesBehind')) asked.push(request.method());
  });
  await page.goto(`${url}${EXPORT_PATH}?dataSet=${dataSet}&period=${period}`);
  const panel = page.locator('cht-review-panel');
  await expect(panel.getByRole('button', { name: 'Far out' })).not.toContainText('not read yet', {
    timeout: 60_000,
  });
  await panel.getByRole('button', { name: 'Twice or short' }).click();
  const phones = page.locator('cht-phones-behind');
  await phones.getByRole('button', { name: 'Which phones are behind' }).click();
  await expect(phones).toContainText(/\d phones have older settings than the server/);
  await expect(phones.locator('li').first()).toContainText(/settings 0-former, told /);
  await expect(phones.getByRole('button')).toHaveCount(0);
  for (const width of folder === undefined ? [] : [360, 1440]) {
    await page.setViewportSize({ width, height: 2000 });
    await phones.screenshot({ path: `${folder ?? ''}/phones-${String(width)}.png` });
  }
});
