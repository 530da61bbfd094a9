import { findBrowser } from '../browser/find-browser.ts';
import { ORDER_SEED, runSpecs } from './spec-run.ts';
import type { StageResult } from './stage.ts';

const REPORT = '.cache/reports/karma.json';

/** The specs of src in headless Chromium; PouchDB keeps its documents in IndexedDB there. */
export async function karmaSpecs(root: string): Promise<StageResult> {
  const browser = await findBrowser(root, console.log);
  return runSpecs(root, {
    command: ['ng', 'test', '--no-progress', '--quiet'],
    env: { CHROME_BIN: browser, SPEC_REPORT: REPORT, SPEC_SEED: ORDER_SEED },
    report: REPORT,
  });
}
