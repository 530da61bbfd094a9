import { fieldOf, listOf } from '../unknown-json.ts';
import type { MetadataOrgUnit } from './data-set-metadata.ts';
import { nameOf, textField, type MetadataObjects } from './metadata-objects.ts';

/**
 * Decodes the org units to which a data set is assigned; undefined where it has no such list. Files
 * are often emptied of their org units before they are handed on: an empty list of a file is none.
 *
 * @param isAnswer whether a server was asked; it means its empty list
 */
export function decodeOrgUnits(
  dataSet: unknown,
  objects: MetadataObjects,
  isAnswer: boolean,
): readonly MetadataOrgUnit[] | undefined {
  const references = fieldOf(dataSet, 'organisationUnits');
  if (!Array.isArray(references) || (references.length === 0 && !isAnswer)) return undefined;
  return listOf(references).flatMap((reference) => {
    const object = objects.resolve('organisationUnits', reference);
    if (object === undefined) return [];
    return {
      id: object.id,
      name: nameOf(object),
      ...textField(object, 'code'),
      ...textField(object, 'path'),
      ...textField(object, 'openingDate'),
      ...textField(object, 'closedDate'),
    };
  });
}
