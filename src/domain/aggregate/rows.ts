import { inCodeUnitOrder } from '../code-unit-order.ts';
import type { Zeros } from '../export/export-request.ts';
import { isIdentifier } from '../identifier.ts';
import type { OrgUnitId } from '../place/org-unit-mapping.ts';
import type { LeftOut, LeftOutReason } from './export-report.ts';
import type { OrgUnitSums } from './org-unit-sums.ts';
import { percentage } from './percentage.ts';
import { inKeyOrder, isWellFormed, type RowKey } from './row-key.ts';

/** A row of the file: what one org unit reports for one key. */
export interface Row {
  readonly orgUnit: OrgUnitId;
  readonly key: RowKey;
  /** A whole number from 0 up, in decimal digits. */
  readonly value: string;
}

/** The rows in the order of the file, and those that must not be written. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Makes rows of the sums: one for each key for which the org unit has reported a number and, with
 * `zeros` as `all`, a 0 for every other key that is not a percentage.
 *
 * @param orgUnits the chosen org units
 * @param sums the sums of those at which something was counted
 */
export function rowsOf(
  keys: readonly RowKey[],
  orgUnits: Iterable<OrgUnitId>,
  sums: ReadonlyMap<OrgUnitId, OrgUnitSums>,
  zeros: Zeros,
): Rows {
  const rows: Row[] = [];
  const leftOut: LeftOut[] = [];
  const ordered = keys
    .map((key, index) => ({ key, index, wellFormed: isWellFormed(key) }))
    .sort((a, b) => inKeyOrder(a.key, b.key));
  for (const orgUnit of [...orgUnits].sort(inCodeUnitOrder)) {
    const reported = sums.get(orgUnit);
    if (reported === undefined && zeros === 'reported') continue;
    const isOrgUnitWellFormed = isIdentifier(orgUnit);
    for (const { key, index, wellFormed } of ordered) {
      const isReported = reported?.isReported(index) ?? false;
      if (!isReported && (zeros === 'reported' || key.value === 'percent')) continue;
      const value =
        wellFormed && isOrgUnitWellFormed ? valueOf(key, index, reported) : 'invalid-identifier';
      if (typeof value === 'bigint') rows.push({ orgUnit, key, value: String(value) });
      else leftOut.push({ orgUnit, ...idsOf(key), reason: value });
    }
  }
  return { rows, leftOut };
}

function valueOf(
  key: RowKey,
  index: number,
  reported: OrgUnitSums | undefined,
): bigint | LeftOutReason {
  if (key.value === 'mixed') return 'mixed-values';
  const sum = reported?.sum(index) ?? 0;
  const outOf = reported?.outOf(index) ?? 0;
  if (sum > Number.MAX_SAFE_INTEGER || outOf > Number.MAX_SAFE_INTEGER) return 'unsafe-sum';
  if (key.value !== 'percent') return BigInt(sum);
  return outOf === 0 ? 'percent-without-total' : percentage(sum, outOf);
}

const idsOf = ({
  dataElement,
  categoryOptionCombo,
  attributeOptionCombo,
}: RowKey): Omit<LeftOut, 'orgUnit' | 'reason'> => ({
  dataElement,
  ...(categoryOptionCombo === undefined ? {} : { categoryOptionCombo }),
  ...(attributeOptionCombo === undefined ? {} : { attributeOptionCombo }),
});
