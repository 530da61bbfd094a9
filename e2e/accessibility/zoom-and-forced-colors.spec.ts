import type { Page } from '@playwright/test';
import { dataSetsOf, mappedPlaces, monthName, tagBefore } from '../county/county.ts';
import { expectSound } from '../expect-sound.ts';
import {
  chooseDataSet,
  chooseOrgUnit,
  choosePeriod,
  EXPORT_PATH,
  expectReviewRead,
  exportButton,
  exportFile,
  openLists,
  orgUnitBox,
  periodBox,
  treeLine,
} from '../export-page.ts';
import { expect, test } from '../fixtures.ts';
import { independentFile } from '../independent-sum/independent-file.ts';
import { contrastOfChosen, longAnimations, unmarkedControls } from './readers-colors.ts';
import { smallTargets } from './reachable.ts';
import { saveData } from '../save-data.ts';
import { fillSignIn, signIn } from '../sign-in.ts';
import { tabWalk } from './tab-walk.ts';

/** 1280×1024 at 400 %, a narrow phone, and a reader's own colours, light and dark, on a computer and zoomed. */
const LOOKS = [
  { name: '1280×1024 at 400 %', width: 320, height: 256 },
  { name: '320 px', width: 320, height: 640 },
  { name: 'forced colours', width: 1280, height: 800, forcedColors: 'active' },
  {
    name: 'forced dark colours at 400 %',
    width: 320,
    height: 256,
    forcedColors: 'active',
    colorScheme: 'dark',
  },
] as const;

/** Nothing sticks out, whatever has the focus is seen, and what moves has moved at once. */
async function expectUsable(page: Page, isForced: boolean): Promise<void> {
  // Axe sees the page's own colours below the reader's, in which nothing is shown.
  await expectSound(page, isForced ? ['color-contrast'] : []);
  expect(await page.evaluate(longAnimations)).toEqual([]);
  expect(await tabWalk(page)).toEqual([]);
  expect(await page.evaluate(smallTargets)).toEqual([]);
}

for (const { name, width, height, ...colors } of LOOKS) {
  const isForced = 'forcedColors' in colors;
  test.describe(name, () => {
    test.use({
      viewport: { width, height },
      contextOptions: { reducedMotion: 'reduce', ...colors },
    });

    test('the whole job, with all of it in sight', async ({ page, county }) => {
      test.setTimeout(180_000);
      const [, dataSet = { id: '', name: '' }] = dataSetsOf(county);
      const unit = mappedPlaces(county).find((place) => place.name === 'Wachara CU');
      const tag = tagBefore(2);

      await page.goto(EXPORT_PATH);
      await expect(page.getByRole('textbox', { name: 'User name' })).toBeVisible();
      await expectUsable(page, isForced);
      await fillSignIn(page, 'hrio');

      await chooseDataSet(page, dataSet.name);
      await expect(periodBox(page)).toBeEnabled();
      await choosePeriod(page, monthName(tag));
      await orgUnitBox(page).click();
      await expect(treeLine(page).first()).toBeInViewport();
      await orgUnitBox(page).press('Escape');
      await chooseOrgUnit(page, unit?.name ?? '');
      await expectReviewRead(page);
      await expectUsable(page, isForced);

      const { text } = await exportFile(page);
      expect(text).toBe(
        independentFile(county, { dataSet: dataSet.id, tag, orgUnits: [unit?.id ?? ''] }),
      );
      await openLists(page);
      await expectReviewRead(page);
      await expectUsable(page, isForced);

      await page.getByRole('button', { name: /^Language/ }).click();
      await expect(page.getByRole('menuitemradio', { name: /Français/ })).toBeInViewport();
      await page.keyboard.press('Escape');
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced ${colorScheme} colours every control has an edge, and what is chosen can be read`, async ({
    page,
    county,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    await page.goto(`${EXPORT_PATH}?dataSet=${dataSetsOf(county)[0]?.id ?? ''}`);
    await fillSignIn(page, 'hrio');
    await expect(periodBox(page)).not.toBeEmpty();
    expect(await page.evaluate(unmarkedControls)).toEqual([]);
    expect(await page.evaluate(contrastOfChosen)).toBeGreaterThanOrEqual(4.5);
    await orgUnitBox(page).click();
    await orgUnitBox(page).press('ArrowDown');
    await expect(treeLine(page).and(page.locator('.active'))).toHaveCSS('outline-style', 'solid');
  });
}

test('what is on its way stands still for who wants no motion, and is there', async ({
  page,
  county,
  relayed: { host, relay },
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await saveData(page);
  await signIn(page, 'hrio', host.url);
  await page.goto(`${host.url}${EXPORT_PATH}?dataSet=${dataSetsOf(county)[0]?.id ?? ''}`);
  await expect(exportButton(page)).toBeEnabled();
  relay.slowDown(1000);
  await exportButton(page).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  expect(await page.evaluate(longAnimations)).toEqual([]);
  const bar = await page.locator('.mdc-linear-progress__primary-bar').boundingBox();
  expect(bar?.x).toBeGreaterThanOrEqual(0);
  expect(bar?.width).toBeGreaterThan(0);
});
