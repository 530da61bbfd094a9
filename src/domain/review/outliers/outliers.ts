import { compareCodeUnits } from '../../code-unit-order.ts';
import { rowIdsOf, type RowKey } from '../../aggregate/row-key.ts';
import { hasNumbers } from '../../aggregate/value-of-type.ts';
import type { Row } from '../../aggregate/rows.ts';
import type { Tag } from '../../period/period.ts';
import type { OrgUnitId } from '../../place/org-unit-mapping.ts';
import { monthsBefore } from '../../period/months-before.ts';
import { MONTHS_OF_VALUES, type EarlierMonth } from './earlier-month.ts';
import { isFarOut, median } from './median.ts';
import { textOfRow, type RowOfUnit, compareRows } from '../../aggregate/row-of-unit.ts';

/** A value that lies far out of its earlier ones. */
export interface FarOut extends RowOfUnit {
  readonly value: string;
  readonly median: number;
  /** The earlier values, oldest first; a month without the row is absent. */
  readonly earlier: readonly number[];
  /** The month that the value is of; absent where the period is one month. */
  readonly month?: Tag;
}

/** A row that was there in most months before and is not now. */
export interface Stopped extends RowOfUnit {
  /** The month that has no such row; absent where the period is one month. */
  readonly month?: Tag;
}

/** With fewer earlier values nothing is said. */
const FEWEST = 4;

/**
 * Holds the rows of a file against the same rows of the months before.
 *
 * @param earlier the months before, in any order
 */
export function outliers(
  rows: readonly Row[],
  earlier: readonly EarlierMonth[],
): { readonly farOut: readonly FarOut[]; readonly stopped: readonly Stopped[] } {
  const before = valuesBefore(earlier);
  const inFile = new Set(rows.map(textOf));
  const farOut = rows.flatMap((row): readonly FarOut[] => {
    const { values } = before.get(textOf(row)) ?? { values: [] };
    const isFar =
      values.length >= FEWEST &&
      hasNumbers(row.key) &&
      isFarOut(Number(row.value), values, isPercentage(row.key));
    if (!isFar) return [];
    const { orgUnit, key, value } = row;
    return [{ orgUnit, ...rowIdsOf(key), value, median: median(values), earlier: values }];
  });
  const stopped = [...before]
    .filter(([text, { values }]) => values.length >= FEWEST && !inFile.has(text))
    .map(([, { orgUnit, key }]) => ({ orgUnit, ...rowIdsOf(key) }));
  return { farOut, stopped: stopped.sort(compareRows) };
}

/**
 * Holds the rows of each month of a longer period against those of the six months before that month,
 * which may be of the period itself.
 *
 * @param months those of the period, oldest first
 * @param earlier those before the period, in any order
 */
export function outliersOfMonths(
  months: readonly EarlierMonth[],
  earlier: readonly EarlierMonth[],
): ReturnType<typeof outliers> {
  const known = [...earlier, ...months];
  const found = months.map(({ tag: month, rows }) => {
    const before = monthsBefore(month, MONTHS_OF_VALUES);
    const { farOut, stopped } = outliers(
      rows,
      known.filter(({ tag }) => before.includes(tag)),
    );
    return {
      farOut: farOut.map((one) => ({ ...one, month })),
      stopped: stopped.map((one) => ({ ...one, month })),
    };
  });
  return {
    farOut: found.flatMap(({ farOut }) => farOut).sort(compareRows),
    stopped: found.flatMap(({ stopped }) => stopped).sort(compareRows),
  };
}

/** The values of a row in the months before, oldest first. */
export interface ValuesBefore {
  readonly orgUnit: OrgUnitId;
  readonly key: RowKey;
  readonly values: readonly number[];
}

/** The earlier values of every row, by {@link textOfRow}. */
export function valuesBefore(earlier: readonly EarlierMonth[]): ReadonlyMap<string, ValuesBefore> {
  const before = new Map<string, ValuesBefore & { readonly values: number[] }>();
  for (const month of [...earlier].sort((a, b) => compareCodeUnits(a.tag, b.tag))) {
    for (const row of month.rows) {
      const known = before.get(textOf(row));
      if (known !== undefined) known.values.push(Number(row.value));
      else {
        before.set(textOf(row), {
          orgUnit: row.orgUnit,
          key: row.key,
          values: [Number(row.value)],
        });
      }
    }
  }
  return before;
}

const textOf = ({ orgUnit, key }: Row): string => textOfRow({ ...rowIdsOf(key), orgUnit });

const isPercentage = ({ value }: RowKey): boolean => value === 'percent';
