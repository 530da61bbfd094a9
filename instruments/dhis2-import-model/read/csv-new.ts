// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { flagOf, type Params } from '../import-request.ts';
import { Refusal } from '../refusal.ts';
import type { Payload, PayloadValue } from './payload.ts';

const FIELDS = [
  'dataElement',
  'period',
  'orgUnit',
  'categoryOptionCombo',
  'attributeOptionCombo',
  'value',
  'comment',
  'followUp',
  'deleted',
  'attributeCombo',
  'attributeOptions',
];
const IGNORED = ['storedBy', 'timestamp'];

/**
 * The lines as 2.43 sees them: a carriage return ends one, so that after it a line feed is an empty
 * one, and an empty line is the end of the data. Behind the header it is passed over.
 */
function linesOf(text: string): readonly string[] {
  const [header = '', ...rest] = text.split(/[\r\n]/);
  const rows = rest[0] === '' && text[header.length] === '\r' ? rest.slice(1) : rest;
  const end = rows.indexOf('');
  return [header, ...(end < 0 ? rows : rows.slice(0, end))];
}

/** The cells of a line; quotes hold a comma together, and know no escape. */
function cellsOf(line: string): readonly (string | undefined)[] {
  const cells: (string | undefined)[] = [];
  for (let rest = line; ;) {
    const cell = /^(?:"([^"]*)"|([^",]*))(?=,|$)/.exec(rest);
    if (cell === null) throw new Refusal(`Not a line of CSV: ${line}`);
    const [whole, quoted, plain] = cell;
    cells.push(quoted ?? (plain === '' || plain === 'null' ? undefined : plain));
    if (whole.length === rest.length) return cells;
    rest = rest.slice(whole.length + 1);
  }
}

/**
 * Reads CSV as 2.43 does: by the names of the columns. A column of another name is taken for a
 * category, unless `categoryOptionCombo` stands there in exactly this spelling.
 */
export function readCsvByHeader(body: Buffer, params: Params): Payload {
  if (!flagOf(params, 'firstRowIsHeader', true)) {
    throw new Refusal(
      'UnsupportedOperationException: the first row must be a header',
      undefined,
      500,
    );
  }
  const [header = '', ...lines] = linesOf(body.toString('utf8'));
  const columns = cellsOf(header).map((name = '') => ({
    name,
    field: FIELDS.find((field) => field === name || field.toLowerCase() === name),
  }));
  const hasCombo = columns.some(({ name }) => name === 'categoryOptionCombo');
  return {
    dataSet: params['dataSet'],
    idSchemes: {},
    values: lines.map((line): PayloadValue => {
      const cells = cellsOf(line);
      const own = (wanted: string): string | undefined =>
        cells[columns.findIndex(({ field }) => field === wanted)];
      const categories = columns
        .map(({ name, field }, index) => ({ name, field, option: cells[index] ?? '' }))
        .filter(({ name, field }) => field === undefined && !IGNORED.includes(name))
        .map(({ name, option }) => [name, option] as const);
      const deleted = own('deleted');
      return {
        dataElement: own('dataElement'),
        period: own('period'),
        orgUnit: own('orgUnit'),
        categoryOptionCombo:
          !hasCombo && categories.length > 0
            ? Object.fromEntries(categories)
            : own('categoryOptionCombo'),
        attributeOptionCombo: own('attributeOptionCombo'),
        value: own('value'),
        comment: own('comment'),
        deleted: deleted === undefined ? undefined : deleted === 'true',
      };
    }),
  };
}
