import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startInHostsProcess } from './hosts-process.ts';
import { PASSWORD } from './password.ts';
import { isOnRealCouchDB, startOnRealCouchDB } from './real-couchdb.ts';

export { PASSWORD } from './password.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A running host: the program that `npm start` runs, on a port of its own. */
export interface RunningHost {
  /** `http://127.0.0.1:49152`, without a final slash. */
  readonly url: string;
  stop(): Promise<void>;
}

/** How a host is started besides the defaults: arguments as on the command line, and variables. */
export interface HostStart {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Another program than that of `npm start`, with its first arguments. */
  readonly program?: readonly [string, ...string[]];
}

const NPM_START = [process.execPath, 'server/main.ts'] as const;

/** Dozens of hosts are started: half of a start is reading TypeScript, which this does once for all. */
const COMPILED = { NODE_COMPILE_CACHE: join(ROOT, '.cache', 'compiled') };

/** What holds unless a test says otherwise: the embedded database, on a free port. */
const DEFAULTS = { COUCHDB_URL: '', DEMO_PASSWORD: PASSWORD, PORT: '0' };

/**
 * Starts a host and waits until it says that it is ready. Where the suite runs against a CouchDB, its
 * database is one there, unless the start names another.
 */
export const runHost = (start: HostStart = {}): Promise<RunningHost> => run(start, startProgram);

/** Another program, Node's own options, or a host that is the former one after a restart: on its port. */
const needsProcess = ({ program, env = {} }: HostStart): boolean =>
  program !== undefined || env['NODE_OPTIONS'] !== undefined || (env['PORT'] ?? '0') !== '0';

/** The same beside the other hosts of the worker, in one process: half of a start is loading the code. */
export const runHostBesideOthers = (start: HostStart): Promise<RunningHost> =>
  run(
    start,
    needsProcess(start)
      ? startProgram
      : ({ args = [], env }) => startInHostsProcess(args, { ...DEFAULTS, ...env }),
  );

async function run(
  start: HostStart,
  startBy: (start: HostStart) => Promise<RunningHost>,
): Promise<RunningHost> {
  if (!isOnRealCouchDB() || start.env?.['COUCHDB_URL'] !== undefined) return startBy(start);
  const { args, env, remove } = await startOnRealCouchDB(start.args ?? []);
  const host = await startBy({ ...start, args, env: { ...start.env, ...env } });
  return {
    url: host.url,
    stop: async () => {
      await host.stop();
      await remove();
    },
  };
}

async function startProgram({
  args = [],
  env = {},
  program: [file, ...first] = NPM_START,
}: HostStart): Promise<RunningHost> {
  const child = spawn(file, [...first, ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...COMPILED,
      ...DEFAULTS,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => {
    child.kill();
  };
  // A worker that dies takes its hosts with it.
  process.once('exit', kill);
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const [, address] = /^ready (\S+?)\/?$/m.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error(`The host ended before it was ready:\n${said}`));
    });
  });
  return {
    url,
    stop: async () => {
      process.off('exit', kill);
      // It ended by itself, or was killed: for want of memory, say.
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      kill();
      await ended;
    },
  };
}
