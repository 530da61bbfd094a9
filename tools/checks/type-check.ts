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

/** Checks the types of every project; one check each. */
export async function typeCheck(root: string): Promise<StageResult> {
  const results: StageResult[] = [];
  for (const [compiler, project] of PROJECTS) {
    results.push(await staticCheck(root, [compiler, '--noEmit', '--project', project]));
  }
  return {
    counts: addCounts(results.map((result) => result.counts)),
    output: results.map((result) => result.output).join(''),
  };
}
