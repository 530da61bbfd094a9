import { fieldOf, isFilledText, listOf } from '../unknown-json.ts';
import type { MetadataObject, MetadataObjects } from './metadata-objects.ts';

/**
 * The option combos of a category combo as Data Entry has them in columns: in the order of the options
 * of the first category, within it of the second, and so on. Where the metadata do not tell the options
 * they stay as they are listed.
 */
export function inOrderOfOptions<T extends { readonly id: string }>(
  combo: MetadataObject,
  optionCombos: readonly T[],
  objects: MetadataObjects,
): readonly T[] {
  const categories = listOf(fieldOf(combo, 'categories')).map((reference) =>
    idsOf(fieldOf(objects.resolve('categories', reference), 'categoryOptions')),
  );
  // In an answer what a combo says of itself stands in the list, in a file in a list of its own.
  const references = new Map<unknown, unknown>();
  for (const one of listOf(fieldOf(combo, 'categoryOptionCombos'))) {
    references.set(fieldOf(one, 'id'), one);
  }
  const placesOf = ({ id }: T): readonly number[] => {
    const own = objects.resolve('categoryOptionCombos', references.get(id) ?? id);
    const options = idsOf(fieldOf(own, 'categoryOptions'));
    return categories.map((inOrder) => inOrder.findIndex((option) => options.includes(option)));
  };
  const places = new Map(optionCombos.map((one) => [one, placesOf(one)]));
  return optionCombos.toSorted((one, other) => {
    const [first = [], second = []] = [places.get(one), places.get(other)];
    const at = first.findIndex((place, index) => place !== second[index]);
    return at === -1 ? 0 : (first[at] ?? 0) - (second[at] ?? 0);
  });
}

const idsOf = (references: unknown): readonly string[] =>
  listOf(references)
    .map((reference) => fieldOf(reference, 'id') ?? reference)
    .filter(isFilledText);
