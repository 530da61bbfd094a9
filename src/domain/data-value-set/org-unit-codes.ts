import { isIdentifier, isOrgUnitCode } from '../identifier.ts';
import type { DataValueSet } from './data-value-set.ts';

/** The code of each org unit of a file, by the text that its rows name it with. */
export type OrgUnitCodes = ReadonlyMap<string, string>;

/**
 * The codes of org units: what DHIS2's metadata give, or the mapping's own text where that is no id.
 *
 * @param ids the id of each code, where metadata are at hand; see `idsOfOrgUnitCodes`
 * @returns `missing`: those of which no code is known
 * @example
 * orgUnitCodes(['605412', 'HJiPOcmziQA'], new Map([['605413', 'HJiPOcmziQA']]))
 * // => { codes: Map { '605412' => '605412', 'HJiPOcmziQA' => '605413' }, missing: [] }
 */
export function orgUnitCodes(
  orgUnits: Iterable<string>,
  ids: ReadonlyMap<string, string> = new Map(),
): { readonly codes: OrgUnitCodes; readonly missing: readonly string[] } {
  const codeOf = new Map([...ids].map(([code, id]) => [id, code]));
  const codes = new Map<string, string>();
  const missing: string[] = [];
  for (const orgUnit of orgUnits) {
    const own = !isIdentifier(orgUnit) && isOrgUnitCode(orgUnit) ? orgUnit : undefined;
    const code = codeOf.get(orgUnit) ?? own;
    if (code === undefined) missing.push(orgUnit);
    else codes.set(orgUnit, code);
  }
  return { codes, missing };
}

/**
 * The same dataValueSet with codes for its org units, in the same order: DHIS2 names rows by their
 * place. It says of itself that they are codes, in the forms that have a place for it.
 */
export function inCodes(dataValueSet: DataValueSet, codes: OrgUnitCodes): DataValueSet {
  const { dataSet, orgUnit, dataValues, ...others } = dataValueSet;
  const codeOf = (id: string): string => {
    const code = codes.get(id);
    // A file in which some org units are ids and others codes would go to the wrong ones.
    if (code === undefined) throw new Error(`No code is known of the org unit ${id}.`);
    return code;
  };
  return {
    dataSet,
    orgUnitIdScheme: 'CODE',
    ...others,
    ...(orgUnit === undefined ? {} : { orgUnit: codeOf(orgUnit) }),
    dataValues: dataValues.map((value) =>
      value.orgUnit === undefined ? value : { ...value, orgUnit: codeOf(value.orgUnit) },
    ),
  };
}
