import type { ImportCounts } from '../import-summary/import-summary.ts';
import { fieldOf, isFilledText, isRecord, listOf } from '../unknown-json.ts';

/** From where a file was sent: the console, the app inside DHIS2, the command line, the host for others, a closing. */
export type SendingWay = 'console' | 'app' | 'command' | 'host' | 'closing';

/** A file that was sent to a DHIS2, as its log keeps it. No values are in it and nobody but who sent it. */
export interface LoggedSending {
  /** When DHIS2 had answered, as `2026-11-03T08:15:30.000Z`. */
  readonly at: string;
  /** The account of DHIS2; '' where DHIS2 did not say. */
  readonly by: string;
  readonly way: SendingWay;
  readonly dataSet: string;
  readonly period: string;
  /** How many data values. */
  readonly rows: number;
  /** Of the bytes as JSON, in hexadecimal digits; absent where they could not be computed. */
  readonly sha256?: string;
  /** DHIS2's word for how it went; `BROKEN-OFF` where its answer did not come for all of it. */
  readonly status: string;
  readonly counts: ImportCounts;
}

const WAYS: readonly SendingWay[] = ['console', 'app', 'command', 'host', 'closing'];

/** What the keys of all sendings of a month of a data set begin with. */
export const sendingKeyStart = ({
  dataSet,
  period,
}: Pick<LoggedSending, 'dataSet' | 'period'>): string => `sending_${dataSet}_${period}_`;

/**
 * The key of a sending: one each, so that nobody writes over another's. In order of keys they are in order of time.
 *
 * @param attempt where that key is taken, by somebody who sent the same in the same millisecond
 * @example
 * sendingKey({ dataSet: 'dataSet0001', period: '202610', at: '2026-11-03T08:15:30.000Z', sha256: '9f86d0…' })
 * // => 'sending_dataSet0001_202610_20261103081530000_9f86d081884c7d65'
 */
export function sendingKey(
  sending: Pick<LoggedSending, 'dataSet' | 'period' | 'at' | 'sha256'>,
  attempt = 0,
): string {
  const { at, sha256 = 'unknown' } = sending;
  const again = attempt === 0 ? '' : `_${String(attempt)}`;
  return `${sendingKeyStart(sending)}${at.replaceAll(/\D/g, '')}_${sha256.slice(0, 16)}${again}`;
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/**
 * Reads what a log keeps: anybody who may write there may have written something else.
 *
 * @returns undefined where it is no sending
 */
export function decodeSending(json: unknown): LoggedSending | undefined {
  const [at, by, sha256] = ['at', 'by', 'sha256'].map((name) => fieldOf(json, name));
  const [dataSet, period, status] = ['dataSet', 'period', 'status'].map((name) =>
    fieldOf(json, name),
  );
  const [rows, counts] = [fieldOf(json, 'rows'), fieldOf(json, 'counts')];
  const way = WAYS.find((one) => one === fieldOf(json, 'way'));
  if (
    !isFilledText(at) ||
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at) ||
    Number.isNaN(Date.parse(at))
  )
    return undefined;
  if (!isFilledText(dataSet) || !isFilledText(period) || !isFilledText(status)) return undefined;
  if (way === undefined || !isCount(rows) || !isRecord(counts)) return undefined;
  const countOf = (name: keyof ImportCounts): number => {
    const count = counts[name];
    return isCount(count) ? count : 0;
  };
  return {
    at,
    by: isFilledText(by) ? by.slice(0, LONGEST_NAME) : '',
    way,
    dataSet,
    period,
    rows,
    ...(isFilledText(sha256) && /^[0-9a-f]{64}$/.test(sha256) ? { sha256 } : {}),
    status,
    counts: {
      imported: countOf('imported'),
      updated: countOf('updated'),
      ignored: countOf('ignored'),
      deleted: countOf('deleted'),
    },
  };
}

/** As long as DHIS2 lets a user name be. */
const LONGEST_NAME = 255;

/**
 * Reads a list of what a log keeps: the newest first, and of one data set and period only.
 *
 * @param json a list of sendings, or DHIS2's page of entries
 */
export function decodeSendings(
  json: unknown,
  { dataSet, period }: Pick<LoggedSending, 'dataSet' | 'period'>,
): readonly LoggedSending[] {
  const entries = Array.isArray(json) ? json : listOf(fieldOf(json, 'entries'));
  return entries
    .flatMap((entry: unknown) => decodeSending(entry) ?? [])
    .filter((one) => one.dataSet === dataSet && one.period === period)
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** The last sending of the very same bytes, whatever DHIS2 answered; undefined where there is none. */
export const sendingOfBytes = (
  sendings: readonly LoggedSending[],
  sha256: string | undefined,
): LoggedSending | undefined =>
  sha256 === undefined ? undefined : sendings.find((one) => one.sha256 === sha256);

/**
 * Whether DHIS2 has what a sending gave it, but for what was typed there since: it took all of it, and nothing else was
 * sent of the period afterwards.
 *
 * @param sendings the newest first
 */
export const isLastTaken = (sendings: readonly LoggedSending[], sending: LoggedSending): boolean =>
  sending.status === 'SUCCESS' && sendings[0] === sending;
