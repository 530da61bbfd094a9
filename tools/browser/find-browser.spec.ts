import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { drawsText } from './draws-text.ts';
import { findBrowser } from './find-browser.ts';
import { knownBrowsers } from './known-browsers.ts';

describe('the search for a browser', () => {
  let folder: string;
  const given = process.env['CHROME_BIN'];

  const program = (name: string, script: string): string => {
    const file = join(folder, name);
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
    return file;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'find-browser-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
    if (given === undefined) delete process.env['CHROME_BIN'];
    else process.env['CHROME_BIN'] = given;
  });

  it('knows a browser by the text that it draws', () => {
    expect(drawsText(program('chromium', 'echo "<body data-width=\\"41\\">"'))).toBeTrue();
  });

  it('passes over a program that only says how to install a browser', () => {
    expect(drawsText(program('chromium', 'echo "snap install chromium"; exit 1'))).toBeFalse();
  });

  it('passes over a browser without fonts', () => {
    expect(drawsText(program('chromium', 'echo "<body data-width=\\"0\\">"'))).toBeFalse();
  });

  it('passes over a browser that only says its version', () => {
    expect(drawsText(program('chromium', 'echo Chromium 153.0'))).toBeFalse();
  });

  it('passes over a program that is something else', () => {
    expect(drawsText(program('chromium', 'echo 3.2.1'))).toBeFalse();
  });

  it('passes over a file that is not there', () => {
    expect(drawsText(join(folder, 'chromium'))).toBeFalse();
  });

  it("takes the path's first browser first", () => {
    const chromium = program('chromium', 'echo "<body data-width=\\"41\\">"');
    expect(knownBrowsers(['/nowhere', folder].join(delimiter))[0]).toBe(chromium);
  });

  it('takes what CHROME_BIN names before all others', () => {
    process.env['CHROME_BIN'] = program('my-browser', 'echo "<body data-width=\\"41\\">"');
    expect(findBrowser(folder, fail)).toBe(process.env['CHROME_BIN']);
  });

  it('refuses a CHROME_BIN that does not start, instead of testing with another', () => {
    process.env['CHROME_BIN'] = join(folder, 'misspelt');
    expect(() => findBrowser(folder, fail)).toThrowError(/CHROME_BIN/);
  });
});
