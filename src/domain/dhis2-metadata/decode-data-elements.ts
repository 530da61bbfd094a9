import { fieldOf, isFilledText, isRecord, listOf } from '../unknown-json.ts';
import type { MetadataDataElement } from './data-set-metadata.ts';
import type { CategoryCombos } from './decode-category-combos.ts';
import { nameOf, textField, type MetadataObjects } from './metadata-objects.ts';

/**
 * Decodes the `dataSetElements` of a data set; undefined where it has no such list. The category
 * combo that the data set chose for an element comes before the element's own.
 */
export function decodeDataElements(
  dataSet: unknown,
  objects: MetadataObjects,
  combos: CategoryCombos,
): readonly MetadataDataElement[] | undefined {
  const entries = fieldOf(dataSet, 'dataSetElements');
  if (!Array.isArray(entries)) return undefined;
  const elements = new Map<string, MetadataDataElement>();
  for (const entry of listOf(entries)) {
    const object = objects.resolve('dataElements', fieldOf(entry, 'dataElement'));
    if (object === undefined) continue;
    const own = combos.idOf(fieldOf(object, 'categoryCombo'));
    const categoryCombo = combos.idOf(fieldOf(entry, 'categoryCombo')) ?? own;
    const zeroIsSignificant = fieldOf(object, 'zeroIsSignificant');
    elements.set(object.id, {
      id: object.id,
      name: nameOf(object),
      ...textField(object, 'code'),
      ...textField(object, 'valueType'),
      ...textField(object, 'aggregationType'),
      ...(typeof zeroIsSignificant === 'boolean' ? { zeroIsSignificant } : {}),
      ...decodeOptions(fieldOf(object, 'optionSet'), objects),
      ...(categoryCombo === undefined ? {} : { categoryCombo }),
      ...(own === undefined || own === categoryCombo ? {} : { ownCategoryCombo: own }),
    });
  }
  return [...elements.values()];
}

function decodeOptions(
  reference: unknown,
  objects: MetadataObjects,
): Pick<MetadataDataElement, 'hasOptionSet' | 'options'> {
  if (!isRecord(reference)) return {};
  const optionSet = objects.resolve('optionSets', reference);
  const options = listOf(fieldOf(optionSet, 'options')).map((option) =>
    fieldOf(objects.resolve('options', option) ?? option, 'code'),
  );
  const areKnown = options.length > 0 && options.every(isFilledText);
  return { hasOptionSet: true, ...(areKnown ? { options } : {}) };
}
