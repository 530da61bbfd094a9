import { at, type Document, filled, oneOrMany } from '../independent-sum/json.ts';

/** A place of the county that has an org unit. */
export interface MappedPlace {
  readonly id: string;
  readonly name: string;
  /** The name of the place right above. */
  readonly above: string;
}

const settingsOf = (documents: readonly Document[]): unknown =>
  at(
    documents.find(({ _id }) => _id === 'settings'),
    'settings',
  );

/** The two data sets of the county: their ids and English names. */
export function dataSetsOf(
  documents: readonly Document[],
): readonly { id: string; name: string }[] {
  const english = documents.find(({ _id }) => _id === 'messages-en');
  return oneOrMany(at(settingsOf(documents), 'dhis_data_sets')).map((dataSet) => ({
    id: filled(at(dataSet, 'id')) ?? '',
    name: filled(at(english, 'generic', filled(at(dataSet, 'translation_key')) ?? '')) ?? '',
  }));
}

/** The mapped places with their org units, in the order of the documents. */
export function mappedPlaces(documents: readonly Document[]): readonly MappedPlace[] {
  const nameOf = (id: unknown): string =>
    filled(documents.find(({ _id }) => _id === id)?.['name']) ?? '';
  return documents.flatMap((document) => {
    const general = oneOrMany(document['dhis']).filter(
      (entry) => at(entry, 'dataSet') === undefined,
    );
    const id = filled(at(general[0], 'orgUnit'));
    if (id === undefined) return [];
    return [{ id, name: nameOf(document._id), above: nameOf(at(document, 'parent', '_id')) }];
  });
}

/** This computer's calendar day, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The tag of the month that lies a number of months before today's. */
export function tagBefore(months: number): string {
  const now = new Date();
  const first = new Date(Date.UTC(now.getFullYear(), now.getMonth() - months, 1));
  return first.toISOString().slice(0, 7);
}

/** How the page names a month: `October 2026`. */
export const monthName = (tag: string, language = 'en'): string =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${tag}-01T00:00:00Z`),
  );
