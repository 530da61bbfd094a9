import { pointerTo } from '../../json-text/json-places.ts';
import { isRecord } from '../../unknown-json.ts';
import type { LocationOfCase } from '../case-location.ts';
import type { LocationRule } from '../location-mapping.ts';
import { USUAL_PLACE_OF_RESIDENCE } from '../reference-data.ts';
import type { GoDataMapping } from './go-data-mapping.ts';
import type { MappingReader } from './mapping-reader.ts';
import { checkField } from './read-condition.ts';

const MEMBERS = ['by', 'identifier', 'table', 'levels', 'address', 'field'];

/** Reads where cases count: `{"by": "id"}`, `{"by": "identifier", "identifier": "DHIS2"}`, `{"by": "table", …}`. */
export function readPlaces(
  reader: MappingReader,
  json: unknown,
  pointer: string,
): GoDataMapping['places'] | undefined {
  const places = reader.object(json, pointer, MEMBERS);
  if (places === undefined) return undefined;
  const rule = readRule(reader, places, pointer);
  const levels = readTexts(reader, places['levels'], `${pointer}/levels`);
  const of = readLocationOfCase(reader, places, pointer);
  if (rule === undefined || of === undefined) return undefined;
  return { rule, of, ...(levels === undefined ? {} : { levels }) };
}

function readRule(
  reader: MappingReader,
  places: Readonly<Record<string, unknown>>,
  pointer: string,
): LocationRule | undefined {
  const by = reader.oneOf(places['by'], `${pointer}/by`, ['id', 'identifier', 'table']);
  const others = (['identifier', 'table'] as const).filter((name) => name !== by);
  for (const name of others) {
    if (places[name] !== undefined && by !== undefined) {
      reader.fault('unknown-member', `${pointer}/${name}`);
    }
  }
  switch (by) {
    case undefined:
      return undefined;
    case 'id':
      return { by };
    case 'identifier': {
      if (places['identifier'] === undefined) return { by };
      const description = reader.text(places['identifier'], `${pointer}/identifier`);
      return description === undefined ? undefined : { by, description };
    }
    case 'table':
      return readTable(reader, places['table'], `${pointer}/table`);
  }
}

function readTable(
  reader: MappingReader,
  json: unknown,
  pointer: string,
): LocationRule | undefined {
  if (!isRecord(json) || Object.keys(json).length === 0) {
    return reader.fault('other-kind', pointer, { expected: 'an object that is not empty' });
  }
  const entries = Object.entries(json).map(
    ([location, value]) =>
      [location, reader.identifier(value, pointerTo(pointer, location))] as const,
  );
  return {
    by: 'table',
    table: new Map(entries.flatMap(([id, of]) => (of === undefined ? [] : [[id, of] as const]))),
  };
}

function readLocationOfCase(
  reader: MappingReader,
  { address, field }: Readonly<Record<string, unknown>>,
  pointer: string,
): LocationOfCase | undefined {
  if (field === undefined) {
    if (address === undefined) return { addresses: [USUAL_PLACE_OF_RESIDENCE] };
    const addresses = readTexts(reader, address, `${pointer}/address`);
    return addresses && { addresses };
  }
  if (address !== undefined) return reader.fault('unknown-member', `${pointer}/address`);
  const path = reader.text(field, `${pointer}/field`);
  if (path === undefined || !checkField(reader, path, `${pointer}/field`)) return undefined;
  return { field: path };
}

/** One text or several; undefined where there is none. */
export function readTexts(
  reader: MappingReader,
  json: unknown,
  pointer: string,
): readonly string[] | undefined {
  if (json === undefined) return undefined;
  if (!Array.isArray(json)) {
    const text = reader.text(json, pointer);
    return text === undefined ? undefined : [text];
  }
  const texts = reader
    .list(json, pointer)
    ?.map((one, index) => reader.text(one, pointerTo(pointer, index)));
  return texts?.flatMap((text) => text ?? []);
}
