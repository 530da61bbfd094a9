import { compareCodeUnits } from '../code-unit-order.ts';
import { comboForKey, type DefaultCombos } from '../dhis2-metadata/default-combos.ts';
import { groupBy } from '../group-by.ts';
import { isIdentifier } from '../identifier.ts';
import type { DataValueMapping, ValueKind, ValueOver } from '../settings/data-value-mapping.ts';
import type { MappedValueType } from '../settings/mapped-value-type.ts';
import type { SettingsNotice } from '../settings/settings-notice.ts';

/**
 * What the rows of all org units have in common, wherever their numbers come from: data element, category
 * and attribute option combo, as the first mapping of the key writes them.
 */
export interface RowDefinition {
  readonly dataElement: string;
  readonly categoryOptionCombo?: string;
  readonly attributeOptionCombo?: string;
  readonly comment?: string;
  /** The number that feeds it; `mixed` where its mappings disagree, and no row may be written. */
  readonly value: ValueKind | 'mixed';
  /** How months become one value; absent where they are summed. */
  readonly over?: ValueOver;
  /** As what DHIS2 takes the value; absent where its number is the value. */
  readonly type?: MappedValueType;
}

/** What rows of target documents have in common. */
export interface RowKey extends RowDefinition {
  /**
   * The targets that feed it, each once, in the order of the settings, with the number each gives; both
   * of its numbers (`percent`) where its own mappings disagree.
   */
  readonly targets: readonly { readonly id: string; readonly value: ValueKind }[];
}

/** What makes two rows of an org unit one. */
export type RowIds = Pick<
  RowDefinition,
  'dataElement' | 'categoryOptionCombo' | 'attributeOptionCombo'
>;

/**
 * A text that is the same for ids that make one row: the default combo and none are the same key.
 *
 * @param defaults what a DHIS2 calls its default combos, where its metadata are at hand
 */
export function textOfRowIds(ids: RowIds, defaults?: DefaultCombos): string {
  return JSON.stringify([
    ids.dataElement,
    comboForKey(ids.categoryOptionCombo, defaults),
    comboForKey(ids.attributeOptionCombo, defaults),
  ]);
}

/** The ids of a row, without those that it does not name. */
export const rowIdsOf = ({
  dataElement,
  categoryOptionCombo,
  attributeOptionCombo,
}: RowIds): RowIds => ({
  dataElement,
  ...(categoryOptionCombo === undefined ? {} : { categoryOptionCombo }),
  ...(attributeOptionCombo === undefined ? {} : { attributeOptionCombo }),
});

/**
 * Groups the mappings of a data set into row keys, in the order of the settings.
 *
 * @param defaults what DHIS2's metadata say of its default combos, where they are at hand: a key
 *   without an attribute option combo then carries the one that it means
 * @example
 * rowKeys([{ target: 'a', dataElement: 'kB0ZBFisE0e', value: 'total' }])
 * // => [{ dataElement: 'kB0ZBFisE0e', value: 'total', targets: [{ id: 'a', value: 'total' }] }]
 */
export function rowKeys(
  mappings: readonly DataValueMapping[],
  defaults?: DefaultCombos,
): readonly RowKey[] {
  const groups = groupBy(mappings, (mapping) => textOfRowIds(mapping, defaults));
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { target, value, over, ...key } = first;
    const how = howOf(first);
    const isMixed = others.some((other) => howOf(other) !== how);
    const targets = new Map([[target, value]]);
    for (const other of others) {
      const known = targets.get(other.target) ?? other.value;
      // Two kinds need both numbers, as a percentage does: a bad one is told though no row is written.
      targets.set(other.target, known === other.value ? known : 'percent');
    }
    return {
      ...attributeCombo(defaults),
      ...key,
      // Where they disagree no month replaces another: what is behind the row that is left out is told whole.
      ...(over !== undefined && others.every((other) => other.over === over) ? { over } : {}),
      value: isMixed ? ('mixed' as const) : value,
      targets: [...targets].map(([id, kind]) => ({ id, value: kind })),
    };
  });
}

/** A text that is the same for mappings that make a value in the same way. */
const howOf = ({ value, over, type }: DataValueMapping): string =>
  JSON.stringify([value, over, type]);

const attributeCombo = (
  defaults: DefaultCombos | undefined,
): Pick<RowKey, 'attributeOptionCombo'> =>
  defaults?.attributeOptionCombo === undefined
    ? {}
    : { attributeOptionCombo: defaults.attributeOptionCombo };

/** The notices about keys whose mappings disagree on how a value is made. */
export const mixedValueNotices = (keys: readonly RowKey[]): readonly SettingsNotice[] =>
  keys
    .filter((key) => key.value === 'mixed')
    .map(({ targets, ...key }) => ({
      kind: 'mixed-values',
      ...rowIdsOf(key),
      targets: targets.map(({ id }) => id),
    }));

/** Whether all identifiers of a key are well-formed. */
export const isWellFormed = (key: RowIds): boolean =>
  [key.dataElement, key.categoryOptionCombo, key.attributeOptionCombo].every(
    (id) => id === undefined || isIdentifier(id),
  );

/** The order of rows within an org unit: data element, COC, AOC by code units, none first. */
export const compareRowKeys = (a: RowIds, b: RowIds): number =>
  compareCodeUnits(a.dataElement, b.dataElement) ||
  compareCodeUnits(a.categoryOptionCombo ?? '', b.categoryOptionCombo ?? '') ||
  compareCodeUnits(a.attributeOptionCombo ?? '', b.attributeOptionCombo ?? '');
