import type { OrgUnit } from '../../../../../data-access/index.ts';
import {
  idsOfOrgUnitCodes,
  isIdentifier,
  orgUnitCodes,
  type OrgUnitCodes,
  type OrgUnitId,
} from '../../../../../domain/index.ts';
import type { ExportBasis } from './export-status.ts';

type Scheme = Pick<ExportBasis, 'choice' | 'metadata'>;

/** The id of each code, where org units are named by codes and metadata are at hand. */
export const idsOfCodes = ({
  choice,
  metadata,
}: Scheme): ReadonlyMap<string, OrgUnitId> | undefined =>
  choice.byCode && metadata !== undefined ? idsOfOrgUnitCodes(metadata) : undefined;

/** The codes that are sent for these org units; undefined where their ids are. */
export const codesOfBasis = (
  basis: Scheme | undefined,
  orgUnits: Iterable<OrgUnitId>,
): OrgUnitCodes | undefined =>
  basis?.choice.byCode === true ? orgUnitCodes(orgUnits, idsOfCodes(basis)).codes : undefined;

/** The org units of an export as its rows name them: a mapping may hold the code instead. */
export function orgUnitsOfBasis(basis: Scheme & Pick<ExportBasis, 'orgUnits'>): readonly OrgUnit[] {
  const ids = idsOfCodes(basis);
  if (ids === undefined) return basis.orgUnits;
  const named = new Map<OrgUnitId, OrgUnit>();
  for (const orgUnit of basis.orgUnits) {
    const id = ids.get(orgUnit.id) ?? orgUnit.id;
    if (!named.has(id)) named.set(id, { ...orgUnit, id, isWellFormed: isIdentifier(id) });
  }
  return [...named.values()];
}
