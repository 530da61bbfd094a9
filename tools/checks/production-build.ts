import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { StageResult } from './stage.ts';
import { staticCheck } from './static-check.ts';

/** Builds the browser's files as they are published; a budget that is exceeded is an error. */
export async function productionBuild(root: string): Promise<StageResult> {
  rmSync(join(root, '.cache', 'build-of-sources'), { force: true });
  return staticCheck(root, ['node', 'tools/checks/build.ts']);
}
