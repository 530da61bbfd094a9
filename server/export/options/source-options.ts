import { databaseUrl, UsageError } from '../../command-line/index.ts';
import { EXPORT_USAGE } from './usage.ts';
import { type Flags, misused } from './flags.ts';

/** Where the documents are: in a database, or in a file of them. */
export type Source = { readonly url: string } | { readonly docs: string };

/**
 * Reads where the documents are.
 *
 * @throws {UsageError} where both or none are named
 */
export function sourceOf({ url, docs }: Flags): Source {
  if (url !== undefined && docs === undefined) return { url: databaseUrl(url, EXPORT_USAGE) };
  if (docs !== undefined && url === undefined) return { docs };
  throw misused('Give either --url or --docs.');
}

/**
 * The folder in which what is learned of the database is kept; of documents that are all at hand nothing
 * has to be learned.
 *
 * @throws {UsageError} where there is no such database
 */
export function cacheOf({ cache, docs, source }: Flags): string | undefined {
  if (cache !== undefined && (docs !== undefined || source === 'recalculated')) {
    throw misused('--cache goes with --url, for what phones wrote.');
  }
  return cache;
}

/**
 * Reads whether the targets are calculated from the reports.
 *
 * @throws {UsageError} where what is given does not go together
 */
export function recalculatedOf(flags: Flags): { readonly isAsOfEnd: boolean } | undefined {
  const { source = 'phones', 'as-of-end': isAsOfEnd = false, docs } = flags;
  if (source !== 'phones' && source !== 'recalculated') {
    throw new UsageError('--source is one of phones, recalculated.');
  }
  if (source === 'phones') {
    if (isAsOfEnd || flags['time-zone'] !== undefined) {
      throw misused('--as-of-end and --time-zone go with --source recalculated.');
    }
    return undefined;
  }
  if (docs !== undefined) {
    throw new UsageError('--source recalculated goes with --url: its reports are in a database.');
  }
  return { isAsOfEnd };
}
