import { type CredentialPlace, credentialPlace } from './credential.ts';
import { Fields } from './fields.ts';

/** A server, and where the credential for it stands. */
export interface ServerConfig {
  readonly url: string;
  readonly credential: CredentialPlace;
}

/** A CHT instance, and the DHIS2 that its data go to. */
export interface InstanceConfig {
  /** As reports and files call it: letters, digits, hyphens. */
  readonly name: string;
  /** The address of the database: `https://cht.example.org/medic`. */
  readonly cht: ServerConfig;
  /** The address of DHIS2, without `/api`. */
  readonly dhis2: ServerConfig;
}

/** Reads the address and credential of a CHT's database. */
export function chtServer(json: unknown, at: string, faults: string[]): ServerConfig {
  const server = serverConfig(json, at, faults);
  if (server.url !== '' && new URL(server.url).pathname === '/') {
    faults.push(`${at}.url ends before the name of the database, which is medic as a rule`);
  }
  return server;
}

/** Reads the address and credential of a DHIS2. */
export function dhis2Server(json: unknown, at: string, faults: string[]): ServerConfig {
  const { url, credential } = serverConfig(json, at, faults);
  return { url: url.replace(/\/api$/, ''), credential };
}

function serverConfig(json: unknown, at: string, faults: string[]): ServerConfig {
  const fields = new Fields(json, at, ['url', 'credential'], faults);
  return {
    url: fields.address('url'),
    credential: credentialPlace(fields.value('credential'), `${at}.credential`, faults),
  };
}
