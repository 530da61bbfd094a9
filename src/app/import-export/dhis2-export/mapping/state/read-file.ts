import {
  parseJson,
  readMetadata,
  unitsToMap,
  type MetadataFault,
  type Result,
} from '../../../../../domain/index.ts';
import type { LoadedSide } from './mapping-state.ts';

/**
 * Reads a metadata file for the mapping.
 *
 * @param wanted ids of data sets, the first that the file has is taken; else its own first
 */
export function readFile(
  fileName: string,
  text: string,
  wanted: readonly string[],
): Result<LoadedSide, MetadataFault> {
  // No data set has this id, so that the file says which it has.
  const asked = readMetadata(text, '');
  if (asked.ok || asked.error.code !== 'no-such-data-set') {
    return asked.ok ? { ok: false, error: { code: 'not-metadata' } } : asked;
  }
  const { dataSets } = asked.error;
  const dataSet = wanted.find((id) => dataSets.some((one) => one.id === id)) ?? dataSets[0]?.id;
  const read = readMetadata(text, dataSet ?? '');
  if (!read.ok) return read;
  const json = parseJson(text);
  const units = unitsToMap(json.ok ? json.value : undefined, read.value.orgUnits);
  return {
    ok: true,
    value: {
      from: fileName,
      source: { kind: 'file', text },
      dataSets,
      metadata: read.value,
      units: [...units.values()],
    },
  };
}
