import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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
export type Parameters = Readonly<Record<string, string | readonly string[]>>;

/** Parameters as they stand in an address. */
export const queryOf = (parameters: Parameters): string =>
  new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) =>
      [value].flat().map((each) => [name, each]),
    ),
  ).toString();

/** Fetches an address with curl, as an interoperability layer would, and gives the body's bytes. */
export const curl = (
  url: string,
  parameters: Parameters,
  options: readonly string[] = [],
): Promise<Buffer> =>
  outputOf('curl', [
    ...['--silent', '--show-error', '--fail', '--user', `${ACCOUNT}:${PASSWORD}`, ...options],
    `${url}?${queryOf(parameters)}`,
  ]);

/** Runs `npm run --silent export -- …` against a host, and gives the bytes of the file. */
export const npmRunExport = (url: string, args: readonly string[]): Promise<Buffer> =>
  outputOf('npm', ['run', '--silent', 'export', '--', '--url', `${url}/medic`, ...args], {
    COUCHDB_USER: ACCOUNT,
    COUCHDB_PASSWORD: PASSWORD,
  });
