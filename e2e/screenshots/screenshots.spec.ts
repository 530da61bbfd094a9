import type { Page } from '@playwright/test';
import { chooseLanguage } from '../choose-language.ts';
import { dataSetsOf, mappedPlaces } from '../county/county.ts';
import {
  dataSetBox,
  EXPORT_PATH,
  exportButton,
  openLists,
  orgUnitBox,
  periodBox,
  treeLine,
} from '../export-page.ts';
import { expect, test } from '../fixtures.ts';
import { saveData } from '../save-data.ts';
import { signIn } from '../sign-in.ts';

/** Where the pictures go; without it there is nothing to do here. */
const folder = process.env['SCREENSHOTS'];

/** By which name each language is chosen. */
const LANGUAGES = { en: /English/, fr: /Français/, ar: /عربي/ } as const;

interface Look {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly language: keyof typeof LANGUAGES;
}

const LOOKS: readonly Look[] = [
  { name: '1440-light', width: 1440, colorScheme: 'light', language: 'en' },
  { name: '360-light', width: 360, colorScheme: 'light', language: 'en' },
  { name: '1440-dark', width: 1440, colorScheme: 'dark', language: 'en' },
  { name: '360-dark', width: 360, colorScheme: 'dark', language: 'en' },
  { name: '1440-rtl', width: 1440, colorScheme: 'light', language: 'ar' },
  { name: '360-rtl', width: 360, colorScheme: 'light', language: 'ar' },
  // A long language at the widths where the layout changes.
  ...[320, 480, 560, 768, 1024, 1093, 1366].map((width): Look => ({
    name: `${width}-french`,
    width,
    colorScheme: 'light',
    language: 'fr',
  })),
];

const HEIGHT = 900;

/** In the look's language, which is chosen for the picture alone: the walk is made in English. */
async function picture(page: Page, look: Look, what: string, isWhole = false): Promise<void> {
  if (look.language !== 'en') await chooseLanguage(page, LANGUAGES[look.language]);
  // A screen as high as the page, because what sticks to a screen would be in the middle of it.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (isWhole) await page.setViewportSize({ width: look.width, height });
  await page.screenshot({
    path: `${folder ?? ''}/${look.name}-${what}.png`,
    animations: 'disabled',
  });
  await page.setViewportSize({ width: look.width, height: HEIGHT });
  if (look.language !== 'en') await chooseLanguage(page, LANGUAGES.en);
}

for (const look of folder === undefined ? [] : LOOKS) {
  test.describe(look.name, () => {
    test.use({ colorScheme: look.colorScheme, viewport: { width: look.width, height: HEIGHT } });
    test('the states of the page', async ({ page, county, relayed: { host, relay } }) => {
      test.setTimeout(120_000);
      const [dataSet] = dataSetsOf(county);
      const [, unit] = mappedPlaces(county);
      await page.goto(`${host.url}/`);
      await expect(page.getByRole('textbox').first()).toBeVisible();
      await picture(page, look, '0-sign-in');

      await signIn(page, 'hrio', host.url);
      await page.goto(host.url + EXPORT_PATH);
      await expect(dataSetBox(page)).toBeEnabled();
      await expect(periodBox(page)).not.toBeEmpty();
      await picture(page, look, '1-empty');

      const chosen = `${host.url}${EXPORT_PATH}?dataSet=${dataSet?.id ?? ''}`;
      await page.goto(`${chosen}&orgUnit=${unit?.id ?? ''}`);
      await expect(exportButton(page)).toBeEnabled();
      await picture(page, look, '2-chosen', true);
      await orgUnitBox(page).fill('sun');
      await expect(treeLine(page).first()).toBeVisible();
      await picture(page, look, '3-org-units');

      await saveData(page);
      await page.goto(chosen);
      await expect(exportButton(page)).toBeEnabled();
      relay.slowDown(1000);
      await exportButton(page).click();
      await expect(page.getByRole('progressbar')).toBeVisible();
      await page.waitForTimeout(2500);
      await picture(page, look, '4-exporting');
      relay.slowDown(0);
      await expect(page.getByRole('listitem').first()).toBeVisible({ timeout: 20_000 });
      await expect(page.getByRole('progressbar')).toHaveCount(0);
      await picture(page, look, '5-done');
      await openLists(page);
      await picture(page, look, '6-done-open', true);

      await relay.cut();
      await exportButton(page).click();
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible({
        timeout: 20_000,
      });
      await picture(page, look, '7-error');
    });
  });
}
