import { e2eSpecs } from './e2e-specs.ts';
import { karmaSpecs } from './karma-specs.ts';
import { nodeSpecs } from './node-specs.ts';
import { productionBuild } from './production-build.ts';
import type { Stage } from './stage.ts';
import { type Command, staticCheck, staticChecks } from './static-check.ts';
import { typeCheck } from './type-check.ts';
import { zoneSpecs } from './zone-specs.ts';

/** Where the project's own TypeScript is. */
const FOLDERS = ['src', 'server', 'instruments', 'integrations', 'tools', 'e2e'];

/** What reads the sources and the styles, each with its own configuration. */
const LINTERS: readonly Command[] = [
  ['eslint', '--max-warnings', '0', '.'],
  ['stylelint', '--max-warnings', '0', '**/*.{css,scss}'],
];

/** All that `npm test` does, the long ones first so that two side by side end together. */
export const allStages = (root: string): readonly Stage[] => [
  {
    name: 'karma',
    about: 'specs in headless Chromium',
    run: () => karmaSpecs(root),
  },
  {
    name: 'node',
    about: 'specs on Node, and their coverage',
    run: () => nodeSpecs(root),
  },
  {
    name: 'lint',
    about: 'ESLint and Stylelint without a warning',
    run: () => staticChecks(root, LINTERS),
  },
  {
    name: 'build',
    about: 'production build within its size budget',
    run: () => productionBuild(root),
  },
  {
    name: 'types',
    about: 'TypeScript, every project that no build reads',
    run: () => typeCheck(root),
  },
  {
    name: 'zones',
    about: 'specs of what computes with dates, in other time zones',
    run: () => zoneSpecs(root),
  },
  {
    name: 'format',
    about: 'Prettier',
    run: () => staticCheck(root, ['prettier', '--check', '.', '--log-level', 'warn']),
  },
  {
    name: 'layers',
    about: 'who may import whom',
    run: () => staticCheck(root, ['depcruise', '--output-type', 'err-long', ...FOLDERS]),
  },
  {
    name: 'unused',
    about: 'files and exports that nobody uses',
    run: () => staticCheck(root, ['knip', '--no-progress', '--include', 'files,exports']),
  },
  {
    name: 'e2e',
    about: 'the whole product in a real browser',
    isAlone: true,
    run: () => e2eSpecs(root),
  },
  {
    name: 'packages',
    about: 'both packages, installed where nothing of the project is',
    isAlone: true,
    run: () => e2eSpecs(root, 'packages'),
  },
];
