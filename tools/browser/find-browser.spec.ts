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

  it('passes over a program that only says how to install a browser', async () => {
    const snap = program('chromium', 'echo "snap install chromium"; exit 1');
    expect(await drawsText(snap)).toBeFalse();
  });

  it('passes over a browser that only says its version', async () => {
    expect(await drawsText(program('chromium', 'echo Chromium 153.0'))).toBeFalse();
  });

  it('passes over a browser that does not answer', async () => {
    const silent = program('chromium', 'echo "DevTools listening on ws://127.0.0.1:1/" >&2');
    expect(await drawsText(silent)).toBeFalse();
  });

  it('passes over a file that is not there', async () => {
    expect(await drawsText(join(folder, 'chromium'))).toBeFalse();
  });

  it("takes the path's first browser first", () => {
    const chromium = program('chromium', 'exit 1');
    expect(knownBrowsers(['/nowhere', folder].join(delimiter))[0]).toBe(chromium);
  });

  it('refuses a CHROME_BIN that does not start, instead of testing with another', async () => {
    process.env['CHROME_BIN'] = join(folder, 'misspelt');
    await expectAsync(findBrowser(folder, fail)).toBeRejectedWithError(/CHROME_BIN/);
  });
});
