import type { ContactSync, PhonesRead, SyncReview } from '../../src/domain/index.ts';

/** What standard error says of syncs; nothing where nothing is known. */
export function linesOfSyncs(sync: SyncReview | undefined): readonly string[] {
  if (sync === undefined) return [];
  if (sync.status === 'failed') return [`syncs: not known: ${sync.words}`];
  const { inTouch, early, cannotSync } = sync;
  return [
    `syncs: in touch since the period ended: ${String(inTouch)}, ` +
      `changed early and not in touch since: ${String(early)}, cannot sync: ${String(cannotSync)}`,
  ];
}

/** What is known of the syncs of somebody, in words; nothing where nothing is. */
export function syncWords(sync: ContactSync | undefined): readonly string[] {
  const { synced, failures, state } = sync ?? {};
  if (state === 'cannot-sync' && failures !== undefined) {
    const { count, since } = failures;
    return [
      `cannot sync: ${count === 1 ? '1 failure' : `${String(count)} failures`} since ${since}`,
    ];
  }
  return synced === undefined ? [] : [`synced ${synced}`];
}

/** How many accounts are named in a line. */
const NAMED = 10;

/** What standard error says of phones with older settings; nothing where nobody asked. */
export function linesOfPhones(phones: PhonesRead | undefined): readonly string[] {
  if (phones === undefined) return [];
  if (phones.status === 'failed') return [`phones: not known: ${phones.words}`];
  const { accounts, behind } = phones;
  const names = behind
    .slice(0, NAMED)
    .map(({ account }) => account.replace(/^org\.couchdb\.user:/, ''));
  const more = behind.length - names.length;
  return [
    `phones: on older settings than the server: ${String(behind.length)} of ${String(accounts)}` +
      (names.length > 0
        ? ` (${names.join(', ')}${more > 0 ? `, and ${String(more)} more` : ''})`
        : ''),
  ];
}
