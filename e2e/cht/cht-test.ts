import { test as base } from '@playwright/test';
import { hasCht, NO_CHT } from './ask-cht.ts';

/** A test of the real thing: without a CHT it is skipped, and said so. */
export const test = base;

test.use({ viewport: { width: 360, height: 740 } });
test.describe.configure({ timeout: 300_000 });

/** Skips the tests of a file where no CHT is named. */
export const skipWithoutCht = (): void => {
  test.skip(!hasCht(), NO_CHT);
};
