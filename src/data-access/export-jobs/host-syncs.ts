import {
  decodeAccountSyncs,
  decodePhonesBehind,
  fieldOf,
  isFilledText,
  type PhonesRead,
  type SyncsRead,
} from '../../domain/index.ts';
import { type ApiAccess, askApiJson } from './ask-api.ts';

/** What the host knows of phones. */
export interface SyncsOfHost {
  /** Absent where nothing is known. */
  readonly syncs?: SyncsRead;
  /** Whether it can say whose phone is behind. */
  readonly offersPhones: true;
}

/**
 * Asks the host when accounts synced; undefined where it asks no CHT for whoever is signed in, is no
 * host of this product, or does not answer.
 *
 * @throws when the signal aborts
 * @example
 * await readSyncsOfHost({ fetchFn: fetch, baseUrl: '/api' })
 * // => { syncs: { status: 'read', accounts: [{ account: 'org.couchdb.user:a', … }] }, offersPhones: true }
 */
export async function readSyncsOfHost(access: ApiAccess): Promise<SyncsOfHost | undefined> {
  const answer = await askApiJson(access, '/accountSyncs');
  if (!answer.ok) return undefined;
  const { value } = answer;
  const status = fieldOf(value, 'status');
  if (!isFilledText(status) || status === 'not-offered') return undefined;
  const words = fieldOf(value, 'words');
  if (isFilledText(words)) return { syncs: { status: 'failed', words }, offersPhones: true };
  const accounts = decodeAccountSyncs(fieldOf(value, 'accounts'));
  return {
    ...(accounts === undefined ? {} : { syncs: { status: 'read', accounts } }),
    offersPhones: true,
  };
}

/**
 * Asks the host whose phone has older settings than the server: it costs the CHT something, so on request.
 *
 * @throws when the signal aborts
 */
export async function readPhonesOfHost(access: ApiAccess): Promise<PhonesRead> {
  const answer = await askApiJson(access, '/phonesBehind');
  if (!answer.ok) {
    const { error } = answer;
    return { status: 'failed', words: error.code === 'refused' ? error.words : error.code };
  }
  const behind = decodePhonesBehind(fieldOf(answer.value, 'behind'));
  const accounts = fieldOf(answer.value, 'accounts');
  if (behind !== undefined && typeof accounts === 'number') {
    return { status: 'read', accounts, behind };
  }
  const words = fieldOf(answer.value, 'words');
  return { status: 'failed', words: isFilledText(words) ? words : 'unusable' };
}
