import {
  type Fetch,
  logSending,
  readSendings,
  type SendOutcome,
  sendDataValueSet,
} from '../../../src/data-access/index.ts';
import {
  type DataValueSet,
  type DefaultCombos,
  generationOf,
  type ImportProof,
  type ImportSummary,
  type OrgUnitCodes,
  proofOf,
} from '../../../src/domain/index.ts';
import { UsageError } from '../../command-line/index.ts';
import { SendingsFolder } from '../../sendings-folder/index.ts';
import {
  dhis2AuthorizationOf,
  type ExplainedConflict,
  explainedConflicts,
  logFaultWords,
  sameBytesWords,
} from '../../export-interface/index.ts';
import {
  linesOfConflicts,
  linesOfFailure,
  linesOfReads,
  linesOfSummary,
} from './lines-of-answer.ts';

/** What to send where, and how to tell about it. */
export interface SendOptions {
  /** The address of DHIS2, without `/api`. */
  readonly url: string;
  readonly dataValueSet: DataValueSet;
  readonly dryRun: boolean;
  /** The default option combos of that DHIS2, where its metadata are at hand. */
  readonly defaultCombos?: DefaultCombos | undefined;
  /** The codes that are sent for org units; without them their ids are. */
  readonly orgUnitCodes?: OrgUnitCodes | undefined;
  /** `DHIS2_TOKEN`, or `DHIS2_USER` and `DHIS2_PASSWORD`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Takes one line of what there is to say. */
  readonly stderr: (line: string) => void;
  readonly fetch?: Fetch;
  /** Milliseconds since 1970, after the sending; the machine's clock without it. */
  readonly now?: () => number;
}

/** What DHIS2 answered, as a program reads it: every row of every conflict. */
export interface SendAnswer {
  /** Whether DHIS2 took everything; false also where it gave no summary. */
  readonly isSuccess: boolean;
  readonly dryRun: boolean;
  /** The version of DHIS2, where it says it. */
  readonly version?: string;
  readonly summary?: Omit<ImportSummary, 'conflicts'>;
  readonly proof?: ImportProof;
  readonly conflicts: readonly ExplainedConflict[];
  readonly kept?: SendOutcome['kept'];
  readonly notRead?: SendOutcome['notRead'];
}

/**
 * Sends a dataValueSet to DHIS2 and says in a line each what became of it. Credentials come from the
 * environment only and are never printed.
 *
 * @throws {UsageError} where the address or the credentials are missing
 */
export async function sendFile(options: SendOptions): Promise<SendAnswer> {
  const { url, dataValueSet, dryRun, stderr, defaultCombos, orgUnitCodes } = options;
  const { address, authorization } = checkSending(url, options.env);
  const access = { baseUrl: address, authorization };
  const fetchFn: Fetch = options.fetch ?? ((to, init) => fetch(to, init));
  const kept = sendingsFolderOf(options.env)?.of(address);
  const former = await readSendings(fetchFn, access, dataValueSet, kept);
  const sent = await sendDataValueSet(fetchFn, {
    ...access,
    dataValueSet,
    dryRun,
    defaultCombos,
    orgUnitCodes,
  });
  const summary = sent.ok ? sent.value.summary : sent.error.soFar;
  const version = sent.ok ? sent.value.version : undefined;
  const answered = sent.ok ? dataValueSet.dataValues.length : sent.error.answered;
  const explained = summary === undefined ? [] : explainedConflicts(summary, dataValueSet);
  const proof = summary && proofOf(summary, answered, generationOf(version));
  const lines = [
    ...(summary === undefined ? [] : linesOfSummary(summary, answered, { dryRun, version })),
    ...linesOfConflicts(explained),
    ...(sent.ok ? linesOfReads(sent.value, dryRun) : linesOfFailure(sent.error)),
  ];
  lines.forEach(stderr);
  if (former.ok && former.value.same !== undefined) stderr(sameBytesWords(former.value.same));
  if (!dryRun) {
    const at = new Date(options.now?.() ?? Date.now()).toISOString();
    const file = { dataValueSet, sent, way: 'command', at } as const;
    const logged = await logSending(fetchFn, access, file, kept);
    if (!logged.ok) stderr(logFaultWords(logged.error));
  }
  return {
    isSuccess: sent.ok && proof?.isSuccess === true,
    dryRun,
    ...(version === undefined ? {} : { version }),
    ...(summary === undefined ? {} : { summary: withoutConflicts(summary) }),
    ...(proof === undefined ? {} : { proof }),
    conflicts: explained,
    ...(sent.ok ? { kept: sent.value.kept, notRead: sent.value.notRead } : {}),
  };
}

const withoutConflicts = ({
  conflicts: _,
  ...summary
}: ImportSummary): Omit<ImportSummary, 'conflicts'> => summary;

/** The folder of sendings that the environment names; undefined where it names none. */
function sendingsFolderOf(env: SendOptions['env']): SendingsFolder | undefined {
  const path = env['SENDINGS_FOLDER'] ?? '';
  return path === '' ? undefined : new SendingsFolder(path);
}

/**
 * Checks that sendings can be kept where the environment says so.
 *
 * @throws {UsageError} when the folder cannot be used
 */
export async function checkSendingsFolder(env: SendOptions['env']): Promise<void> {
  const folder = sendingsFolderOf(env);
  if (folder === undefined || (await folder.isUsable())) return;
  throw new UsageError(
    `SENDINGS_FOLDER=${env['SENDINGS_FOLDER'] ?? ''} is no folder that can be read and written.`,
  );
}

/**
 * What sending needs, known before anything is read: an export takes its time.
 *
 * @param option the option that named the address
 * @throws {UsageError} saying what is missing
 */
export function checkSending(
  url: string,
  env: SendOptions['env'],
  option = '--send',
): { readonly address: string; readonly authorization: string } {
  const address = addressOf(url);
  if (address === undefined) {
    throw new UsageError(
      `${option} is not an address such as https://dhis2.example.org, without user and password.`,
    );
  }
  const authorization = dhis2AuthorizationOf(env);
  if (authorization === undefined) {
    throw new UsageError(
      'The credentials of DHIS2 are missing: DHIS2_TOKEN, or DHIS2_USER and DHIS2_PASSWORD.',
    );
  }
  return { address, authorization };
}

function addressOf(text: string): string | undefined {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '').replace(/\/api$/, '');
}
