import type { Page } from '@playwright/test';
import { setTimeout as pause } from 'node:timers/promises';
import { dataSetsOf, tagBefore } from './county/county.ts';
import { allUnits, EXPORT_PATH, exportButton, fileSavedBy } from './export-page.ts';
import { expect, test } from './fixtures.ts';
import { independentFile } from './independent-sum/independent-file.ts';
import type { Document } from './independent-sum/json.ts';
import { saveData } from './save-data.ts';
import { signIn } from './sign-in.ts';

const tag = tagBefore(1);

/** Opens the page of a host with everything chosen and nothing counted; gives the data set. */
async function open(page: Page, url: string, county: readonly Document[]): Promise<string> {
  const dataSet = dataSetsOf(county)[0]?.id ?? '';
  await saveData(page);
  await signIn(page, 'hrio', url);
  await page.goto(`${url}${EXPORT_PATH}?dataSet=${dataSet}&period=${tag.replace('-', '')}`);
  await expect(exportButton(page)).toBeEnabled();
  return dataSet;
}

test('a database that goes away during an export and comes back', async ({
  page,
  relayed: { host, relay },
  county,
}) => {
  const dataSet = await open(page, host.url, county);
  let files = 0;
  page.on('download', () => (files += 1));
  relay.slowDown(300);
  await exportButton(page).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await relay.cut();
  await expect(page.getByRole('heading', { name: 'The database does not answer' })).toBeVisible({
    timeout: 20_000,
  });
  expect(files).toBe(0);

  relay.slowDown(0);
  await relay.repair();
  // What the page could not read for itself meanwhile has a button of its own, in its own region.
  const { text } = await fileSavedBy(page, () =>
    page
      .getByRole('region', { name: 'Review and file' })
      .getByRole('button', { name: 'Try again' })
      .click(),
  );
  expect(text).toBe(independentFile(county, { dataSet, tag }));
});

test('a line that is away for seconds during an export', async ({
  page,
  context,
  relayed: { host, relay },
  county,
}) => {
  const dataSet = await open(page, host.url, county);
  relay.slowDown(300);
  const { text } = await fileSavedBy(page, async () => {
    await exportButton(page).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await context.setOffline(true);
    await expect(
      page.getByTitle(/offline\. Waiting for the connection|connection is lost/),
    ).toBeVisible();
    await pause(4000);
    await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
    await context.setOffline(false);
  });
  expect(text).toBe(independentFile(county, { dataSet, tag }));
});

test('a database that is away when the page opens, and comes back', async ({
  page,
  relayed: { host, relay },
  county,
}) => {
  await open(page, host.url, county);
  await relay.cut();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'The database does not answer' })).toBeVisible({
    timeout: 20_000,
  });
  await relay.repair();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(exportButton(page)).toBeEnabled();
});

test('Cancel stops at once, and nothing is asked any more', async ({
  page,
  relayed: { host, relay },
  county,
}) => {
  await open(page, host.url, county);
  // What the page reads for itself is done.
  await expect(allUnits(page)).toBeVisible();
  let files = 0;
  page.on('download', () => (files += 1));
  relay.slowDown(1500);
  await exportButton(page).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'Export cancelled' })).toBeVisible({
    timeout: 1000,
  });
  await expect(exportButton(page)).toBeEnabled();
  const asked = relay.requests.length;
  // Longer than the answer under way takes: whatever would follow it, would have been asked.
  await pause(2500);
  expect(relay.requests.slice(asked)).toEqual([]);
  expect(files).toBe(0);
});

test('Export cannot be pressed twice', async ({ page, relayed: { host, relay }, county }) => {
  await open(page, host.url, county);
  let files = 0;
  page.on('download', () => (files += 1));
  relay.slowDown(200);
  await exportButton(page).dblclick();
  await expect(exportButton(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByRole('heading', { name: 'The file is in your downloads' })).toBeVisible();
  // The page knows that it handed the file over a moment before the browser tells of it.
  await expect.poll(() => files).toBe(1);
});
