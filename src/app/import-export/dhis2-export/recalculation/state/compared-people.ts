import { readPeople, type Database, type Comparison } from '../../../../../data-access/index.ts';
import type { ContactTypes } from '../../../../../domain/index.ts';
import { personOf } from '../../worker/person-of.ts';
import type { ComparedPeople } from './recalculation-state.ts';

/** Reads the names of those whom a comparison is about; without an answer there are none. */
export async function comparedPeople(
  database: Database,
  { months }: Comparison,
  types: ContactTypes,
): Promise<ComparedPeople> {
  const owners = new Set(months.flatMap(({ phones }) => phones.map(({ owner }) => owner)));
  const people = await readPeople(database, owners, { types });
  if (!people.ok) return {};
  const above = [...people.value.values()].flatMap(({ lineage }) => lineage.slice(1, 3));
  const places = await readPeople(database, above, { types });
  const all = new Map([...people.value, ...(places.ok ? places.value : [])]);
  return Object.fromEntries([...owners].map((owner) => [owner, personOf(owner, all)]));
}
