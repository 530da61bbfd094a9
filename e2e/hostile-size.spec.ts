import type { Locator, Page } from '@playwright/test';
import { tagBefore } from './county/county.ts';
import { EXPORT_PATH, exportFile, orgUnitBox, treeLine } from './export-page.ts';
import { expect, test } from './fixtures.ts';
import { independentFile } from './independent-sum/independent-file.ts';
import type { Document } from './independent-sum/json.ts';
import { signIn } from './sign-in.ts';
import { DATA_SET, messagesWith, placesNamed, settingsWith } from './county/small-county.ts';

const UNITS = 5000;
const TARGETS = 3000;
/** What each CHW has reported; the first one reported everything. */
const REPORTED = 2;

const unitOf = (index: number): string => `u${String(index).padStart(10, '0')}`;
const targetOf = (index: number): string => `target-${String(index)}`;
const valueOf = (index: number) => ({ id: targetOf(index), value: { pass: 1, total: 1 } });
const firstOf = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

/** The first unit and the first target have names that fill a page by themselves. */
const documents: readonly Document[] = [
  settingsWith({
    tasks: {
      targets: {
        items: firstOf(TARGETS).map((index) => ({
          id: targetOf(index),
          translation_key: `name-${String(index)}`,
          dhis: { dataSet: DATA_SET, dataElement: `e${String(index).padStart(10, '0')}` },
        })),
      },
    },
  }),
  messagesWith({ 'the-data-set': 'All targets', 'name-0': 'Household visit '.repeat(600) }),
  ...firstOf(UNITS).flatMap((unit) =>
    placesNamed(
      { unit: unit === 0 ? 'A community unit '.repeat(600) : `Unit ${String(unit)}` },
      unitOf(unit),
    ).map((document): Document =>
      document['type'] === 'target'
        ? { ...document, targets: firstOf(unit === 0 ? TARGETS : REPORTED).map(valueOf) }
        : document,
    ),
  ),
];

const PERIOD = tagBefore(1).replace('-', '');
const lines = (page: Page, level: number): Locator =>
  page.getByRole('treegrid').locator(`[aria-level="${String(level)}"]`);

/** How far the page sticks out to the side. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('5,000 units and 3,000 targets are looked through, at every width, and written', async ({
  page,
  startHostWith,
}) => {
  test.setTimeout(300_000);
  const { url } = await startHostWith(documents);
  await signIn(page, 'hrio', url);
  await page.goto(`${url}${EXPORT_PATH}?dataSet=${DATA_SET}&period=${PERIOD}`);
  // So many rows are counted by themselves on a fast machine, and where it is asked for on a slow one.
  const asked = page.getByRole('heading', { name: 'Not counted yet' });
  const counted = page.getByRole('treegrid');
  await expect(asked.or(counted)).toBeVisible({ timeout: 120_000 });
  if (await asked.isVisible())
    await page.getByRole('button', { name: 'Review the numbers first' }).click();
  await expect(counted).toBeVisible({ timeout: 120_000 });
  for (const width of [1366, 360]) {
    await page.setViewportSize({ width, height: 768 });
    await expect(lines(page, 1)).toHaveCount(50);
    const longest = lines(page, 1).first();
    await longest.click();
    await expect(longest).toHaveAttribute('aria-expanded', 'true');
    expect(await sideways(page), String(width)).toBeLessThanOrEqual(0);
    await page.mouse.move(0, 0);
    // A name is cut after some lines, so that the next one is in sight; the whole is at hand.
    const name = longest.locator('bdi');
    const cut = (await name.boundingBox())?.height ?? 0;
    expect(cut).toBeLessThan(100);
    await name.hover();
    await expect.poll(async () => (await name.boundingBox())?.height ?? 0).toBeGreaterThan(cut);
    expect(await sideways(page), String(width)).toBeLessThanOrEqual(0);
    await page.mouse.move(0, 0);
    await longest.click();
  }
  await page.getByRole('radio', { name: 'By unit' }).click();
  await page.getByRole('searchbox', { name: 'Find a unit' }).fill('Unit 4999');
  await expect(lines(page, 1)).toHaveCount(1);

  await orgUnitBox(page).fill('Unit 499');
  await expect(treeLine(page).filter({ hasText: 'Unit 4990' })).toBeVisible();
  await orgUnitBox(page).press('Escape');
  const { text } = await exportFile(page);
  expect(text).toBe(independentFile(documents, { dataSet: DATA_SET, tag: tagBefore(1) }));
});
