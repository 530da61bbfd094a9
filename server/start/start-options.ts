import type { ChtAdmin, Upstream } from '../host/index.ts';
import { chtAdminOption } from './cht-admin-option.ts';
import { type DemoFlags, demoFlagsOf } from './demo-flags.ts';
import { type Dhis2Option, dhis2Of } from './dhis2-option.ts';
import { type GoDataOption, goDataOf } from './go-data-option.ts';
import { isLoopback, originsOf, pathOf, portOf, proxiesOf, upstreamOf } from './network-options.ts';
import { type SenderOption, senderOf } from './sender-option.ts';
import { StartError } from './start-error.ts';

/** How the server is to be started. */
export interface StartOptions extends DemoFlags {
  readonly host: string;
  /** The port that was asked for; none means 8080 or the next free one. */
  readonly port: number | undefined;
  /** A server that runs elsewhere; none means the embedded one. */
  readonly upstream: Upstream | undefined;
  /** One password for all accounts of the embedded server; none means random ones. */
  readonly password: string | undefined;
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

/**
 * Reads how to start from the command line and the environment.
 *
 * @throws {StartError} saying what to write instead
 */
export function readStartOptions(args: readonly string[], env: Environment): StartOptions {
  const { documentsFile, withViews, monthStart } = demoFlagsOf(args);
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
  if (documentsFile !== undefined && monthStart !== undefined) {
    throw new StartError('--month-start is for the demo county: in FILE.json the settings say it.');
  }
  return {
    host,
    port: portOf(filled(env['PORT'])),
    upstream,
    password: filled(env['DEMO_PASSWORD']),
    documentsFile,
    withViews,
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
