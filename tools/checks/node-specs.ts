import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { addCounts } from './counts.ts';
import { ORDER_SEED, runSpecs } from './spec-run.ts';
import type { StageResult } from './stage.ts';
import { staticCheck } from './static-check.ts';

const REPORTS = '.cache/reports';
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

/** A run of the specs in some folders, in a process of its own. */
const specsIn = (
  root: string,
  folders: readonly string[],
  { name, env = {}, args = [] }: { name: string; env?: NodeJS.ProcessEnv; args?: string[] },
): Promise<StageResult> => {
  const report = `${REPORTS}/node-${name}.json`;
  const globs = folders.map((folder) => `${folder}/**/*.spec.ts`);
  return runSpecs(root, {
    command: [
      ...(['node', 'tools/specs/run.ts', '--report', report, '--seed', ORDER_SEED] as const),
      ...args,
      ...globs,
    ],
    env,
    report,
  });
};

/** The specs that run on Node, and a check for each layer that has a floor of coverage. */
export async function nodeSpecs(root: string): Promise<StageResult> {
  rmSync(join(root, COVERAGE), { recursive: true, force: true });
  const layers = FLOORS.map(({ layer }) => layer);
  const args = layers.flatMap((layer) => ['--cover', layer]);
  // Code out of a cache is not counted to the function.
  const env = { NODE_V8_COVERAGE: COVERAGE, NODE_DISABLE_COMPILE_CACHE: '1' };
  // At once: those of programs wait a third of their time, for silences and for what they started.
  const results = await Promise.all([
    specsIn(root, layers, { name: 'layers', env, args }),
    specsIn(root, ['server', 'instruments', 'integrations', 'tools'], { name: 'programs' }),
  ]);
  for (const floor of FLOORS) results.push(await coverageCheck(root, floor));
  return {
    counts: addCounts(results.map((result) => result.counts)),
    output: results.map((result) => result.output).join('\n'),
    slowest: results.flatMap(({ slowest = [] }) => slowest),
    failures: results.flatMap(({ failures = [] }) => failures),
  };
}
