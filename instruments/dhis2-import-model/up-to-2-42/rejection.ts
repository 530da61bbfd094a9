// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { Conflict } from '../summary.ts';
import type { Check } from './found.ts';
import type { ResolvedValue } from './value.ts';

/** DHIS2's names of the objects that a conflict is about. */
const OBJECTS: Readonly<Record<keyof ResolvedValue['ids'], string>> = {
  dataElement: 'dataElement',
  period: 'period',
  orgUnit: 'organisationUnit',
  coc: 'categoryOptionCombo',
  aoc: 'attributeOptionCombo',
};

/** The conflict of a value that failed a check. */
export const rejection = (check: Check, { ids }: ResolvedValue, index: number): Conflict => ({
  code: check.code,
  message: `${check.message}: ${check.about.map((name) => ids[name]).join(', ')}`,
  objects: Object.fromEntries(check.about.map((name) => [OBJECTS[name], ids[name]])),
  indexes: [index],
});

/** One conflict for each code and what it is about, with the places of all its values. */
export function grouped(conflicts: readonly Conflict[]): readonly Conflict[] {
  const groups = new Map<string, Conflict & { readonly indexes: number[] }>();
  for (const conflict of conflicts) {
    const key = JSON.stringify([conflict.code, conflict.objects]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ...conflict, indexes: [...conflict.indexes] });
    else group.indexes.push(...conflict.indexes);
  }
  return [...groups.values()];
}
