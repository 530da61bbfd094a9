import { addCounts } from './counts.ts';
import type { StageResult } from './stage.ts';
import { staticCheck } from './static-check.ts';

/** Each project of TypeScript with its compiler: Angular's own also reads the templates. */
const PROJECTS = [
  ['tsc', 'tsconfig.domain.json'],
  ['ngc', 'tsconfig.app.json'],
  ['tsc', 'tsconfig.spec.json'],
  ['tsc', 'tsconfig.server.json'],
  ['tsc', 'tsconfig.tools.json'],
] as const;

/** tsc notes what it checked, and checks again only what a change reaches; ngc has no such notes. */
const notesOf = (compiler: string, project: string): readonly string[] =>
  compiler === 'tsc'
    ? ['--incremental', '--tsBuildInfoFile', `.cache/types/${project}.tsbuildinfo`]
    : [];

/** Checks the types of every project; one check each. */
export async function typeCheck(root: string): Promise<StageResult> {
  const results: StageResult[] = [];
  for (const [compiler, project] of PROJECTS) {
    const notes = notesOf(compiler, project);
    results.push(await staticCheck(root, [compiler, '--noEmit', '--project', project, ...notes]));
  }
  return {
    counts: addCounts(results.map((result) => result.counts)),
    output: results.map((result) => result.output).join(''),
    failures: results.flatMap(({ failures = [] }) => failures),
  };
}
