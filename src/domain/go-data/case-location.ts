import { newestByDate } from './newest-by-date.ts';
import { fieldOf, isFilledText, listOf } from '../unknown-json.ts';
import { valuesAt, type CasePath } from './case-values.ts';
import { USUAL_PLACE_OF_RESIDENCE } from './reference-data.ts';

/** Which location of a case decides where it counts. */
export type LocationOfCase =
  /** The newest address of the first of these types that the case has. */
  | { readonly addresses: readonly string[] }
  /** A field that holds the id of a location, such as `deathLocationId`. */
  | { readonly field: CasePath };

/**
 * The location of a case; undefined where it has none. Of several addresses of one type the newest by its date
 * is meant; without dates, or of one date, the last of the list.
 *
 * @example
 * caseLocation({ deathLocationId: 'a' }, { field: 'deathLocationId' }) // => 'a'
 */
export function caseLocation(json: unknown, wanted: LocationOfCase): string | undefined {
  if ('field' in wanted) return valuesAt(json, wanted.field).find(isFilledText);
  for (const type of wanted.addresses) {
    const address = newestByDate(
      listOf(fieldOf(json, 'addresses')).filter((one) => fieldOf(one, 'typeId') === type),
    );
    const location =
      address === undefined ? residenceOf(json, type) : fieldOf(address, 'locationId');
    if (isFilledText(location)) return location;
    // Who moved somewhere without a location is not where they lived before.
    if (address !== undefined) return undefined;
  }
  return undefined;
}

/** Go.Data keeps the location of the current residence a second time. */
const residenceOf = (json: unknown, type: string): unknown =>
  type === USUAL_PLACE_OF_RESIDENCE ? fieldOf(json, 'usualPlaceOfResidenceLocationId') : undefined;
