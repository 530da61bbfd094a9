import { execFile } from 'node:child_process';
import { get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { PASSWORD } from './run-host.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The account with which the programs ask. */
const ACCOUNT = 'hrio';

/** Runs a program and gives the bytes of its standard output; rejects where it fails. */
const outputOf = (
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options = { cwd: ROOT, env: { ...process.env, ...env }, encoding: 'buffer' } as const;
    execFile(program, args, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else
        reject(new Error(`${program} ${args.join(' ')}: ${stderr.toString()}`, { cause: error }));
    });
  });

/** The parameters of an address, in their order; a list is repeated. */
export type QueryParameters = Readonly<Record<string, string | readonly string[]>>;

/** Parameters as they stand in an address. */
export const queryOf = (parameters: QueryParameters): string =>
  new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) =>
      [value].flat().map((each) => [name, each]),
    ),
  ).toString();

/** What an HTTP client says of itself, of which the host may make something: curl's own headers. */
const headersOf = (isCompressed: boolean): Record<string, string> => ({
  accept: '*/*',
  authorization: `Basic ${Buffer.from(`${ACCOUNT}:${PASSWORD}`).toString('base64')}`,
  ...(isCompressed ? { 'accept-encoding': 'deflate, gzip, br' } : {}),
});

const UNPACK: Readonly<Record<string, (bytes: Uint8Array) => Buffer>> = {
  br: brotliDecompressSync,
  deflate: inflateSync,
  gzip: gunzipSync,
};

/**
 * Fetches an address as `curl --fail` would, with `isCompressed` as `curl --compressed`, and gives the
 * body's bytes. Node's own `fetch` always asks for a packed answer, which curl does not.
 */
export const fetchLikeCurl = (
  url: string,
  parameters: QueryParameters,
  { isCompressed = false }: { isCompressed?: boolean } = {},
): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const address = `${url}?${queryOf(parameters)}`;
    const request = get(address, { headers: headersOf(isCompressed) }, (answer) => {
      void buffer(answer).then((bytes) => {
        const unpack = UNPACK[answer.headers['content-encoding'] ?? ''];
        if (answer.statusCode === 200)
          resolve(unpack === undefined ? bytes : unpack(Uint8Array.from(bytes)));
        else reject(new Error(`${address}: ${answer.statusCode ?? 0} ${bytes.toString()}`));
      }, reject);
    });
    request.once('error', reject);
  });

/** The arguments and variables of an export from a host, as its officer. */
const exportFrom = (
  url: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): readonly [string[], Record<string, string>] => [
  ['--url', `${url}/medic`, ...args],
  { COUCHDB_USER: ACCOUNT, COUCHDB_PASSWORD: PASSWORD, ...env },
];

/**
 * Runs `npm run --silent export -- …` against a host, and gives the bytes of the file.
 *
 * @param env variables beside the account of the database
 */
export const npmRunExport = (...given: Parameters<typeof exportFrom>): Promise<Buffer> => {
  const [args, env] = exportFrom(...given);
  return outputOf('npm', ['run', '--silent', 'export', '--', ...args], env);
};

/** Runs the same program without npm before it, which costs a second and a half of processor time. */
export const runExport = (...given: Parameters<typeof exportFrom>): Promise<Buffer> => {
  const [args, env] = exportFrom(...given);
  return outputOf(process.execPath, ['server/export/main.ts', ...args], env);
};
