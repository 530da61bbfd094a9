import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Counts } from './counts.ts';
import { judgeSpecs, runSpecs } from './spec-run.ts';

describe('a run of specs', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'spec-run-'));
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  /** Runs a program that does what the script says, in place of a spec runner. */
  const run = (script: string) =>
    runSpecs(root, {
      command: [process.execPath, '--eval', script],
      report: 'report.json',
    });

  const slowest = [{ name: 'a spec', seconds: 1 }];
  const failures = [{ name: 'another spec', message: 'Expected 1 to be 2.' }];
  const write = (counts: Counts): string =>
    `require('node:fs').writeFileSync('report.json', '${JSON.stringify({ counts, slowest, failures })}');`;

  it('has the counts of its report', async () => {
    const result = await run(write({ passed: 3, failed: 0, skipped: 1 }));
    expect(result.counts).toEqual({ passed: 3, failed: 0, skipped: 1 });
    expect(result.slowest).toEqual(slowest);
    expect(result.failures).toEqual(failures);
  });

  it('has failed where the runner ended badly without a failed spec', async () => {
    const { counts } = await run(
      `${write({ passed: 3, failed: 0, skipped: 0 })} process.exitCode = 1;`,
    );
    expect(counts.failed).toBe(1);
  });

  it('has failed where no spec ran, and says so', async () => {
    const { counts, output } = await run(write({ passed: 0, failed: 0, skipped: 5 }));
    expect(counts.failed).toBe(1);
    expect(output).toContain('No spec ran');
  });

  it('has failed where no report was written, with an old one lying there', async () => {
    writeFileSync(
      join(root, 'report.json'),
      '{"counts":{"passed":9,"failed":0,"skipped":0},"slowest":[],"failures":[]}',
    );
    const { counts, output } = await run(`console.log('broken before the first spec')`);
    expect(counts).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(output).toContain('broken before the first spec');
  });

  it('counts every failed spec once', () => {
    expect(judgeSpecs({ passed: 1, failed: 4, skipped: 0 }, 1).failed).toBe(4);
  });
});
