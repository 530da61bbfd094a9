import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheOfText, type ExportCacheStore, textOfCache } from '../../../src/data-access/index.ts';
import { checkWritable, writeWholeFile } from '../../command-line/index.ts';

/** Whose knowledge of which database it is: what one user may read is no other user's. */
export interface LineagesOf {
  /** The address of the database. */
  readonly url: string;
  readonly user: string;
}

/** Readable by its owner only. */
const MODE = 0o600;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const nameOf = ({ url, user }: LineagesOf): string =>
  `lineages_${hashOf(JSON.stringify([url, user])).slice(0, 16)}.json`;

/**
 * Keeps what exports learn in a folder, a file for each database and user: its first line is the
 * SHA-256 of the rest, so that a damaged file, or somebody else's, is as good as none. It is written
 * whole or not at all. Ids alone are in it, no names and no numbers.
 *
 * @param failed told why it could not be written; the export is made all the same
 * @throws {UsageError} when the folder is not there or may not be written in
 */
export async function lineagesInFolder(
  folder: string,
  of: LineagesOf,
  failed: (words: string) => void,
): Promise<ExportCacheStore> {
  const file = join(folder, nameOf(of));
  await checkWritable(file);
  let saving: Promise<void> = Promise.resolve();
  return {
    load: async () => {
      const content = await readFile(file, 'utf8').catch(() => '');
      const [hash = '', text = ''] = content.split(/\n(.*)/s);
      return hash === hashOf(text) ? cacheOfText(text) : undefined;
    },
    save: (cache) => {
      const text = textOfCache(cache);
      saving = writeWholeFile(file, `${hashOf(text)}\n${text}`, MODE).catch((error: unknown) => {
        failed(error instanceof Error ? error.message : '');
      });
    },
    settled: () => saving,
  };
}
