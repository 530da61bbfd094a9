import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file under another name and then renames it: whoever looks sees the whole of it, or what was there before.
 * Where that fails nothing is left over.
 *
 * @param part the other name, of no file yet and in the same folder
 * @param mode who may read it; as the process makes files where it is not given
 */
export async function writeWhole(
  file: string,
  part: string,
  content: string | Uint8Array<ArrayBuffer>,
  mode?: number,
): Promise<void> {
  try {
    await writeFile(part, content, { flag: 'wx', flush: true, mode });
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
