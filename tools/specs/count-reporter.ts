import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SpecReport } from '../checks/spec-run.ts';
import { slowestOf, type SpecTime } from '../checks/spec-time.ts';

/**
 * Writes how many specs passed, failed and were skipped, and the slowest of them, as JSON; for
 * Jasmine on Node.
 */
export function countReporter(file: string): jasmine.CustomReporter {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const times: SpecTime[] = [];
  return {
    specDone({ status, fullName, duration }) {
      if (status === 'passed') counts.passed += 1;
      else if (status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
      times.push({ name: fullName, seconds: (duration ?? 0) / 1000 });
    },
    jasmineDone({ failedExpectations }) {
      // Failures outside of any spec: a file that does not load, an error in afterAll.
      counts.failed += failedExpectations.length;
      mkdirSync(dirname(file), { recursive: true });
      const report: SpecReport = { counts, slowest: slowestOf(times) };
      writeFileSync(file, JSON.stringify(report));
    },
  };
}
