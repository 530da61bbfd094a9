import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserFiles, buildStats } from '../build/build-when-changed.ts';
import { buildDhis2App } from '../dhis2-app/build-dhis2-app.ts';
import { addCounts } from './counts.ts';
import { buildExtension } from '../extension/build-extension.ts';
import { buildPhonePage } from '../phone-page/build-phone-page.ts';
import {
  type BuildStats,
  describeScriptSize,
  scriptSizes,
  telephoneSizes,
} from './script-sizes.ts';
import type { StageResult } from './stage.ts';
import { staticCheck } from './static-check.ts';

/** With the texts of all languages; it is installed once, over whatever line a ministry has. */
const MOST_OF_APP = 600_000;

/** Each size of what was built: one check. */
async function checkSizes(root: string): Promise<StageResult> {
  const stats = JSON.parse(readFileSync(buildStats(root), 'utf8')) as BuildStats;
  const { bytes } = await buildDhis2App(root);
  const { script } = await buildExtension(root);
  const { files } = await buildPhonePage(root);
  const sizes = [
    ...scriptSizes(browserFiles(root), stats),
    ...telephoneSizes(script, files.get('phone-page.js') ?? ''),
    { about: 'The app inside DHIS2, zipped', bytes, most: MOST_OF_APP },
  ];
  const failed = sizes.filter(({ bytes, most }) => bytes > most).length;
  return {
    counts: { passed: sizes.length - failed, failed, skipped: 0 },
    output: sizes.map(describeScriptSize).join('\n'),
  };
}

/** Builds the browser's files as they are published; a budget that is exceeded is an error. */
export async function productionBuild(root: string): Promise<StageResult> {
  for (const stamp of ['build-of-sources', 'dhis2-app-of-sources']) {
    rmSync(join(root, '.cache', stamp), { force: true });
  }
  const built = await staticCheck(root, ['node', 'tools/checks/build.ts']);
  if (built.counts.failed > 0) return built;
  const sizes = await checkSizes(root);
  return {
    counts: addCounts([built.counts, sizes.counts]),
    output: `${built.output}\n${sizes.output}`,
  };
}
