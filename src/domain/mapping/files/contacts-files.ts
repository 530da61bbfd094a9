import { isFor, isGeneral, type DhisEntry } from '../../dhis-entry.ts';
import type { ContactId } from '../../place/lineage.ts';
import { fieldOf, isRecord, listOf } from '../../unknown-json.ts';
import { quoted } from './csv-table.ts';
import { groupBy } from '../../group-by.ts';
import type { PlaceToMap } from '../org-units/place-to-map.ts';
import type { SuggestedPlace } from '../org-units/suggestion.ts';

/** A file of the folder `csv` of a project of cht-conf. */
export interface ContactsFile {
  readonly name: string;
  readonly text: string;
}

/** The files that map places, and the places that no such file can map. */
export interface ContactsFiles {
  readonly files: readonly ContactsFile[];
  /** Their `dhis` must be edited by hand, since cht-conf sets fields and makes no lists of them. */
  readonly byHand: readonly ContactId[];
}

/**
 * The files that `cht edit-contacts` reads: each row a contact by `documentID`, each further column a field
 * with dots between its steps. A file of cht-conf sets all of its columns in all of its rows, so that places
 * whose mappings stand differently have a file each. A place that gets none any more has an empty cell. Source:
 * medic/cht-conf, `edit-contacts`.
 *
 * @param dataSet the id of the data set: written only beside the mappings of another one
 * @example
 * contactsFiles(suggested, 'VMuFODsyWaO').files
 * // => [{ name: 'contact.csv', text: 'documentID,dhis.orgUnit\na-unit,HJiPOcmziQA\n' }]
 */
export function contactsFiles(places: readonly SuggestedPlace[], dataSet: string): ContactsFiles {
  const changed = places.flatMap((one) => {
    const { id, stored } = one.place;
    if (one.settled !== undefined) {
      return [{ id, orgUnit: one.settled, field: fieldOfMapping(stored, dataSet) }];
    }
    if (one.state !== 'left-out' || one.inPlace.length === 0) return [];
    // Without one of this data set, one of every data set would hold: both are for a person.
    const isOnly = entriesFor(one.place, dataSet).length === 1;
    return [{ id, orgUnit: '', field: isOnly ? fieldOfMapping(stored, dataSet) : undefined }];
  });
  const writable = changed.flatMap(({ id, orgUnit, field }) =>
    field === undefined ? [] : [{ id, orgUnit, field: field.path, isNew: field.isNew }],
  );
  const files = [
    ...groupBy(writable, ({ field, isNew }) => `${field} ${String(isNew)}`).values(),
  ].map((rows): ContactsFile => {
    const [{ field, isNew } = { field: 'dhis', isNew: false }] = rows;
    const columns = ['documentID', `${field}.orgUnit`, ...(isNew ? [`${field}.dataSet`] : [])];
    const lines = rows.map(({ id, orgUnit }) => [id, orgUnit, ...(isNew ? [dataSet] : [])]);
    const suffix = field === 'dhis' ? '' : `.${field.replace('.', '-')}${isNew ? '-new' : ''}`;
    return {
      name: `contact${suffix}.csv`,
      text: [columns, ...lines].map((cells) => `${cells.map(quoted).join(',')}\n`).join(''),
    };
  });
  return {
    files: files.sort((a, b) => (a.name < b.name ? -1 : 1)),
    byHand: changed.filter(({ field }) => field === undefined).map(({ id }) => id),
  };
}

/** The entries that may map a place for the data set. */
const entriesFor = ({ dhis }: PlaceToMap, dataSet: string): readonly DhisEntry[] =>
  dhis.filter((entry) => fieldOf(entry, 'orgUnit') && (isGeneral(entry) || isFor(entry, dataSet)));

interface MappingField {
  readonly path: string;
  /** Whether an entry is added: beside others it has to name the data set. */
  readonly isNew: boolean;
}

/** Where in a contact the org unit belongs; undefined where cht-conf cannot write it. */
function fieldOfMapping(stored: unknown, dataSet: string): MappingField | undefined {
  if (!stored) return { path: 'dhis', isNew: false };
  if (isRecord(stored)) {
    const isOurs = isGeneral(stored) || isFor(stored, dataSet);
    return isOurs ? { path: 'dhis', isNew: false } : undefined;
  }
  if (!Array.isArray(stored)) return undefined;
  const entries = listOf(stored);
  const ours = entries.flatMap((entry, index) =>
    isRecord(entry) && fieldOf(entry, 'orgUnit') && isFor(entry, dataSet) ? [index] : [],
  );
  const general = entries.flatMap((entry, index) =>
    isRecord(entry) && fieldOf(entry, 'orgUnit') && isGeneral(entry) ? [index] : [],
  );
  const [only, ...others] = ours.length > 0 ? ours : general;
  if (only === undefined) return { path: `dhis.${String(entries.length)}`, isNew: true };
  return others.length > 0 ? undefined : { path: `dhis.${String(only)}`, isNew: false };
}
