import type { Locator, Page } from '@playwright/test';
import { dataSetsOf, mappedPlaces, monthName, tagBefore } from '../county/county.ts';
import {
  dataSetBox,
  exportButton,
  fileSavedBy,
  EXPORT_PATH,
  orgUnitBox,
  periodBox,
  treeLine,
} from '../export-page.ts';
import { expect, test } from '../fixtures.ts';
import { PASSWORD } from '../host/run-host.ts';
import { independentFile } from '../independent-sum/independent-file.ts';
import { coverOfFocus } from './reachable.ts';
import { signIn } from '../sign-in.ts';

/** Presses Tab until something has the focus; far more presses than the page has stops is a trap. */
async function tabTo(page: Page, isThere: () => Promise<void>): Promise<void> {
  for (let presses = 0; presses < 25; presses += 1) {
    await page.keyboard.press('Tab');
    await expectFocusSeen(page);
    const reached = await isThere().then(
      () => true,
      () => false,
    );
    if (reached) return;
  }
  await isThere();
}

const focused = (locator: Locator) => (): Promise<void> =>
  expect(locator).toBeFocused({ timeout: 50 });

/** Opens the list that has the focus, types to the option, and takes it. */
async function typeTo(page: Page, box: Locator, name: string): Promise<void> {
  await page.keyboard.press('Enter');
  await page.keyboard.type(name.slice(0, 8));
  const id = await page.getByRole('option', { name }).getAttribute('id');
  // The list waits a moment for more letters, and does not hear Enter meanwhile.
  await expect(box).toHaveAttribute('aria-activedescendant', id ?? '');
  await expect(async () => {
    const isOpen = (await box.getAttribute('aria-expanded')) === 'true';
    if (isOpen) await page.keyboard.press('Enter');
    await expect(box).toHaveAttribute('aria-expanded', 'false', { timeout: 1000 });
  }).toPass();
  await expect(box).toContainText(name);
}

/** Which line of the tree the keyboard has reached, by what its text begins with. */
async function expectActive(page: Page, name: string): Promise<void> {
  await expect(async () => {
    const id = await orgUnitBox(page).getAttribute('aria-activedescendant');
    await expect(page.locator(`[id="${id ?? ''}"]`)).toContainText(name, { timeout: 300 });
  }).toPass();
}

/** Whatever has the focus is on the screen, once a list that was open has faded. */
const expectFocusSeen = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(coverOfFocus), { intervals: [0, 50, 100], timeout: 2000 })
    .toBe('');

test('the whole job with the keyboard alone', async ({ page, county }) => {
  const dataSet = dataSetsOf(county)[1] ?? { id: '', name: '' };
  const tag = tagBefore(2);
  const unit = mappedPlaces(county).find(({ name }) => name === 'Wachara CU');

  await page.goto('/');
  await tabTo(page, focused(page.getByRole('textbox', { name: 'User name' })));
  await page.keyboard.type('hrio');
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(dataSetBox(page)).toBeEnabled();

  await tabTo(page, focused(dataSetBox(page)));
  await typeTo(page, dataSetBox(page), dataSet.name);
  await expect(orgUnitBox(page)).toBeEnabled();

  await tabTo(page, focused(orgUnitBox(page)));
  await page.keyboard.type('wach');
  await expectActive(page, 'Wachara CU');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove Wachara CU' })).toBeVisible();

  await tabTo(page, focused(periodBox(page)));
  await typeTo(page, periodBox(page), monthName(tag));

  await tabTo(page, focused(exportButton(page)));
  const file = await fileSavedBy(page, () => page.keyboard.press('Enter'));
  expect(file.text).toBe(
    independentFile(county, { dataSet: dataSet.id, tag, orgUnits: [unit?.id ?? ''] }),
  );
  await expect(page.getByRole('heading', { name: 'The file is in your downloads' })).toBeFocused();
});

test('a chosen org unit is taken away again with the keyboard', async ({ page, county }) => {
  await signIn(page, 'hrio');
  const [dataSet] = dataSetsOf(county);
  const [unit] = mappedPlaces(county);
  await page.goto(`${EXPORT_PATH}?dataSet=${dataSet?.id ?? ''}&orgUnit=${unit?.id ?? ''}`);
  const chip = page.getByRole('button', { name: `Remove ${unit?.name ?? ''}` });
  await expect(chip).toBeVisible();
  await orgUnitBox(page).focus();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect(chip).toHaveCount(0);
  await expect(orgUnitBox(page)).toBeFocused();
});

test('the tree of org units is walked by its levels with the keyboard', async ({
  page,
  county,
}) => {
  await signIn(page, 'hrio');
  await page.goto(`${EXPORT_PATH}?dataSet=${dataSetsOf(county)[0]?.id ?? ''}`);
  await expect(orgUnitBox(page)).toBeEnabled();
  await orgUnitBox(page).focus();
  await expect(treeLine(page)).toHaveCount(0);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('ArrowDown', 'ArrowDown');
  await expectActive(page, 'Kolwa County');
  const level = await treeLine(page, 'Kolwa County').getAttribute('aria-level');
  expect(level).toBe('1');
  await press('ArrowLeft');
  await expect(treeLine(page, 'Kolwa County')).toHaveAttribute('aria-expanded', 'false');
  await press('ArrowRight', 'ArrowRight', 'ArrowRight');
  await expectActive(page, 'Chamamul CU');
  await press('Space');
  await expect(page.getByRole('button', { name: 'Remove Chamamul CU' })).toBeVisible();
  await press('ArrowLeft');
  await expectActive(page, 'Kolwa Central Sub-County');
  await press('End', 'Home');
  await expectActive(page, 'All organisation units');
  await press('Enter');
  await expect(page.getByRole('button', { name: 'Remove Chamamul CU' })).toHaveCount(0);
  await expect(treeLine(page)).toHaveCount(0);
  await expect(orgUnitBox(page)).toBeFocused();
});

test('the first Tab leads past the frame, to the page itself', async ({ page }) => {
  await signIn(page, 'hrio');
  await page.goto(EXPORT_PATH);
  await expect(dataSetBox(page)).toBeEnabled();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('Escape closes a list and leaves the choice as it was', async ({ page, county }) => {
  await signIn(page, 'hrio');
  await page.goto(`${EXPORT_PATH}?dataSet=${dataSetsOf(county)[0]?.id ?? ''}`);
  await expect(periodBox(page)).toContainText(monthName(tagBefore(1)));
  await periodBox(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(periodBox(page)).toBeFocused();
  await expect(periodBox(page)).toContainText(monthName(tagBefore(1)));
});
