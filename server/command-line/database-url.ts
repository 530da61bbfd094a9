import { UsageError } from './usage-error.ts';

/**
 * The address of the database that `--url` names, without its final slash.
 *
 * @param usage how the command is written, for the message
 * @throws {UsageError} where it is none, or carries a user
 */
export function databaseUrl(text: string, usage: string): string {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`--url is not an address such as http://host/medic.\n${usage}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError('--url must not carry a user or password: others can see a command line.');
  }
  const path = url.pathname.replace(/\/+$/, '');
  if (path === '') throw new UsageError(`--url ends before the database's name.\n${usage}`);
  return `${url.origin}${path}`;
}
