import { parseArgs } from 'node:util';
import { type Environment, StartError } from '../start/index.ts';

/** A database to install views in, and with whose rights. */
export interface DatabaseAddress {
  /** `http://host:5984/medic`, without a name or password: safe to print. */
  readonly url: string;
  /** The `Authorization` header. Never printed. */
  readonly authorization: string;
}

/** What is to be done to which database. */
export interface InstallRequest {
  readonly database: DatabaseAddress;
  readonly remove: boolean;
}

const USAGE = [
  'cht-dhis2-export install-views --url http://host:5984/medic [--remove]',
  'In a folder of the source it is npm run install-views -- with the same options.',
  'The name and password of an administrator of CouchDB: in COUCHDB_USER and COUCHDB_PASSWORD,',
  'or in the address (http://name:password@host:5984/medic).',
].join('\n');

function flagsOf(args: readonly string[]): { url?: string; remove?: boolean } {
  try {
    const options = { url: { type: 'string' }, remove: { type: 'boolean' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    // Not its own words: they repeat the argument, and with it perhaps a password.
    throw new StartError(USAGE, { cause });
  }
}

/**
 * Reads which database is meant from the command line and the environment.
 *
 * @throws {StartError} saying how to write it
 */
export function readInstallRequest(args: readonly string[], env: Environment): InstallRequest {
  const { url, remove = false } = flagsOf(args);
  return { database: databaseAddress(url, env, USAGE), remove };
}

/**
 * The database of an address, and an administrator's rights from it or from the environment.
 *
 * @param usage how the command is written, for whoever wrote it wrongly
 * @throws {StartError} without repeating the address: it may hold a password
 */
export function databaseAddress(
  address: string | undefined,
  env: Environment,
  usage: string,
): DatabaseAddress {
  const url = URL.parse(address ?? '');
  if (url === null || !/^https?:$/.test(url.protocol)) throw new StartError(usage);
  const path = url.pathname.replace(/\/+$/, '');
  if (path === '') throw new StartError(`The address ends before the database's name.\n${usage}`);
  const name = decodeURIComponent(url.username) || (env['COUCHDB_USER'] ?? '');
  const password = decodeURIComponent(url.password) || (env['COUCHDB_PASSWORD'] ?? '');
  if (name === '') throw new StartError(`Whose rights? No name was given.\n${usage}`);
  const authorization = `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
  return { url: `${url.origin}${path}`, authorization };
}
