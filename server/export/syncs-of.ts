import { type ChtApi, readPhones, readSyncs } from '../../src/data-access/index.ts';
import type { PhonesRead, SyncsRead } from '../../src/domain/index.ts';
import { type DatabaseAccess, serverOf } from '../database/index.ts';
import { chtAdminOf, phonesForReview, syncsForReview } from '../export-interface/index.ts';
import type { CommandContext } from './command-context.ts';

/** As the administrator that the environment names, else as whoever exports. */
const chtOf = (
  { url, authorization }: DatabaseAccess,
  { env }: Pick<CommandContext, 'env'>,
): ChtApi => ({
  fetchFn: fetch,
  baseUrl: serverOf(url),
  authorization: chtAdminOf(env) ?? authorization,
});

/** Asks the CHT when phones synced; undefined where nobody may ask, or the CHT does not tell. */
export const syncsOf = async (
  access: DatabaseAccess,
  context: Pick<CommandContext, 'env' | 'today'>,
): Promise<SyncsRead | undefined> =>
  syncsForReview(
    await readSyncs(chtOf(access, context), context.today),
    chtAdminOf(context.env) !== undefined,
  );

/** Asks the CHT which phones have older settings than the server. */
export const phonesOf = async (
  access: DatabaseAccess,
  context: Pick<CommandContext, 'env'>,
): Promise<PhonesRead> => {
  const database = access.url.slice(access.url.lastIndexOf('/') + 1);
  return phonesForReview(await readPhones(chtOf(access, context), database));
};
