import type { Page } from '@playwright/test';
import { PASSWORD } from './host/run-host.ts';

/** The demo accounts: an officer, somebody who may not export for DHIS2, and an administrator. */
export type AccountName = 'hrio' | 'clerk' | 'admin';

/** Signs in where the test is about something else: without the form. */
export async function signIn(page: Page, name: AccountName, url = ''): Promise<void> {
  const answer = await page.request.post(`${url}/_session`, { data: { name, password: PASSWORD } });
  if (!answer.ok()) throw new Error(`${name} could not sign in: ${await answer.text()}`);
}

/** Signs in as people do, with the form of the sign-in page. */
export async function fillSignIn(
  page: Page,
  name: AccountName,
  password = PASSWORD,
): Promise<void> {
  await page.getByRole('textbox', { name: 'User name' }).fill(name);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
