import { randomBytes } from 'node:crypto';
import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeWhole } from '../dated-files/index.ts';
import { UsageError } from './usage-error.ts';

/** A text in ASCII, or bytes. */
export type FileContent = string | Uint8Array<ArrayBuffer>;

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : '');

/**
 * Checks before a long export that its file can be written.
 *
 * @throws {UsageError} when its folder is not there or may not be written in
 */
export async function checkWritable(file: string): Promise<void> {
  try {
    await access(dirname(file), constants.W_OK);
  } catch (cause) {
    throw new UsageError(`${file} cannot be written: ${wordsOf(cause)}`, { cause });
  }
}

/**
 * Writes a file beside its place and then renames it: whoever looks sees the whole of it, or what
 * was there before.
 *
 * @param mode who may read it; as the process makes files where it is not given
 * @throws {UsageError} when it cannot be written; nothing is left over then
 */
export async function writeWholeFile(
  file: string,
  content: FileContent,
  mode?: number,
): Promise<void> {
  try {
    await writeWhole(file, `${file}.${randomBytes(4).toString('hex')}.part`, content, mode);
  } catch (cause) {
    throw new UsageError(`${file} cannot be written: ${wordsOf(cause)}`, { cause });
  }
}
