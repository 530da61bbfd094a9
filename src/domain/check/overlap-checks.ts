import type { DataValueRow } from '../data-value-set/data-value-row.ts';
import type { Attribution } from '../place/attribution.ts';
import type { CheckedRow, Finding } from './finding.ts';
import { finding } from './new-finding.ts';
import type { MetadataIndex } from '../dhis2-metadata/metadata-index.ts';
import { STORES } from './importer-response.ts';

/**
 * Every row of an org unit below which, by DHIS2's own hierarchy, another org unit of the file has
 * the same element: DHIS2 adds the values of those below to those above by itself. Where each
 * document is counted at the nearest org unit only, that is right, and the finding says so.
 */
export function overlapFindings(
  rows: readonly CheckedRow[],
  { orgUnits }: MetadataIndex,
  attribution: Attribution | undefined,
): readonly Finding[] {
  const belowOf = elementsBelow(rows, (id) => orgUnits.get(id)?.path);
  return rows.flatMap((row) => {
    const below = belowOf.get(keyOf(row.orgUnit, row));
    if (below === undefined) return [];
    const found = finding('parent-and-child', row, { below: [...below] });
    if (attribution !== 'nearest') return [found];
    return [{ ...found, upTo242: STORES, since243: STORES, fix: 'none' as const }];
  });
}

/** Of each org unit in the file and each element: the org units below that have it too. */
function elementsBelow(
  rows: readonly DataValueRow[],
  pathOf: (orgUnit: string) => string | undefined,
): ReadonlyMap<string, ReadonlySet<string>> {
  const inFile = new Set(rows.map(({ orgUnit }) => orgUnit));
  const below = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const above of (pathOf(row.orgUnit) ?? '').split('/')) {
      if (above === row.orgUnit || !inFile.has(above)) continue;
      const key = keyOf(above, row);
      const orgUnits = below.get(key) ?? new Set();
      below.set(key, orgUnits.add(row.orgUnit));
    }
  }
  return below;
}

/** Sums over org units are made of an element, whatever its option combos. */
const keyOf = (orgUnit: string, { dataElement }: DataValueRow): string =>
  `${orgUnit}\n${dataElement}`;
