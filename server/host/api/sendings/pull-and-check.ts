import { reviewDataValueSet } from '../../../../src/data-access/index.ts';
import { type DataSetMetadata, type ExportOutcome, ok } from '../../../../src/domain/index.ts';
import {
  checkOutcome,
  codesOfNoOrgUnit,
  reportOfReviewed,
  unknownCodes,
} from '../../../export-interface/index.ts';
import { ApiError, apiErrorOf } from '../api-error.ts';
import type { Exporter } from '../exporter.ts';
import { errorOfKeptBack, keptBackOf } from '../kept-back.ts';
import { requestForDhis2 } from './request-for-dhis2.ts';
import type { Sending } from './sending.ts';
import { type CheckedSending, findingsJson } from './sending-json.ts';

/** A file that may be sent. */
export interface PulledFile {
  readonly checked: CheckedSending;
  readonly outcome: ExportOutcome;
  /** Keeps what was sent, for the next export to be compared with. */
  readonly keep: () => Promise<void>;
}

/**
 * Makes the file as the caller may, and checks it against the metadata where there are any.
 *
 * @throws {ApiError} where the rules refuse, too few have reported, it is not signed off, or DHIS2 would refuse all of it
 */
export async function pullAndCheck(
  exporter: Exporter,
  { asked, caller }: Sending,
  metadata: DataSetMetadata | undefined,
): Promise<PulledFile> {
  const request = requestForDhis2(asked.request, metadata);
  return exporter.inTurn(caller, async (database, context) => {
    const history = asked.minReported !== undefined;
    const signOffs = asked.requireSignOff;
    const reviewed = await reviewDataValueSet(database, request, { ...context, history, signOffs });
    if (!reviewed.ok) throw apiErrorOf(reviewed.error);
    const { outcome: counted } = reviewed.value;
    const keptBack = keptBackOf(reviewed.value, asked);
    if (keptBack !== undefined) throw errorOfKeptBack(keptBack);
    if (!counted.ok) throw apiErrorOf(counted.error);
    const options = { leaveOut: asked.leaveOut, isYesNo: false };
    const { result, check } =
      metadata === undefined
        ? { result: counted, check: undefined }
        : checkOutcome(
            counted.value,
            metadata,
            request,
            context.today,
            options,
            reportOfReviewed(reviewed.value),
          );
    if (!result.ok) throw apiErrorOf(result.error);
    const unknown = asked.request.idScheme === 'code' ? codesOfNoOrgUnit(result.value) : [];
    if (unknown.length > 0) throw errorOfUnknown(unknownCodes(unknown));
    const whole = check && findingsThatRefuseAll(check);
    if (whole !== undefined) throw whole;
    const { dataValueSet } = result.value;
    const left = { ...reviewed.value, outcome: ok(result.value) };
    return {
      checked: { asked, reviewed: reviewed.value, dataValueSet, check },
      outcome: result.value,
      keep: () => exporter.keep({ choice: request, request, reviewed: left, source: 'phones' }),
    };
  });
}

const errorOfUnknown = ({ code, message }: ReturnType<typeof unknownCodes>): ApiError =>
  new ApiError(400, code, message);

/** Since 2.43 one row may have DHIS2 refuse all of a file: then nothing is sent. */
function findingsThatRefuseAll(check: NonNullable<CheckedSending['check']>): ApiError | undefined {
  const generation = check.server?.generation;
  const kinds = check.findings
    .filter(
      (finding) => generation !== undefined && finding[generation].behaviour === 'refuses-file',
    )
    .map(({ kind }) => kind);
  if (kinds.length === 0) return undefined;
  const found = findingsJson(check).filter(({ kind }) => kinds.some((each) => each === kind));
  const words = found.map(
    ({ kind, rows, orgUnits, fix }) =>
      `${kind} (rows: ${rows === 0 ? 'all' : String(rows)}${orgUnits.length === 0 ? '' : `, organisation units ${orgUnits.join(', ')}`}; fix: ${fix})`,
  );
  return new ApiError(
    409,
    'would-be-refused',
    `DHIS2 would refuse the whole file: ${words.join('; ')}. Nothing was sent. ` +
      'Correct it, or leave these rows out with leaveOut.',
  );
}
