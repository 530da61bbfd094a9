import { decodeAccountSyncs, fieldOf, isFilledText, type SyncsRead } from '../../domain/index.ts';
import { type ApiAccess, askApiJson } from './ask-api.ts';

/**
 * Asks the host when accounts synced; undefined where it has nothing to tell to whoever is signed in, is
 * no host of this product, or does not answer.
 *
 * @throws when the signal aborts
 * @example
 * await readSyncsOfHost({ fetchFn: fetch, baseUrl: '/api' })
 * // => { status: 'read', accounts: [{ account: 'org.couchdb.user:a', synced: 1793577600000 }] }
 */
export async function readSyncsOfHost(access: ApiAccess): Promise<SyncsRead | undefined> {
  const answer = await askApiJson(access, '/accountSyncs');
  if (!answer.ok) return undefined;
  const words = fieldOf(answer.value, 'words');
  if (isFilledText(words)) return { status: 'failed', words };
  const accounts = decodeAccountSyncs(fieldOf(answer.value, 'accounts'));
  return accounts && { status: 'read', accounts };
}
