import type { StageResult } from './stage.ts';
import { staticChecks } from './static-check.ts';

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
export const typeCheck = (root: string): Promise<StageResult> =>
  staticChecks(
    root,
    PROJECTS.map(([compiler, project]) => [
      compiler,
      ...['--noEmit', '--project', project, ...notesOf(compiler, project)],
    ]),
  );
