import type { DefaultCombos } from '../dhis2-metadata/default-combos.ts';
import { mappingsOfDataSet } from '../settings/data-value-mapping.ts';
import type { TargetDefinition } from '../settings/target-definition.ts';
import type { ValueTypes } from '../settings/value-types.ts';
import { rowKeys, textOfRowIds, type RowIds, type RowKey } from './row-key.ts';

/**
 * What the rows of a data set are made of, in the order of the settings.
 *
 * @param known what the DHIS2 calls its defaults, and the types of its data elements, where its metadata are
 *   at hand: `knownOfMetadata`
 * @example
 * rowKeysOfDataSet([{ id: 'births', dhis: [{ dataElement: 'kB0ZBFisE0e' }] }], 'VMuFODsyWaO')
 * // => [{ dataElement: 'kB0ZBFisE0e', value: 'total', targets: [{ id: 'births', value: 'total' }] }]
 */
export const rowKeysOfDataSet = (
  definitions: readonly TargetDefinition[],
  dataSet: string,
  known: { readonly defaultCombos?: DefaultCombos; readonly valueTypes?: ValueTypes } = {},
): readonly RowKey[] =>
  rowKeys(mappingsOfDataSet(definitions, dataSet, known.valueTypes).mappings, known.defaultCombos);

/**
 * Finds the targets that feed a row, in the order of the settings; an explicit default combo and none
 * are the same row.
 *
 * @example
 * targetsOfRow(rowKeysOfDataSet(definitions, 'VMuFODsyWaO'))({ dataElement: 'kB0ZBFisE0e' })
 * // => ['births']
 */
export function targetsOfRow(
  keys: readonly RowKey[],
  defaults?: DefaultCombos,
): (row: RowIds) => readonly string[] {
  const targets = new Map(
    keys.map((key) => [textOfRowIds(key, defaults), key.targets.map(({ id }) => id)]),
  );
  return (row) => targets.get(textOfRowIds(row, defaults)) ?? [];
}

/**
 * The data elements that are mapped, each once with the targets that feed it.
 *
 * @example
 * mappedDataElements(rowKeysOfDataSet(definitions, 'VMuFODsyWaO'))
 * // => new Map([['kB0ZBFisE0e', ['births']]])
 */
export function mappedDataElements(
  keys: readonly RowKey[],
): ReadonlyMap<string, readonly string[]> {
  const targets = new Map<string, Set<string>>();
  for (const key of keys) {
    const known = targets.get(key.dataElement) ?? new Set();
    key.targets.forEach(({ id }) => known.add(id));
    targets.set(key.dataElement, known);
  }
  return new Map([...targets].map(([dataElement, ids]) => [dataElement, [...ids]]));
}
