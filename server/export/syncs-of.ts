import { readSyncs } from '../../src/data-access/index.ts';
import type { SyncsRead } from '../../src/domain/index.ts';
import { type DatabaseAccess, serverOf } from '../database/index.ts';
import { chtAdminOf, syncsForReview } from '../export-interface/index.ts';
import type { CommandContext } from './command-context.ts';

/**
 * Asks the CHT when phones synced, as the administrator that the environment names, else as whoever
 * exports; undefined where they may not ask, or the CHT does not tell.
 */
export async function syncsOf(
  { url, authorization }: DatabaseAccess,
  { env, today }: Pick<CommandContext, 'env' | 'today'>,
): Promise<SyncsRead | undefined> {
  const admin = chtAdminOf(env);
  const api = { fetchFn: fetch, baseUrl: serverOf(url), authorization: admin ?? authorization };
  return syncsForReview(await readSyncs(api, today), admin !== undefined);
}
