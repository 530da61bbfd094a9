import type { DataSetMetadata, IdAndName } from '../../../../../../domain/index.ts';

/** One thing that we map to DHIS2: our name of it, and DHIS2's. */
export interface ComparedName {
  readonly id: string;
  readonly ours: string;
  /** '' where DHIS2's name was not told; undefined where the data set of DHIS2 does not have it. */
  readonly inDhis2: string | undefined;
}

/** What is mapped to a data set, with our name and DHIS2's beside each other. */
export interface ComparedNames {
  /** None where the metadata do not tell them. */
  readonly dataElements: readonly ComparedName[];
  readonly orgUnits: readonly ComparedName[];
}

/** Puts DHIS2's names beside ours, in our order; first those that DHIS2 does not have. */
export function comparedNames(
  { dataElements, orgUnits }: Pick<DataSetMetadata, 'dataElements' | 'orgUnits'>,
  ours: { readonly dataElements: readonly IdAndName[]; readonly orgUnits: readonly IdAndName[] },
): ComparedNames {
  return {
    dataElements: compared(dataElements, ours.dataElements),
    orgUnits: compared(orgUnits, ours.orgUnits),
  };
}

function compared(
  inDhis2: readonly IdAndName[] | undefined,
  ours: readonly IdAndName[],
): readonly ComparedName[] {
  if (inDhis2 === undefined) return [];
  // Where DHIS2 told the id alone, it stands in the place of the name.
  const names = new Map(inDhis2.map(({ id, name }) => [id, name === id ? '' : name]));
  const all = ours.map(({ id, name }) => ({ id, ours: name, inDhis2: names.get(id) }));
  const isMissing = ({ inDhis2: name }: ComparedName): boolean => name === undefined;
  return [...all.filter(isMissing), ...all.filter((one) => !isMissing(one))];
}
