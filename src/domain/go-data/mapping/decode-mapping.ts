import { textOfRowIds, type RowDefinition } from '../../aggregate/row-key.ts';
import { placedJson, pointerTo } from '../../json-text/json-places.ts';
import { isAnyPeriodType, type AnyPeriodType } from '../../period/shorter-period.ts';
import { err, ok, type Result } from '../../result.ts';
import { fieldOfPath, type CasePath } from '../case-values.ts';
import { CASE_DATES } from '../reference-data.ts';
import type { CaseElement, CaseValue, GoDataMapping } from './go-data-mapping.ts';
import type { MappingFault } from './mapping-fault.ts';
import { MappingReader, similar } from './mapping-reader.ts';
import { checkField, readCondition } from './read-condition.ts';
import { readOptionCombos } from './read-option-combos.ts';
import { readPlaces, readTexts } from './read-places.ts';

const DEFAULT_DATE: readonly CasePath[] = ['dateOfReporting'];
const MEMBERS = ['dataSet', 'periodType', 'date', 'where', 'attributeOptionCombo'];
const OF_ELEMENT = [
  'where',
  'date',
  'value',
  'categoryOptionCombo',
  'attributeOptionCombo',
  'optionCombos',
  'unknown',
];

/**
 * Reads a mapping file: how the cases of a Go.Data outbreak become data values. It is read as it is meant or not
 * at all: each fault is told with its line, and a member that nobody knows is one.
 *
 * @param text the file, JSON
 * @example
 * const mapping = decodeMapping('{"places": {"by": "id"}, "dataElements": [{"dataElement": "kB0ZBFisE0e"}]}')
 * // => { ok: true, value: { date: ['dateOfReporting'], … } }
 */
export function decodeMapping(text: string): Result<GoDataMapping, readonly MappingFault[]> {
  const placed = placedJson(text);
  if (!placed.ok) return err([placed.error]);
  const reader = new MappingReader(placed.value.lineOf);
  const mapping = readMapping(reader, placed.value.value);
  return mapping === undefined || reader.faults.length > 0 ? err(reader.faults) : ok(mapping);
}

function readMapping(reader: MappingReader, json: unknown): GoDataMapping | undefined {
  const file = reader.object(json, '', MEMBERS, ['places', 'dataElements']);
  if (file === undefined) return undefined;
  const { dataSet, where: whereJson, attributeOptionCombo } = file;
  const date = readDate(reader, file['date'], '/date') ?? DEFAULT_DATE;
  const keys = new RowKeys(
    reader,
    readIdentifier(reader, attributeOptionCombo, '/attributeOptionCombo'),
  );
  const id = readIdentifier(reader, dataSet, '/dataSet');
  const periodType = readPeriodType(reader, file['periodType']);
  const where = whereJson === undefined ? undefined : readCondition(reader, whereJson, '/where');
  const places =
    file['places'] === undefined ? undefined : readPlaces(reader, file['places'], '/places');
  const list =
    file['dataElements'] === undefined ? [] : reader.list(file['dataElements'], '/dataElements');
  const elements = (list ?? []).flatMap((one, index) =>
    readElement(reader, one, pointerTo('/dataElements', index), date, keys),
  );
  if (places === undefined) return undefined;
  return {
    ...(id === undefined ? {} : { dataSet: id }),
    ...(periodType === undefined ? {} : { periodType }),
    ...(where === undefined ? {} : { where }),
    places,
    elements,
    keys: keys.all,
  };
}

/** The rows of a file, each once. */
class RowKeys {
  readonly all: RowDefinition[] = [];
  readonly #reader: MappingReader;
  readonly #attributeOptionCombo: string | undefined;
  readonly #pointers = new Map<string, string>();

  constructor(reader: MappingReader, attributeOptionCombo: string | undefined) {
    this.#reader = reader;
    this.#attributeOptionCombo = attributeOptionCombo;
  }

  /** The place of a new row; one that is there already is a fault. */
  add(
    { dataElement, categoryOptionCombo, attributeOptionCombo }: Partial<RowDefinition>,
    pointer: string,
  ): number {
    const ofAttributes = attributeOptionCombo ?? this.#attributeOptionCombo;
    const key: RowDefinition = {
      dataElement: dataElement ?? '',
      ...(categoryOptionCombo === undefined ? {} : { categoryOptionCombo }),
      ...(ofAttributes === undefined ? {} : { attributeOptionCombo: ofAttributes }),
      value: 'total',
    };
    const text = textOfRowIds(key);
    const other = this.#pointers.get(text);
    if (other !== undefined) this.#reader.fault('same-row', pointer, { expected: other });
    this.#pointers.set(text, pointer);
    return this.all.push(key) - 1;
  }
}

function readElement(
  reader: MappingReader,
  json: unknown,
  pointer: string,
  dateOfFile: readonly CasePath[],
  keys: RowKeys,
): readonly CaseElement[] {
  const element = reader.object(json, pointer, OF_ELEMENT, ['dataElement']);
  if (element?.['dataElement'] === undefined) return [];
  const { optionCombos, unknown, where: whereJson, categoryOptionCombo: combo } = element;
  const read = (name: string): string | undefined =>
    readIdentifier(reader, element[name], `${pointer}/${name}`);
  const dataElement = read('dataElement');
  const categoryOptionCombo = read('categoryOptionCombo');
  const ids = {
    dataElement,
    attributeOptionCombo: read('attributeOptionCombo'),
  } as Partial<RowDefinition>;
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
  const rows = buckets.map((of) =>
    keys.add({ ...ids, categoryOptionCombo: of.categoryOptionCombo }, of.pointer),
  );
  const ofUnknown = readIdentifier(reader, unknown, `${pointer}/unknown`);
  if (dataElement === undefined) return [];
  return [
    {
      dataElement,
      ...(where === undefined ? {} : { where }),
      date,
      value,
      buckets: buckets.map(({ bucket }) => bucket),
      rows:
        optionCombos === undefined
          ? [
              keys.add(
                { ...ids, ...(categoryOptionCombo === undefined ? {} : { categoryOptionCombo }) },
                pointer,
              ),
            ]
          : rows,
      ...(ofUnknown === undefined
        ? {}
        : { unknown: keys.add({ ...ids, categoryOptionCombo: ofUnknown }, `${pointer}/unknown`) }),
    },
  ];
}

const readIdentifier = (
  reader: MappingReader,
  value: unknown,
  pointer: string,
): string | undefined => (value === undefined ? undefined : reader.identifier(value, pointer));

function readPeriodType(reader: MappingReader, value: unknown): AnyPeriodType | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && isAnyPeriodType(value)) return value;
  const expected = 'a period type of DHIS2 such as Daily, Weekly, Monthly, Quarterly';
  return reader.fault('other-kind', '/periodType', { expected });
}

/** The fields that decide the period. Undefined where none is told. */
function readDate(
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
