import type { DataSetMetadata, IdAndName } from '../../../../../domain/index.ts';

/** How DHIS2 names what it knows by id; '' where it has no such thing, or nothing is known of it. */
export interface Dhis2Names {
  readonly orgUnit: (id: string) => string;
  readonly dataElement: (id: string) => string;
  readonly optionCombo: (id: string) => string;
}

/** The names in the metadata of a data set. */
export function dhis2Names(metadata: DataSetMetadata | undefined): Dhis2Names {
  const { orgUnits = [], dataElements = [], categoryCombos = [] } = metadata ?? {};
  const optionCombos = categoryCombos.flatMap((combo) => combo.optionCombos ?? []);
  return {
    orgUnit: namesOf(orgUnits),
    dataElement: namesOf(dataElements),
    optionCombo: namesOf(optionCombos),
  };
}

function namesOf(named: readonly IdAndName[]): (id: string) => string {
  // Where DHIS2 told the id alone, it stands in the place of the name.
  const names = new Map(named.map(({ id, name }) => [id, name === id ? '' : name]));
  return (id) => names.get(id) ?? '';
}
