import {
  type Dhis2Error,
  type Fetch,
  logSending,
  readBack,
  readDataSetMetadata,
  readSendings,
  sendDataValueSet,
} from '../../../../src/data-access/index.ts';
import {
  type DataSetMetadata,
  defaultCombosOf,
  type Dhis2Generation,
  generationOf,
  proofOf,
  type ReadBack,
  readBackContext,
  type Result,
} from '../../../../src/domain/index.ts';
import { dhis2Failure, logFaultWords, sameBytesWords } from '../../../export-interface/index.ts';
import { ApiError } from '../api-error.ts';
import { asApiError } from '../api-route.ts';
import type { Exporter } from '../exporter.ts';
import { answerOfError } from './answer-of-error.ts';
import type { SendingAnswer } from './mediator-response.ts';
import { pullAndCheck } from './pull-and-check.ts';
import { RecordedRequests } from './recorded-requests.ts';
import type { Sending, SendingAccess } from './sending.ts';
import {
  brokenOffJson,
  type CheckedSending,
  fileJson,
  hasTaken,
  heldJson,
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
  const answer = await answerTo(exporter, access, sending, requests.fetch).catch(
    (error: unknown) => {
      const told = asApiError(error);
      const isDefect = told.code === 'internal-error' && !sending.caller.signal.aborted;
      if (isDefect) console.error('A sending failed.', error);
      return answerOfError(told);
    },
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
  const held = (generation: Dhis2Generation | undefined): Promise<Result<ReadBack, Dhis2Error>> =>
    readBack(fetchFn, access, {
      dataValueSet,
      ...readBackContext(metadata, generation),
    });
  if (asked.once) {
    const before = await held(checked.check?.server?.generation);
    if (before.ok && before.value.missing.length === 0) return alreadyThere(checked, before.value);
  }
  const former = await readSendings(fetchFn, access, dataValueSet, access.kept);
  const sent = await sendDataValueSet(fetchFn, {
    ...access,
    dataValueSet,
    dryRun: asked.dryRun,
    defaultCombos: metadata && defaultCombosOf(metadata),
    orgUnitCodes: outcome.orgUnitCodes,
  });
  const at = new Date().toISOString();
  const logged = asked.dryRun
    ? undefined
    : await logSending(fetchFn, access, { dataValueSet, sent, way: 'host', at }, access.kept);
  const file = {
    ...fileJson(checked),
    ...(former.ok && former.value.same ? { sentBefore: sameBytesWords(former.value.same) } : {}),
    ...(logged?.ok === false ? { notLogged: logFaultWords(logged.error) } : {}),
  };
  if (!sent.ok) return brokenOff(file, dataValueSet, sent.error);
  const { summary, version } = sent.value;
  const generation = generationOf(version);
  const proof = proofOf(summary, dataValueSet.dataValues.length, generation);
  const back = asked.dryRun ? undefined : await held(generation);
  const after = back?.ok === true ? back.value : undefined;
  const isWhole = proof.isSuccess && after?.isHeld !== false;
  if (isWhole && !asked.dryRun) await keep();
  const isNotReadBack = back?.ok === false;
  return {
    ...endOf(isWhole, hasTaken(summary)),
    ...(isWhole && isNotReadBack ? NOT_READ_BACK : {}),
    body: {
      ...file,
      isSent: true,
      dhis2: {
        ...(version === undefined ? {} : { version }),
        ...summaryJson(summary, proof, dataValueSet),
        ...readsJson(sent.value, after),
        ...(back?.ok === false ? { notReadBack: back.error.code } : {}),
      },
    },
    properties: {
      dataValues: String(dataValueSet.dataValues.length),
      dhis2: isNotReadBack ? `${summary.status}, not read back` : summary.status,
    },
  };
}

/** DHIS2 took it by its own account, which nobody has seen: nothing failed, and it is not called successful. */
const NOT_READ_BACK = { status: 'Completed with error(s)' } as const;

/** DHIS2 remembers for a schedule what was sent: nothing is written over what somebody has corrected there. */
const alreadyThere = (checked: CheckedSending, held: ReadBack): SendingAnswer => ({
  status: 'Successful',
  httpStatus: 200,
  body: { ...fileJson(checked), isSent: false, dhis2: heldJson(held) },
  properties: {
    dataValues: String(checked.dataValueSet.dataValues.length),
    dhis2: 'already there',
  },
});

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
