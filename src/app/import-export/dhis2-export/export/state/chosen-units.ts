import { isIdentifier, type OrgUnitId } from '../../../../../domain/index.ts';
import { idsOfCodes, orgUnitsOfBasis } from './codes-of-basis.ts';
import type { ExportBasis } from './export-status.ts';

/**
 * The org units that an export is of, with a row or without: all that are mapped, or those that were chosen and,
 * where that is wished, the mapped ones below their places.
 *
 * @example
 * chosenUnits({ choice: { orgUnits: [], children: false, … }, orgUnits, … }) // => ['HJiPOcmziQA', 'VBqh0ynB2wv']
 */
export function chosenUnits(basis: ExportBasis): readonly OrgUnitId[] {
  const { choice } = basis;
  const mapped = orgUnitsOfBasis(basis);
  if (choice.orgUnits.length === 0) return mapped.map(({ id }) => id).filter(isIdentifier);
  const asked = new Set(choice.orgUnits.map((text) => idsOfCodes(basis)?.get(text) ?? text));
  const places = new Set(
    mapped
      .filter(({ id }) => asked.has(id))
      .flatMap((unit) => unit.places.map(({ contact }) => contact)),
  );
  const isBelow = mapped.filter((unit) =>
    unit.places.some(({ lineage }) => lineage.slice(1).some((id) => places.has(id))),
  );
  const below = choice.children ? isBelow.map(({ id }) => id) : [];
  return [...new Set([...asked, ...below])].filter(isIdentifier);
}
