import { readPeople, type Database, type Comparison } from '../../../../../data-access/index.ts';
import type { ContactTypes } from '../../../../../domain/index.ts';
import { personOf } from '../../worker/people/person-of.ts';
import type { ComparedPeople } from './recalculation-state.ts';

/** Reads the names of those whom a comparison is about; without an answer there are none. */
export async function comparedPeople(
  database: Database,
  { months }: Comparison,
  types: ContactTypes,
): Promise<ComparedPeople> {
  const phones = months.flatMap((month) => month.phones);
  const ids = new Set(
    phones.flatMap(({ owner, departed = [] }) => [
      owner,
      ...departed.map(({ contact }) => contact),
    ]),
  );
  const people = await readPeople(database, ids, { types });
  if (!people.ok) return {};
  const above = [...people.value.values()].flatMap(({ lineage }) => lineage.slice(1, 3));
  const places = await readPeople(database, above, { types });
  const all = new Map([...people.value, ...(places.ok ? places.value : [])]);
  return Object.fromEntries([...ids].map((id) => [id, personOf(id, all)]));
}
