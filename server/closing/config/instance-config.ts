import { type CredentialPlace, credentialPlace } from './credential.ts';
import { Fields } from './fields.ts';

/** A server, and where the credential for it stands. */
export interface ServerConfig {
  readonly url: string;
  readonly credential: CredentialPlace;
}

/** A CHT, and who asks it what only its administrators may ask. */
export interface ChtConfig extends ServerConfig {
  /** Absent: the account that reads it, where it may. */
  readonly admin?: CredentialPlace;
}

/** A CHT instance, and the DHIS2 that its data go to. */
export interface InstanceConfig {
  /** As reports and files call it: letters, digits, hyphens. */
  readonly name: string;
  /** The address of the database: `https://cht.example.org/medic`. */
  readonly cht: ChtConfig;
  /** The address of DHIS2, without `/api`. */
  readonly dhis2: ServerConfig;
}

/** Reads the address and credential of a CHT's database. */
export function chtServer(json: unknown, at: string, faults: string[]): ChtConfig {
  const fields = new Fields(json, at, [...OF_SERVER, 'admin'], faults);
  const server = serverOf(fields, at, faults);
  if (server.url !== '' && new URL(server.url).pathname === '/') {
    faults.push(`${at}.url ends before the name of the database, which is medic as a rule`);
  }
  if (!fields.has('admin')) return server;
  return { ...server, admin: credentialPlace(fields.value('admin'), `${at}.admin`, faults) };
}

/** Reads the address and credential of a DHIS2. */
export function dhis2Server(json: unknown, at: string, faults: string[]): ServerConfig {
  const { url, credential } = serverOf(new Fields(json, at, OF_SERVER, faults), at, faults);
  return { url: url.replace(/\/api$/, ''), credential };
}

const OF_SERVER = ['url', 'credential'];

const serverOf = (fields: Fields, at: string, faults: string[]): ServerConfig => ({
  url: fields.address('url'),
  credential: credentialPlace(fields.value('credential'), `${at}.credential`, faults),
});
