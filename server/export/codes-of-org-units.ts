import {
  type DataSetMetadata,
  type DataValueSet,
  type ExportOutcome,
  type ExportRequest,
  idsOfOrgUnitCodes,
  isIdentifier,
  orgUnitCodes,
  type OrgUnitCodes,
  rowsOfSet,
} from '../../src/domain/index.ts';
import type { CommandOptions } from './options/command-options.ts';

/** What metadata add to a request that wants codes: whose they are. */
export function withIdsOfCodes(
  { idScheme, orgUnits }: ExportRequest,
  metadata: DataSetMetadata,
): Partial<ExportRequest> {
  if (idScheme !== 'code') return {};
  const idsOfCodes = idsOfOrgUnitCodes(metadata);
  // An org unit may be asked for by either.
  return { idsOfCodes, orgUnits: orgUnits.map((text) => idsOfCodes.get(text) ?? text) };
}

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
  { orgUnitCodes: codes = new Map<string, string>() }: Pick<ExportOutcome, 'orgUnitCodes'>,
): readonly string[] =>
  send === undefined && compare === undefined
    ? []
    : [...codes.keys()].filter((orgUnit) => !isIdentifier(orgUnit));

/** DHIS2 was asked for the codes of its org units and did not tell them. */
export class MissingCodesError extends Error {
  override readonly name = 'MissingCodesError';
  /** As standard error tells it. */
  readonly code = 'codes-not-told';
}

/** As many codes as a message names. */
const NAMED = 3;

/** The refusal of codes that nobody knows, as standard error tells it. */
export const unknownCodes = (codes: readonly string[]): { code: string; message: string } => ({
  code: 'unknown-codes',
  message:
    `The metadata of the data set have no organisation unit with the code ${codes.slice(0, NAMED).join(', ')}` +
    (codes.length > NAMED ? ` and ${String(codes.length - NAMED)} more` : '') +
    '. Assign the organisation units to the data set in DHIS2, or correct the mappings. Nothing was sent.',
});
