import { textOfRowIds } from '../aggregate/row-key.ts';
import type { DefaultCombos } from '../dhis2-metadata/default-combos.ts';
import type { CheckedRow, Finding } from './finding.ts';
import { finding } from './new-finding.ts';

/** Every row whose key an earlier row has; the default combo of this DHIS2 and none are the same key. */
export function duplicateFindings(
  rows: readonly CheckedRow[],
  defaults: DefaultCombos | undefined,
): readonly Finding[] {
  const keys = new Set<string>();
  return rows.flatMap((row) => {
    const key = `${row.orgUnit} ${textOfRowIds(row, defaults)}`;
    if (keys.has(key)) return [finding('duplicate-row', row)];
    keys.add(key);
    return [];
  });
}
