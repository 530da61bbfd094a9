import { chromium } from '@playwright/test';
import { BROWSER_FLAGS } from './browser-flags.ts';

/** Ample: a cold start of a 200 MB program from a slow disk, on a busy machine. */
const MILLISECONDS = 60_000;

/**
 * Whether a program is a browser that draws text here. A file alone proves nothing: Ubuntu's
 * `chromium` only asks for a snap, a browser without its libraries does not load, and one without
 * fonts says its version, but its pages have no words.
 *
 * It is asked over the DevTools protocol, because a headless shell may be built without `--dump-dom`.
 */
export async function drawsText(executablePath: string): Promise<boolean> {
  try {
    const args = [...BROWSER_FLAGS];
    const browser = await chromium.launch({ executablePath, args, timeout: MILLISECONDS });
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(MILLISECONDS);
      await page.setContent('<span>Word</span>');
      const box = await page.locator('span').boundingBox();
      return box !== null && box.width > 0 && box.height > 0;
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}
