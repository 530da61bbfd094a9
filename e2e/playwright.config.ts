import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS } from '../tools/browser/browser-flags.ts';

/** Not the port of `npm start`, so that a developer's own server is never tested by mistake. */
const PORT = process.env['E2E_PORT'] ?? '8180';
/** `npm test` reads the report; on a developer's screen it would only be noise. */
const isCounted = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] !== undefined;
const browser = process.env['CHROME_BIN'];

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  forbidOnly: process.env['CI'] !== undefined,
  workers: 1,
  reporter: isCounted ? [['list'], ['json']] : 'list',
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    launchOptions: {
      args: [...BROWSER_FLAGS],
      ...(browser === undefined ? {} : { executablePath: browser }),
    },
    trace: 'retain-on-failure',
  },
  webServer: {
    command: 'npm run --silent start:installed',
    cwd: '..',
    env: { PORT, DEMO_PASSWORD: 'correct horse' },
    url: `http://127.0.0.1:${PORT}/health`,
    timeout: 120_000,
    reuseExistingServer: false,
  },
});
