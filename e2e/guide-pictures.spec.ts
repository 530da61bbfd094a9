import type { Page } from '@playwright/test';
import { chooseLanguage } from './choose-language.ts';
import { dataSetsOf } from './county.ts';
import { EXPORT_PATH } from './export-page.ts';
import { expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';

/** Where the guides are; without it there is nothing to do here. */
const folder = process.env['GUIDE_PICTURES'];

const LANGUAGES = { en: /English/, fr: /Français/ } as const;

test.use({ viewport: { width: 1100, height: 800 }, reducedMotion: 'reduce' });

const picture = (page: Page, language: string, name: string): Promise<Buffer> =>
  page.screenshot({ path: `${folder ?? ''}/${language}/${name}.png`, animations: 'disabled' });

for (const [language, name] of folder === undefined ? [] : Object.entries(LANGUAGES)) {
  test(`the pictures of the guide in ${language}`, async ({ page, county }) => {
    await signIn(page, 'hrio');
    await page.goto(`${EXPORT_PATH}?dataSet=${dataSetsOf(county)[0]?.id ?? ''}`);
    await chooseLanguage(page, name);
    const panel = page.locator('cht-export-panel');
    await panel.getByRole('button').click();
    await expect(page.locator('cht-review-panel .doors')).toBeVisible();
    // Who is missing, and what counts twice, are read once the numbers are there.
    await expect(page.locator('cht-review-panel .doors')).not.toContainText('…');
    await page.evaluate(() => scrollTo(0, 0));
    await picture(page, language, 'review');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('cht-export-bar .export').click(),
    ]);
    await download.delete();
    await expect(page.locator('cht-export-result h2')).toBeVisible();
    await page.evaluate(() => scrollTo(0, 0));
    await picture(page, language, 'exported');
  });
}
