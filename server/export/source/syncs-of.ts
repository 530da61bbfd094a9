import { type ChtApi, readPhones, readSyncs } from '../../../src/data-access/index.ts';
import type { CalendarDate, PhonesRead, SyncsRead } from '../../../src/domain/index.ts';
import { type DatabaseAccess, serverOf } from '../../database/index.ts';
import { chtAdminOf, phonesForReview, syncsForReview } from '../../export-interface/index.ts';
import type { CommandContext } from '../command-context.ts';

/** Who asks a CHT what only its administrators may ask. */
export interface ChtAsking {
  /** The `Authorization` header of an administrator; without it whoever exports asks. */
  readonly admin: string | undefined;
  /** Where that administrator is named: for whoever has to mend it. */
  readonly named?: string;
  readonly today: CalendarDate;
}

const chtOf = ({ url, authorization }: DatabaseAccess, admin: string | undefined): ChtApi => ({
  fetchFn: fetch,
  baseUrl: serverOf(url),
  authorization: admin ?? authorization,
});

/** Asks the CHT when phones synced; undefined where nobody may ask, or the CHT does not tell. */
export const syncsOf = async (
  access: DatabaseAccess,
  { admin, named, today }: ChtAsking,
): Promise<SyncsRead | undefined> =>
  syncsForReview(await readSyncs(chtOf(access, admin), today), admin !== undefined, named);

/** Asks the CHT which phones have older settings than the server. */
export const phonesOf = async (
  access: DatabaseAccess,
  { env }: Pick<CommandContext, 'env'>,
): Promise<PhonesRead> => {
  const database = access.url.slice(access.url.lastIndexOf('/') + 1);
  return phonesForReview(await readPhones(chtOf(access, chtAdminOf(env)), database));
};
