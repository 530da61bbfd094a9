import { placedJson, pointerTo } from '../../json-text/json-places.ts';
import { isAnyPeriodType, type AnyPeriodType } from '../../period/shorter-period.ts';
import { err, ok, type Result } from '../../result.ts';
import type { CasePath } from '../case-values.ts';
import type { GoDataMapping } from './go-data-mapping.ts';
import type { MappingFault } from './mapping-fault.ts';
import { MappingReader } from './mapping-reader.ts';
import { readCondition } from './read-condition.ts';
import { readDate, readElement, readIdentifier } from './read-element.ts';
import { readPlaces } from './read-places.ts';
import { RowKeys } from './row-keys.ts';

const DEFAULT_DATE: readonly CasePath[] = ['dateOfReporting'];
const MEMBERS = ['dataSet', 'periodType', 'date', 'where', 'attributeOptionCombo'];

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

function readPeriodType(reader: MappingReader, value: unknown): AnyPeriodType | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && isAnyPeriodType(value)) return value;
  const expected = 'a period type of DHIS2 such as Daily, Weekly, Monthly, Quarterly';
  return reader.fault('other-kind', '/periodType', { expected });
}
