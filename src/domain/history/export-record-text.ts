import { rowIdsOf, type RowIds } from '../aggregate/row-key.ts';
import { decodeDefaultCombos, type DefaultCombos } from '../dhis2-metadata/default-combos.ts';
import type { ChangedContribution, LeftBehindRow } from '../review/differences/differences.ts';
import type { ExportRecord, FormerContribution } from '../review/differences/export-record.ts';
import { textOfRow, type RowOfUnit } from '../aggregate/row-of-unit.ts';
import { fieldOf, parseJson } from '../unknown-json.ts';

/** `[owner, sum, outOf or null, 1 where the owner had moved]`; what is not there at the end is left away. */
type ContributionText = readonly [
  place?: number,
  sum?: number,
  outOf?: number | null,
  hasMoved?: 1,
];

/** `[unit, key, value, contribution, …]`: places in the lists, and what is there. */
type RowText = readonly [number, number, string, ...(readonly ContributionText[])];

/**
 * What DHIS2 holds after an export, as far as is known: the rows of its file, and those that it left
 * behind. The next export of the same choice is held against it.
 */
export const recordAfter = (
  { rows, defaults }: ExportRecord,
  leftBehind: readonly LeftBehindRow[],
  former?: Pick<ExportRecord, 'defaults'>,
): ExportRecord => ({
  rows: [
    ...rows,
    ...leftBehind.map(({ owners, ...row }) => ({ ...row, contributions: owners.flatMap(before) })),
  ],
  ...defaultsOf(defaults ?? former?.defaults),
});

const before = ({
  owner,
  before: sum,
  beforeOutOf: outOf,
  why,
}: ChangedContribution): readonly FormerContribution[] =>
  sum === undefined
    ? []
    : [
        {
          owner,
          sum,
          ...(outOf === undefined ? {} : { outOf }),
          ...(why === 'moved' ? { hasMoved: true } : {}),
        },
      ];

const defaultsOf = (defaults: DefaultCombos | undefined): Pick<ExportRecord, 'defaults'> =>
  defaults === undefined ? {} : { defaults };

/** The same record after rows were deleted in DHIS2: nothing of them is left behind any more. */
export function recordWithout(
  { rows, defaults }: ExportRecord,
  deleted: readonly RowOfUnit[],
): ExportRecord {
  const gone = new Set(deleted.map(textOfRow));
  return { rows: rows.filter((row) => !gone.has(textOfRow(row))), ...defaultsOf(defaults) };
}

/**
 * Writes a record as a short text: org units, elements and owners once each, then a row as their
 * places. A nation's month of 80,000 rows is about 3 MB.
 */
export function writeExportRecord({ rows, defaults }: ExportRecord): string {
  const units = placesOf(rows.map(({ orgUnit }) => orgUnit));
  const owners = placesOf(rows.flatMap((row) => row.contributions.map(({ owner }) => owner)));
  const keys = new Map<string, RowIds>();
  for (const row of rows) keys.set(textOfKey(row), rowIdsOf(row));
  const keyPlaces = placesOf([...keys.keys()]);
  return JSON.stringify({
    units: [...units.keys()],
    owners: [...owners.keys()],
    keys: [...keys.values()],
    rows: rows.map((row) => [
      units.get(row.orgUnit),
      keyPlaces.get(textOfKey(row)),
      row.value,
      ...row.contributions.map(({ owner, sum, outOf, hasMoved }) => [
        owners.get(owner),
        sum,
        ...(hasMoved === true ? [outOf ?? null, 1] : outOf === undefined ? [] : [outOf]),
      ]),
    ]),
    ...defaultsOf(defaults),
  });
}

/** Reads what {@link writeExportRecord} wrote; undefined where the text is something else. */
export function readExportRecord(text: string): ExportRecord | undefined {
  const json = parseJson(text);
  if (!json.ok) return undefined;
  const [units, owners, keys, rows] = ['units', 'owners', 'keys', 'rows'].map((name) =>
    fieldOf(json.value, name),
  );
  if (!isTexts(units) || !isTexts(owners) || !Array.isArray(keys) || !Array.isArray(rows)) {
    return undefined;
  }
  const read = (rows as readonly RowText[]).map(([unit, key, value, ...contributions]) => {
    const orgUnit = units[unit];
    const ids = (keys as readonly RowIds[])[key];
    if (orgUnit === undefined || ids === undefined) return undefined;
    return {
      orgUnit,
      ...rowIdsOf(ids),
      value,
      contributions: contributions.flatMap((one) => contributionOf(owners, one)),
    };
  });
  const whole = read.filter((row) => row !== undefined);
  if (whole.length !== read.length) return undefined;
  return { rows: whole, ...defaultsOf(decodeDefaultCombos(fieldOf(json.value, 'defaults'))) };
}

function contributionOf(
  owners: readonly string[],
  [place, sum, outOf, hasMoved]: ContributionText,
): readonly FormerContribution[] {
  const owner = owners[place ?? -1];
  if (owner === undefined || sum === undefined) return [];
  return [
    {
      owner,
      sum,
      ...(outOf === undefined || outOf === null ? {} : { outOf }),
      ...(hasMoved === 1 ? { hasMoved: true } : {}),
    },
  ];
}

/** The ids as they are written: what stands in DHIS2 is deleted by the very same. */
const textOfKey = (row: RowIds): string => JSON.stringify(rowIdsOf(row));

const placesOf = (texts: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set(texts)].map((text, index) => [text, index]));

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
