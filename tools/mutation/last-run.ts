import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Mutant } from './stryker.ts';

interface KeptRun {
  /** By file, a hash of its text: the places of faults hold for that text alone. */
  readonly texts: Readonly<Record<string, string>>;
  readonly mutants: readonly Mutant[];
}

const hashOf = (file: string): string =>
  existsSync(file) ? createHash('sha256').update(readFileSync(file, 'utf8')).digest('hex') : '';

const fileOf = (folder: string, kept: string): string =>
  join(kept, `${folder.replaceAll('/', '+')}.json`);

/** Keeps what became of the faults of a folder, for a run of those that nobody noticed. */
export function keepRun(
  folder: string,
  mutants: readonly Mutant[],
  kept = '.cache/mutation-runs',
): void {
  const files = [...new Set(mutants.map(({ fileName }) => relative('.', fileName)))];
  const texts = Object.fromEntries(files.map((file) => [file, hashOf(file)]));
  const file = fileOf(folder, kept);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ texts, mutants } satisfies KeptRun));
}

/** The last run of a folder; none where there was none, or its files have changed since. */
export function lastRun(
  folder: string,
  kept = '.cache/mutation-runs',
): readonly Mutant[] | undefined {
  const file = fileOf(folder, kept);
  if (!existsSync(file)) return undefined;
  const { texts, mutants } = JSON.parse(readFileSync(file, 'utf8')) as KeptRun;
  const isSame = Object.entries(texts).every(([name, hash]) => hashOf(name) === hash);
  return isSame ? mutants : undefined;
}
