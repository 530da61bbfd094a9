import { fieldOf, isRecord } from './unknown-json.ts';

/** Documents of a database, each once, and the revisions that CouchDB did not make the winner. */
export interface Revisions {
  readonly winners: readonly unknown[];
  readonly others: readonly { readonly document: unknown; readonly revision: string }[];
}

/**
 * Tells winners from conflicting revisions where several documents have one `_id`. As CouchDB does, the
 * revision with the most changes before it wins, of two alike the greater one; of documents without
 * `_rev` the last one stands.
 *
 * @example
 * revisionsOf([{ _id: 'a', _rev: '3-b' }, { _id: 'a', _rev: '9-a' }])
 * // => { winners: [{ _id: 'a', _rev: '9-a' }], others: [{ document: { … }, revision: '3-b' }] }
 */
export function revisionsOf(documents: readonly unknown[]): Revisions {
  const winners = new Map<unknown, unknown>();
  const others: { document: unknown; revision: string }[] = [];
  for (const document of documents) {
    // A text among documents is none, and must not stand for the one whose id it spells.
    if (!isRecord(document)) continue;
    const id = fieldOf(document, '_id') ?? document;
    const before = winners.get(id);
    const isWinner = before === undefined || wins(document, before);
    if (isWinner) winners.set(id, document);
    const other = isWinner ? before : document;
    const revision = fieldOf(other, '_rev');
    if (typeof revision === 'string') others.push({ document: other, revision });
  }
  return { winners: [...winners.values()], others };
}

function wins(document: unknown, before: unknown): boolean {
  const [a, b] = [fieldOf(document, '_rev'), fieldOf(before, '_rev')];
  if (typeof a !== 'string' || typeof b !== 'string') return true;
  const changes = (revision: string): number => Number.parseInt(revision, 10);
  return changes(a) === changes(b) ? a > b : changes(a) > changes(b);
}
