import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../browser/find-browser.ts';
import type { FailedSpec } from './failed-spec.ts';
import { runSpecs, type SpecReport } from './spec-run.ts';
import { slowestOf, type SpecTime } from './spec-time.ts';
import type { StageResult } from './stage.ts';

/** What Playwright's own JSON report says of a whole run. */
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
  readonly suites?: readonly PlaywrightSuite[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
      readonly results?: readonly {
        readonly duration: number;
        readonly errors?: readonly { readonly message?: string }[];
      }[];
    }[];
  }[];
}

/** Each spec that was skipped, with the reason that it gives. */
export const readSkipped = (suites: readonly PlaywrightSuite[] = []): readonly string[] =>
  suites.flatMap(({ suites: inner, specs = [] }) => [
    ...readSkipped(inner),
    ...specs.flatMap(({ title, tests }) =>
      tests
        .filter(({ status }) => status === 'skipped')
        .map(({ annotations }) => {
          const why = annotations.find(({ type }) => type === 'skip')?.description;
          return `${title}: ${why ?? 'it gives no reason'}`;
        }),
    ),
  ]);

/** Each spec with how long it took, all of its tries together. */
const timesOf = (suites: readonly PlaywrightSuite[] = []): readonly SpecTime[] =>
  suites.flatMap(({ suites: inner, specs = [] }) => [
    ...timesOf(inner),
    ...specs.map(({ title, tests }) => {
      const durations = tests.flatMap(({ results = [] }) =>
        results.map(({ duration }) => duration),
      );
      return { name: title, seconds: durations.reduce((sum, each) => sum + each, 0) / 1000 };
    }),
  ]);

/** Each spec whose tries ended so, with what those that failed said. */
const specsThatEnded = (
  end: 'unexpected' | 'flaky',
  suites: readonly PlaywrightSuite[] = [],
): readonly FailedSpec[] =>
  suites.flatMap(({ suites: inner, specs = [] }) => [
    ...specsThatEnded(end, inner),
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === end))
      .map(({ title, tests }) => ({
        name: title,
        message: tests
          .flatMap(({ results = [] }) => results.flatMap(({ errors = [] }) => errors))
          .map(({ message = '' }) => message)
          .join('\n'),
      })),
  ]);

/**
 * A machine that is shared may be too slow for one wait in a hundred specs; a mistake of the product
 * fails twice. So what passes at its second try has passed, and is named: somebody has to look at it.
 */
export const readPlaywright = ({ stats, errors, suites }: PlaywrightReport): SpecReport => ({
  counts: {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  },
  slowest: slowestOf(timesOf(suites)),
  failures: specsThatEnded('unexpected', suites),
  unsteady: specsThatEnded('flaky', suites),
});

/** The specs of a configuration in `e2e`, in the browser that Karma uses too. */
export async function e2eSpecs(
  root: string,
  name: 'playwright' | 'packages' = 'playwright',
): Promise<StageResult> {
  const report = `.cache/reports/e2e-${name}.json`;
  const browser = await findBrowser(root, console.log);
  const result = await runSpecs(root, {
    command: ['playwright', 'test', '--config', `e2e/${name}.config.ts`],
    env: { CHROME_BIN: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    report,
    read: (content) => readPlaywright(content as PlaywrightReport),
  });
  if (result.counts.skipped === 0) return result;
  const { suites } = JSON.parse(readFileSync(join(root, report), 'utf8')) as PlaywrightReport;
  return { ...result, skipped: readSkipped(suites) };
}
