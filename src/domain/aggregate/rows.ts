import { isIdentifier, isOrgUnitCode } from '../identifier.ts';
import type { OrgUnitId } from '../place/org-unit-mapping.ts';
import type { CountingPlan } from './counting-plan.ts';
import type { LeftOutReason } from './export-report.ts';
import { average, percentage } from './percentage.ts';
import { compareRowKeys, isWellFormed, type RowDefinition, type RowKey } from './row-key.ts';
import type { SumTable } from './sum-table.ts';
import { valueOfType } from './value-of-type.ts';

/** A row of the file: what one org unit reports for one key. */
export interface Row<Key extends RowDefinition = RowKey> {
  readonly orgUnit: OrgUnitId;
  readonly key: Key;
  /** A whole number from 0 up, in decimal digits, or what the key's type makes of it. */
  readonly value: string;
}

/** A row that must not be written. */
export interface LeftOutRow {
  readonly orgUnit: OrgUnitId;
  /** The place of its key in the plan. */
  readonly keyIndex: number;
  readonly reason: LeftOutReason;
}

/** The rows in the order of the file. */
export interface Rows<Key extends RowDefinition = RowKey> {
  readonly rows: readonly Row<Key>[];
}

/** What a table of sums gives: the rows, and those that must not be written. */
export interface RowsOfTable<Key extends RowDefinition = RowKey> extends Rows<Key> {
  readonly leftOut: readonly LeftOutRow[];
}

/** What decides which sums become rows. */
export interface RowsPlan<Key extends RowDefinition = RowKey> extends Pick<
  CountingPlan,
  'zeros' | 'idScheme'
> {
  readonly keys: readonly Key[];
}

/**
 * Makes rows of the sums: one for each key for which the org unit has reported a number and, with
 * `zeros` as `all`, a 0 for every other key that is not a percentage and whose type has a value for 0.
 *
 * @param orgUnits the chosen org units in code-unit order, each with a line of the table
 */
export function rowsOf<Key extends RowDefinition>(
  { keys, zeros, idScheme }: RowsPlan<Key>,
  orgUnits: readonly OrgUnitId[],
  table: SumTable,
): RowsOfTable<Key> {
  const rows: Row<Key>[] = [];
  const leftOut: LeftOutRow[] = [];
  const ordered = keys
    .map((key, keyIndex) => ({ key, keyIndex, wellFormed: isWellFormed(key) }))
    .sort((a, b) => compareRowKeys(a.key, b.key));
  orgUnits.forEach((orgUnit, line) => {
    const isOrgUnitWellFormed =
      isIdentifier(orgUnit) || (idScheme === 'code' && isOrgUnitCode(orgUnit));
    for (const { key, keyIndex, wellFormed } of ordered) {
      const cell = line * table.width + keyIndex;
      const isReported = table.reported[cell] === 1;
      if (!isReported && (zeros === 'reported' || key.value === 'percent')) continue;
      const reason =
        wellFormed && isOrgUnitWellFormed ? whyLeftOut(key, cell, table) : 'invalid-identifier';
      const value = reason === undefined ? valueOf(key, cell, table) : undefined;
      if (value !== undefined) rows.push({ orgUnit, key, value });
      else if (reason !== undefined || isReported) {
        leftOut.push({ orgUnit, keyIndex, reason: reason ?? 'no-value-of-type' });
      }
    }
  });
  return { rows, leftOut };
}

function whyLeftOut(
  key: RowDefinition,
  cell: number,
  { sums, outOf }: SumTable,
): LeftOutReason | undefined {
  if (key.value === 'mixed') return 'mixed-values';
  const sum = sums[cell] ?? 0;
  const total = outOf[cell] ?? 0;
  if (sum > Number.MAX_SAFE_INTEGER || total > Number.MAX_SAFE_INTEGER) return 'unsafe-sum';
  return key.value === 'percent' && total === 0 ? 'percent-without-total' : undefined;
}

/** A whole number up to 2^53-1 as a text is its decimal digits. */
function valueOf(
  key: RowDefinition,
  cell: number,
  { sums, outOf, months }: SumTable,
): string | undefined {
  const { value, over, type } = key;
  const sum = sums[cell] ?? 0;
  const total = value === 'percent' ? (outOf[cell] ?? 0) : undefined;
  const divisor = over === 'average' ? (months?.[cell] ?? 0) : 0;
  const digits =
    total !== undefined
      ? String(percentage(sum, total))
      : String(divisor === 0 ? sum : average(sum, divisor));
  return type === undefined ? digits : valueOfType(type, { sum, outOf: total, digits });
}
