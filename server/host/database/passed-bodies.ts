import { isRecord } from '../../../src/domain/index.ts';

const hasOnly = (body: unknown, field: string): body is Readonly<Record<string, unknown>> =>
  isRecord(body) && Object.keys(body).join() === field;

/**
 * Whether a body is a list of keys, and nothing else.
 *
 * @example
 * isListOfKeys({ keys: ['a'] }) // => true
 * isListOfKeys({ keys: ['a'], include_docs: true }) // => false
 */
export const isListOfKeys = (body: unknown): boolean =>
  hasOnly(body, 'keys') && Array.isArray(body['keys']);

/**
 * Whether a body is a list of documents by id, some with a revision, and nothing else.
 *
 * @example
 * isListOfRevisions({ docs: [{ id: 'a' }, { id: 'b', rev: '1-c' }] }) // => true
 * isListOfRevisions({ docs: [{ id: 'a', atts_since: [] }] }) // => false
 */
export const isListOfRevisions = (body: unknown): boolean =>
  hasOnly(body, 'docs') && Array.isArray(body['docs']) && body['docs'].every(isRevision);

const isRevision = (entry: unknown): boolean =>
  isRecord(entry) &&
  typeof entry['id'] === 'string' &&
  Object.entries(entry).every(
    ([name, value]) => name === 'id' || (name === 'rev' && typeof value === 'string'),
  );
