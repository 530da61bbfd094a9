import { readPlaywright } from './e2e-specs.ts';

describe("Playwright's report", () => {
  it('is read as counts', () => {
    const stats = { expected: 7, unexpected: 2, flaky: 0, skipped: 1 };
    expect(readPlaywright({ stats, errors: [] })).toEqual({ passed: 7, failed: 2, skipped: 1 });
  });

  it('counts a spec that passed at a second try as failed', () => {
    const stats = { expected: 7, unexpected: 0, flaky: 1, skipped: 0 };
    expect(readPlaywright({ stats, errors: [] }).failed).toBe(1);
  });

  it('counts what broke outside of any spec as failed', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(readPlaywright({ stats, errors: [{ message: 'no server' }] }).failed).toBe(1);
  });
});
