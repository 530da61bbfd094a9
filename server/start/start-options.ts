import { isIP, isIPv4 } from 'node:net';
import { parseArgs } from 'node:util';
import type { ChtAdmin, Upstream } from '../host/index.ts';
import { chtAdminOption } from './cht-admin-option.ts';
import { type Dhis2Option, dhis2Of } from './dhis2-option.ts';
import { type GoDataOption, goDataOf } from './go-data-option.ts';
import { type SenderOption, senderOf } from './sender-option.ts';
import { StartError } from './start-error.ts';

/** How the server is to be started. */
export interface StartOptions {
  readonly host: string;
  /** The port that was asked for; none means 8080 or the next free one. */
  readonly port: number | undefined;
  /** A server that runs elsewhere; none means the embedded one. */
  readonly upstream: Upstream | undefined;
  /** One password for all accounts of the embedded server; none means random ones. */
  readonly password: string | undefined;
  /** A file of documents instead of the demo county. */
  readonly documentsFile: string | undefined;
  /** Whether the embedded server has the product's own views; without them it has CHT Core's alone. */
  readonly withViews: boolean;
  /** The day on which the months of the demo county start; none means the first. */
  readonly monthStart: number | undefined;
  /** The origins whose pages may call the API. */
  readonly allowedOrigins: readonly string[];
  /** The DHIS2 to which the page may send; none means that it may not. */
  readonly dhis2: Dhis2Option | undefined;
  /** With what the host sends there by itself; none means that it does not. */
  readonly sender: SenderOption | undefined;
  /** As whom the host asks the CHT when phones synced; none means that it does not. */
  readonly chtAdmin: ChtAdmin | undefined;
  /** The outbreak whose cases the API exports; none means that it exports none. */
  readonly goData: GoDataOption | undefined;
  /** The path below which everything is served, without a final slash; none is the whole origin. */
  readonly basePath: string | undefined;
  /** The page for signing in, of the same origin; none is the page's own. */
  readonly signInUrl: string | undefined;
  /** The proxies in front, beside those on this machine. */
  readonly trustedProxies: readonly string[];
  /** Where the API's exports are kept for the next ones; none keeps nothing. */
  readonly exportsFolder: string | undefined;
  /** Where sendings are kept that DHIS2's data store does not take; none keeps none. */
  readonly sendingsFolder: string | undefined;
  /** Whether each request is logged. */
  readonly withLog: boolean;
}

/** The variables of the environment that are read. */
export type Environment = Readonly<Record<string, string | undefined>>;

const filled = (value: string | undefined): string | undefined =>
  value === undefined || value === '' ? undefined : value;

/** Whether an address reaches this machine only. */
const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));

function portOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (!(port <= 65_535)) throw new StartError(`PORT=${value} is not a port: 0 to 65535.`);
  return port;
}

function upstreamOf(address: string | undefined, database: string): Upstream | undefined {
  if (address === undefined) return undefined;
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new StartError('COUCHDB_URL is not an address such as http://host:5984.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new StartError(
      'COUCHDB_URL must not carry a name or password: everybody signs in with their own.',
    );
  }
  if (!/^[a-z][a-z0-9_$()+-]*$/.test(database)) {
    throw new StartError(`COUCHDB_DB=${database} is not the name of a database.`);
  }
  return { url: `${url.origin}${url.pathname}`.replace(/\/+$/, ''), database };
}

/** `https://dhis2.example.org`, several with commas or spaces between them. */
function originsOf(list: string): readonly string[] {
  const origins = list.split(/[\s,]+/).filter((origin) => origin !== '');
  for (const origin of origins) {
    const url = URL.parse(origin);
    if (url === null || !/^https?:$/.test(url.protocol) || url.origin !== origin) {
      throw new StartError(
        `ALLOWED_ORIGINS: ${origin} is not an origin such as https://dhis2.example.org.`,
      );
    }
  }
  return origins;
}

/**
 * A path of the page's origin, `/dhis2-export`, without a final slash.
 *
 * @throws {StartError} where it is none, or would need escaping in the page
 */
function pathOf(name: string, value: string | undefined): string | undefined {
  const path = value?.replace(/\/+$/, '');
  if (path === undefined || path === '') return undefined;
  if (!/^(\/[\w.~-]+)+$/.test(path) || /\/\.{1,2}(\/|$)/.test(path)) {
    throw new StartError(`${name}=${value ?? ''} is not a path such as /dhis2-export.`);
  }
  return path;
}

/** `10.0.0.7`, `192.0.2.0/24`, or a name for a kind of network; several with commas or spaces. */
function proxiesOf(list: string): readonly string[] {
  const proxies = list.split(/[\s,]+/).filter((proxy) => proxy !== '');
  for (const proxy of proxies) {
    const [address = '', bits = '0', ...more] = proxy.split('/');
    const isRange = isIP(address) !== 0 && /^\d{1,3}$/.test(bits) && more.length === 0;
    if (!isRange && !KINDS_OF_NETWORKS.includes(proxy)) {
      throw new StartError(
        `TRUSTED_PROXIES: ${proxy} is not an address such as 10.0.0.7 or 192.0.2.0/24.`,
      );
    }
  }
  return proxies;
}

const KINDS_OF_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

function sendingsFolderOf(env: Environment, hasDhis2: boolean): string | undefined {
  const folder = filled(env['SENDINGS_FOLDER']);
  if (folder !== undefined && !hasDhis2) {
    throw new StartError('SENDINGS_FOLDER is for a host that sends: it needs DHIS2_URL.');
  }
  return folder;
}

function logOf(value: string | undefined): boolean {
  if (value !== undefined && value !== 'json') {
    throw new StartError(`LOG=${value} is not known. LOG=json writes a line for each request.`);
  }
  return value === 'json';
}

const FLAGS = {
  docs: { type: 'string' },
  'month-start': { type: 'string' },
  'without-views': { type: 'boolean' },
} as const;

interface Flags {
  readonly docs?: string;
  readonly 'month-start'?: string;
  readonly 'without-views'?: boolean;
}

function flagsOf(args: readonly string[]): Flags {
  try {
    return parseArgs({ args: [...args], options: FLAGS }).values;
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(`${words}\nKnown: --docs FILE.json, --month-start DAY, --without-views`, {
      cause,
    });
  }
}

function monthStartOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const day = /^\d{1,2}$/.test(value) ? Number(value) : Number.NaN;
  if (!(day >= 1 && day <= 31)) {
    throw new StartError(`--month-start ${value} is not a day of the month: 1 to 31.`);
  }
  return day;
}

/**
 * Reads how to start from the command line and the environment.
 *
 * @throws {StartError} saying what to write instead
 */
export function readStartOptions(args: readonly string[], env: Environment): StartOptions {
  const flags = flagsOf(args);
  const { docs, 'without-views': withoutViews = false } = flags;
  const monthStart = monthStartOf(flags['month-start']);
  const host = filled(env['HOST']) ?? '127.0.0.1';
  const upstream = upstreamOf(filled(env['COUCHDB_URL']), filled(env['COUCHDB_DB']) ?? 'medic');
  const dhis2 = dhis2Of(filled(env['DHIS2_URL']));
  if (upstream !== undefined && dhis2?.kind === 'model') {
    throw new StartError('DHIS2_URL=model is for the embedded server: no COUCHDB_URL.');
  }
  if (upstream === undefined && !isLoopback(host)) {
    throw new StartError(
      `HOST=${host} would show the demo to other machines. Leave HOST away, or give COUCHDB_URL.`,
    );
  }
  if (upstream !== undefined && args.length > 0) {
    throw new StartError(
      '--docs, --month-start and --without-views are for the embedded server: no COUCHDB_URL.',
    );
  }
  if (docs !== undefined && monthStart !== undefined) {
    throw new StartError('--month-start is for the demo county: in FILE.json the settings say it.');
  }
  return {
    host,
    port: portOf(filled(env['PORT'])),
    upstream,
    password: filled(env['DEMO_PASSWORD']),
    documentsFile: docs,
    withViews: !withoutViews,
    monthStart,
    allowedOrigins: originsOf(env['ALLOWED_ORIGINS'] ?? ''),
    dhis2,
    sender: senderOf(env, dhis2 !== undefined),
    chtAdmin: chtAdminOption(env),
    goData: goDataOf(env),
    basePath: pathOf('BASE_PATH', filled(env['BASE_PATH'])),
    signInUrl: pathOf('SIGN_IN_URL', filled(env['SIGN_IN_URL'])),
    trustedProxies: proxiesOf(env['TRUSTED_PROXIES'] ?? ''),
    exportsFolder: filled(env['EXPORTS_FOLDER']),
    sendingsFolder: sendingsFolderOf(env, dhis2 !== undefined),
    withLog: logOf(filled(env['LOG'])),
  };
}
