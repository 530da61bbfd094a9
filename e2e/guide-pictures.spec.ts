import type { Locator, Page } from '@playwright/test';
import { chooseLanguage } from './choose-language.ts';
import { dataSetsOf } from './county/county.ts';
import { EXPORT_PATH } from './export-page.ts';
import { expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';

/** Where the guides are; without it there is nothing to do here. */
const folder = process.env['GUIDE_PICTURES'];

const LANGUAGES = { en: /English/, fr: /Français/ } as const;

const SCREEN = { width: 1100, height: 800 };
const PART_HEIGHT = 560;
/** The card around a part is that wide, and the guide shows no edge of it. */
const MARGIN = 12;

test.use({ viewport: SCREEN, reducedMotion: 'reduce' });

const fileOf = (language: string, name: string): string =>
  `${folder ?? ''}/${language}/${name}.png`;

async function screenPicture(page: Page, language: string, name: string): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: fileOf(language, name), animations: 'disabled' });
}

/** The beginning of a part, in a window so high that neither the export bar nor an edge cuts it. */
async function partPicture(part: Locator, language: string, name: string): Promise<void> {
  const page = part.page();
  await page.setViewportSize({ ...SCREEN, height: 6000 });
  const box = await part.boundingBox();
  if (box === null) throw new Error(`${name} is not on the page`);
  const clip = {
    x: box.x - MARGIN,
    y: box.y - MARGIN,
    width: box.width + 2 * MARGIN,
    height: Math.min(box.height + 2 * MARGIN, PART_HEIGHT),
  };
  await page.screenshot({ path: fileOf(language, name), animations: 'disabled', clip });
  await page.setViewportSize(SCREEN);
}

for (const [language, name] of folder === undefined ? [] : Object.entries(LANGUAGES)) {
  test(`the pictures of the guide in ${language}`, async ({ page, county }) => {
    test.slow();
    await signIn(page, 'hrio');
    await page.goto(`${EXPORT_PATH}?dataSet=${dataSetsOf(county)[0]?.id ?? ''}`);
    await chooseLanguage(page, name);
    const panel = page.locator('cht-export-panel');
    await panel.getByRole('button').click();
    const sections = page.locator('cht-review-panel .sections');
    await expect(sections).toBeVisible();
    // Who is missing, and what counts twice, are read once the numbers are there.
    await expect(sections).not.toContainText('…', { timeout: 60_000 });
    await screenPicture(page, language, 'review');

    const line = (level: number): Locator =>
      page.getByRole('treegrid').locator(`[aria-level="${String(level)}"]`);
    await line(1).first().click();
    await line(2).first().click();
    await expect(line(3).first()).toBeVisible();
    await partPicture(page.getByRole('treegrid'), language, 'values');

    await sections.getByRole('button').nth(2).click();
    const suspects = page.locator('cht-review-panel .section-lists');
    await expect(suspects.locator('cht-leave-out').first()).toBeVisible();
    await partPicture(suspects, language, 'twice-or-short');
    await sections.getByRole('button').first().click();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('cht-export-bar .export').click(),
    ]);
    await download.delete();
    await expect(page.locator('cht-export-result h2')).toBeVisible();
    await screenPicture(page, language, 'exported');
  });
}
