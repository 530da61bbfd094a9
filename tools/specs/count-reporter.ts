import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FailedSpec } from '../checks/failed-spec.ts';
import type { SpecReport } from '../checks/spec-run.ts';
import { slowestOf, type SpecTime } from '../checks/spec-time.ts';

/**
 * Writes how many specs passed, failed and were skipped, which failed and which were slowest, as JSON; for
 * Jasmine on Node.
 */
export function countReporter(file: string): jasmine.CustomReporter {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const times: SpecTime[] = [];
  const failures: FailedSpec[] = [];
  const note = (name: string, expectations: readonly jasmine.FailedExpectation[]): void => {
    failures.push({ name, message: expectations.map(({ message }) => message).join('\n') });
  };
  return {
    specDone({ status, fullName, duration, failedExpectations }) {
      if (status === 'failed') note(fullName, failedExpectations);
      if (status === 'passed') counts.passed += 1;
      else if (status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
      times.push({ name: fullName, seconds: (duration ?? 0) / 1000 });
    },
    jasmineDone({ failedExpectations }) {
      // Failures outside of any spec: a file that does not load, an error in afterAll.
      counts.failed += failedExpectations.length;
      if (failedExpectations.length > 0) note('outside of any spec', failedExpectations);
      mkdirSync(dirname(file), { recursive: true });
      const report: SpecReport = { counts, slowest: slowestOf(times), failures };
      writeFileSync(file, JSON.stringify(report));
    },
  };
}
