// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type {
  CategoryCombo,
  CategoryOption,
  CategoryOptionCombo,
  DataElement,
  DataSet,
  Identifiable,
  Metadata,
  OrganisationUnit,
  Reference,
} from './metadata.ts';

/** By which of its attributes a file names an object. */
export type IdScheme = 'UID' | 'CODE' | 'NAME';

/** Objects of one kind, found by any scheme. */
export interface ObjectIndex<T extends Identifiable> {
  readonly all: readonly T[];
  find(id: string | undefined, scheme?: IdScheme): T | undefined;
}

/** The metadata of a server, to look things up in. */
export interface MetadataIndex {
  readonly dataSets: ObjectIndex<DataSet>;
  readonly dataElements: ObjectIndex<DataElement>;
  readonly organisationUnits: ObjectIndex<OrganisationUnit>;
  readonly optionCombos: ObjectIndex<CategoryOptionCombo>;
  /** The option combo of a value that names none. */
  readonly defaultOptionCombo: string;
  /** Whether an option combo belongs to a category combo; none means DHIS2's default one. */
  isOf(optionCombo: string, categoryCombo: Reference | undefined): boolean;
  /** The codes of the options of an element; undefined where it takes any value. */
  optionCodes(element: DataElement): readonly string[] | undefined;
  categoryOptionsOf(optionCombo: string): readonly CategoryOption[];
}

function objectIndex<T extends Identifiable>(all: readonly T[]): ObjectIndex<T> {
  const by = {
    UID: new Map(all.map((object) => [object.id, object])),
    CODE: new Map(all.map((object) => [object.code, object])),
    NAME: new Map(all.map((object) => [object.name, object])),
  };
  return {
    all,
    find: (id, scheme = 'UID') => (id === undefined ? undefined : by[scheme].get(id)),
  };
}

const isDefault = ({ isDefault: flag, name }: CategoryCombo): boolean =>
  flag === true || name === 'default';

function build(metadata: Metadata): MetadataIndex {
  const combos = new Map(
    metadata.categoryCombos.map(({ id, categoryOptionCombos }) => [
      id,
      new Set(categoryOptionCombos.map((combo) => combo.id)),
    ]),
  );
  const defaultCombo = metadata.categoryCombos.find(isDefault);
  const defaultOptionCombo = defaultCombo?.categoryOptionCombos[0]?.id;
  if (defaultOptionCombo === undefined) throw new Error('The metadata have no default combo.');
  const optionCombos = objectIndex(metadata.categoryOptionCombos);
  const categoryOptions = objectIndex(metadata.categoryOptions ?? []);
  const optionSets = objectIndex(metadata.optionSets ?? []);
  const options = objectIndex(metadata.options ?? []);
  return {
    dataSets: objectIndex(metadata.dataSets),
    dataElements: objectIndex(metadata.dataElements),
    organisationUnits: objectIndex(metadata.organisationUnits),
    optionCombos,
    defaultOptionCombo,
    isOf: (optionCombo, combo = defaultCombo) =>
      combos.get(combo?.id ?? '')?.has(optionCombo) ?? false,
    optionCodes: ({ optionSet }) =>
      optionSets.find(optionSet?.id)?.options.map(({ id }) => options.find(id)?.code ?? ''),
    categoryOptionsOf: (optionCombo) =>
      (optionCombos.find(optionCombo)?.categoryOptions ?? []).flatMap(
        ({ id }) => categoryOptions.find(id) ?? [],
      ),
  };
}

const built = new WeakMap<Metadata, MetadataIndex>();

/** The index of metadata, built once. */
export function metadataIndex(metadata: Metadata): MetadataIndex {
  const index = built.get(metadata) ?? build(metadata);
  built.set(metadata, index);
  return index;
}
