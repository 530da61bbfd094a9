import { expect, type Page, test } from '@playwright/test';

/** A screen on which the page is looked at: its colours, and its width in pixels. */
export type Look = readonly [colorScheme: 'light' | 'dark', width: number];

/** Wide and narrow, in both schemes. */
const LOOKS: readonly Look[] = [
  ['light', 1440],
  ['light', 360],
  ['dark', 360],
  ['dark', 1440],
];

/** Two screens are of one height. */
const HEIGHT = 800;

/**
 * Does the same on each screen, with the page as it is: colours and width change under it, as they do
 * when a window is made smaller. To come to that state once more for each look costs most of a test.
 */
export async function onEachLook(page: Page, act: (look: Look) => Promise<void>): Promise<void> {
  for (const look of LOOKS) {
    const [colorScheme, width] = look;
    await test.step(`${colorScheme}, ${width} pixels wide`, async () => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: HEIGHT });
      // Colours may be on their way from one scheme to the other: what counts is what stays.
      await expect(() => act(look)).toPass({ timeout: 20_000 });
    });
  }
}
