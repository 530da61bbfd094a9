import type { BrowserContext } from '@playwright/test';
import { orgUnitBox, periodBox } from '../export-page.ts';
import { slowDown } from './slow-line.ts';
import { describeRequests, watchRequests } from './watch-requests.ts';

/** Opens the page as a county office does, and tells what came when. */
export async function openOnSlowLine(
  context: BrowserContext,
  address: string,
): Promise<readonly string[]> {
  const page = await context.newPage();
  const session = await slowDown(page);
  const requests = watchRequests(session);
  const start = performance.now();
  const since = (): string => (performance.now() - start).toFixed(0);
  await page.goto(address);
  await periodBox(page).filter({ hasText: /\d{4}/ }).waitFor();
  const period = `  period chosen after ${since()} ms`;
  await orgUnitBox(page).and(page.locator(':enabled')).waitFor({ timeout: 120_000 });
  const lines = [period, `  org units after ${since()} ms`, describeRequests(requests)];
  await page.close();
  return lines;
}
