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

/** The administrator as whom the host asks the CHT what only administrators may. */
export interface ChtAdmin {
  /** The `Authorization` header. Never written anywhere. */
  readonly authorization: string;
}

/** Whether what only an administrator may ask is told to somebody: with both export permissions. */
export const isOfficer = (permissions: readonly Permission[]): boolean =>
  missingOf(permissions, PAGE_ACCESS) === undefined;

/** Asks the CHT as the host's administrator when phones synced; undefined where it does not tell. */
export async function syncsOfHost(
  { url: baseUrl }: Upstream,
  { authorization }: ChtAdmin,
  today: CalendarDate,
  signal?: AbortSignal,
): Promise<SyncsRead | undefined> {
  const api = { fetchFn: fetch, baseUrl, authorization, signal };
  return syncsForReview(await readSyncs(api, today), true);
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
