import type { OrgUnitsOfInstance } from './org-units-of-instance.ts';

/** What an instance would write where. */
export interface WritingInstance {
  readonly name: string;
  /** The address of its DHIS2. */
  readonly dhis2: string;
  readonly orgUnits: OrgUnitsOfInstance;
}

/** An org unit that several instances would write to one DHIS2: the last one's number would stay. */
export interface Clash {
  readonly dhis2: string;
  readonly dataSet: string;
  readonly orgUnit: string;
  /** In code-unit order. */
  readonly instances: readonly string[];
}

/**
 * Finds the org units that are written by more than one instance.
 *
 * @example
 * clashesOf([{ name: 'north', dhis2, orgUnits }, { name: 'south', dhis2, orgUnits }])
 * // => [{ orgUnit: 'HJiPOcmziQA', instances: ['north', 'south'], … }]
 */
export function clashesOf(instances: readonly WritingInstance[]): readonly Clash[] {
  const writers = new Map<string, Clash>();
  for (const { name, dhis2, orgUnits } of instances) {
    for (const [dataSet, units] of orgUnits) {
      for (const orgUnit of units) {
        const key = JSON.stringify([dhis2, dataSet, orgUnit]);
        const names = [...(writers.get(key)?.instances ?? []), name];
        writers.set(key, { dhis2, dataSet, orgUnit, instances: names.sort() });
      }
    }
  }
  return [...writers.values()]
    .filter((clash) => clash.instances.length > 1)
    .sort((a, b) => (a.orgUnit < b.orgUnit ? -1 : 1));
}

/** The same in words. */
export const clashWords = ({ orgUnit, dataSet, instances }: Clash): string =>
  `the organisation unit ${orgUnit} of the data set ${dataSet} is mapped in ${instances.join(' and in ')}: ` +
  'no instance writes it. Take it out of the mapping of all but one.';

/** Why an instance does not send the rows of an org unit, by data set and org unit; nothing of most. */
export function clashesOfInstance(
  clashes: readonly Clash[],
  name: string,
): (dataSet: string, orgUnit: string) => string | undefined {
  const words = new Map(
    clashes
      .filter(({ instances }) => instances.includes(name))
      .map((clash) => [`${clash.dataSet} ${clash.orgUnit}`, clashWords(clash)]),
  );
  return (dataSet, orgUnit) => words.get(`${dataSet} ${orgUnit}`);
}
