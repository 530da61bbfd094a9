import { isIP, isIPv4 } from 'node:net';
import type { Upstream } from '../host/index.ts';
import { StartError } from './start-error.ts';

const KINDS_OF_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

/** Whether an address reaches this machine only. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));

/** A port, 0 for any free one. */
export function portOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (!(port <= 65_535)) throw new StartError(`PORT=${value} is not a port: 0 to 65535.`);
  return port;
}

/** `http://host:5984`, without a name and password. */
export function upstreamOf(address: string | undefined, database: string): Upstream | undefined {
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
export function originsOf(list: string): readonly string[] {
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
export function pathOf(name: string, value: string | undefined): string | undefined {
  const path = value?.replace(/\/+$/, '');
  if (path === undefined || path === '') return undefined;
  if (!/^(\/[\w.~-]+)+$/.test(path) || /\/\.{1,2}(\/|$)/.test(path)) {
    throw new StartError(`${name}=${value ?? ''} is not a path such as /dhis2-export.`);
  }
  return path;
}

/** `10.0.0.7`, `192.0.2.0/24`, or a name for a kind of network; several with commas or spaces. */
export function proxiesOf(list: string): readonly string[] {
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
