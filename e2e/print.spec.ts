import type { Page } from '@playwright/test';
import { dataSetsOf } from './county/county.ts';
import { EXPORT_PATH, exportButton } from './export-page.ts';
import { expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';

/** What the browser tells the page before and after it takes its picture of it. */
const tell = (page: Page, event: 'beforeprint' | 'afterprint'): Promise<boolean> =>
  page.evaluate((name) => dispatchEvent(new Event(name)), event);

test('on paper: the result with its choice, day and user, all lists open, nothing to press', async ({
  page,
  county,
}) => {
  await signIn(page, 'hrio');
  await page.goto(`${EXPORT_PATH}?dataSet=${dataSetsOf(county)[0]?.id ?? ''}`);
  await exportButton(page).click();
  await expect(page.getByRole('heading', { name: 'The file is in your downloads' })).toBeVisible();
  const result = page.locator('cht-export-result');
  const reasons = page.locator('cht-review-panel details li');
  await expect(reasons).toHaveCount(0);

  await page.emulateMedia({ media: 'print' });
  await tell(page, 'beforeprint');
  expect(await reasons.count()).toBeGreaterThan(0);
  await expect(reasons.first()).toBeVisible();
  await expect(page.locator('cht-choice-summary')).toBeVisible();
  await expect(result).toContainText(/Made .*20\d\d.* by hrio/);
  for (const left of ['.choose', 'cht-export-bar', 'cht-send-panel']) {
    await expect(page.locator(left)).toBeHidden();
  }
  await expect(
    page.locator('main summary:visible, main cht-notice-list button:visible'),
  ).toHaveCount(0);
  const sides = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sides).toBeLessThanOrEqual(0);

  await tell(page, 'afterprint');
  await page.emulateMedia({ media: 'screen' });
  await expect(reasons.first()).toBeHidden();
});
