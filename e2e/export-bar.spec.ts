import type { Page } from '@playwright/test';
import { dataSetsOf } from './county/county.ts';
import { dataSetBox, EXPORT_PATH, expectReviewRead, openLists } from './export-page.ts';
import { expect, test } from './fixtures.ts';
import {
  BAR_FORMATS,
  BAR_WIDTHS,
  measureBar,
  outOfReach,
  smallTargets,
} from './accessibility/reachable.ts';
import { signIn } from './sign-in.ts';
import { tabWalk } from './accessibility/tab-walk.ts';

/** What the button that writes the file is called. */
const EXPORT = { en: 'Export', fr: 'Exporter' };

/** At every width: one line, with room for what it says, and nothing that it keeps covered. */
async function expectBarFits(page: Page, when: string): Promise<void> {
  for (const width of BAR_WIDTHS) {
    await page.setViewportSize({ width, height: 740 });
    await expect(async () => {
      const measured = await page.evaluate(measureBar);
      const { height, screenHeight, textWidth, isSticky, isEndWhole } = measured;
      const at = `${when}, ${String(width)} px`;
      expect(isSticky, at).toBe(true);
      expect(height, at).toBeLessThanOrEqual(Math.min(72, screenHeight / 3));
      expect(textWidth, at).toBeGreaterThanOrEqual(110);
      expect(isEndWhole, at).toBe(true);
      expect(await page.evaluate(outOfReach), at).toEqual([]);
    }).toPass({ timeout: 3000 });
  }
}

for (const language of ['en', 'fr'] as const) {
  test(`the last line is one line at every width and in every format, in ${language}`, async ({
    page,
    county,
  }) => {
    test.setTimeout(120_000);
    await page.addInitScript((chosen) => {
      localStorage.setItem('cht-dhis2-export.language', chosen);
    }, language);
    await signIn(page, 'hrio');
    const write = page.getByRole('button', { name: EXPORT[language], exact: true });
    for (const format of BAR_FORMATS) {
      const address = `${EXPORT_PATH}?dataSet=${dataSetsOf(county)[0]?.id ?? ''}&format=${format}`;
      await page.setViewportSize({ width: BAR_WIDTHS[0], height: 740 });
      await page.goto(address);
      await expect(write).toBeEnabled();
      await expectBarFits(page, `${format} before`);
      await page.setViewportSize({ width: BAR_WIDTHS[0], height: 740 });
      await page.goto(address);
      await write.click();
      await expect(page.locator('cht-export-result h2')).toBeVisible();
      await expectBarFits(page, `${format} after`);
    }
  });
}

for (const [width, height] of [
  [360, 740],
  // 1366×768, zoomed to 400 % and to 200 %.
  [341, 192],
  [683, 384],
  [1366, 768],
] as const) {
  test(`whatever has the focus can be seen at ${width}×${height}`, async ({ page, county }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await signIn(page, 'hrio');
    await page.goto(`${EXPORT_PATH}?dataSet=${dataSetsOf(county)[0]?.id ?? ''}`);
    const write = page.getByRole('button', { name: 'Export', exact: true });
    await expect(write).toBeEnabled();
    await expect(dataSetBox(page)).toBeEnabled();
    await expectReviewRead(page);
    expect(await tabWalk(page)).toEqual([]);
    expect(await page.evaluate(smallTargets)).toEqual([]);
    await write.click();
    await expect(page.locator('cht-export-result h2')).toBeVisible();
    await openLists(page);
    await expectReviewRead(page);
    expect(await page.evaluate(smallTargets)).toEqual([]);
    expect(await tabWalk(page)).toEqual([]);
  });
}

test('a low screen is left to the page: the last line is where it ends', async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 384 });
  await signIn(page, 'hrio');
  await page.goto(EXPORT_PATH);
  await expect(dataSetBox(page)).toBeEnabled();
  expect((await page.evaluate(measureBar)).isSticky).toBe(false);
});
