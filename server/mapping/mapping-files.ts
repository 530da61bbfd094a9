import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type ContactsFile,
  type MappingRow,
  type PatchOperation,
  toMappingCsv,
} from '../../src/domain/index.ts';
import { UsageError, writeWholeFile } from '../command-line/index.ts';

/** What a run writes. */
export interface MappingFiles {
  readonly rows: readonly MappingRow[];
  readonly contacts: readonly ContactsFile[];
  readonly patch: readonly PatchOperation[];
}

const TABLE = 'mapping.csv';
const PATCH = 'settings-patch.json';

/**
 * Writes the files of a run into a folder, each whole. What a former run wrote and this one does not goes: a
 * contacts file that is left over would map again what was decided otherwise. The folder of a former run is
 * known by its table; in any other nothing is removed.
 *
 * @throws {UsageError} where they cannot be written
 */
export async function writeMappingFiles(
  folder: string,
  { rows, contacts, patch }: MappingFiles,
): Promise<void> {
  const csv = join(folder, 'csv');
  await mkdir(csv, { recursive: true }).catch((cause: unknown) => {
    throw new UsageError(`--out: ${folder} cannot be made.`, { cause });
  });
  const isFormer = (await readdir(folder)).includes(TABLE);
  if (isFormer) {
    const written = new Set(contacts.map(({ name }) => name));
    const former = (await readdir(csv)).filter(
      (name) => /^contact(\.dhis-\d+(-new)?)?\.csv$/.test(name) && !written.has(name),
    );
    for (const name of former) await rm(join(csv, name));
    if (patch.length === 0) await rm(join(folder, PATCH), { force: true });
  }
  for (const { name, text } of contacts) await writeWholeFile(join(csv, name), text);
  if (patch.length > 0) await writeWholeFile(join(folder, PATCH), jsonOf(patch));
  await writeWholeFile(join(folder, 'mapping.json'), jsonOf(rows));
  // Last, since it says that the folder is one of these.
  await writeWholeFile(join(folder, TABLE), toMappingCsv(rows));
}

const jsonOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
