import { fieldOf, isFilledText, listOf } from '../../unknown-json.ts';

/** A type of places: not of people. */
export interface PlaceType {
  readonly id: string;
  /** The key of its name in the CHT's translations, for several of it; absent where the settings give none. */
  readonly translationKey?: string;
}

/** What every CHT has where its settings say nothing of types. */
const BUILT_IN: readonly PlaceType[] = ['district_hospital', 'health_center', 'clinic'].map(
  (id) => ({ id, translationKey: `contact.type.${id}.plural` }),
);

/**
 * The types of places of an instance, in the order of its settings: the highest first, as a rule.
 *
 * @example
 * placeTypes({ contact_types: [{ id: 'county' }, { id: 'chw', person: true }] }) // => [{ id: 'county' }]
 */
export function placeTypes(settings: unknown): readonly PlaceType[] {
  const configured = listOf(fieldOf(settings, 'contact_types')).flatMap((entry) => {
    const id = fieldOf(entry, 'id');
    const key = fieldOf(entry, 'group_key');
    if (!isFilledText(id) || fieldOf(entry, 'person') === true) return [];
    return [{ id, ...(isFilledText(key) ? { translationKey: key } : {}) }];
  });
  return configured.length === 0 ? BUILT_IN : configured;
}
