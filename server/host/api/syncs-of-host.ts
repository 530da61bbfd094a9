import { readPhones, readSyncs } from '../../../src/data-access/index.ts';
import {
  type CalendarDate,
  missingOf,
  PAGE_ACCESS,
  type Permission,
  type PhonesRead,
  type SyncsRead,
} from '../../../src/domain/index.ts';
import { phonesForReview, syncsForReview } from '../../export-interface/index.ts';
import type { Upstream } from '../callers/upstream.ts';
import { SharedAnswer } from './shared-answer.ts';

/** The administrator as whom the host asks the CHT what only administrators may. */
export interface ChtAdmin {
  /** The `Authorization` header. Never written anywhere. */
  readonly authorization: string;
}

/** Asks when phones synced; undefined where the CHT does not tell. */
export type ReadSyncsOfHost = (signal?: AbortSignal) => Promise<SyncsRead | undefined>;

/** A count is often made again within it, by the same officer and by others. */
const SHARED_FOR_MS = 60_000;

/** Whether what only an administrator may ask is told to somebody: with both export permissions. */
export const isOfficer = (permissions: readonly Permission[]): boolean =>
  missingOf(permissions, PAGE_ACCESS) === undefined;

/**
 * Asks the CHT as the host's administrator when phones synced: of all accounts, so that all requests within a minute
 * share one answer. Whoever asks has been admitted before.
 */
export function syncsOfHost(
  { url: baseUrl }: Upstream,
  { authorization }: ChtAdmin,
  today: () => CalendarDate,
  now: () => number,
): ReadSyncsOfHost {
  const shared = new SharedAnswer<SyncsRead | undefined>({
    now,
    forMs: SHARED_FOR_MS,
    isKept: (syncs) => syncs?.status === 'read',
  });
  return (waiting) => {
    const day = today();
    const read = async (signal: AbortSignal): Promise<SyncsRead | undefined> =>
      syncsForReview(
        await readSyncs({ fetchFn: fetch, baseUrl, authorization, signal }, day),
        true,
      );
    return shared.ask(day, read, waiting);
  };
}

/** Asks the CHT as the host's administrator whose phone has older settings than the server. */
export async function phonesOfHost(
  { url: baseUrl, database }: Upstream,
  { authorization }: ChtAdmin,
  signal?: AbortSignal,
): Promise<PhonesRead> {
  const api = { fetchFn: fetch, baseUrl, authorization, signal };
  return phonesForReview(await readPhones(api, database));
}
