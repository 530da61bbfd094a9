import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS } from '../tools/browser/browser-flags.ts';

/** `npm test` reads the report; on a developer's screen it would only be noise. */
const isCounted = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] !== undefined;
const browser = process.env['CHROME_BIN'];

export default defineConfig({
  testDir: '.',
  // Commands of their own: npm run e2e:webkit, check:deploy and check:cht, and the stage `packages` of npm test.
  // With `e2e` before them: a pattern is looked for anywhere in a path, and a copy may be in a folder of such a name.
  testIgnore: ['webkit', 'packages', 'deploy', 'cht'].map((one) => `**/e2e/${one}/**`),
  outputDir: '../test-results',
  globalSetup: './build-page.ts',
  forbidOnly: process.env['CI'] !== undefined,
  // Each has a host and a browser of its own; two are what two cores can carry.
  workers: 2,
  // What then passes is named at the end of `npm test` (tools/checks/e2e-specs.ts).
  retries: isCounted ? 1 : 0,
  // Long enough for a machine that does other things as well: what passes is not slower for it.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: isCounted ? [['list'], ['json']] : 'list',
  use: {
    locale: 'en-GB',
    actionTimeout: 30_000,
    launchOptions: {
      args: [...BROWSER_FLAGS],
      // Without it, Chromium cannot write to a folder whose name has letters outside ASCII.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      ...(browser === undefined ? {} : { executablePath: browser }),
    },
    // A trace is a sixth of the time; where nobody will open it, a picture has to do.
    trace: isCounted ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
});
