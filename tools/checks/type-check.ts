import type { StageResult } from './stage.ts';
import { staticChecks } from './static-check.ts';

/**
 * The projects that no build reads. Those of the page and of its specs are compiled by the stages `build` and `karma`,
 * with their templates, also what nothing imports: once more here would be half a minute for the same answer.
 */
const PROJECTS = ['tsconfig.domain.json', 'tsconfig.server.json', 'tsconfig.tools.json'];

/** Checks the types of every project that no build reads; one check each. tsc keeps notes for the next time. */
export const typeCheck = (root: string): Promise<StageResult> =>
  staticChecks(
    root,
    PROJECTS.map((project) => [
      'tsc',
      ...['--noEmit', '--project', project],
      ...['--incremental', '--tsBuildInfoFile', `.cache/types/${project}.tsbuildinfo`],
    ]),
  );
