import type { Page } from '@playwright/test';
import { CLERK, chooseUnit, startDhis2WithApp } from '../dhis2-app/dhis2-with-app.ts';
import { expect, test } from '../fixtures.ts';

/** Where the pictures go; without it there is nothing to do here. */
const folder = process.env['SCREENSHOTS'];

const LOOKS = [
  { name: '360-light', width: 360, colorScheme: 'light', language: 'en' },
  { name: '1366-light', width: 1366, colorScheme: 'light', language: 'en' },
  { name: '1366-dark', width: 1366, colorScheme: 'dark', language: 'sw' },
  { name: '360-rtl', width: 360, colorScheme: 'dark', language: 'ar' },
] as const;

for (const look of folder === undefined ? [] : LOOKS) {
  test.describe(look.name, () => {
    test.use({ colorScheme: look.colorScheme, viewport: { width: look.width, height: 900 } });
    test('the app inside DHIS2', async ({ page, demo, county, startHost }) => {
      test.setTimeout(300_000);
      const picture = (what: string): Promise<unknown> =>
        page.screenshot({ path: `${folder ?? ''}/${look.name}-${what}.png`, fullPage: true });
      const { language } = look;
      const places = { url: demo.url, documents: county };
      const dhis2 = await startDhis2WithApp({ startHost, county: places, language });
      await dhis2.signIn(page, { username: dhis2.model.user, password: dhis2.model.password });
      await page.goto(dhis2.address);
      await page.getByRole('radio', { name: /^Directly/ }).check();
      await picture('set-up');
      await dhis2.setUp(page, 'route');
      await dhis2.signIn(page, CLERK);
      await page.goto(dhis2.address);
      await count(page);
      await picture('counted');
      await page.locator('cht-import-panel button').first().click();
      await expect(page.locator('cht-import-summary-details')).toBeVisible();
      await picture('tried');
      await dhis2.model.close();
    });
  });
}

async function count(page: Page): Promise<void> {
  await page.locator('cht-app-choose-panel mat-select').first().click();
  await page.getByRole('option').first().click();
  await page.locator('cht-unit-tree button').first().click();
  await chooseUnit(page, 'Chamamul');
  await page.locator('cht-counting-panel button').first().click();
  await expect(page.locator('cht-value-list tbody tr').first()).toBeVisible({ timeout: 60_000 });
  for (const summary of await page.locator('cht-review-details > details > summary').all()) {
    await summary.click();
  }
}
