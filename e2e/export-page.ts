import { readFile } from 'node:fs/promises';
import { type Download, expect, type Locator, type Page } from '@playwright/test';

/** Where the page is. */
export const EXPORT_PATH = '/import-export/dhis2';

/** The parts of the page, by role and name as a screen reader says them. */
export const dataSetBox = (page: Page): Locator => page.getByRole('combobox', { name: 'Data set' });
export const orgUnitBox = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Organisation unit' });
/** What stands for all org units, once they are known. */
export const allUnits = (page: Page): Locator => page.locator('cht-org-unit-picker .all');
export const periodBox = (page: Page): Locator => page.getByRole('combobox', { name: 'Period' });
/** The one button that leads to the file, whatever word it has for its step. */
export const exportButton = (page: Page): Locator =>
  page.getByRole('button', { name: /^(Export|Review|Write the file)$/ });

/** Opens what is not counted, and every list of documents below the reasons. */
export async function openLists(page: Page): Promise<void> {
  const panel = page.locator('cht-review-panel');
  const section = panel.getByRole('button', { name: 'Not counted' });
  // The file may be saved before the page shows what it is made of.
  await section.waitFor();
  if ((await section.getAttribute('aria-expanded')) === 'false') {
    await section.click();
    // A section opens its lists by itself.
    await panel.locator('.section-lists cht-notice-entry li').first().waitFor();
  }
  for (const list of await page.locator('details').all()) {
    const summary = list.getByText(/^Show (it|all [\d,]+)$/);
    if ((await summary.count()) === 0) continue;
    // It does so in its own time: a click may close what has just been opened.
    await expect(async () => {
      if ((await list.getAttribute('open')) === null) await summary.click();
      expect(await list.getAttribute('open')).not.toBeNull();
    }).toPass();
  }
}

/** Waits until nothing more of the review is to come: a page that is looked through stands still. */
export async function expectReviewRead(page: Page): Promise<void> {
  await expect(page.locator('cht-review-panel .sections')).toBeVisible();
  await expect(page.getByText(/Reading (who|the six)/)).toHaveCount(0, { timeout: 60_000 });
}

export async function chooseDataSet(page: Page, name: string): Promise<void> {
  await dataSetBox(page).click();
  await page.getByRole('option', { name }).click();
}

/** Chooses a period by the name of its month. */
export async function choosePeriod(page: Page, month: string): Promise<void> {
  await periodBox(page).click();
  await page.getByRole('option', { name: month }).click();
}

/** The lines of the tree of org units: those that can be chosen, and the places above them. */
export const treeLine = (page: Page, name?: string | RegExp): Locator =>
  page.getByRole('treeitem', name === undefined ? {} : { name });

/** Chooses an org unit by its name, or by words of its name and the places above it. */
export async function chooseOrgUnit(page: Page, words: string): Promise<void> {
  await orgUnitBox(page).fill(words);
  await expect(orgUnitBox(page)).toHaveAttribute('aria-activedescendant', /./);
  await orgUnitBox(page).press('Enter');
}

/** A file that the browser saved. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

const readDownload = async (download: Download): Promise<SavedFile> => ({
  name: download.suggestedFilename(),
  text: await readFile(await download.path(), 'latin1'),
});

/** Does something that makes the browser save a file, and reads the file back. */
export async function fileSavedBy(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return readDownload(download);
}

/** Presses Export and reads the file back. */
export const exportFile = (page: Page): Promise<SavedFile> =>
  fileSavedBy(page, () => exportButton(page).click());
