/** The path of a request below the database, split and decoded: `['_design', 'a', '_view', 'b']`. */
export type PathParts = readonly string[];

/** The path under which the browser sees the database, whatever its real name. */
export const DATABASE_PATH = '/medic';

/**
 * Splits the path of a request into its parts below the database. Nothing when it could mean
 * something else to the database than it does here: an encoded slash or a step upwards in it.
 *
 * @example
 * databasePath('/medic/_design/a%20b?limit=1') // => ['_design', 'a b']
 * databasePath('/medic/%2e%2e/_users') // => undefined
 */
export function databasePath(url: string): PathParts | undefined {
  const path = url.split('?', 1)[0] ?? '';
  if (path === DATABASE_PATH || path === `${DATABASE_PATH}/`) return [];
  if (!path.startsWith(`${DATABASE_PATH}/`) || path.includes('\\')) return undefined;
  const parts = path
    .slice(DATABASE_PATH.length + 1)
    .split('/')
    .map(decoded);
  return parts.every((part) => part !== undefined && isPlain(part))
    ? (parts as PathParts)
    : undefined;
}

const decoded = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part);
  } catch {
    // A broken percent sign: no path that a client of ours writes.
    return undefined;
  }
};

// A control character or a back slash may be dropped or turned round on the way.
const isPlain = (part: string): boolean =>
  part !== '' && part !== '.' && part !== '..' && !/[/\\\p{Cc}]/u.test(part);
