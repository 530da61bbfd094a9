import { type ExportOutcome, isIdentifier } from '../../src/domain/index.ts';

/** Why a file whose codes a DHIS2 does not know is not sent to it. */
export interface UnknownCodes {
  readonly code: 'unknown-codes';
  readonly message: string;
}

/** As many codes as a message names. */
const NAMED = 3;

/** The codes of a file that stand for no org unit of the metadata: its rows are named by the code itself. */
export const codesOfNoOrgUnit = ({
  orgUnitCodes: codes = new Map<string, string>(),
}: Pick<ExportOutcome, 'orgUnitCodes'>): readonly string[] =>
  [...codes.keys()].filter((orgUnit) => !isIdentifier(orgUnit));

/** The refusal of codes that nobody knows, for programs and people alike. */
export const unknownCodes = (codes: readonly string[]): UnknownCodes => ({
  code: 'unknown-codes',
  message:
    `The metadata of the data set have no organisation unit with the code ${codes.slice(0, NAMED).join(', ')}` +
    (codes.length > NAMED ? ` and ${String(codes.length - NAMED)} more` : '') +
    '. Assign the organisation units to the data set in DHIS2, or correct the mappings. Nothing was sent.',
});
