import { err, ok, type Result } from '../../result.ts';

/** What spreadsheets write before UTF-8, and need to read it. */
const BYTE_ORDER_MARK = '\ufeff';

/** A spreadsheet computes what starts with one of these. */
const COMPUTED = /^[=+\-@\t\r]/;

/**
 * Writes a table as CSV that spreadsheets open: UTF-8 with its mark, cells in quotes where they need them,
 * and a quote before what a spreadsheet would compute. Source: RFC 4180.
 */
export const toCsvTable = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK +
  rows.map((cells) => `${cells.map((cell) => quoted(guarded(cell))).join(',')}\r\n`).join('');

/** A cell of a CSV file, in quotes where it needs them. */
export const quoted = (cell: string): string =>
  /[",;\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const guarded = (cell: string): string => (COMPUTED.test(cell) ? `'${cell}` : cell);

const unguarded = (cell: string): string =>
  COMPUTED.test(cell.slice(1)) && cell.startsWith("'") ? cell.slice(1) : cell;

/**
 * Reads what {@link toCsvTable} wrote, also after a spreadsheet saved it: with semicolons or tabs, as many
 * languages have it, and any line ends. Rows without a filled cell are left out.
 *
 * @returns the number of the row in which quotes stand so that nothing after it can be read, where there is one
 */
export function fromCsvTable(
  text: string,
): Result<readonly (readonly string[])[], { readonly row: number }> {
  const csv = text.replace(/^\ufeff/, '');
  const [header = ''] = csv.split(/[\r\n]/, 1);
  const separator = [',', ';', '\t'].find((one) => header.includes(one)) ?? ',';
  const cell = new RegExp(
    `("(?:[^"]|"")*"|[^"${separator}\r\n][^${separator}\r\n]*|)(${separator}|\r\n?|\n|$)`,
    'y',
  );
  const rows: string[][] = [[]];
  for (let isMore = true; isMore;) {
    const match = cell.exec(csv);
    if (match === null) return err({ row: rows.length });
    const [, written = '', end = ''] = match;
    const plain = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
    rows.at(-1)?.push(unguarded(plain));
    if (end !== separator) rows.push([]);
    isMore = end !== '';
  }
  return ok(rows.filter((cells) => cells.some((one) => one.trim() !== '')));
}
