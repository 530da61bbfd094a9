import { fieldOf, isFilledText, listOf } from '../unknown-json.ts';

/** A location of Go.Data, as far as it is asked about. */
export interface Location {
  readonly id: string;
  readonly parent: string | undefined;
  /** `LNG_REFERENCE_DATA_CATEGORY_LOCATION_GEOGRAPHICAL_LEVEL_ADMIN_LEVEL_2` and the like. */
  readonly level: string | undefined;
  readonly identifiers: readonly { readonly description: string; readonly code: string }[];
  readonly isDeleted: boolean;
}

/**
 * Reads a location; undefined where it is none. Names are not read.
 *
 * @example
 * decodeLocation({ id: 'a', parentLocationId: 'b', identifiers: [{ description: 'DHIS2', code: 'CnPsS2xE8UN' }] })
 */
function decodeLocation(json: unknown): Location | undefined {
  const id = fieldOf(json, 'id') ?? fieldOf(json, '_id');
  if (!isFilledText(id)) return undefined;
  const [parent, level] = ['parentLocationId', 'geographicalLevelId'].map((name) => {
    const value = fieldOf(json, name);
    return isFilledText(value) ? value : undefined;
  });
  return {
    id,
    parent,
    level,
    identifiers: listOf(fieldOf(json, 'identifiers')).flatMap((identifier) => {
      const [description, code] = [fieldOf(identifier, 'description'), fieldOf(identifier, 'code')];
      if (!isFilledText(code)) return [];
      return [{ description: typeof description === 'string' ? description : '', code }];
    }),
    isDeleted: fieldOf(json, 'deleted') === true,
  };
}

/**
 * The locations of a list, or of Go.Data's hierarchical export, whose entries are `{location, children}`.
 *
 * @example
 * locationsOf([{ location: { id: 'a' }, children: [{ location: { id: 'b' }, children: [] }] }])
 * // => the locations a and b
 */
export function locationsOf(json: readonly unknown[]): readonly Location[] {
  const locations: Location[] = [];
  const open = [...json];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    open.push(...listOf(fieldOf(next, 'children')));
    const location = decodeLocation(fieldOf(next, 'location') ?? next);
    if (location !== undefined) locations.push(location);
  }
  return locations;
}
