import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RULES_WORKER } from '../../rules-sandbox/worker-file.ts';
import { createScratchFolder } from '../../testing/scratch-folder.ts';
import { exportCommand, type CommandContext } from '../export-command.ts';

/** How a command ended, and what it wrote. */
export interface Run {
  readonly code: number;
  /** Each character is a byte. */
  readonly stdout: string;
  readonly stderr: readonly string[];
}

/** Runs the command in this process, after all periods of the cases. */
export async function runCommand(
  args: readonly string[],
  context: Partial<CommandContext> = {},
): Promise<Run> {
  let stdout = '';
  const stderr: string[] = [];
  const code = await exportCommand({
    args,
    env: {},
    today: '2026-11-21',
    now: new Date(2026, 10, 21, 12).getTime(),
    rulesWorker: RULES_WORKER,
    stdout: (file) => {
      stdout += typeof file === 'string' ? file : Buffer.from(file).toString('latin1');
      return Promise.resolve();
    },
    stderr: (line) => stderr.push(line),
    delays: [],
    ...context,
  });
  return { code, stdout, stderr };
}

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
