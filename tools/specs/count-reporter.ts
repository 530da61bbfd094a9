import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes how many specs passed, failed and were skipped, as JSON; for Jasmine on Node. */
export function countReporter(file: string): jasmine.CustomReporter {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  return {
    specDone({ status }) {
      if (status === 'passed') counts.passed += 1;
      else if (status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    },
    jasmineDone({ failedExpectations }) {
      // Failures outside of any spec: a file that does not load, an error in afterAll.
      counts.failed += failedExpectations.length;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
