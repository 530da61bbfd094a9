import type { Page } from '@playwright/test';

/** Chooses the page's language by its own name, in whatever language the page is. */
export async function chooseLanguage(page: Page, language: RegExp): Promise<void> {
  await page.getByRole('banner').locator('cht-language-menu button').click();
  await page.getByRole('menuitemradio', { name: language }).click();
}
