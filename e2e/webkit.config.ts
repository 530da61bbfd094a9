import { defineConfig } from '@playwright/test';

/** `npm run e2e:webkit`: the main job in WebKitGTK, which is rarely on a machine. */
export default defineConfig({
  testDir: 'webkit',
  outputDir: '../test-results',
  globalSetup: './build-page.ts',
  workers: 1,
  reporter: 'list',
});
