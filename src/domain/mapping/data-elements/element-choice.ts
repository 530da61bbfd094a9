import type { DataSetMetadata } from '../../dhis2-metadata/data-set-metadata.ts';
import type { DhisEntry } from '../../dhis-entry.ts';
import { DEFAULT_OPTION_COMBO, identifierText } from '../../identifier.ts';
import { fieldOf } from '../../unknown-json.ts';

/** What a target can be mapped to: a data element, or one of the option combos that it is divided into. */
export interface ElementChoice {
  /** `dataElement`, or `dataElement.categoryOptionCombo` as DHIS2 writes such a pair. */
  readonly key: string;
  readonly dataElement: string;
  /** Absent where the data element is not divided. */
  readonly categoryOptionCombo?: string;
  readonly name: string;
  readonly code?: string;
  readonly valueType?: string;
}

/**
 * Everything that targets can be mapped to in a data set, in its order. A data element that is divided can
 * only be mapped by its option combos: a value without one is in no form.
 *
 * @example
 * elementChoices(metadata).map(({ key }) => key) // => ['kB0ZBFisE0e', 'vB3bWRHHIHE.female00001', …]
 */
export function elementChoices({
  dataElements = [],
  categoryCombos,
}: DataSetMetadata): readonly ElementChoice[] {
  const combos = new Map(categoryCombos.map((combo) => [combo.id, combo]));
  return dataElements.flatMap(
    ({ id, name, code, valueType, categoryCombo = '' }): readonly ElementChoice[] => {
      const of = {
        dataElement: id,
        ...(code === undefined ? {} : { code }),
        ...(valueType === undefined ? {} : { valueType }),
      };
      const combo = combos.get(categoryCombo);
      const optionCombos = combo?.isDefault === false ? (combo.optionCombos ?? []) : [];
      if (optionCombos.length === 0) return [{ ...of, key: id, name }];
      return optionCombos.map((optionCombo) => ({
        ...of,
        key: `${id}.${optionCombo.id}`,
        categoryOptionCombo: optionCombo.id,
        name: `${name} ${optionCombo.name}`,
      }));
    },
  );
}

/** The key of what an entry of a target names; undefined where it names no data element. */
export function keyOfEntry(entry: DhisEntry): string | undefined {
  const element = identifierText(fieldOf(entry, 'dataElement'));
  const combo = identifierText(fieldOf(entry, 'categoryOptionCombo'));
  return element === undefined || combo === undefined || combo === DEFAULT_OPTION_COMBO
    ? element
    : `${element}.${combo}`;
}
