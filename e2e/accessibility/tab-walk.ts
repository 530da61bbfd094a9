import type { Page } from '@playwright/test';
import { coverOfFocus } from './reachable.ts';

/** Walks the page by Tab, from its first stop to the last; lists what of a stop cannot be seen. */
export async function tabWalk(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  await page.evaluate(() => {
    scrollTo(0, 0);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  for (let stops = 0; stops < 120; stops += 1) {
    await page.keyboard.press('Tab');
    const isOut = await page.evaluate(() => document.activeElement === document.body);
    if (isOut && stops > 0) return faults;
    let cover = await page.evaluate(coverOfFocus);
    // A list that was open may still fade away.
    for (let looks = 0; cover !== '' && looks < 5; looks += 1) {
      await page.waitForTimeout(50);
      cover = await page.evaluate(coverOfFocus);
    }
    if (cover !== '') faults.push(cover);
  }
  return [...faults, 'The walk did not end.'];
}
