import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * WCAG 2.2 A and AA, and what axe calls best practice. The page has no frames of other origins, for
 * which alone axe would open a second page; and what passes need not be described.
 */
async function expectNoViolations(page: Page, without: readonly string[]): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .disableRules([...without])
    .analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  expect(told).toEqual([]);
}

/** Nothing sticks out to the side: no scrolling in two directions. */
async function expectNoSideways(page: Page): Promise<void> {
  const widths = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
}

/**
 * Nothing that axe finds, and nothing that sticks out.
 *
 * @param without rules of axe that do not hold for what is shown
 */
export async function expectSound(page: Page, without: readonly string[] = []): Promise<void> {
  await expectNoViolations(page, without);
  await expectNoSideways(page);
}
