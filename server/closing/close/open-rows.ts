import { type LeftBehindRow, rowIdsOf, textOfRow } from '../../../src/domain/index.ts';
import type { BlockedRows } from './blocked-rows.ts';
import type { DecidedRows, DifferingRow, ForeignRow } from './decide-rows.ts';
import type { OpenRow, RowOfOutcome } from './month-outcome.ts';
import type { SentRows } from './send-rows.ts';

/** A row that differs as an outcome tells it. */
export const rowOfOutcome = ({ row, before, owners }: DifferingRow): RowOfOutcome => ({
  orgUnit: row.orgUnit,
  ...rowIdsOf(row),
  value: row.value,
  ...(before === undefined ? {} : { before }),
  owners,
});

/** A row that is left behind, with whose number it was. */
export const leftBehindRow = (row: LeftBehindRow): RowOfOutcome => ({
  orgUnit: row.orgUnit,
  ...rowIdsOf(row),
  value: row.value,
  owners: row.owners.map(({ owner }) => owner),
});

/**
 * Takes out the rows of org units that another instance writes too: what DHIS2 holds there is not even asked.
 *
 * @param clash why an org unit is not written
 */
export function withoutClashes(
  differing: readonly DifferingRow[],
  clash: (orgUnit: string) => string | undefined,
): { readonly writable: readonly DifferingRow[]; readonly clashing: readonly OpenRow[] } {
  return {
    writable: differing.filter(({ row }) => clash(row.orgUnit) === undefined),
    clashing: differing.flatMap((one) => {
      const why = clash(one.row.orgUnit);
      return why === undefined ? [] : [{ ...rowOfOutcome(one), why }];
    }),
  };
}

/** All rows that differ and that DHIS2 has not taken, each with why. */
export function openRows(
  { toSend, foreign }: DecidedRows,
  blocked: BlockedRows,
  sent: SentRows | undefined,
): readonly OpenRow[] {
  return [
    ...toSend.flatMap((one): readonly OpenRow[] => {
      const blockedBy = blocked.why(one.row);
      if (blockedBy === undefined && sent?.isAccepted(one.row) === true) return [];
      return [{ ...rowOfOutcome(one), why: blockedBy ?? notTaken(one, sent) }];
    }),
    ...foreign.map((one) => ({ ...rowOfOutcome(one), why: foreignWords(one) })),
  ];
}

function notTaken({ row }: DifferingRow, sent: SentRows | undefined): string {
  if (sent?.failure !== undefined) return sent.failure.message;
  const text = textOfRow(row);
  const conflict = sent?.conflicts.find(({ rows }) => rows.some((one) => textOfRow(one) === text));
  if (conflict === undefined) return 'DHIS2 did not store it, and gives no reason';
  const { cause, fix, code, message } = conflict;
  return `DHIS2 did not take it: ${[code, cause].filter(Boolean).join(' ')}; fix: ${fix}; DHIS2: ${message.slice(0, LONGEST_WORDS)}`;
}

const LONGEST_WORDS = 200;

const foreignWords = ({ inDhis2, storedBy, lastUpdated, before }: ForeignRow): string =>
  inDhis2 === undefined
    ? `somebody deleted it in DHIS2, where ${before ?? 'a value'} was: it is not written again unless overwrite is true`
    : `DHIS2 holds ${inDhis2}${whoWords(storedBy, lastUpdated)}, which no closing wrote: it is not written over unless overwrite is true`;

const whoWords = (storedBy: string | undefined, lastUpdated: string | undefined): string => {
  const words = [storedBy, lastUpdated?.slice(0, 10)].filter((word) => word !== undefined);
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
};
