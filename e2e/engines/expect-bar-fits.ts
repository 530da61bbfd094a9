import { expect } from '@playwright/test';
import { BAR_FORMATS, BAR_WIDTHS, measureBar, outOfReach } from '../accessibility/reachable.ts';
import type { Engine } from './walk.ts';

const WRITE = '//button[normalize-space(.)="Export"][not(@aria-disabled="true")]';

/** At every width and in every format: one line, with room for what it says, and nothing covered. */
export async function expectBarFits(
  engine: Engine,
  address: string,
  widths: readonly number[] = BAR_WIDTHS,
): Promise<void> {
  for (const format of BAR_FORMATS) {
    await engine.resize(1366);
    await engine.open(`${address}&format=${format}`);
    await engine.see(WRITE);
    for (const width of widths) {
      await engine.resize(width);
      // What was laid out for the width before may still be on its way.
      await expect(async () => {
        const { height, textWidth, isSticky, isEndWhole } = await engine.evaluate(measureBar);
        const at = `${format}, ${String(width)} px`;
        expect(isSticky, at).toBe(true);
        expect(height, at).toBeLessThanOrEqual(72);
        // Each engine draws the same words a little wider or narrower, beside the text.
        expect(textWidth, at).toBeGreaterThanOrEqual(105);
        expect(isEndWhole, at).toBe(true);
        expect(await engine.evaluate(outOfReach), at).toEqual([]);
      }).toPass({ timeout: 5000 });
    }
  }
}
