import { fieldOf, isFilledText, listOf } from '../unknown-json.ts';

/** The values of a document's `type` that make it a contact. */
export type ContactTypes = ReadonlySet<string>;

/** The types of every CHT. Source: medic/cht-core, shared-libs/contact-types-utils. */
export const BUILT_IN_CONTACT_TYPES: ContactTypes = new Set([
  'contact',
  'person',
  'clinic',
  'health_center',
  'district_hospital',
]);

/**
 * The types of an instance: the built-in ones, and the `id` of each entry of `settings.contact_types`.
 * The CHT's own API for users and people writes such an id as the `type` of a document.
 *
 * @example
 * contactTypes({ contact_types: [{ id: 'chw', person: true }] }).has('chw') // => true
 */
export const contactTypes = (settings: unknown): ContactTypes =>
  new Set([
    ...BUILT_IN_CONTACT_TYPES,
    ...listOf(fieldOf(settings, 'contact_types'))
      .map((entry) => fieldOf(entry, 'id'))
      .filter(isFilledText),
  ]);
