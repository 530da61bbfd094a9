import { databaseUrl, UsageError } from '../command-line/index.ts';
import { parsedFlags } from '../export/index.ts';
import { MAP_USAGE } from './usage.ts';

/** What is to be mapped, and where to. */
export interface MapOptions {
  readonly url: string;
  /** Where DHIS2's side is read: a file, or a server. */
  readonly metadata: { readonly file: string } | { readonly dhis2: string };
  /** The one that the settings configure where none is given. */
  readonly dataSet: string | undefined;
  /** Those of places that are mapped where none is given. */
  readonly placeTypes: readonly string[] | undefined;
  /** A table that somebody has looked through. */
  readonly table: string | undefined;
  readonly out: string;
}

const FLAGS = {
  url: { type: 'string' },
  metadata: { type: 'string' },
  dhis2: { type: 'string' },
  'data-set': { type: 'string' },
  'place-type': { type: 'string', multiple: true },
  table: { type: 'string' },
  out: { type: 'string' },
} as const;

/** A mistake, with how the command is written. */
export const misused = (words: string): UsageError => new UsageError(`${words}\n${MAP_USAGE}`);

/**
 * Reads what to map from the command line.
 *
 * @throws {UsageError} saying how to write it
 */
export function readMapOptions(args: readonly string[]): MapOptions {
  const flags = parsedFlags(args, FLAGS, MAP_USAGE);
  const { url, metadata, dhis2, table, out, 'place-type': placeTypes } = flags;
  if (url === undefined) throw misused('--url is missing.');
  if (out === undefined || out === '') throw misused('--out is missing.');
  if ((metadata === undefined) === (dhis2 === undefined)) {
    throw misused('Give either --metadata or --dhis2.');
  }
  return {
    url: databaseUrl(url, MAP_USAGE),
    metadata: metadata === undefined ? { dhis2: dhis2 ?? '' } : { file: metadata },
    dataSet: flags['data-set'],
    placeTypes,
    table,
    out,
  };
}
