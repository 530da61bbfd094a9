import { parseArgs } from 'node:util';
import {
  type Days,
  daysOfWeekPeriod,
  isCalendarDate,
  isRecord,
  parsePeriod,
  type Period,
} from '../../src/domain/index.ts';
import { databaseUrl, UsageError } from '../command-line/index.ts';
import { TIME_LIMIT } from '../recalculation/index.ts';
import { RECALCULATE_USAGE } from './usage.ts';

/** What is to be calculated, and where to. */
export interface RecalculateOptions {
  readonly url: string;
  /** Months of the CHT, by DHIS2's name for them; or any days. */
  readonly span: { readonly period: Period } | { readonly days: Days };
  /** Only owners below these; none is all. */
  readonly chosen: { readonly dataSet: string; readonly orgUnits: readonly string[] } | undefined;
  /** Only these owners; none is all. */
  readonly owners: readonly string[];
  readonly isCompared: boolean;
  readonly isAsOfEnd: boolean;
  /** Milliseconds that the rules may take for one contact. */
  readonly timeLimit: number;
  /** Where each account is kept as soon as it is done, for a run that ends in the middle. */
  readonly progress: string | undefined;
  /** Standard output where none is given. */
  readonly out: string | undefined;
}

const FLAGS = {
  url: { type: 'string' },
  period: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  'data-set': { type: 'string' },
  'org-unit': { type: 'string', multiple: true },
  owner: { type: 'string', multiple: true },
  compare: { type: 'boolean' },
  'as-of-end': { type: 'boolean' },
  'time-zone': { type: 'string' },
  'time-limit': { type: 'string' },
  progress: { type: 'string' },
  out: { type: 'string' },
} as const;

const misused = (words: string, cause?: unknown): UsageError =>
  new UsageError(`${words}\n${RECALCULATE_USAGE}`, { cause });

function flagsOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS }).values;
  } catch (cause) {
    throw misused(isRecord(cause) ? String(cause['message']) : '', cause);
  }
}

type Flags = ReturnType<typeof flagsOf>;

/**
 * Reads what to calculate from the command line.
 *
 * @throws {UsageError} saying how to write it
 */
export function readRecalculateOptions(args: readonly string[]): RecalculateOptions {
  const flags = flagsOf(args);
  if (flags.url === undefined) throw misused('--url is missing.');
  const span = spanOf(flags);
  const isCompared = flags.compare ?? false;
  if (isCompared && 'days' in span) {
    throw misused(
      '--compare goes with a --period of months: phones write no documents of other days.',
    );
  }
  return {
    url: databaseUrl(flags.url, RECALCULATE_USAGE),
    span,
    chosen: chosenOf(flags),
    owners: flags.owner ?? [],
    isCompared,
    isAsOfEnd: flags['as-of-end'] ?? false,
    timeLimit: timeLimitOf(flags['time-limit']),
    progress: flags.progress,
    out: flags.out,
  };
}

function spanOf({ period: text, from, to }: Flags): RecalculateOptions['span'] {
  if (text !== undefined && from === undefined && to === undefined) {
    const week = daysOfWeekPeriod(text);
    if (week !== undefined) return { days: week };
    const period = parsePeriod(text);
    if (period === undefined) throw misused('--period is one of months or weeks: 202610, 2026W45.');
    return { period };
  }
  if (text !== undefined || from === undefined || to === undefined) {
    throw misused('Give either --period, or --from and --to.');
  }
  if (!isCalendarDate(from) || !isCalendarDate(to) || from > to) {
    throw misused('--from and --to are days, YYYY-MM-DD, the first not after the last.');
  }
  return { days: { start: from, end: to } };
}

function chosenOf(flags: Flags): RecalculateOptions['chosen'] {
  const { 'data-set': dataSet, 'org-unit': orgUnits = [] } = flags;
  if (orgUnits.length === 0) return undefined;
  if (dataSet === undefined) throw misused('--org-unit goes with --data-set.');
  return { dataSet, orgUnits };
}

function timeLimitOf(text: string | undefined): number {
  if (text === undefined) return TIME_LIMIT;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw misused('--time-limit is a number of milliseconds.');
  return Number(text);
}
