import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import { findProgram } from './engines/find-program.ts';
import { type Engine, exportAsOfficer } from './engines/walk.ts';
import { dataSetsOf } from './county.ts';
import { EXPORT_PATH } from './export-page.ts';
import { expect, test } from './fixtures.ts';
import { BAR_FORMATS, BAR_WIDTHS, measureBar, outOfReach } from './reachable.ts';

const FIREFOX = findProgram(['firefox-esr', 'firefox'], 'FIREFOX_BIN');

/** The text of the file that appears in a folder, once it is there whole. */
async function savedIn(folder: string): Promise<string> {
  for (;;) {
    const names = await readdir(folder);
    const [name] = names.filter((each) => each.endsWith('.json'));
    if (name !== undefined && !names.some((each) => each.endsWith('.part'))) {
      const text = await readFile(join(folder, name), 'utf8');
      if (text !== '') return text;
    }
    await pause(100);
  }
}

const engineOf = (page: Page, folder: string): Engine => ({
  open: async (url) => {
    await page.goto(url);
  },
  click: (xpath) => page.locator(`::-p-xpath(${xpath})`).click(),
  type: (xpath, text) => page.locator(`::-p-xpath(${xpath})`).fill(text),
  fileSavedBy: async (act) => {
    await act();
    return savedIn(folder);
  },
});

/** At every width and in every format: one line, with room for what it says, and nothing covered. */
async function expectRoom(page: Page, address: string): Promise<void> {
  for (const format of BAR_FORMATS) {
    await page.setViewport({ width: 1366, height: 740 });
    await page.goto(`${address}&format=${format}`);
    await page
      .locator('::-p-xpath(//button[normalize-space()="Export"][not(@aria-disabled="true")])')
      .wait();
    for (const width of BAR_WIDTHS) {
      await page.setViewport({ width, height: 740 });
      // What was laid out for the width before may still be on its way.
      await expect(async () => {
        const { height, textWidth, isSticky } = await page.evaluate(measureBar);
        const at = `${format}, ${String(width)} px`;
        expect(isSticky, at).toBe(true);
        expect(height, at).toBeLessThanOrEqual(72);
        // Firefox draws the same words a little wider, beside the text.
        expect(textWidth, at).toBeGreaterThanOrEqual(105);
        expect(await page.evaluate(outOfReach), at).toEqual([]);
      }).toPass({ timeout: 5000 });
    }
  }
}

test('Firefox gives the bytes that Chromium gives, and keeps the last line to one line', async ({
  demo,
  county,
}) => {
  test.skip(FIREFOX === undefined, 'Firefox is not on this machine (Debian: firefox-esr)');
  test.setTimeout(240_000);
  const folder = await mkdtemp(join(tmpdir(), 'firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX ?? '',
    headless: true,
    extraPrefsFirefox: {
      'intl.accept_languages': 'en-GB',
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.alwaysOpenPanel': false,
      'browser.helperApps.neverAsk.saveToDisk': 'application/json',
    },
  });
  try {
    const page = await browser.newPage();
    const { file, expected } = await exportAsOfficer(engineOf(page, folder), demo.url, county);
    expect(file).toBe(expected);
    const dataSet = dataSetsOf(county)[0]?.id ?? '';
    await expectRoom(page, `${demo.url}${EXPORT_PATH}?dataSet=${dataSet}`);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
});
