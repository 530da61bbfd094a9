import {
  chosenOrgUnits,
  isIdentifier,
  type ContactId,
  type MappedLineages,
  type OrgUnitId,
} from '../../../../../domain/index.ts';
import type { OrgUnit } from '../../../../../data-access/index.ts';
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
  const { orgUnits: asked, children } = basis.choice;
  const ofCodes = idsOfCodes(basis);
  const ids = asked.map((text) => ofCodes?.get(text) ?? text);
  const { orgUnits } = chosenOrgUnits(ids, children, mappedLineages(orgUnitsOfBasis(basis)));
  return [...orgUnits].filter(isIdentifier);
}

/** Which org units each place maps, from the list of those that can be chosen. */
function mappedLineages(orgUnits: readonly OrgUnit[]): MappedLineages {
  const mapping = new Map<
    ContactId,
    { contact: { lineage: readonly ContactId[] }; orgUnits: OrgUnitId[] }
  >();
  for (const { id, places } of orgUnits) {
    for (const { contact, lineage } of places) {
      const known = mapping.get(contact);
      if (known === undefined) mapping.set(contact, { contact: { lineage }, orgUnits: [id] });
      else known.orgUnits.push(id);
    }
  }
  return mapping;
}
