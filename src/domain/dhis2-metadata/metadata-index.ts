import { DEFAULT_OPTION_COMBO } from '../identifier.ts';
import type {
  DataSetMetadata,
  MetadataCategoryCombo,
  MetadataDataElement,
  MetadataOrgUnit,
} from './data-set-metadata.ts';

/** Metadata, found by id. */
export interface MetadataIndex {
  readonly metadata: DataSetMetadata;
  readonly elements: ReadonlyMap<string, MetadataDataElement>;
  readonly orgUnits: ReadonlyMap<string, MetadataOrgUnit>;
  readonly combo: (id: string | undefined) => MetadataCategoryCombo | undefined;
}

/** Indexes metadata for checking many rows. */
export function metadataIndex(metadata: DataSetMetadata): MetadataIndex {
  const combos = byId(metadata.categoryCombos);
  return {
    metadata,
    elements: byId(metadata.dataElements ?? []),
    orgUnits: byId(metadata.orgUnits ?? []),
    combo: (id) => (id === undefined ? undefined : combos.get(id)),
  };
}

const byId = <T extends { readonly id: string }>(objects: readonly T[]): ReadonlyMap<string, T> =>
  new Map(objects.map((object) => [object.id, object]));

/** How the option combo of a row stands to a category combo; `unknown` where that is not told. */
export type ComboStanding = 'right' | 'missing' | 'wrong' | 'unknown';

/** Whether an option combo may be used with a category combo. None is DHIS2's default one. */
export function comboStanding(
  combo: MetadataCategoryCombo | undefined,
  optionCombo: string | undefined,
): ComboStanding {
  if (optionCombo === undefined) {
    if (combo?.isDefault === undefined) return 'unknown';
    return combo.isDefault ? 'right' : 'missing';
  }
  if (combo?.optionCombos !== undefined) {
    return combo.optionCombos.some(({ id }) => id === optionCombo) ? 'right' : 'wrong';
  }
  const isDefault = optionCombo === DEFAULT_OPTION_COMBO;
  if (isDefault && combo?.isDefault !== undefined) return combo.isDefault ? 'right' : 'wrong';
  return 'unknown';
}
