import { access, constants, stat } from 'node:fs/promises';

/** Whether files can be read in a folder and written. */
export async function isUsableFolder(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.R_OK | constants.W_OK);
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}
