import { similar } from './similar.ts';
import { pointerTo } from '../../json-text/json-places.ts';
import { fieldOfPath, type CasePath } from '../case-values.ts';
import { CASE_DATES } from '../reference-data.ts';
import type { CaseElement, CaseValue } from './go-data-mapping.ts';
import { type MappingReader } from './mapping-reader.ts';
import { checkField, readCondition } from './read-condition.ts';
import { readOptionCombos } from './read-option-combos.ts';
import { readTexts } from './read-places.ts';
import type { RowKeys } from './row-keys.ts';

const MEMBERS = [
  'where',
  'date',
  'value',
  'categoryOptionCombo',
  'attributeOptionCombo',
  'optionCombos',
  'unknown',
];

/** Reads the rows of one data element; none where it cannot be read. */
export function readElement(
  reader: MappingReader,
  json: unknown,
  pointer: string,
  dateOfFile: readonly CasePath[],
  keys: RowKeys,
): readonly CaseElement[] {
  const element = reader.object(json, pointer, MEMBERS, ['dataElement']);
  if (element?.['dataElement'] === undefined) return [];
  const { optionCombos, unknown, where: whereJson, categoryOptionCombo: combo } = element;
  const read = (name: string): string | undefined =>
    readIdentifier(reader, element[name], `${pointer}/${name}`);
  const dataElement = read('dataElement');
  const categoryOptionCombo = read('categoryOptionCombo');
  const attributeOptionCombo = read('attributeOptionCombo');
  const where =
    whereJson === undefined ? undefined : readCondition(reader, whereJson, `${pointer}/where`);
  const date = readDate(reader, element['date'], `${pointer}/date`) ?? dateOfFile;
  const value = readValue(reader, element['value'], `${pointer}/value`);
  if (optionCombos !== undefined && combo !== undefined) {
    reader.fault('unknown-member', `${pointer}/categoryOptionCombo`);
  }
  if (optionCombos === undefined && unknown !== undefined) {
    reader.fault('unknown-member', `${pointer}/unknown`);
  }
  const buckets =
    optionCombos === undefined
      ? []
      : readOptionCombos(reader, optionCombos, `${pointer}/optionCombos`);
  const ofUnknown = read('unknown');
  if (dataElement === undefined) return [];
  const rowOf = (ofCombo: string | undefined, at: string): number =>
    keys.add({ dataElement, categoryOptionCombo: ofCombo, attributeOptionCombo }, at, pointer);
  const rows =
    optionCombos === undefined
      ? [rowOf(categoryOptionCombo, pointer)]
      : buckets.map((of) => rowOf(of.categoryOptionCombo, of.pointer));
  return [
    {
      dataElement,
      ...(where === undefined ? {} : { where }),
      date,
      value,
      buckets: buckets.map(({ bucket }) => bucket),
      rows,
      ...(ofUnknown === undefined ? {} : { unknown: rowOf(ofUnknown, `${pointer}/unknown`) }),
    },
  ];
}

/** An id of DHIS2, where there is one. */
export const readIdentifier = (
  reader: MappingReader,
  value: unknown,
  pointer: string,
): string | undefined => (value === undefined ? undefined : reader.identifier(value, pointer));

/** The fields that decide the period. Undefined where none is told. */
export function readDate(
  reader: MappingReader,
  json: unknown,
  pointer: string,
): readonly CasePath[] | undefined {
  const fields = readTexts(reader, json, pointer);
  fields?.forEach((path, index) => {
    const at = Array.isArray(json) ? pointerTo(pointer, index) : pointer;
    const field = fieldOfPath(path);
    if (field === 'questionnaireAnswers') checkField(reader, path, at);
    else if (!(CASE_DATES as readonly string[]).includes(path)) {
      const like = similar(path, CASE_DATES);
      reader.fault('none-of', at, {
        expected: `${CASE_DATES.join(', ')}, questionnaireAnswers.…`,
        like,
      });
    }
  });
  return fields;
}

/** `"count"`, `{"distinct": PATH}` or `{"sum": PATH}`; it counts where nothing is told. */
function readValue(reader: MappingReader, json: unknown, pointer: string): CaseValue {
  const count = { kind: 'count' } as const;
  if (json === undefined || json === 'count') return count;
  const value = reader.object(json, pointer, ['distinct', 'sum']);
  const given = (['distinct', 'sum'] as const).filter((name) => value?.[name] !== undefined);
  const [kind, ...others] = given;
  if (kind === undefined || others.length > 0) {
    if (value !== undefined) {
      reader.fault('other-kind', pointer, {
        expected: '"count", {"distinct": FIELD} or {"sum": FIELD}',
      });
    }
    return count;
  }
  const path = reader.text(value?.[kind], `${pointer}/${kind}`);
  if (path === undefined || !checkField(reader, path, `${pointer}/${kind}`)) return count;
  return { kind, path };
}
