import type { Page } from '@playwright/test';
import { dataSetsOf, mappedPlaces } from '../county/county.ts';
import { expectSound } from '../expect-sound.ts';
import {
  dataSetBox,
  EXPORT_PATH,
  expectReviewRead,
  exportButton,
  openLists,
  orgUnitBox,
  treeLine,
  periodBox,
} from '../export-page.ts';
import { expect, test } from '../fixtures.ts';
import type { Document } from '../independent-sum/json.ts';
import { onEachLook } from './looks.ts';
import { signIn } from '../sign-in.ts';

const chosen = (county: readonly Document[]): string =>
  `${EXPORT_PATH}?dataSet=${dataSetsOf(county)[0]?.id ?? ''}`;

/** What moves would be caught in the middle. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const expectSoundOnEachLook = (page: Page): Promise<void> =>
  onEachLook(page, () => expectSound(page));

test('the sign-in page, and what it refuses', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: 'User name' })).toBeVisible();
  await expectSoundOnEachLook(page);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('Enter your user name.')).toBeVisible();
  await expectSoundOnEachLook(page);
});

test('the page, empty and with open lists', async ({ page, county }) => {
  test.slow();
  await signIn(page, 'hrio');
  await page.goto(EXPORT_PATH);
  await expect(dataSetBox(page)).toBeEnabled();
  await expect(periodBox(page)).toBeEnabled();
  await expectSoundOnEachLook(page);
  await page.goto(chosen(county));
  await expect(exportButton(page)).toBeEnabled();
  await orgUnitBox(page).click();
  await expect(treeLine(page).first()).toBeVisible();
  await expectSoundOnEachLook(page);
  await orgUnitBox(page).fill('CU');
  await expect(orgUnitBox(page)).toHaveAttribute('aria-activedescendant', /./);
  await expectSoundOnEachLook(page);
  await orgUnitBox(page).fill('zzz');
  await expect(treeLine(page)).toHaveCount(0);
  await expectSoundOnEachLook(page);
  await orgUnitBox(page).press('Escape');
  await periodBox(page).click();
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectSoundOnEachLook(page);
});

test('the page after an export with every list open, and with an error', async ({
  page,
  county,
}) => {
  await signIn(page, 'hrio');
  await page.goto(`${chosen(county)}&orgUnit=${mappedPlaces(county)[0]?.id ?? ''}`);
  await expect(page.getByRole('button', { name: /^Remove / })).toBeVisible();
  await expect(exportButton(page)).toBeEnabled();
  await expectSoundOnEachLook(page);
  await page.getByRole('button', { name: /^Remove / }).click();
  await exportButton(page).click();
  await expect(page.getByRole('heading', { name: 'The file is in your downloads' })).toBeVisible();
  await expectSoundOnEachLook(page);
  await openLists(page);
  await expectSoundOnEachLook(page);

  // An answer to what is read in the background would bring the session's cookie back.
  await expectReviewRead(page);
  await page.context().clearCookies();
  await exportButton(page).click();
  await expect(page.getByRole('heading', { name: 'Your session has ended' })).toBeVisible();
  await expectSoundOnEachLook(page);
});

test('the page of an account without the permission', async ({ page }) => {
  await signIn(page, 'clerk');
  await page.goto(EXPORT_PATH);
  await expect(page.getByRole('heading', { name: /can_export_dhis/ })).toBeVisible();
  await expectSound(page);
});
