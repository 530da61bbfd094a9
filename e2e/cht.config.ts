import { defineConfig } from '@playwright/test';
import common from './playwright.config.ts';

/** `npm run check:cht`: what is for telephones, on a CHT for trying. */
export default defineConfig({
  ...common,
  testDir: 'cht',
  testIgnore: [],
  globalSetup: './cht/put-county.ts',
  // There is one CHT, and each test finds what the one before left.
  workers: 1,
  retries: 0,
  timeout: 300_000,
  reporter: [['list'], ['./deploy/say-skipped.ts']],
});
