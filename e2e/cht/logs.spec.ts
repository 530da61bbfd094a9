import { expect } from '@playwright/test';
import { askCht } from './ask-cht.ts';
import { skipWithoutCht, test } from './cht-test.ts';
import { CHW, SUPERVISOR } from './county-on-cht.ts';
import { openExtension, signInToApp } from './web-app.ts';

skipWithoutCht();

/** What the CHT notes of who was there, who synced, and what failed. */
async function logs(): Promise<unknown> {
  const { rows } = (await askCht('GET', '/medic-logs/_all_docs?include_docs=true')) as {
    readonly rows: readonly unknown[];
  };
  return rows;
}

for (const [account, view] of [
  [SUPERVISOR, 'my-area'],
  [CHW, 'my-month'],
] as const)
  test(`the screen ${view} leaves the CHT's records of syncs as they are`, async ({ page }) => {
    await signInToApp(page, account);
    await openExtension(page, view);
    // The app itself syncs once it has started.
    await page.waitForTimeout(15_000);
    const before = await logs();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    for (let times = 0; times < 5; times += 1) {
      await openExtension(page, view);
      await page.waitForTimeout(1_000);
    }
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((one) => /replication|_changes|_bulk|PUT|POST/.test(one))).toEqual([]);
    expect(await logs()).toEqual(before);
  });
