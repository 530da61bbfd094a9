import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Run, runInProcess } from '../../command-line/testing/run-in-process.ts';
import { createScratchFolder } from '../../testing/scratch-folder.ts';
import type { CommandContext } from '../command-context.ts';
import { exportCommand } from '../export-command.ts';

export type { Run };

/** Runs the export in this process, after all periods of the cases. */
export const runCommand = (
  args: readonly string[],
  context: Partial<CommandContext> = {},
): Promise<Run> => runInProcess<CommandContext>(exportCommand, args, { delays: [], ...context });

/** A folder with a file of documents in it, for one spec. */
export interface DocumentsFolder {
  readonly docs: string;
  /** The path of a file in the folder. */
  readonly at: (name: string) => string;
  readonly read: (name: string) => Promise<string>;
  remove(): Promise<void>;
}

/** Writes settings and documents as `--docs` reads them. */
export async function documentsFolder(
  settings: unknown,
  documents: readonly object[],
): Promise<DocumentsFolder> {
  const { folder, remove } = await createScratchFolder({
    'docs.json': JSON.stringify([{ _id: 'settings', settings }, ...documents]),
  });
  const at = (name: string): string => join(folder, name);
  return { docs: at('docs.json'), at, read: (name) => readFile(at(name), 'utf8'), remove };
}
