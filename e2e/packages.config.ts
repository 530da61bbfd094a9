import { defineConfig } from '@playwright/test';
import common from './playwright.config.ts';

/** The packages that leave the project, installed where nothing of it is. */
export default defineConfig({
  ...common,
  testDir: 'packages',
  testIgnore: [],
  globalSetup: './packages/build-packages.ts',
  workers: 1,
});
