import type { IdAndName } from '../id-and-name.ts';
import type { RowKey } from '../aggregate/row-key.ts';
import { targetsOfRow } from '../aggregate/targets-of-row.ts';
import type { DataValueSet } from './data-value-set.ts';

/** The names that a reader wants beside the ids; where there is none, the id is given back. */
export interface ReadableNames {
  readonly dataSet: (id: string) => string;
  readonly orgUnit: (id: string) => string;
  readonly target: (id: string) => string;
}

const ABOUT =
  'Names beside the ids, for reading. Not for import: DHIS2 takes the file without names.';

/**
 * Writes a dataValueSet for people: JSON on many lines with the names of the data set, the org units
 * and all targets of each row beside their ids. It says of itself that it is not for import, and
 * DHIS2 refuses it.
 *
 * @param keys those of the plan: which targets feed a row
 * @example
 * toHumanReadable(set, plan.keys, { dataSet: () => 'MoH 515', orgUnit: nameOf, target: titleOf })
 */
export function toHumanReadable(
  { dataSet, completeDate, period, orgUnit, dataValues }: DataValueSet,
  keys: readonly RowKey[],
  names: ReadableNames,
): string {
  const named = (id: string, nameOf: (id: string) => string): IdAndName => ({
    id,
    name: nameOf(id),
  });
  const targetsOf = targetsOfRow(keys);
  const readable = {
    about: ABOUT,
    dataSet: named(dataSet, names.dataSet),
    completeDate,
    period,
    orgUnit: orgUnit === undefined ? undefined : named(orgUnit, names.orgUnit),
    dataValues: dataValues.map(({ dataElement, orgUnit: place, ...row }) => ({
      dataElement,
      targets: targetsOf({ dataElement, ...row }).map((id) => named(id, names.target)),
      ...(place === undefined ? {} : { orgUnit: named(place, names.orgUnit) }),
      ...row,
    })),
  };
  return `${JSON.stringify(readable, undefined, 2)}\n`;
}
