import {
  contactTypes,
  decodePlaceToMap,
  err,
  exportSettings,
  fieldOf,
  isFilledText,
  listOf,
  ok,
  placeTypes,
  targetsToMap,
  type ContactId,
  type ContactTypes,
  type DatabaseError,
  type DataSet,
  type PlaceToMap,
  type PlaceType,
  type Result,
  type TargetToMap,
} from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { documentsByIds } from '../connection/read-documents.ts';
import { rowsOfView } from '../connection/read-view.ts';
import { toResult, type ReadOptions } from '../connection/retry.ts';
import { settingsOf } from '../configuration/read-settings.ts';
import { readTranslations, type Translations } from '../configuration/read-translations.ts';
import { CHT_CORE_VIEWS } from '../design-document/cht-core-views.ts';
import { hasInstalledViews } from '../design-document/installed-views.ts';
import { mappedContactsOf } from '../places/read-contacts.ts';

/** More places than these are no level that org units belong to, but households. */
const MOST_PLACES = 20_000;

/** As many places are read at once as a page can take apart without being held up. */
const PLACES_AT_ONCE = 500;

/** The side of the CHT of a mapping. */
export interface MappingBasis {
  /** The settings as they stand: a patch is of them. */
  readonly settings: unknown;
  readonly dataSets: readonly DataSet[];
  /** With their names, where the instance's first language has them. */
  readonly placeTypes: readonly (PlaceType & { readonly name: string })[];
  /** The types of `places` that are to be mapped: those asked for, else those of mapped places. */
  readonly types: readonly string[];
  /** The places to map, those that are mapped, and all above them. */
  readonly places: readonly PlaceToMap[];
  readonly targets: readonly TargetToMap[];
}

/** What is asked for. */
export interface MappingRead {
  /** The types of places to map; where none is given those of places that are mapped. */
  readonly types?: readonly string[];
  /** How many places they may be; twenty thousand where nothing is said. */
  readonly most?: number;
}

/** There are too many places of the types to map them by hand. */
export interface TooManyPlaces {
  readonly code: 'too-many-places';
  readonly most: number;
}

/**
 * Reads what a mapping needs of the CHT: settings, targets with their titles in every language, and the places
 * of some types with those above them.
 *
 * @example
 * const basis = await readMappingBasis(database, { types: ['community_unit'] });
 * if (basis.ok) show(basis.value.places.length);
 */
export async function readMappingBasis(
  database: Database,
  { types: asked, most = MOST_PLACES }: MappingRead = {},
  options: ReadOptions = {},
): Promise<Result<MappingBasis, DatabaseError | TooManyPlaces>> {
  const read = await toResult(async (): Promise<MappingBasis | undefined> => {
    const settings = await settingsOf(database, options);
    const known = contactTypes(settings);
    const hasViews = await hasInstalledViews(database, options);
    const mapped = await mappedContactsOf(database, hasViews, known, options);
    const places = new Map<ContactId, PlaceToMap>();
    await addPlaces(places, database, mapped.keys(), { known, options });
    const offered = placeTypes(settings);
    const isOffered = new Set(offered.map(({ id }) => id));
    const ofMapped = new Set([...places.values()].map(({ type }) => type));
    const types = asked ?? [...ofMapped].filter((type) => isOffered.has(type));
    const ids = await idsOfTypes(database, types, most, options);
    if (ids === undefined) return undefined;
    await addPlaces(places, database, ids, { known, options });
    const above = [...places.values()].flatMap(({ lineage }) => lineage);
    await addPlaces(places, database, above, { known, options });
    const translations = await readAllTranslations(database, settings, options);
    const textsOf = (key: string): readonly string[] =>
      translations.flatMap(({ texts }) => texts[key] ?? []);
    return {
      settings,
      dataSets: exportSettings(settings).dataSets,
      placeTypes: offered.map((type) => ({
        ...type,
        name: textsOf(type.translationKey ?? '')[0] ?? type.id,
      })),
      types,
      places: [...places.values()],
      targets: targetsToMap(settings, textsOf),
    };
  });
  if (!read.ok) return read;
  return read.value === undefined ? err({ code: 'too-many-places', most }) : ok(read.value);
}

/** The ids of contacts of some types; undefined where there are too many. */
async function idsOfTypes(
  database: Database,
  types: readonly string[],
  most: number,
  options: ReadOptions,
): Promise<readonly ContactId[] | undefined> {
  const ids: ContactId[] = [];
  for (const type of types) {
    for await (const rows of rowsOfView(
      database,
      CHT_CORE_VIEWS.contactsByType,
      { key: [type] },
      options,
    )) {
      ids.push(...rows.map(({ id }) => id));
      if (ids.length > most) return undefined;
    }
  }
  return ids;
}

async function addPlaces(
  places: Map<ContactId, PlaceToMap>,
  database: Database,
  ids: Iterable<ContactId>,
  { known, options }: { readonly known: ContactTypes; readonly options: ReadOptions },
): Promise<void> {
  const pages = { pageSize: PLACES_AT_ONCE, ...options };
  const unread = [...new Set(ids)].filter((id) => !places.has(id)).sort();
  for await (const documents of documentsByIds(database, unread, pages)) {
    for (const { document } of documents) {
      const place = decodePlaceToMap(document, known);
      if (place !== undefined) places.set(place.id, place);
    }
  }
}

/** The instance's languages, its own first. */
async function readAllTranslations(
  database: Database,
  settings: unknown,
  options: ReadOptions,
): Promise<readonly Translations[]> {
  const languages = listOf(fieldOf(settings, 'languages')).map((one) => fieldOf(one, 'locale'));
  const codes = new Set([fieldOf(settings, 'locale'), ...languages, 'en'].filter(isFilledText));
  const read: Translations[] = [];
  for (const code of codes) {
    const texts = await readTranslations(database, code, options);
    // A title in fewer languages finds less, and nothing wrong.
    if (texts.ok && texts.value !== undefined) read.push(texts.value);
  }
  return read;
}
