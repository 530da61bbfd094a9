import { readPlaywright, readSkipped } from './e2e-specs.ts';

describe("Playwright's report", () => {
  it('is read as counts', () => {
    const stats = { expected: 7, unexpected: 2, flaky: 0, skipped: 1 };
    expect(readPlaywright({ stats, errors: [] }).counts).toEqual({
      passed: 7,
      failed: 2,
      skipped: 1,
    });
  });

  it('names a spec that passed at its second try, and counts it as passed', () => {
    const stats = { expected: 7, unexpected: 0, flaky: 1, skipped: 0 };
    const results = [{ duration: 1, errors: [{ message: 'Timed out' }] }, { duration: 1 }];
    const specs = [{ title: 'slow', tests: [{ status: 'flaky', annotations: [], results }] }];
    const report = readPlaywright({ stats, errors: [], suites: [{ specs }] });
    expect(report.counts).toEqual({ passed: 8, failed: 0, skipped: 0 });
    expect(report.failures).toEqual([]);
    expect(report.unsteady).toEqual([{ name: 'slow', message: 'Timed out' }]);
  });

  it('says why a spec was skipped, in whatever suite it is', () => {
    const skip = { type: 'skip', description: 'Firefox is not on this machine' };
    const specs = [
      { title: 'Firefox', tests: [{ status: 'skipped', annotations: [skip] }] },
      { title: 'Chromium', tests: [{ status: 'expected', annotations: [] }] },
      { title: 'Safari', tests: [{ status: 'skipped', annotations: [] }] },
    ];
    expect(readSkipped([{ suites: [{ specs }] }])).toEqual([
      'Firefox: Firefox is not on this machine',
      'Safari: it gives no reason',
    ]);
  });

  it('says how long each spec took, its tries together', () => {
    const stats = { expected: 2, unexpected: 0, flaky: 0, skipped: 0 };
    const tries = (...all: number[]) => [
      { status: 'expected', annotations: [], results: all.map((duration) => ({ duration })) },
    ];
    const specs = [
      { title: 'short', tests: tries(900) },
      { title: 'long', tests: tries(1000, 2500) },
    ];
    expect(
      readPlaywright({ stats, errors: [], suites: [{ suites: [{ specs }] }] }).slowest,
    ).toEqual([
      { name: 'long', seconds: 3.5 },
      { name: 'short', seconds: 0.9 },
    ]);
  });

  it('names what failed, with what it said', () => {
    const stats = { expected: 1, unexpected: 1, flaky: 0, skipped: 0 };
    const errors = [{ message: 'Timed out' }];
    const specs = [
      { title: 'sound', tests: [{ status: 'expected', annotations: [] }] },
      {
        title: 'broken',
        tests: [{ status: 'unexpected', annotations: [], results: [{ duration: 1, errors }] }],
      },
    ];
    expect(readPlaywright({ stats, errors: [], suites: [{ specs }] }).failures).toEqual([
      { name: 'broken', message: 'Timed out' },
    ]);
  });

  it('counts what broke outside of any spec as failed', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(readPlaywright({ stats, errors: [{ message: 'no server' }] }).counts.failed).toBe(1);
  });
});
