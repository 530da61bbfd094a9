import { parseArgs } from 'node:util';
import {
  canWritePeriod,
  type CheckOptions,
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportRequest,
  FINDING_KINDS,
  isRecord,
} from '../../src/domain/index.ts';
import { databaseUrl, UsageError } from '../command-line/index.ts';
import { CHOICES, formatOf, requestOfChoice } from '../export-interface/index.ts';
import { EXPORT_USAGE } from './usage.ts';

/** Where the documents are: in a database, or in a file of them. */
export type Source = { readonly url: string } | { readonly docs: string };

/** What is to be exported, and where to. */
export interface CommandOptions {
  readonly source: Source;
  readonly request: ExportRequest;
  readonly format: ExportFormat;
  readonly gzip: boolean;
  /** Standard output where none is given. */
  readonly out: string | undefined;
  readonly review: string | undefined;
  /** The least per cent of the expected owners that must have reported; none is not asked. */
  readonly minReported: number | undefined;
  /** A former review to compare with. */
  readonly since: string | undefined;
  /** Where the rows that are left behind go. */
  readonly removals: string | undefined;
  /** The metadata to check against, and what is done about what is found; none is not checked. */
  readonly check: { readonly metadata: string; readonly options: CheckOptions } | undefined;
  /** The DHIS2 to which the data values go besides; none where they stay here. */
  readonly send: { readonly url: string; readonly dryRun: boolean } | undefined;
  /** How many rows of a former export, left behind in DHIS2, may be deleted there; none is not asked. */
  readonly deleteLeftBehind: number | undefined;
  /** The least per cent of the expected owners with which an org unit is marked complete; none marks none. */
  readonly completeFrom: number | undefined;
  /** Where the marks of completeness go as JSON. */
  readonly registrations: string | undefined;
  /** The DHIS2 whose values the file is compared with, without sending it. */
  readonly compare: string | undefined;
  /** Where DHIS2's answer is written, explained row by row, as JSON. */
  readonly answer: string | undefined;
  /** Set where the targets are calculated from the reports, instead of what phones wrote. */
  readonly recalculated: { readonly isAsOfEnd: boolean } | undefined;
}

const FLAGS = {
  url: { type: 'string' },
  docs: { type: 'string' },
  'data-set': { type: 'string' },
  period: { type: 'string' },
  'org-unit': { type: 'string', multiple: true },
  children: { type: 'boolean' },
  attribution: { type: 'string' },
  zeros: { type: 'string' },
  preset: { type: 'string' },
  'id-scheme': { type: 'string' },
  format: { type: 'string' },
  gzip: { type: 'boolean' },
  'complete-date': { type: 'string' },
  out: { type: 'string' },
  review: { type: 'string' },
  'min-reported': { type: 'string' },
  exclude: { type: 'string', multiple: true },
  since: { type: 'string' },
  removals: { type: 'string' },
  metadata: { type: 'string' },
  'leave-out': { type: 'string', multiple: true },
  'yes-no': { type: 'boolean' },
  send: { type: 'string' },
  'dry-run': { type: 'boolean' },
  compare: { type: 'string' },
  'delete-left-behind': { type: 'string' },
  'complete-from': { type: 'string' },
  registrations: { type: 'string' },
  answer: { type: 'string' },
  source: { type: 'string' },
  'as-of-end': { type: 'boolean' },
  'time-zone': { type: 'string' },
} as const;

/** Words of the parser that repeat names of options only, never a value. */
const TELLING = ['ERR_PARSE_ARGS_UNKNOWN_OPTION', 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE'];

function flagsOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS }).values;
  } catch (cause) {
    const tells = isRecord(cause) && TELLING.includes(String(cause['code']));
    const words = tells ? `${String(cause['message'])}\n` : '';
    throw new UsageError(`${words}${EXPORT_USAGE}`, { cause });
  }
}

function sourceOf(url: string | undefined, docs: string | undefined): Source {
  if (url !== undefined && docs === undefined) return { url: databaseUrl(url, EXPORT_USAGE) };
  if (docs !== undefined && url === undefined) return { docs };
  throw new UsageError(`Give either --url or --docs.\n${EXPORT_USAGE}`);
}

function needed(name: string, value: string | undefined): string {
  if (value === undefined) throw new UsageError(`--${name} is missing.\n${EXPORT_USAGE}`);
  return value;
}

function sendOf(url: string | undefined, dryRun: boolean): CommandOptions['send'] {
  if (url !== undefined) return { url, dryRun };
  if (dryRun) throw new UsageError(`--dry-run goes with --send.\n${EXPORT_USAGE}`);
  return undefined;
}

function percentOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const percent = Number(text);
  if (text.trim() === '' || !(percent >= 0 && percent <= 100)) {
    throw new UsageError(`--${name} is a number from 0 to 100.`);
  }
  return percent;
}

function completeFromOf(
  flags: Readonly<{ 'complete-from'?: string; registrations?: string }>,
  isSent: boolean,
): number | undefined {
  const percent = percentOf('complete-from', flags['complete-from']);
  if (percent === undefined && flags.registrations !== undefined) {
    throw new UsageError(`--registrations goes with --complete-from.\n${EXPORT_USAGE}`);
  }
  if (percent !== undefined && flags.registrations === undefined && !isSent) {
    throw new UsageError(`--complete-from goes with --send or --registrations.\n${EXPORT_USAGE}`);
  }
  return percent;
}

function recalculatedOf(flags: ReturnType<typeof flagsOf>): CommandOptions['recalculated'] {
  const { source = 'phones', 'as-of-end': isAsOfEnd = false, docs } = flags;
  if (source !== 'phones' && source !== 'recalculated') {
    throw new UsageError('--source is one of phones, recalculated.');
  }
  if (source === 'phones') {
    if (isAsOfEnd || flags['time-zone'] !== undefined) {
      throw new UsageError(
        `--as-of-end and --time-zone go with --source recalculated.\n${EXPORT_USAGE}`,
      );
    }
    return undefined;
  }
  if (docs !== undefined) {
    throw new UsageError('--source recalculated goes with --url: its reports are in a database.');
  }
  return { isAsOfEnd };
}

function countOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) {
    throw new UsageError(
      '--delete-left-behind is the most rows that may be deleted: a whole number.',
    );
  }
  return Number(text);
}

function checkOf(
  metadata: string | undefined,
  kinds: readonly string[],
  isYesNo: boolean,
): CommandOptions['check'] {
  const leaveOut = kinds.map((text) => {
    const kind = FINDING_KINDS.find((known) => known === text);
    if (kind === undefined) {
      throw new UsageError(`--leave-out is one of ${FINDING_KINDS.join(', ')}.`);
    }
    return kind;
  });
  if (metadata !== undefined) return { metadata, options: { leaveOut, isYesNo } };
  if (leaveOut.length > 0 || isYesNo) {
    throw new UsageError(`--leave-out and --yes-no go with --metadata.\n${EXPORT_USAGE}`);
  }
  return undefined;
}

/**
 * Reads what to export from the command line.
 *
 * @throws {UsageError} saying how to write it
 */
export function readCommandOptions(args: readonly string[]): CommandOptions {
  const flags = flagsOf(args);
  const source = sourceOf(flags.url, flags.docs);
  const format = formatOf(flags.format);
  if (format === undefined) {
    throw new UsageError(`--format is one of ${EXPORT_FORMATS.join(', ')}.`);
  }
  const request = requestOfChoice({
    dataSet: needed('data-set', flags['data-set']),
    period: needed('period', flags.period),
    orgUnits: flags['org-unit'] ?? [],
    children: flags.children ?? false,
    attribution: flags.attribution,
    zeros: flags.zeros,
    preset: flags.preset,
    idScheme: flags['id-scheme'],
    completeDate: flags['complete-date'],
    exclude: flags.exclude ?? [],
  });
  if (!request.ok) {
    const { choice } = request.error;
    throw new UsageError(
      choice === 'exclude'
        ? '--exclude is OWNER=REASON: the id of a contact, and a reason of 1 to 500 characters.'
        : `--${choice === 'idScheme' ? 'id-scheme' : choice} is one of ${CHOICES[choice].join(', ')}.`,
    );
  }
  if (!canWritePeriod(format, request.value.period)) {
    throw new UsageError(
      'ADX cannot tell quarters that start in November, nor months of Bikram Sambat, from others, and DHIS2 would store the values for another period: leave --format adx away.',
    );
  }
  const { gzip = false, out, review, answer, compare, since, removals } = flags;
  const send = sendOf(flags.send, flags['dry-run'] ?? false);
  if (answer !== undefined && send === undefined) {
    throw new UsageError(`--answer goes with --send.\n${EXPORT_USAGE}`);
  }
  if (compare !== undefined && send !== undefined) {
    throw new UsageError('--compare sends nothing; --send compares by itself.');
  }
  const check = checkOf(flags.metadata, flags['leave-out'] ?? [], flags['yes-no'] ?? false);
  const minReported = percentOf('min-reported', flags['min-reported']);
  const completeFrom = completeFromOf(flags, send !== undefined);
  const deleteLeftBehind = countOf(flags['delete-left-behind']);
  if (deleteLeftBehind !== undefined && send === undefined) {
    throw new UsageError(`--delete-left-behind goes with --send.\n${EXPORT_USAGE}`);
  }
  const files = { out, review, minReported, since, removals };
  return {
    source,
    request: request.value,
    format,
    gzip,
    ...files,
    check,
    send,
    compare,
    answer,
    deleteLeftBehind,
    completeFrom,
    registrations: flags.registrations,
    recalculated: recalculatedOf(flags),
  };
}
