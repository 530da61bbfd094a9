import {
  type Dhis2Error,
  type Fetch,
  readBack,
  readDataSetMetadata,
  reviewDataValueSet,
  sendDataValueSet,
} from '../../../../src/data-access/index.ts';
import {
  type DataSetMetadata,
  defaultCombosOf,
  elementsWithZeros,
  type ExportOutcome,
  generationOf,
  ok,
  proofOf,
  type ReadBack,
} from '../../../../src/domain/index.ts';
import {
  checkOutcome,
  dhis2Failure,
  incompleteOf,
  typesOfMetadata,
} from '../../../export-interface/index.ts';
import { ApiError, apiErrorOf } from '../api-error.ts';
import { asApiError } from '../api-route.ts';
import type { Exporter } from '../exporter.ts';
import { answerOfError } from './answer-of-error.ts';
import type { SendingAnswer } from './mediator-response.ts';
import { RecordedRequests } from './recorded-requests.ts';
import type { Sending, SendingAccess } from './sending.ts';
import {
  brokenOffJson,
  type CheckedSending,
  fileJson,
  findingsJson,
  hasTaken,
  readsJson,
  summaryJson,
} from './sending-json.ts';

/** Pulls what is to be sent, checks it, sends it, reads it back, and says what became of it. */
export async function makeSending(
  exporter: Exporter,
  access: SendingAccess,
  sending: Sending,
): Promise<SendingAnswer> {
  const requests = new RecordedRequests(access.fetch ?? ((to, init) => fetch(to, init)));
  const answer = await answerTo(exporter, access, sending, requests.fetch).catch((error: unknown) =>
    answerOfError(asApiError(error)),
  );
  const { dataSet, period } = sending.asked.request;
  return {
    ...answer,
    orchestrations: requests.orchestrations,
    properties: {
      dataSet,
      period,
      ...answer.properties,
      requestsToDhis2: String(requests.count),
    },
  };
}

async function answerTo(
  exporter: Exporter,
  access: SendingAccess,
  sending: Sending,
  fetchFn: Fetch,
): Promise<SendingAnswer> {
  const { asked } = sending;
  const metadata = await metadataOf(access, asked.request.dataSet, fetchFn);
  const { checked, outcome, keep } = await pullAndCheck(exporter, sending, metadata);
  const { dataValueSet } = checked;
  const sent = await sendDataValueSet(fetchFn, {
    ...access,
    dataValueSet,
    dryRun: asked.dryRun,
    defaultCombos: metadata && defaultCombosOf(metadata),
    orgUnitCodes: outcome.orgUnitCodes,
  });
  const file = fileJson(checked);
  if (!sent.ok) return brokenOff(file, dataValueSet, sent.error);
  const { summary, version } = sent.value;
  const generation = generationOf(version);
  const proof = proofOf(summary, dataValueSet.dataValues.length, generation);
  const back = asked.dryRun
    ? undefined
    : await readBack(fetchFn, access, {
        dataValueSet,
        defaults: metadata && defaultCombosOf(metadata),
        generation,
        significantZeros: metadata && elementsWithZeros(metadata),
      });
  const held: ReadBack | undefined = back?.ok === true ? back.value : undefined;
  const isWhole = proof.isSuccess && held?.isHeld !== false;
  if (isWhole && !asked.dryRun) await keep();
  return {
    ...endOf(isWhole, hasTaken(summary)),
    body: {
      ...file,
      dhis2: {
        ...(version === undefined ? {} : { version }),
        ...summaryJson(summary, proof, dataValueSet),
        ...readsJson(sent.value, held),
        ...(back?.ok === false ? { notReadBack: back.error.code } : {}),
      },
    },
    properties: {
      dataValues: String(dataValueSet.dataValues.length),
      dhis2: summary.status,
    },
  };
}

/** 409 is DHIS2's own status for what it did not take. */
function endOf(isWhole: boolean, isTaken: boolean): Pick<SendingAnswer, 'status' | 'httpStatus'> {
  if (isWhole) return { status: 'Successful', httpStatus: 200 };
  return { status: isTaken ? 'Completed with error(s)' : 'Failed', httpStatus: 409 };
}

/** What DHIS2 knows of the data set; undefined where it does not show it to this account. */
async function metadataOf(
  access: SendingAccess,
  dataSet: string,
  fetchFn: Fetch,
): Promise<DataSetMetadata | undefined> {
  const read = await readDataSetMetadata(fetchFn, access, dataSet);
  if (read.ok) return read.value.metadata;
  const { error } = read;
  // As soon as it answers, the file may be another one: nothing is sent by the settings alone.
  if (isNoAnswer(error)) throw errorOfDhis2({ error, mayHaveTaken: false });
  return undefined;
}

const NO_ANSWERS = ['unreachable', 'busy', 'wrong-credentials', 'not-dhis2'];

const isNoAnswer = (error: { readonly code: string }): error is Dhis2Error =>
  NO_ANSWERS.includes(error.code);

/** Answers of gateways for a DHIS2 that cannot be asked, or does not know this host. */
function errorOfDhis2(failure: Parameters<typeof dhis2Failure>[0]): ApiError {
  const { code, message } = dhis2Failure(failure);
  const isLater = code === 'unreachable' || code === 'busy';
  return new ApiError(isLater ? 503 : 502, `dhis2-${code}`, `${message}.`);
}

interface Pulled {
  readonly checked: CheckedSending;
  readonly outcome: ExportOutcome;
  /** Keeps what was sent, for the next export to be compared with. */
  readonly keep: () => Promise<void>;
}

/** Makes the file, and checks it against the metadata where there are any. */
async function pullAndCheck(
  exporter: Exporter,
  { asked, caller }: Sending,
  metadata: DataSetMetadata | undefined,
): Promise<Pulled> {
  const request =
    metadata === undefined ? asked.request : { ...asked.request, ...typesOfMetadata(metadata) };
  return exporter.inTurn(caller, async (database, context) => {
    const history = asked.minReported !== undefined;
    const reviewed = await reviewDataValueSet(database, request, { ...context, history });
    if (!reviewed.ok) throw apiErrorOf(reviewed.error);
    const { outcome: counted, review } = reviewed.value;
    const incomplete = incompleteOf(review.completeness, asked.minReported);
    if (incomplete !== undefined) throw new ApiError(409, incomplete.code, incomplete.message);
    if (!counted.ok) throw apiErrorOf(counted.error);
    const options = { leaveOut: asked.leaveOut, isYesNo: false };
    const { result, check } =
      metadata === undefined
        ? { result: counted, check: undefined }
        : checkOutcome(counted.value, metadata, request, context.today, options);
    if (!result.ok) throw apiErrorOf(result.error);
    const whole = check && findingsThatRefuseAll(check);
    if (whole !== undefined) throw whole;
    const { dataValueSet } = result.value;
    const left = { ...reviewed.value, outcome: ok(result.value) };
    return {
      checked: { asked, reviewed: reviewed.value, dataValueSet, check },
      outcome: result.value,
      keep: () =>
        exporter.keep({ choice: asked.request, request, reviewed: left, source: 'phones' }),
    };
  });
}

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

function brokenOff(
  file: object,
  dataValueSet: CheckedSending['dataValueSet'],
  failure: Parameters<typeof brokenOffJson>[0],
): SendingAnswer {
  const error = errorOfDhis2(failure);
  const { soFar, answered } = failure;
  const summary = soFar && summaryJson(soFar, proofOf(soFar, answered, undefined), dataValueSet);
  const answer = answerOfError(error);
  const isTaken = failure.mayHaveTaken || (soFar !== undefined && hasTaken(soFar));
  return {
    ...answer,
    status: isTaken ? 'Completed with error(s)' : 'Failed',
    body: {
      ...answer.body,
      ...file,
      ...brokenOffJson(failure),
      ...(summary && { dhis2: summary }),
    },
  };
}
