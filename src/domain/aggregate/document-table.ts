import type { Tag } from '../period/period.ts';
import { createContributions, type CountedDocument } from './contribution.ts';
import type { CountingPlan } from './counting-plan.ts';
import { sumTable, type SumTable } from './sum-table.ts';

/**
 * Adds up counted documents. Those of several months stand month by month, so that a cell's months are
 * counted when the month changes.
 */
export function documentTable(
  { keys }: Pick<CountingPlan, 'keys'>,
  orgUnits: readonly string[],
  documents: readonly CountedDocument[],
): SumTable {
  const lines = new Map(orgUnits.map((id, line) => [id, line]));
  const table = { ...sumTable(orgUnits.length, keys.length), months: monthsOf(orgUnits, keys) };
  const contributionsOf = createContributions(keys);
  const lastMonth: (Tag | undefined)[] = [];
  for (const one of documents) {
    const contributions = contributionsOf(one);
    for (const orgUnit of one.orgUnits) {
      const first = (lines.get(orgUnit) ?? 0) * table.width;
      for (const { keyIndex, sum, outOf } of contributions) {
        const cell = first + keyIndex;
        table.sums[cell] = (table.sums[cell] ?? 0) + sum;
        table.outOf[cell] = (table.outOf[cell] ?? 0) + outOf;
        table.reported[cell] = 1;
        if (lastMonth[cell] === one.document.tag) continue;
        lastMonth[cell] = one.document.tag;
        table.months[cell] = (table.months[cell] ?? 0) + 1;
      }
    }
  }
  return table;
}

const monthsOf = (orgUnits: readonly unknown[], keys: readonly unknown[]): Uint8Array =>
  new Uint8Array(orgUnits.length * keys.length);
