import type { ExportFormat, ExportRequest } from '../../../src/domain/index.ts';
import { type Dhis2Options, dhis2OptionsOf } from './dhis2-options.ts';
import { flagsOf, misused, percentOf } from './flags.ts';
import { requestOf } from './request-options.ts';
import { cacheOf, recalculatedOf, type Source, sourceOf } from './source-options.ts';

/** What is to be exported, and where to. */
export interface CommandOptions extends Dhis2Options {
  readonly source: Source;
  /** The folder in which what is learned of the database is kept for the next exports. */
  readonly cache: string | undefined;
  readonly request: ExportRequest;
  readonly format: ExportFormat;
  readonly gzip: boolean;
  /** Standard output where none is given. */
  readonly out: string | undefined;
  readonly review: string | undefined;
  /** The least per cent of the expected owners that must have reported; none is not asked. */
  readonly minReported: number | undefined;
  /** Whether a file is only made where all of it is signed off. */
  readonly requireSignOff: boolean;
  /** Whether it is asked which phones have older settings than the server. */
  readonly phones: boolean;
  /** A former review to compare with. */
  readonly since: string | undefined;
  /** Where the rows that are left behind go. */
  readonly removals: string | undefined;
  /** Set where the targets are calculated from the reports, instead of what phones wrote. */
  readonly recalculated: { readonly isAsOfEnd: boolean } | undefined;
}

/**
 * Reads what to export from the command line.
 *
 * @throws {UsageError} saying how to write it
 */
export function readCommandOptions(args: readonly string[]): CommandOptions {
  const flags = flagsOf(args);
  const { gzip = false, out, review, since, removals } = flags;
  const source = sourceOf(flags);
  const { request, format } = requestOf(flags);
  const recalculated = recalculatedOf(flags);
  const requireSignOff = flags['require-sign-off'] === true;
  if (requireSignOff && recalculated !== undefined) {
    throw misused('--require-sign-off is for what phones wrote: that is what supervisors sign.');
  }
  const phones = flags.phones === true;
  if (phones && ('docs' in source || recalculated !== undefined)) {
    throw misused('--phones asks a CHT of which phones wrote: it needs --url, without --source.');
  }
  return {
    source,
    cache: cacheOf(flags),
    request,
    format,
    gzip,
    out,
    review,
    since,
    removals,
    ...dhis2OptionsOf(flags),
    minReported: percentOf('min-reported', flags['min-reported']),
    requireSignOff,
    phones,
    recalculated,
  };
}
