import {
  canWritePeriod,
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportRequest,
  exportRequest,
} from '../../../src/domain/index.ts';
import { UsageError } from '../../command-line/index.ts';
import { type Dhis2Options, dhis2OptionsOf } from '../../export/index.ts';
import { CHOICES, formatOf, NOT_IN_ADX } from '../../export-interface/index.ts';
import { EXPORT_CASES_USAGE } from './usage.ts';
import { type CasesFlags, flagsOf, misused } from './flags.ts';

/** Where the cases are: in an outbreak of a Go.Data, or in files of what its API gives. */
export type CasesSource =
  | { readonly url: string; readonly outbreak: string }
  | { readonly cases: string; readonly locations: string };

/** What is to be exported, and where to. */
export interface CasesOptions extends Dhis2Options {
  readonly source: CasesSource;
  readonly mapping: string;
  /** Its data set is '' where only the mapping names it. */
  readonly request: ExportRequest;
  readonly format: ExportFormat;
  readonly gzip: boolean;
  /** Standard output where none is given. */
  readonly out: string | undefined;
  readonly review: string | undefined;
  /** A former review to compare with. */
  readonly since: string | undefined;
  /** Where the rows that are left behind go. */
  readonly removals: string | undefined;
}

/**
 * Reads what to export from the command line.
 *
 * @throws {UsageError} saying how to write it
 */
export function readCasesOptions(args: readonly string[]): CasesOptions {
  const flags = flagsOf(args);
  const { gzip = false, out, review, since, removals, mapping } = flags;
  const source = sourceOf(flags);
  if (mapping === undefined) throw misused('--mapping is missing.');
  const { request, format } = requestOf(flags, source);
  return {
    source,
    mapping,
    request,
    format,
    gzip,
    out,
    review,
    since,
    removals,
    ...dhis2OptionsOf(flags, EXPORT_CASES_USAGE),
  };
}

function sourceOf({ godata, outbreak, cases, locations }: CasesFlags): CasesSource {
  const isOfFiles = cases !== undefined || locations !== undefined;
  if (isOfFiles === (godata !== undefined || outbreak !== undefined)) {
    throw misused('Give either --godata and --outbreak, or --cases and --locations.');
  }
  if (isOfFiles) {
    if (cases !== undefined && locations !== undefined) return { cases, locations };
    throw misused('--cases goes with --locations.');
  }
  if (godata === undefined || outbreak === undefined || outbreak === '') {
    throw misused('--godata goes with --outbreak.');
  }
  return { url: goDataUrl(godata), outbreak };
}

/** The address without `/api` and without a final slash. */
function goDataUrl(text: string): string {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw misused('--godata is not an address such as https://godata.example.org.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(
      '--godata must not carry a user or password: others can see a command line.',
    );
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '').replace(/\/api$/, '');
}

function requestOf(
  flags: CasesFlags,
  source: CasesSource,
): { readonly request: ExportRequest; readonly format: ExportFormat } {
  const format = formatOf(flags.format);
  if (format === undefined) {
    throw new UsageError(`--format is one of ${EXPORT_FORMATS.join(', ')}.`);
  }
  const { period, 'complete-date': completeDate } = flags;
  if (period === undefined) throw misused('--period is missing.');
  if (!canWritePeriod(format, period)) {
    throw new UsageError(`${NOT_IN_ADX}: leave --format adx away.`);
  }
  const zeros = CHOICES.zeros.find((one) => one === (flags.zeros ?? 'all'));
  if (zeros === undefined) throw new UsageError(`--zeros is one of ${CHOICES.zeros.join(', ')}.`);
  const request = exportRequest({
    dataSet: flags['data-set'] ?? '',
    period,
    orgUnits: (flags['org-unit'] ?? []).filter((orgUnit) => orgUnit !== ''),
    children: flags.children ?? false,
    zeros,
    outbreak: 'url' in source ? source.outbreak : 'file',
    ...(completeDate === undefined ? {} : { completeDate }),
  });
  return { request, format };
}
