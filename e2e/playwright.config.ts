import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS } from '../tools/browser/browser-flags.ts';

/** `npm test` reads the report; on a developer's screen it would only be noise. */
const isCounted = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] !== undefined;
const browser = process.env['CHROME_BIN'];

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './build-page.ts',
  forbidOnly: process.env['CI'] !== undefined,
  // Each has a host and a browser of its own; two are what two cores can carry.
  workers: 2,
  reporter: isCounted ? [['list'], ['json']] : 'list',
  use: {
    locale: 'en-GB',
    actionTimeout: 10_000,
    launchOptions: {
      args: [...BROWSER_FLAGS],
      ...(browser === undefined ? {} : { executablePath: browser }),
    },
    trace: 'retain-on-failure',
  },
});
