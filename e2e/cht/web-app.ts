import type { Page } from '@playwright/test';
import type { TelephoneView } from '../../src/domain/index.ts';
import { expect } from '../fixtures.ts';
import { type ChtAccount, chtUrl } from './ask-cht.ts';

/** Signs in to the CHT's web app, and waits until its first sync is done. */
export async function signInToApp(
  page: Page,
  { name, password }: ChtAccount,
  url = chtUrl(),
): Promise<void> {
  await page.goto(`${url}/medic/login`);
  await page.locator('#user').fill(name);
  await page.locator('#password').fill(password);
  await page.locator('#login').click();
  await page.waitForURL(/#\/(messages|reports|tasks|contacts|analytics)/, { timeout: 120_000 });
}

/** Opens one of the extensions where the CHT's menu leads, and gives its element. */
export async function openExtension(page: Page, view: TelephoneView) {
  const route = `#/ui-extensions/dhis2-${view}`;
  const isOpen = page.url().endsWith(route);
  await page.evaluate((to) => (location.hash = to), isOpen ? '#/analytics' : route);
  if (isOpen) {
    await page.waitForURL(/#\/analytics/);
    await page.evaluate((to) => (location.hash = to), route);
  }
  const element = page.locator(`cht-dhis2-${view}`);
  await expect(element.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 60_000 });
  return element;
}

/** Has the app sync, and waits until it says that it has. */
export async function syncNow(page: Page): Promise<void> {
  const before = await lastSync(page);
  await page.evaluate(() => {
    dispatchEvent(new Event('online'));
  });
  await page.reload();
  await expect.poll(() => lastSync(page), { timeout: 120_000 }).toBeGreaterThan(before);
}

const lastSync = (page: Page): Promise<number> =>
  page.evaluate(() => Number(localStorage.getItem('medic-last-replicated-date') ?? 0));
