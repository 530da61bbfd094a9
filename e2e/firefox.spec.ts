import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import { expectBarFits } from './engines/expect-bar-fits.ts';
import { findProgram } from './engines/find-program.ts';
import { type Engine, exportAsOfficer } from './engines/walk.ts';
import { dataSetsOf } from './county/county.ts';
import { EXPORT_PATH } from './export-page.ts';
import { expect, test } from './fixtures.ts';

const FIREFOX = findProgram(['firefox-esr', 'firefox'], 'FIREFOX_BIN');

/** The text of the file that appears in a folder, once it is there whole. */
async function savedIn(folder: string): Promise<string> {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    const names = await readdir(folder);
    const [name] = names.filter((each) => each.endsWith('.json'));
    if (name !== undefined && !names.some((each) => each.endsWith('.part'))) {
      const text = await readFile(join(folder, name), 'utf8');
      if (text !== '') return text;
    }
    await pause(100);
  }
  throw new Error(`No file within a minute: ${(await readdir(folder)).join(', ')}`);
}

const engineOf = (page: Page, folder: string): Engine => ({
  open: async (url) => {
    await page.goto(url);
  },
  click: (xpath) => page.locator(`::-p-xpath(${xpath})`).click(),
  type: (xpath, text) => page.locator(`::-p-xpath(${xpath})`).fill(text),
  see: async (xpath) => {
    await page.locator(`::-p-xpath(${xpath})`).wait();
  },
  resize: (width) => page.setViewport({ width, height: 740 }),
  evaluate: (look) => page.evaluate(look),
  fileSavedBy: async (act) => {
    await act();
    return savedIn(folder);
  },
});

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
    const engine = engineOf(page, folder);
    const { file, expected } = await exportAsOfficer(engine, demo.url, county);
    expect(file).toBe(expected);
    const dataSet = dataSetsOf(county)[0]?.id ?? '';
    await expectBarFits(engine, `${demo.url}${EXPORT_PATH}?dataSet=${dataSet}`);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
});
