import { LONGEST_COMMENT, type DataValueSet } from './data-value-set.ts';

/**
 * The columns in the order in which DHIS2 up to 2.42 reads them, under the names by which 2.43 does.
 * `timestamp` stands where older servers read `lastUpdated`, a name that 2.43 takes for a category.
 */
const COLUMNS = [
  'dataElement',
  'period',
  'orgUnit',
  'categoryOptionCombo',
  'attributeOptionCombo',
  'value',
  'storedBy',
  'timestamp',
  'comment',
  'followUp',
  'deleted',
];
const COLUMNS_WITHOUT_COMMENT = 6;

/**
 * Writes a dataValueSet as CSV for DHIS2: a header, then a line for each value, line feeds only and no
 * line left empty, because DHIS2 2.43 stops reading at one. Neither the data set nor `completeDate`
 * has a place in it. A cell that is not known is empty.
 *
 * @example
 * toCsv(set)
 * // => 'dataElement,period,orgUnit,categoryOptionCombo,attributeOptionCombo,value\nkB0ZBFisE0e,202610,HJiPOcmziQA,,,3\n'
 */
export function toCsv({ dataValues, period, orgUnit: only }: DataValueSet): string {
  const rows = dataValues.map((row) => [
    row.dataElement,
    period,
    row.orgUnit ?? only ?? '',
    row.categoryOptionCombo ?? '',
    row.attributeOptionCombo ?? '',
    row.value,
    '',
    '',
    commentCell(row.comment ?? ''),
    '',
    '',
  ]);
  const hasComment = rows.some((row) => row[COLUMNS.indexOf('comment')] !== '');
  const width = hasComment ? COLUMNS.length : COLUMNS_WITHOUT_COMMENT;
  return [COLUMNS, ...rows].map((cells) => `${cells.slice(0, width).join(',')}\n`).join('');
}

/** Neither importer's reader knows of escaped quotes, nor of a line that goes on in the next. */
function commentCell(comment: string): string {
  const text = comment
    // É becomes E and an accent, so that only the accent is lost to ASCII.
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[\p{Control}\s]+/gu, ' ')
    .replace(/[^\x20-\x7e]/gu, '?')
    .trim()
    .replaceAll('"', "'");
  // A spreadsheet computes what starts with such a sign, and DHIS2 takes `null` for no comment.
  const guarded = /^[=+\-@]|^null$/i.test(text) ? `'${text}` : text;
  // In ASCII a letter may be several, so that a comment grows.
  const harmless = guarded.slice(0, LONGEST_COMMENT).trimEnd();
  return harmless.includes(',') ? `"${harmless}"` : harmless;
}
