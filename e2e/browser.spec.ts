import { chmodSync, writeFileSync } from 'node:fs';
import { chromium, expect, test } from '@playwright/test';
import { drawsText } from '../tools/browser/draws-text.ts';

const browser = process.env['CHROME_BIN'] ?? chromium.executablePath();

const NO_FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig></fontconfig>
`;

test('a browser with fonts draws text, and one without does not', async ({}, testInfo) => {
  test.skip(process.platform !== 'linux', 'only Linux finds its fonts with fontconfig');
  const fonts = testInfo.outputPath('fonts.conf');
  writeFileSync(fonts, NO_FONTS);
  const wrapper = testInfo.outputPath('chromium');
  writeFileSync(wrapper, `#!/bin/sh\nFONTCONFIG_FILE="${fonts}" exec "${browser}" "$@"\n`);
  chmodSync(wrapper, 0o755);

  expect(await drawsText(browser)).toBe(true);
  expect(await drawsText(wrapper)).toBe(false);
});
