import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installApart } from '../bootstrap/install-apart.mjs';

interface Position {
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

/** A small fault that was put into a file, as Stryker reports it. */
export interface Mutant {
  readonly fileName: string;
  readonly location: { readonly start: Position; readonly end: Position };
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
}

interface StrykerModule {
  readonly Stryker: new (options: object) => { runMutationTest(): Promise<Mutant[]> };
}

/** Faults are put into these files, and these specs are asked whether they notice. */
export interface MutationRun {
  readonly mutate: readonly string[];
  readonly specs: readonly string[];
  /** Leaves out faults in what is computed as a file is loaded: each takes a process with all specs. */
  readonly ignoreStatic?: boolean;
}

const moduleOf = (folder: string, name: string): string =>
  join(folder, 'node_modules', '@stryker-mutator', name, 'dist', 'src', 'index.js');

/** What a copy of the project does without: the faults stand in the copy. */
const NOT_COPIED = ['.git', '.cache', '.angular', 'dist', 'coverage', 'docs', 'public/guide'];

/** Loads Stryker, installed where it is missing, and gives a function that runs it. */
export async function loadStryker(
  root: string,
): Promise<(run: MutationRun) => Promise<readonly Mutant[]>> {
  const folder = await installApart(root, 'mutation', console.error);
  const core = pathToFileURL(moduleOf(folder, 'core')).href;
  const { Stryker } = (await import(core)) as StrykerModule;
  return ({ mutate, specs, ignoreStatic = false }) => {
    // A file for each run: workers that start anew read it again.
    const jasmineConfigFile = join(folder, `jasmine-${randomUUID()}.json`);
    const helpers = ['tools/mutation/settings-of-specs.ts'];
    const jasmine = { spec_dir: '.', helpers, spec_files: specs, random: false };
    writeFileSync(jasmineConfigFile, JSON.stringify(jasmine));
    const stryker = new Stryker({
      mutate,
      ignoreStatic,
      testRunner: 'jasmine',
      plugins: [moduleOf(folder, 'jasmine-runner')],
      jasmineConfigFile,
      coverageAnalysis: 'perTest',
      // Specs of databases wait more than they calculate.
      concurrency: 2 * availableParallelism(),
      // Other programs may use the machine as well: what is slow is not what never ends.
      dryRunTimeoutMinutes: 15,
      timeoutMS: 10_000,
      timeoutFactor: 5,
      tempDirName: '.cache/stryker',
      ignorePatterns: NOT_COPIED,
      reporters: [],
      logLevel: 'error',
      warnings: false,
    });
    return stryker.runMutationTest().finally(() => rmSync(jasmineConfigFile));
  };
}
