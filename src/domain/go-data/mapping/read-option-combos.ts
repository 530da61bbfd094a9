import { pointerTo } from '../../json-text/json-places.ts';
import type { AgeBand, Bucket } from '../option-combos.ts';
import { isOverlapping } from '../option-combos.ts';
import type { MappingReader } from './mapping-reader.ts';

/** A bucket with the option combo of its row, and where it stands. */
export interface BucketOfCombo {
  readonly bucket: Bucket;
  readonly categoryOptionCombo: string;
  readonly pointer: string;
}

/** Reads who belongs to which option combo: `[{"sex": "female", "age": {"below": 5}, "categoryOptionCombo": "…"}]`. */
export function readOptionCombos(
  reader: MappingReader,
  json: unknown,
  pointer: string,
): readonly BucketOfCombo[] {
  const buckets = (reader.list(json, pointer) ?? []).flatMap((one, index) =>
    readOptionCombo(reader, one, pointerTo(pointer, index)),
  );
  buckets.forEach(({ bucket, pointer: at }, index) => {
    const other = buckets.slice(0, index).find((before) => isOverlapping(before.bucket, bucket));
    if (other !== undefined) reader.fault('overlapping', at, { expected: other.pointer });
  });
  return buckets;
}

function readOptionCombo(
  reader: MappingReader,
  json: unknown,
  pointer: string,
): readonly BucketOfCombo[] {
  const of = reader.object(json, pointer, ['sex', 'age'], ['categoryOptionCombo']);
  const combo = of?.['categoryOptionCombo'];
  if (of === undefined || combo === undefined) return [];
  const categoryOptionCombo = reader.identifier(combo, `${pointer}/categoryOptionCombo`);
  const sex =
    of['sex'] === undefined
      ? undefined
      : reader.oneOf(of['sex'], `${pointer}/sex`, ['male', 'female', 'unknown']);
  const age = of['age'] === undefined ? undefined : readAge(reader, of['age'], `${pointer}/age`);
  const isLost =
    (of['sex'] !== undefined && sex === undefined) ||
    (of['age'] !== undefined && age === undefined);
  if (categoryOptionCombo === undefined || isLost) return [];
  const bucket = { ...(sex === undefined ? {} : { sex }), ...(age === undefined ? {} : { age }) };
  return [{ bucket, categoryOptionCombo, pointer }];
}

function readAge(
  reader: MappingReader,
  json: unknown,
  pointer: string,
): AgeBand | 'unknown' | undefined {
  if (json === 'unknown') return json;
  const age = reader.object(json, pointer, ['from', 'below', 'unit']);
  if (age === undefined) return undefined;
  const { unit = 'years' } = age;
  const read = reader.oneOf(unit, `${pointer}/unit`, ['years', 'months']);
  const from = readNumber(reader, age['from'] ?? 0, `${pointer}/from`);
  const below =
    age['below'] === undefined ? Infinity : readNumber(reader, age['below'], `${pointer}/below`);
  if (read === undefined || from === undefined || below === undefined) return undefined;
  if (below <= from) {
    return reader.fault('other-kind', pointer, { expected: '"below" greater than "from"' });
  }
  const months = read === 'years' ? 12 : 1;
  return { from: from * months, below: below * months };
}

function readNumber(reader: MappingReader, value: unknown, pointer: string): number | undefined {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  return reader.fault('other-kind', pointer, { expected: 'a whole number from 0 on' });
}
