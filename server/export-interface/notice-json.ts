import type { Notice, Suspect } from '../../src/domain/index.ts';

/** Names of people; places keep theirs where a notice is about the place alone. */
const NAMES = ['ownerName', 'parentName'];

/** Kinds that are about a contact by id, or about a document, whose owner it names. */
const WITHOUT = new Map<string, readonly string[]>([
  ['supervisor-document', ['owner']],
  ['replaced-owner', ['owner']],
  ['several-places', ['owner']],
  ['no-number', ['owner']],
  ['zeros-after-the-period', ['owner']],
  ['parent-as-text', ['name']],
  ['lost-mapping', ['name']],
  ['registered-twice', ['name']],
  ['stale-lineage', ['name']],
  ['conflict', ['name']],
  ['unread-mapping', ['name']],
  ['not-configured-data-set', ['name']],
]);

/** A notice as a review carries it: a review is sent round and kept in logs, so it names no people. */
export function noticeJson(notice: Notice | Suspect): object {
  const without = [...NAMES, ...(WITHOUT.get(notice.kind) ?? [])];
  return Object.fromEntries(Object.entries(notice).filter(([name]) => !without.includes(name)));
}
