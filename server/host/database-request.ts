import { databasePath, type PathParts } from './database-path.ts';
import { isMessagesRange } from './messages-range.ts';

/**
 * What happens to a request for the database: `open` to everybody whom the database itself lets in,
 * `guarded` by an export permission, or not passed on at all.
 */
export type Passage = 'open' | 'guarded' | 'no-such-path' | 'no-such-method';

/** The one design document that may be written through this host, by an administrator. */
const OWN_DESIGN = 'cht-dhis2-export';

type Kind = 'information' | 'document' | 'all-docs' | 'query' | 'changes' | 'own-design' | 'view';

/** What each kind of address may be asked with: the product reads, and installs its own views. */
const METHODS: Readonly<Record<Kind, readonly string[]>> = {
  information: ['GET', 'HEAD'],
  document: ['GET', 'HEAD'],
  'all-docs': ['GET', 'HEAD', 'POST'],
  query: ['POST'],
  changes: ['GET', 'HEAD'],
  'own-design': ['GET', 'HEAD', 'PUT', 'DELETE'],
  view: ['GET', 'HEAD', 'POST'],
};

function kindOf(parts: PathParts): Kind | undefined {
  const [first, second, third, fourth, ...more] = parts;
  if (first === undefined) return 'information';
  if (parts.length === 1) {
    if (first === '_all_docs') return 'all-docs';
    if (first === '_changes') return 'changes';
    if (first === '_bulk_get' || first === '_find') return 'query';
    return first.startsWith('_') ? undefined : 'document';
  }
  if (first === '_all_docs' && second === 'queries' && parts.length === 2) return 'query';
  if (first !== '_design') return undefined;
  if (second === OWN_DESIGN && parts.length === 2) return 'own-design';
  return third === '_view' && fourth !== undefined && more.length === 0 ? 'view' : undefined;
}

// What the page needs before it can say which permission is missing.
const isOpen = (kind: Kind, parts: PathParts, query: string): boolean =>
  kind === 'information' ||
  (kind === 'document' &&
    (parts[0] === 'settings' || parts[0]?.startsWith('messages-') === true)) ||
  (kind === 'all-docs' && isMessagesRange(query));

/**
 * Decides what happens to a request for the database, from its method and address alone.
 *
 * @example
 * passageOf('GET', '/medic/settings') // => 'open'
 * passageOf('GET', '/medic/a-contact') // => 'guarded'
 * passageOf('PUT', '/medic/a-contact') // => 'no-such-method'
 * passageOf('GET', '/medic/_security') // => 'no-such-path'
 */
export function passageOf(method: string, url: string): Passage {
  const parts = databasePath(url);
  const kind = parts === undefined ? undefined : kindOf(parts);
  if (parts === undefined || kind === undefined) return 'no-such-path';
  if (!METHODS[kind].includes(method)) return 'no-such-method';
  const reads = method === 'GET' || method === 'HEAD';
  const query = url.includes('?') ? url.slice(url.indexOf('?') + 1) : '';
  return reads && isOpen(kind, parts, query) ? 'open' : 'guarded';
}
