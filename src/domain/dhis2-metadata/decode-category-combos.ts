import type { IdAndName } from '../id-and-name.ts';
import { DEFAULT_OPTION_COMBO } from '../identifier.ts';
import { fieldOf, listOf } from '../unknown-json.ts';
import type { MetadataCategoryCombo } from './data-set-metadata.ts';
import { inOrderOfOptions } from './order-of-option-combos.ts';
import { nameOf, type MetadataObject, type MetadataObjects } from './metadata-objects.ts';

/** The identifier that DHIS2 gives the category combo called `default`. */
const DEFAULT_CATEGORY_COMBO = 'bjDvmb4bfuf';

/** Collects the category combos that are met while a data set is decoded, each once. */
export interface CategoryCombos {
  /** The id of the combo that a reference means; what the reference says of it is kept. */
  readonly idOf: (reference: unknown) => string | undefined;
  readonly all: () => readonly MetadataCategoryCombo[];
}

/** Decodes category combos as they are named. */
export function categoryCombos(objects: MetadataObjects): CategoryCombos {
  const combos = new Map<string, MetadataCategoryCombo>();
  const ofCombo = optionCombosByCombo(objects);
  return {
    idOf: (reference) => {
      const object = objects.resolve('categoryCombos', reference);
      if (object === undefined) return undefined;
      const known = combos.get(object.id);
      if (known?.optionCombos !== undefined) return object.id;
      const combo = decodeCategoryCombo(object, objects, ofCombo.get(object.id) ?? []);
      // One reference may be a bare id, and another one tell the combo in full.
      if (known === undefined || combo.optionCombos !== undefined) combos.set(object.id, combo);
      return object.id;
    },
    all: () => [...combos.values()],
  };
}

function decodeCategoryCombo(
  object: MetadataObject,
  objects: MetadataObjects,
  namingIt: readonly IdAndName[],
): MetadataCategoryCombo {
  const own = listOf(fieldOf(object, 'categoryOptionCombos')).flatMap(
    (reference) => namedOf(objects, reference) ?? [],
  );
  const optionCombos = [
    ...new Map([...own, ...namingIt].map((combo) => [combo.id, combo])).values(),
  ];
  const isDefault = isDefaultCombo(object, optionCombos);
  return {
    id: object.id,
    name: nameOf(object),
    ...(isDefault === undefined ? {} : { isDefault }),
    ...(optionCombos.length === 0
      ? {}
      : { optionCombos: inOrderOfOptions(object, optionCombos, objects) }),
  };
}

/** Exported combos often do not list their option combos; each option combo names its combo. */
function optionCombosByCombo(objects: MetadataObjects): ReadonlyMap<string, readonly IdAndName[]> {
  const byCombo = new Map<string, IdAndName[]>();
  for (const reference of objects.all('categoryOptionCombos')) {
    const combo = fieldOf(fieldOf(reference, 'categoryCombo'), 'id');
    const named = namedOf(objects, reference);
    if (typeof combo !== 'string' || named === undefined) continue;
    const ofCombo = byCombo.get(combo);
    if (ofCombo === undefined) byCombo.set(combo, [named]);
    else ofCombo.push(named);
  }
  return byCombo;
}

function namedOf(objects: MetadataObjects, reference: unknown): IdAndName | undefined {
  const object = objects.resolve('categoryOptionCombos', reference);
  return object && { id: object.id, name: nameOf(object) };
}

function isDefaultCombo(
  object: MetadataObject,
  optionCombos: readonly IdAndName[],
): boolean | undefined {
  const told = fieldOf(object, 'isDefault');
  if (typeof told === 'boolean') return told;
  const name = nameOf(object);
  if (object.id === DEFAULT_CATEGORY_COMBO || name === 'default') return true;
  if (optionCombos.some(({ id }) => id === DEFAULT_OPTION_COMBO)) return true;
  return name === object.id && optionCombos.length === 0 ? undefined : false;
}
