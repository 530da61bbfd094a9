import { defineConfig } from '@playwright/test';
import common from './playwright.config.ts';

/** `npm run check:deploy`: what `docs/deploying.md` shows, behind the nginx of this machine. */
export default defineConfig({
  ...common,
  testDir: 'deploy',
  testIgnore: [],
  workers: 1,
  reporter: [['list'], ['./deploy/say-skipped.ts']],
});
