import { readFile } from 'node:fs/promises';
import {
  decodeMetadata,
  fieldOf,
  isFilledText,
  listOf,
  parseJson,
} from '../../src/domain/index.ts';
import { StartError } from '../start/index.ts';

/**
 * DHIS2's names of the configured data sets, their data elements and option combos, by id.
 *
 * @param file a metadata export of DHIS2
 * @throws {StartError} where it cannot be read, or tells of none of the data sets
 */
export async function namesOfMetadata(
  file: string,
  settings: unknown,
): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new StartError(`${file} cannot be read.`, { cause });
  });
  const json = parseJson(text);
  const dataSets = listOf(fieldOf(settings, 'dhis_data_sets')).map((one) => fieldOf(one, 'id'));
  const known = dataSets.flatMap((id) => {
    const decoded = json.ok && isFilledText(id) ? decodeMetadata(json.value, id) : undefined;
    return decoded?.ok === true ? [decoded.value] : [];
  });
  if (known.length === 0) {
    throw new StartError(`${file} holds no metadata of a data set that the settings name.`);
  }
  const named = known.flatMap((one) => [
    one,
    ...(one.dataElements ?? []),
    ...one.categoryCombos.flatMap(({ optionCombos }) => optionCombos ?? []),
  ]);
  return Object.fromEntries(
    named.filter(({ name }) => isFilledText(name)).map(({ id, name }) => [id, name]),
  );
}
