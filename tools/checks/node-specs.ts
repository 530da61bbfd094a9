import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { addCounts, type Counts } from './counts.ts';
import { runSpecs } from './spec-run.ts';
import type { StageResult } from './stage.ts';
import { staticCheck } from './static-check.ts';

const REPORT = '.cache/reports/node.json';
const COVERAGE = '.cache/coverage';

/** How much of a layer its specs on Node must run, in per cent. */
const FLOORS = [
  { layer: 'src/domain', lines: 100, branches: 95 },
  { layer: 'src/data-access', lines: 90, branches: 80 },
] as const;

const coverageCheck = (
  root: string,
  { layer, lines, branches }: (typeof FLOORS)[number],
): Promise<StageResult> =>
  staticCheck(root, [
    'c8',
    'report',
    ...['--temp-directory', COVERAGE],
    ...['--include', `${layer}/**/*.ts`],
    ...['--exclude', '**/*.spec.ts', '--exclude', '**/testing/**'],
    ...['--check-coverage', '--lines', `${lines}`, '--branches', `${branches}`],
    ...['--functions', '0', '--statements', '0', '--reporter', 'text', '--skip-full'],
  ]);

/** The specs that run on Node, and a check for each layer that has a floor of coverage. */
export async function nodeSpecs(root: string): Promise<StageResult> {
  rmSync(join(root, COVERAGE), { recursive: true, force: true });
  const results = [
    await runSpecs(root, {
      command: [
        ...(['node', 'tools/specs/run.ts', '--report', REPORT] as const),
        ...FLOORS.flatMap(({ layer }) => ['--cover', layer]),
      ],
      env: { NODE_V8_COVERAGE: COVERAGE },
      report: REPORT,
      read: (report) => report as Counts,
    }),
  ];
  for (const floor of FLOORS) results.push(await coverageCheck(root, floor));
  return {
    counts: addCounts(results.map((result) => result.counts)),
    output: results.map((result) => result.output).join('\n'),
  };
}
