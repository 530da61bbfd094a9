import {
  isShorterThanMonths,
  type ExportReport,
  type Notice,
} from '../../../../../domain/index.ts';
import type { ExportFailure } from '../state/export-status.ts';

/** The CHT's own words to an account of an offline role, at what only online roles may ask. */
const OFFLINE_ACCOUNT = /offline users/i;

/** Which texts speak of an error: where it is known why, the error has words of its own. */
export interface ErrorWords {
  /** The beginning of the three translation keys. */
  readonly key: string;
  /** What the sentences name. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What explains it, to be shown below. */
  readonly notices: readonly Notice[];
}

/**
 * Chooses the words for an error: what is so, what it does, what to do, for the cause that is known.
 *
 * @param isOnline false where the computer itself has no connection
 * @example
 * errorWords({ code: 'unreachable', request: 'settings', reason: 'busy' }).key
 * // => 'export.dhis.error.busy'
 */
export function errorWords(error: ExportFailure, isOnline = true): ErrorWords {
  const notices = 'notices' in error ? (error.notices ?? []) : [];
  const name = nameOf(error, notices, isOnline);
  return { key: `export.dhis.error.${name}`, values: valuesOf(error, notices), notices };
}

function nameOf(error: ExportFailure, notices: readonly Notice[], isOnline: boolean): string {
  switch (error.code) {
    case 'unreachable':
      if (error.reason === 'busy') return 'busy';
      if (!isOnline) return 'offline';
      return error.reason === 'other-documents' ? 'offline-account' : 'unreachable';
    case 'refused':
      if (error.status === 429) return 'busy';
      return OFFLINE_ACCOUNT.test(error.words) ? 'offline-account' : 'refused';
    case 'no-data-sets':
      return notices.some(({ kind }) => kind === 'unreadable-setting')
        ? 'no-data-sets.unreadable'
        : error.code;
    case 'unknown-data-set':
      return error.like === undefined ? error.code : 'unknown-data-set.like';
    case 'no-data-elements':
      if (notices.some(({ kind }) => kind === 'not-configured-data-set'))
        return 'no-data-elements.other-data-set';
      return notices.some(({ kind }) => kind === 'unread-mapping' || kind === 'unreadable-setting')
        ? 'no-data-elements.unread'
        : error.code;
    case 'bad-period':
      return error.periodType === undefined ? error.code : 'bad-period.type';
    case 'unsupported-period-type':
      return isShorterThanMonths(error.periodType) ? error.code : 'unsupported-period-type.unknown';
    case 'no-rows':
      return nameOfNoRows(error.report);
    default:
      return error.code;
  }
}

/** A sync helps only where no document came; where some did, something else keeps their numbers out. */
function nameOfNoRows(report: ExportReport): string {
  if (report.leftOut.length > 0) return 'no-rows.left-out';
  if (report.documentsWithoutNumber > 0) return 'no-rows.no-number';
  return report.notCounted.length > 0 ? 'no-rows.not-counted' : 'no-rows';
}

function valuesOf(
  error: ExportFailure,
  notices: readonly Notice[],
): Readonly<Record<string, unknown>> {
  if ('report' in error) {
    const { orgUnits, leftOut, notCounted, documentsWithoutNumber } = error.report;
    return {
      orgUnits: error.code === 'no-codes' ? error.orgUnits.length : orgUnits,
      leftOut: leftOut.length,
      documents: error.code === 'no-rows' ? documentsWithoutNumber || notCounted.length : 0,
    };
  }
  if (error.code !== 'no-data-elements') return { ...error };
  const named = notices.filter((notice) => notice.kind === 'not-configured-data-set');
  return { ...error, other: [...new Set(named.map(({ dataSet }) => dataSet))].join(', ') };
}
