// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { flagOf, type Params } from '../import-request.ts';
import type { Payload } from './payload.ts';

/** The cells of a file, with quotes that are escaped by quotes, and any ends of lines. */
function records(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\r|$)/g,
  )) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}

/** Reads CSV as 2.36 to 2.42 do: by the places of the columns, whatever their header says. */
export function readCsvByPosition(body: Buffer, params: Params): Payload {
  const rows = records(body.toString('utf8'));
  const cell = (row: readonly string[], index: number): string | undefined =>
    row[index] === '' ? undefined : row[index];
  return {
    dataSet: params['dataSet'],
    idSchemes: {},
    values: rows.slice(flagOf(params, 'firstRowIsHeader', true) ? 1 : 0).map((row) => ({
      dataElement: cell(row, 0),
      period: cell(row, 1),
      orgUnit: cell(row, 2),
      categoryOptionCombo: cell(row, 3),
      attributeOptionCombo: cell(row, 4),
      value: cell(row, 5),
      comment: cell(row, 8),
      deleted: cell(row, 10) === undefined ? undefined : cell(row, 10) === 'true',
    })),
  };
}
