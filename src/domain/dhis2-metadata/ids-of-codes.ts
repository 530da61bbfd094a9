import { isIdentifier } from '../identifier.ts';
import type { DataSetMetadata } from './data-set-metadata.ts';

/** A text that stands where an id should, and the object of DHIS2 whose code it is. */
export interface CodeForId {
  readonly of: 'orgUnit' | 'dataElement';
  /** As the mapping writes it. */
  readonly code: string;
  readonly id: string;
  readonly name: string;
}

/**
 * The codes that mappings write where DHIS2 wants ids, each once, with the ids that the metadata give
 * them. Projects that send by `orgUnitIdScheme=CODE` have codes in all of their places.
 *
 * @param leftOut rows that are left out of a file for an id that is none
 * @example
 * codesForIds(report.leftOut, metadata)
 * // => [{ of: 'orgUnit', code: '605412', id: 'HJiPOcmziQA', name: 'Kaptarakwa CU' }]
 */
export function codesForIds(
  leftOut: readonly Readonly<Record<CodeForId['of'], string>>[],
  metadata: DataSetMetadata,
): readonly CodeForId[] {
  const found = new Map<string, CodeForId>();
  const lists = [
    ['orgUnit', metadata.orgUnits ?? []],
    ['dataElement', metadata.dataElements ?? []],
  ] as const;
  for (const [of, objects] of lists) {
    const byCode = new Map(objects.map((object) => [object.code, object]));
    for (const row of leftOut) {
      const code = row[of];
      const object = isIdentifier(code) ? undefined : byCode.get(code.trim());
      if (object === undefined) continue;
      found.set(`${of} ${code}`, { of, code, id: object.id, name: object.name });
    }
  }
  return [...found.values()];
}
