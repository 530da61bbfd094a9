import { BUILT_IN_CONTACT_TYPES, type ContactTypes } from '../../settings/contact-types.ts';
import { decodeContact, type Contact } from '../../place/contact.ts';
import { fieldOf, isFilledText } from '../../unknown-json.ts';

/** A place of the CHT that an org unit may be found for. */
export interface PlaceToMap extends Contact {
  /** The `contact_type` of one of type `contact`, else its type. */
  readonly type: string;
  /** What may be the code of its org unit: of the facility registry, mostly. */
  readonly codes: readonly string[];
  /** The field `dhis` as stored. */
  readonly stored: unknown;
}

/**
 * Fields in which projects keep the code of the facility registry. The CHT has no name for it;
 * `place_id` is not among them, since the CHT counts it up by itself and it may be anybody's code.
 */
const CODE_FIELDS = [
  ...['code', 'external_id', 'facility_code', 'mfl_code', 'kmhfl_code', 'nhfr_code'],
  ...['dhis2_code', 'dhis_code', 'org_unit_code', 'hf_code'],
];

/**
 * Reads a contact document as a place to map; undefined for what is no contact.
 *
 * @param types the types of contacts of the instance; see `contactTypes`
 * @example
 * decodePlaceToMap({ _id: 'a', type: 'health_center', name: 'Kadero', mfl_code: 14072 })?.codes // => ['14072']
 */
export function decodePlaceToMap(
  document: unknown,
  types: ContactTypes = BUILT_IN_CONTACT_TYPES,
): PlaceToMap | undefined {
  const contact = decodeContact(document, types);
  if (contact === undefined) return undefined;
  const own = fieldOf(document, 'contact_type');
  const stored = fieldOf(document, 'dhis');
  const codes = CODE_FIELDS.map((field) => fieldOf(document, field))
    .filter((code) => isFilledText(code) || typeof code === 'number')
    .map((code) => String(code).trim())
    .filter((code) => code !== '');
  return {
    ...contact,
    type: isFilledText(own) ? own : String(fieldOf(document, 'type')),
    codes: [...new Set(codes)],
    stored,
  };
}
