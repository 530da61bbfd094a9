import type { Page } from '@playwright/test';
import { describeLongTasks, takeLongTasks } from './long-tasks.ts';

/** Goes through the values of a review as an officer does, and tells what blocked the page. */
export async function lookThroughReview(page: Page): Promise<readonly string[]> {
  const grid = page.getByRole('treegrid');
  const lines = (level: number) => grid.locator(`[aria-level="${String(level)}"]`);
  const said: string[] = [];
  const look = async (what: string, act: () => Promise<void>): Promise<void> => {
    await act();
    said.push(describeLongTasks(what, await takeLongTasks(page)));
  };
  await lines(1).first().waitFor();
  await takeLongTasks(page);
  await look('opening an element', async () => {
    await lines(1).first().click();
    await lines(2).first().waitFor();
  });
  await look('its next lines', async () => {
    await page.getByRole('button', { name: 'Next page' }).first().click();
    await lines(2).first().waitFor();
  });
  await look('by org unit', async () => {
    await page.getByRole('radio', { name: 'By unit' }).click();
    await lines(1).nth(20).waitFor();
  });
  await look('scrolling', async () => {
    await grid.hover();
    for (let times = 0; times < 20; times += 1) await page.mouse.wheel(0, 200);
  });
  await look('opening an org unit and a CHW', async () => {
    await lines(1).first().click();
    await lines(2).first().click();
    await lines(3).first().waitFor();
  });
  await look('searching', async () => {
    await page.getByRole('searchbox').pressSequentially('unit 94');
    await page.waitForTimeout(500);
  });
  return said;
}
