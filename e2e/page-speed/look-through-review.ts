import type { Browser, Locator, Page } from '@playwright/test';
import { look } from './task-times.ts';

/** Goes through a review as an officer does, and tells of the longest task of each step. */
export async function lookThroughReview(browser: Browser, page: Page): Promise<void> {
  const grid = page.getByRole('treegrid');
  const panel = page.locator('cht-review-panel');
  const lines = (level: number): Locator => grid.locator(`[aria-level="${String(level)}"]`);
  const section = (name: string): Locator => panel.getByRole('button', { name });
  const next = (): Locator => page.getByRole('button', { name: 'Next page' }).first();
  const step = (what: string, act: () => Promise<void>): Promise<void> =>
    look(browser, page, what, act);
  const scroll = async (): Promise<void> => {
    await panel.hover();
    for (let times = 0; times < 20; times += 1) await page.mouse.wheel(0, 200);
    await page.mouse.wheel(0, -10_000);
  };
  const order = async (name: string): Promise<void> => {
    await page.getByRole('combobox', { name: 'Order' }).click();
    await page.getByRole('option', { name }).click();
    await lines(1).first().waitFor();
  };

  await lines(1).first().waitFor();
  await step('opening an element', async () => {
    await lines(1).first().click();
    await lines(2).first().waitFor();
  });
  await step('scrolling it', scroll);
  await step('its next lines', async () => {
    await next().click();
    await lines(2).first().waitFor();
  });
  await step('opening an org unit of it', async () => {
    await lines(2).first().click();
    await lines(3).first().waitFor();
  });
  await step('highest first', () => order('Highest first'));
  await step('by org unit', async () => {
    await page.getByRole('radio', { name: 'By unit' }).click();
    await lines(1).nth(20).waitFor();
  });
  await step('scrolling', scroll);
  await step('opening an org unit and a CHW', async () => {
    await lines(1).first().click();
    await lines(2).first().click();
    await lines(3).first().waitFor();
  });
  await step('searching', async () => {
    await page.getByRole('searchbox').pressSequentially('unit 94');
    await page.waitForTimeout(500);
  });
  await step('taking it back', async () => {
    await page.getByRole('searchbox').fill('');
    await lines(1).filter({ hasText: 'unit 1' }).or(lines(3)).first().waitFor();
  });
  const request = page.getByRole('button', { name: 'Read accounts and the six months before' });
  await step('reading who is expected and six months', async () => {
    if (await request.isVisible()) await request.click();
    await panel.getByText('not read yet').first().waitFor({ state: 'detached', timeout: 300_000 });
    await panel.getByText(/Reading the six months/).waitFor({ state: 'detached' });
  });
  await step('far out first', () => order('Far out first'));
  for (const [name, list] of [
    ['Who is missing', 'cht-missing-list li'],
    ['Far out', 'cht-outlier-list li'],
    ['Not counted', 'cht-notice-list li'],
    ['Twice or short', 'cht-notice-entry'],
  ] as const) {
    if ((await section(name).getAttribute('aria-disabled')) === 'true') continue;
    console.log(`  behind ${(await section(name).innerText()).replaceAll('\n', ' ')}:`);
    await step('  opening it', async () => {
      await section(name).click();
      await panel.locator(list).first().waitFor();
    });
    await step('  scrolling', scroll);
    const more = panel.getByRole('button', { name: /^Show the next/ }).first();
    if (await more.isVisible()) await step('  the next of the list', () => more.click());
    if (await next().isVisible()) await step('  its next lines', () => next().click());
  }
  await section('Who is missing').click();
  await step('copying who is missing', () =>
    page.getByRole('button', { name: 'Copy the list' }).click(),
  );
}
