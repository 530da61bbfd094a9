import type { IdAndName } from '../../id-and-name.ts';
import type { ContactId } from '../../place/lineage.ts';
import { err, ok, type Result } from '../../result.ts';
import { fieldOf, isRecord, parseJson } from '../../unknown-json.ts';
import { fromCsvTable, toCsvTable } from './csv-table.ts';
import type { ElementChoice } from '../data-elements/element-choice.ts';
import type { SuggestedTarget } from '../data-elements/settle-targets.ts';
import type { MappingState, SuggestedPlace } from '../org-units/suggestion.ts';
import { namesOfUnit, type UnitsToMap } from '../org-units/unit-to-map.ts';

/** The columns of the table, in their order; a row of JSON has the same names. */
export const TABLE_COLUMNS = [
  ...(['of', 'cht_id', 'cht_name', 'cht_path', 'state', 'accept'] as const),
  ...(['dhis2_id', 'dhis2_code', 'dhis2_name', 'dhis2_path'] as const),
] as const;

/** A row of the table: a place or target, and what it is mapped to, by all that names it. */
export type MappingRow = Readonly<Record<(typeof TABLE_COLUMNS)[number], string>>;

/** What a table is written of. */
export interface TableOf {
  readonly places: readonly SuggestedPlace[];
  readonly targets: readonly SuggestedTarget[];
  readonly units: UnitsToMap;
  readonly choices: readonly ElementChoice[];
  /** The names of the places above, by their ids. */
  readonly names: ReadonlyMap<ContactId, string>;
}

/**
 * The table of all places and targets. What is mapped, certain or confirmed has `yes` under `accept`; what a
 * person has to decide has nothing there, and the best suggestion beside it.
 */
export function mappingRows({
  places,
  targets,
  units,
  choices,
  names,
}: TableOf): readonly MappingRow[] {
  const byKey = new Map(choices.map((choice) => [choice.key, choice]));
  const ofPlaces = places.map((one): MappingRow => {
    const id = one.settled ?? one.inPlace[0] ?? one.suggestions[0]?.orgUnit ?? '';
    const unit = units.get(id);
    return {
      of: 'place',
      cht_id: one.place.id,
      cht_name: one.place.name,
      cht_path: pathOfPlace(one.place.lineage, names).join(' / '),
      state: one.state,
      accept: accepted(one.state),
      dhis2_id: one.state === 'left-out' ? '' : id,
      ...(one.state === 'left-out' ? NOTHING : dhis2Of(unit, namesOfUnit(id, units).join(' / '))),
    };
  });
  const ofTargets = targets.map((one): MappingRow => {
    const key = one.settled?.key ?? one.inPlace[0] ?? one.suggestions[0]?.key ?? '';
    const choice = byKey.get(key);
    const isLeftOut = one.state === 'left-out';
    return {
      of: 'target',
      cht_id: one.target.id,
      cht_name: one.target.titles[0] ?? '',
      cht_path: '',
      state: one.state,
      accept: accepted(one.state),
      dhis2_id: isLeftOut ? '' : key,
      ...(isLeftOut ? NOTHING : dhis2Of(choice, choice?.name ?? '')),
    };
  });
  return [...ofPlaces, ...ofTargets];
}

const NOTHING = { dhis2_code: '', dhis2_name: '', dhis2_path: '' };

const dhis2Of = (
  object: (IdAndName & { readonly code?: string }) | ElementChoice | undefined,
  path: string,
): typeof NOTHING => ({
  dhis2_code: object?.code ?? '',
  dhis2_name: object?.name ?? '',
  dhis2_path: path,
});

const ACCEPTED: readonly MappingState[] = ['mapped', 'certain', 'confirmed'];

const accepted = (state: MappingState): string =>
  ACCEPTED.includes(state) ? 'yes' : state === 'left-out' ? 'no' : '';

/** The names of a place and those above it, the highest first. */
export const pathOfPlace = (
  lineage: readonly ContactId[],
  names: ReadonlyMap<ContactId, string>,
): readonly string[] => [...lineage].reverse().map((id) => names.get(id) ?? id);

/** Writes the table as CSV. */
export const toMappingCsv = (rows: readonly MappingRow[]): string =>
  toCsvTable([TABLE_COLUMNS, ...rows.map((row) => TABLE_COLUMNS.map((column) => row[column]))]);

/** Why a file is no table of a mapping. */
export type MappingTableFault =
  | { readonly code: 'not-a-table' }
  /** Quotes stand so that nothing after the row can be read. */
  | { readonly code: 'unreadable-row'; readonly row: number };

/**
 * Reads a table that was written here, as CSV or as JSON, also after somebody saved it in a spreadsheet. The
 * columns may stand in any order; what is missing is empty.
 */
export function readMappingTable(text: string): Result<readonly MappingRow[], MappingTableFault> {
  const json = parseJson(text);
  if (json.ok && Array.isArray(json.value)) {
    return ok(
      json.value.filter(isRecord).map((row) => rowOf((column) => textOf(fieldOf(row, column)))),
    );
  }
  const table = fromCsvTable(text);
  if (!table.ok) return err({ code: 'unreadable-row', row: table.error.row });
  const [header = [], ...rows] = table.value;
  const at = new Map(header.map((column, index) => [column.trim().toLowerCase(), index]));
  if (!at.has('of') || !at.has('accept')) return err({ code: 'not-a-table' });
  return ok(rows.map((cells) => rowOf((column) => cells[at.get(column) ?? -1] ?? '')));
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const rowOf = (cell: (column: string) => string): MappingRow =>
  Object.fromEntries(TABLE_COLUMNS.map((column) => [column, cell(column).trim()])) as MappingRow;
