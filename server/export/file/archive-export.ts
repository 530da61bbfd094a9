import type { ExportRequest } from '../../../src/domain/index.ts';
import { UsageError } from '../../command-line/index.ts';
import { ExportsFolder, archivedExportOf, type ExportParts } from '../../export-archive/index.ts';
import type { Environment } from '../../start/index.ts';
import type { CommandOptions } from '../options/command-options.ts';

/**
 * The folder of exports that the environment names, undefined where it names none.
 *
 * @throws {UsageError} when it cannot be used
 */
export async function exportsFolderOf(env: Environment): Promise<ExportsFolder | undefined> {
  const path = env['EXPORTS_FOLDER'] ?? '';
  if (path === '') return undefined;
  const folder = new ExportsFolder(path);
  if (await folder.isUsable()) return folder;
  throw new UsageError(`EXPORTS_FOLDER=${path} is no folder that can be read and written.`);
}

/**
 * Checks what takes a former export to compare with.
 *
 * @throws {UsageError} where there can be none
 */
export function checkFormer(
  {
    since,
    removals,
    deleteLeftBehind,
  }: Pick<CommandOptions, 'since' | 'removals' | 'deleteLeftBehind'>,
  folder: ExportsFolder | undefined,
): void {
  if (since !== undefined || folder !== undefined) return;
  const alone =
    removals !== undefined
      ? '--removals'
      : deleteLeftBehind !== undefined
        ? '--delete-left-behind'
        : undefined;
  if (alone === undefined) return;
  throw new UsageError(`${alone} goes with --since, or with EXPORTS_FOLDER in the environment.`);
}

/** Keeps an export for the next one, unless it was only looked at. */
export async function archiveExport(
  folder: ExportsFolder | undefined,
  { send, compare }: Pick<CommandOptions, 'send' | 'compare'>,
  parts: ExportParts & { readonly request: ExportRequest },
  stderr: (line: string) => void,
): Promise<void> {
  if (folder === undefined || compare !== undefined || send?.dryRun === true) return;
  try {
    await folder.add(archivedExportOf(parts, new Date()), parts.request);
  } catch (error) {
    // The file itself is made, and may be in DHIS2: it does not fail for this.
    const words = error instanceof Error ? error.message : '';
    stderr(`not kept in EXPORTS_FOLDER: ${words}`);
  }
}
