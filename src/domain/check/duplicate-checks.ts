import { DEFAULT_OPTION_COMBO } from '../identifier.ts';
import type { CheckedRow, Finding } from './finding.ts';
import { finding } from './new-finding.ts';

/** Every row whose key an earlier row has; the default combo and none are the same key. */
export function duplicateFindings(rows: readonly CheckedRow[]): readonly Finding[] {
  const keys = new Set<string>();
  return rows.flatMap((row) => {
    const key = [
      row.orgUnit,
      row.dataElement,
      row.categoryOptionCombo ?? DEFAULT_OPTION_COMBO,
      row.attributeOptionCombo ?? DEFAULT_OPTION_COMBO,
    ].join('\n');
    if (keys.has(key)) return [finding('duplicate-row', row)];
    keys.add(key);
    return [];
  });
}
