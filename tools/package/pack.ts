import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { npmCommand } from '../bootstrap/npm-command.mjs';

const run = promisify(execFile);

/**
 * Packs a package's folder, without running any script of it.
 *
 * @returns the tarball, absolute
 */
export async function pack(folder: string, into: string): Promise<string> {
  const { file, args, shell } = npmCommand([
    ...['pack', '--json', '--offline', '--ignore-scripts', '--pack-destination', into],
  ]);
  const { stdout } = await run(file, args, { cwd: folder, shell });
  const [packed] = JSON.parse(stdout) as readonly { readonly filename: string }[];
  if (packed === undefined) throw new Error(`npm packed nothing of ${folder}.`);
  return join(into, packed.filename);
}
