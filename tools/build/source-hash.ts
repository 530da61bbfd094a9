import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What the browser's bundle is made from. */
const SOURCES = [
  'src',
  'public',
  'angular.json',
  'tsconfig.json',
  'tsconfig.app.json',
  'tsconfig.dhis2-app.json',
  'tools/build/style-sheet-last.ts',
];

/** Specs and their fixtures are not in the bundle: editing one is no reason to build again. */
const isForTests = (path: string): boolean =>
  path.endsWith('.spec.ts') || path.endsWith('-harness.ts') || path.split(sep).includes('testing');

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** A hash over everything that the browser's bundle is made from, the packages' lock included. */
export function sourceHash(root: string): string {
  const hash = createHash('sha256');
  for (const source of [...SOURCES, 'package-lock.json']) {
    for (const file of filesBelow(join(root, source))) {
      if (isForTests(file)) continue;
      hash
        .update(`${relative(root, file)}\0`)
        .update(readFileSync(file, 'latin1'), 'latin1')
        .update('\0');
    }
  }
  return hash.digest('hex');
}
