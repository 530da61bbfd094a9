import {
  type Database,
  readDepartedContacts,
  type ReadOptions,
  type RecalculatedPhone,
} from '../../src/data-access/index.ts';
import { type DatabaseError, type Instants, ok, type Result } from '../../src/domain/index.ts';

const hasSurplus = ({ compared }: RecalculatedPhone): boolean =>
  compared?.targets.some(({ isSurplus }) => isSurplus) === true;

/** Of phones that say more than the reports justify, the contacts who are not their owner's any more. */
export async function withDepartedContacts(
  database: Database,
  phones: readonly RecalculatedPhone[],
  interval: Instants,
  settings: unknown,
  options: ReadOptions,
): Promise<Result<readonly RecalculatedPhone[], DatabaseError>> {
  const above = phones.filter(hasSurplus).map(({ phone }) => phone);
  if (above.length === 0) return ok(phones);
  const read = await readDepartedContacts(database, above, interval, settings, options);
  if (!read.ok) return read;
  return ok(
    phones.map((one) => {
      const departed = read.value?.get(one.phone.user);
      return one.compared === undefined || departed === undefined
        ? one
        : { ...one, compared: { ...one.compared, departed } };
    }),
  );
}
