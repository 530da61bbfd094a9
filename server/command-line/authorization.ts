import type { Environment } from '../start/index.ts';

/** The header with the user and password that the environment names; undefined where it names none. */
export function authorizationOf(env: Environment): string | undefined {
  const { COUCHDB_USER: name = '', COUCHDB_PASSWORD: password = '' } = env;
  if (name === '') return undefined;
  return `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
}
