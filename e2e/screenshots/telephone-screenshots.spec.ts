import { expect, test } from '@playwright/test';
import { countyOfPhones, usersOf } from '../telephone/county-of-phones.ts';
import { startExtensionHost } from '../telephone/extension-host.ts';

/** Where the pictures go; without it there is nothing to do here. */
const folder = process.env['SCREENSHOTS'];

const LOOKS = ['en', 'sw', 'ar'].flatMap((language) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ language, colorScheme })),
);

for (const { language, colorScheme } of folder === undefined ? [] : LOOKS) {
  test.describe(`${language}-${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 1300 } });
    for (const [view, role] of [
      ['my-area', 'supervisor'],
      ['my-month', 'chw'],
    ] as const) {
      test(view, async ({ page }) => {
        const documents = countyOfPhones(3);
        const user = usersOf(documents, role)[1] ?? '';
        const host = await startExtensionHost({ documents, user, language });
        await page.goto(host.url);
        await page.locator('body[data-ready]').waitFor({ state: 'attached' });
        await page.evaluate((name) => window.openExtension?.(name), `dhis2-${view}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        for (const part of ['.who details', '.unit', '.row']) {
          const summary = page.locator(`${part} > summary`).first();
          if ((await summary.count()) > 0) await summary.click();
        }
        await page.screenshot({
          path: `${folder ?? ''}/${view}-${language}-${colorScheme}.png`,
          fullPage: true,
        });
        await host.close();
      });
    }
  });
}
