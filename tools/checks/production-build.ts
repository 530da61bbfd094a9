import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserFiles, buildStats } from '../build-when-changed.ts';
import { addCounts } from './counts.ts';
import { type BuildStats, describeScriptSize, scriptSizes } from './script-sizes.ts';
import type { StageResult } from './stage.ts';
import { staticCheck } from './static-check.ts';

/** Each size of the built scripts: one check. */
function checkScriptSizes(root: string): StageResult {
  const stats = JSON.parse(readFileSync(buildStats(root), 'utf8')) as BuildStats;
  const sizes = scriptSizes(browserFiles(root), stats);
  const failed = sizes.filter(({ bytes, most }) => bytes > most).length;
  return {
    counts: { passed: sizes.length - failed, failed, skipped: 0 },
    output: sizes.map(describeScriptSize).join('\n'),
  };
}

/** Builds the browser's files as they are published; a budget that is exceeded is an error. */
export async function productionBuild(root: string): Promise<StageResult> {
  rmSync(join(root, '.cache', 'build-of-sources'), { force: true });
  const built = await staticCheck(root, ['node', 'tools/checks/build.ts']);
  if (built.counts.failed > 0) return built;
  const sizes = checkScriptSizes(root);
  return {
    counts: addCounts([built.counts, sizes.counts]),
    output: `${built.output}\n${sizes.output}`,
  };
}
