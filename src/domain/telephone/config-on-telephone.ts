import { signOffRoles } from '../sign-off/standing-sign-offs.ts';
import { fieldOf, isFilledText, listOf } from '../unknown-json.ts';
import { typeOfContact } from './chws-of-area.ts';
import type { ExtensionConfig, TelephoneView } from './extension-config.ts';
import { settingsCopy } from './settings-copy.ts';
import { telephoneRoles, type TypesOnTelephones } from './telephone-roles.ts';

/**
 * Which screen is for somebody with these roles: a supervisor's, else a CHW's.
 *
 * @example
 * telephoneViewOf({ roles: {}, permissions: {} }, ['chw']) // => 'my-month'
 */
export function telephoneViewOf(settings: unknown, roles: readonly string[]): TelephoneView {
  const { supervisor } = telephoneRoles(settings);
  return roles.some((role) => supervisor.includes(role)) ? 'my-area' : 'my-month';
}

/** What a phone holds, by which it is told who its people and places are. */
export interface TelephoneHolds {
  /** The place of the account, as stored. */
  readonly facility: unknown;
  /** The owners of target documents other than the reader, as stored. */
  readonly owners: readonly unknown[];
  /** The places that these owners stand at, as stored. */
  readonly placesOfOwners: readonly unknown[];
}

/**
 * Of which types CHWs and their places are, as far as a phone without accounts but its own can tell: the
 * types of those who have written target documents and of where they stand. Where nobody has, what the
 * CHT's own tab takes for them: places right below the account's place.
 *
 * @param settings the field `settings` of the document `settings`
 */
export function typesOnTelephone(
  settings: unknown,
  { facility, owners, placesOfOwners }: TelephoneHolds,
): TypesOnTelephones {
  const own = typeOfContact(facility);
  const written = typesOf(placesOfOwners).filter((type) => type !== own);
  const kinds = listOf(fieldOf(settings, 'contact_types'));
  const below = kinds.filter(
    (kind) => fieldOf(kind, 'person') !== true && listOf(fieldOf(kind, 'parents')).includes(own),
  );
  const idsBelow = below.map((kind) => fieldOf(kind, 'id')).filter(isFilledText);
  return {
    areaTypes: written.length > 0 ? written : idsBelow.sort(),
    personTypes: typesOf(owners),
  };
}

const typesOf = (contacts: readonly unknown[]): readonly string[] =>
  [...new Set(contacts.flatMap((contact) => typeOfContact(contact) ?? []))].sort();

/**
 * What a screen works by, of the documents that a phone holds: the settings themselves instead of a
 * copy, and of an installed extension what a phone cannot know.
 *
 * @param document the document `settings`
 * @param extension the `config` of an installed extension, where the phone holds one: its names of DHIS2,
 *   mapped places and types
 */
export function configOnTelephone(
  document: unknown,
  view: TelephoneView,
  types: TypesOnTelephones,
  extension: ExtensionConfig | undefined,
): ExtensionConfig {
  const settings = fieldOf(document, 'settings');
  const rev = fieldOf(document, '_rev');
  const { places, names = {}, areaTypes = [], personTypes = [] } = extension ?? {};
  return {
    view,
    version: isFilledText(rev) ? rev : '',
    settings: settingsCopy(settings),
    ...(places === undefined ? {} : { places }),
    areaTypes: areaTypes.length > 0 ? areaTypes : types.areaTypes,
    personTypes: personTypes.length > 0 ? personTypes : types.personTypes,
    signOffRoles: [...signOffRoles(settings)].sort(),
    names,
  };
}
