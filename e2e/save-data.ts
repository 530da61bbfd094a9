import type { Page } from '@playwright/test';

/**
 * Has the browser say, as of the next page, that its user wants as little read as can be: then nothing
 * is counted before a button is pressed.
 */
export async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
}
