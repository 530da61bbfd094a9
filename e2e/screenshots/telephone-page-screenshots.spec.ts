import { expect, test } from '@playwright/test';
import { at, type Document } from '../independent-sum/json.ts';
import { countyOfPhones, usersOf } from '../telephone/county-of-phones.ts';
import { startExtensionHost } from '../telephone/extension-host.ts';

/** Where the pictures go; without it there is nothing to do here. */
const folder = process.env['SCREENSHOTS'];

const LOOKS = ['en', 'sw', 'ar'].flatMap((language) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ language, colorScheme })),
);

/** Supervisors may sign numbers off. */
const documents: readonly Document[] = countyOfPhones(3).map((one) => {
  if (one._id !== 'settings') return one;
  const permissions = { ...Object(at(one, 'settings', 'permissions')) } as object;
  const settings = { ...permissions, can_validate_dhis2: ['supervisor'] };
  return { ...one, settings: { ...(one['settings'] as object), permissions: settings } };
});

for (const { language, colorScheme } of folder === undefined ? [] : LOOKS) {
  test.describe(`${language}-${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 740 } });
    for (const [view, role] of [
      ['my-area', 'supervisor'],
      ['my-month', 'chw'],
      ['nobody', 'chw'],
    ] as const) {
      test(view, async ({ page, context }) => {
        const user = usersOf(documents, role)[1] ?? '';
        const host = await startExtensionHost({ documents, user, language, hasPage: true });
        if (view === 'nobody') {
          await context.addCookies([{ name: 'locale', value: language, url: host.url }]);
        } else {
          await page.goto(`${host.url}?pouchdb`);
          await page.locator('body[data-ready]').waitFor({ state: 'attached' });
        }
        await page.goto(`${host.url}dhis2/`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        for (const part of ['.unit', '.row']) {
          const summary = page.locator(`${part} > summary`).first();
          if (view === 'my-area') await summary.click();
        }
        await page.screenshot({
          path: `${folder ?? ''}/page-${view}-${language}-${colorScheme}.png`,
          fullPage: true,
        });
        await host.close();
      });
    }
  });
}
