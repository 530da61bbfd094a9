import {
  type Dhis2Error,
  dhis2Authorization,
  type Fetch,
  sendDataValueSet,
} from '../../src/data-access/index.ts';
import {
  type DataValueSet,
  explainConflict,
  type ImportSummary,
  rowsOfSet,
  unaccounted,
} from '../../src/domain/index.ts';
import { UsageError } from './usage.ts';

/** What to send where, and how to tell about it. */
export interface SendOptions {
  /** The address of DHIS2, without `/api`. */
  readonly url: string;
  readonly dataValueSet: DataValueSet;
  readonly dryRun: boolean;
  /** `DHIS2_TOKEN`, or `DHIS2_USER` and `DHIS2_PASSWORD`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Takes one line of what there is to say. */
  readonly stderr: (line: string) => void;
  readonly fetch?: Fetch;
}

const WORDS: Readonly<Record<Dhis2Error['code'], string>> = {
  unreachable: 'DHIS2 did not answer',
  'wrong-credentials': 'DHIS2 does not know this token, or this user and password',
  'no-access': 'the DHIS2 user may not import data values',
  'not-found': 'DHIS2 has nothing at this address',
  'not-dhis2': 'what answered is not the API of DHIS2',
  'signed-out': 'the host between wants a session',
  'no-permission': 'the host between wants an export permission',
  refused: 'DHIS2 refused',
};

/**
 * Sends a dataValueSet to DHIS2 and tells of each conflict what it means. Credentials come from the
 * environment only and are never printed.
 *
 * @returns whether DHIS2 took everything; false also where it gave no summary
 * @throws {UsageError} where the address or the credentials are missing
 */
export async function sendFile(options: SendOptions): Promise<boolean> {
  const { url, dataValueSet, dryRun, stderr } = options;
  const { address, authorization } = checkSending(url, options.env);
  const sent = await sendDataValueSet(options.fetch ?? ((to, init) => fetch(to, init)), {
    baseUrl: address,
    authorization,
    dataValueSet,
    dryRun,
  });
  const summary = sent.ok ? sent.value : sent.error.soFar;
  if (summary !== undefined) {
    const answered = sent.ok ? dataValueSet.dataValues.length : sent.error.answered;
    linesOf(summary, dataValueSet, answered, dryRun).forEach(stderr);
  }
  if (!sent.ok) {
    const { error } = sent.error;
    const words = 'words' in error && error.words !== '' ? `: ${error.words}` : '';
    stderr(JSON.stringify({ code: error.code, message: `${WORDS[error.code]}${words}` }));
    return false;
  }
  return sent.value.status !== 'ERROR' && sent.value.conflicts.length === 0;
}

/**
 * What sending needs, known before anything is read: an export takes its time.
 *
 * @throws {UsageError} saying what is missing
 */
export function checkSending(
  url: string,
  env: SendOptions['env'],
): { readonly address: string; readonly authorization: string } {
  const address = addressOf(url);
  if (address === undefined) {
    throw new UsageError(
      '--send is not an address such as https://dhis2.example.org, without user and password.',
    );
  }
  const authorization = authorizationOf(env);
  if (authorization === undefined) {
    throw new UsageError(
      'The credentials of DHIS2 are missing: DHIS2_TOKEN, or DHIS2_USER and DHIS2_PASSWORD.',
    );
  }
  return { address, authorization };
}

function authorizationOf({
  DHIS2_TOKEN: token = '',
  DHIS2_USER: user = '',
  DHIS2_PASSWORD: password = '',
}: SendOptions['env']): string | undefined {
  if (token !== '') return dhis2Authorization({ token });
  return user === '' ? undefined : dhis2Authorization({ user, password });
}

function addressOf(text: string): string | undefined {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '').replace(/\/api$/, '');
}

function linesOf(
  summary: ImportSummary,
  dataValueSet: DataValueSet,
  answered: number,
  dryRun: boolean,
): readonly string[] {
  const { counts, status, conflicts } = summary;
  const dropped = unaccounted(counts, answered);
  const rows = rowsOfSet(dataValueSet);
  const figures = Object.entries(counts).map(([name, count]) => `${name}: ${String(count)}`);
  return [
    `DHIS2 ${dryRun ? '(dry run) ' : ''}${status}: ${figures.join(', ')}` +
      (dropped > 0 && status !== 'ERROR' ? `, not counted by DHIS2: ${String(dropped)}` : ''),
    ...conflicts.map((conflict) => {
      const { cause, fix, code, rows: about } = explainConflict(conflict, rows, new Map());
      const row = ({ orgUnit, dataElement, value }: (typeof about)[number]): object => ({
        orgUnit,
        dataElement,
        value,
      });
      const { message } = conflict;
      return JSON.stringify({ code, message, cause, fix, rows: about.map(row) });
    }),
  ];
}
