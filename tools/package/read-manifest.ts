import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the packages take over from the project's package.json. */
export interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  /** Exact versions by package. */
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Reads the project's package.json. */
export const readManifest = async (root: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Manifest;
