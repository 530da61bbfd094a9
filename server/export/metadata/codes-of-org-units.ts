import {
  type DataValueSet,
  type ExportOutcome,
  orgUnitCodes,
  type OrgUnitCodes,
  rowsOfSet,
} from '../../../src/domain/index.ts';
import { codesOfNoOrgUnit } from '../../export-interface/index.ts';
import type { CommandOptions } from '../options/command-options.ts';

/** The codes that a dataValueSet is written with, none where ids are; and the org units without one. */
export function codesOf(
  dataValueSet: DataValueSet,
  { request }: Pick<CommandOptions, 'request'>,
): { readonly codes: OrgUnitCodes | undefined; readonly missing: readonly string[] } {
  if (request.idScheme !== 'code') return { codes: undefined, missing: [] };
  const orgUnits = new Set(rowsOfSet(dataValueSet).map(({ orgUnit }) => orgUnit));
  return orgUnitCodes(orgUnits, request.idsOfCodes);
}

/**
 * The codes of a file that the metadata do not know, where the file goes to a DHIS2 or is compared with
 * one: what that holds could not be read for them.
 */
export const codesUnknownTo = (
  { send, compare }: Pick<CommandOptions, 'send' | 'compare'>,
  outcome: Pick<ExportOutcome, 'orgUnitCodes'>,
): readonly string[] =>
  send === undefined && compare === undefined ? [] : codesOfNoOrgUnit(outcome);

/** DHIS2 was asked for the codes of its org units and did not tell them. */
export class MissingCodesError extends Error {
  override readonly name = 'MissingCodesError';
  /** As standard error tells it. */
  readonly code = 'codes-not-told';
}
