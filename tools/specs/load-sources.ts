import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const isForTests = (file: string): boolean =>
  file.endsWith('.spec.ts') || file.endsWith('.d.ts') || /[\\/]testing[\\/]/.test(file);

/** What brings the browser's packages with it: specs in the browser load that. */
const isForBrowsers = (file: string): boolean => /(^|[\\/.])browser\.ts$/.test(file);

/**
 * Loads every source of a folder, so that coverage also knows those that no spec reaches. (c8 can
 * add unloaded files by itself, but then counts a file of types alone as not covered.)
 */
export async function loadSources(folder: string): Promise<void> {
  for (const file of globSync(`${folder}/**/*.ts`)) {
    if (!isForTests(file) && !isForBrowsers(file)) await import(pathToFileURL(resolve(file)).href);
  }
}
