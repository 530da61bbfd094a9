import type {
  CategoryCombo,
  CategoryOptionCombo,
  DataElement,
  Metadata,
} from '../../instruments/dhis2-import-model/index.ts';
import type { StoredDocument } from '../embedded-couchdb/index.ts';
import { entryRulesOf, minMaxOfMappings } from './entry-rules-of-mappings.ts';
import { formOf } from './form-of-mappings.ts';
import { identifierOf } from './identifier-of.ts';
import { type Mapping, mappingsOfDocuments } from './mappings-of-documents.ts';
import { orgUnitsOfDocuments } from './org-units-of-documents.ts';
import { rulesOfMappings } from './rules-of-mappings.ts';

const DEFAULT_COMBO = 'bjDvmb4bfuf';
const DEFAULT_OPTION_COMBO = 'HllvX50cXC0';

/** The target of which a 0 is kept by servers up to 2.42; DHIS2's own default is: of none. */
const SIGNIFICANT_ZERO = 'births';

/**
 * Metadata of a DHIS2 that fits a CHT: its data sets with the elements that targets are mapped to,
 * assigned to every org unit that a place is mapped to, and the places above as org units. Whole
 * numbers, percentages where the mapping asks for them; names are the CHT's, in English.
 *
 * @example
 * metadataOfDocuments(demoCounty({ today, seed }).documents)
 */
export function metadataOfDocuments(documents: readonly StoredDocument[]): Metadata {
  const { dataSets, mappings } = mappingsOfDocuments(documents);
  const orgUnits = orgUnitsOfDocuments(documents, new Set(dataSets.map(({ id }) => id)));
  const nameOfDataSet = new Map(dataSets.map(({ id, name }) => [id, name]));
  const elements = withOwnNames(
    [...Map.groupBy(mappings, ({ element }) => element)].map(elementOf),
    ({ id }) =>
      nameOfDataSet.get(mappings.find(({ element }) => element === id)?.dataSet ?? '') ?? id,
  );
  return {
    dataSets: dataSets.map(({ id, name }, index) => ({
      id,
      name,
      periodType: 'Monthly',
      openFuturePeriods: 0,
      expiryDays: 0,
      categoryCombo: { id: DEFAULT_COMBO },
      organisationUnits: orgUnits.mapped.map((unit) => ({ id: unit })),
      dataSetElements: distinct(
        mappings.filter(({ dataSet = id }) => dataSet === id).map(({ element }) => element),
      ).map((element) => ({ dataElement: { id: element } })),
      ...entryRulesOf(id, mappings),
      ...formOf(id, mappings, index > 0 && index === dataSets.length - 1),
    })),
    dataElements: elements.map(({ element }) => element),
    categoryCombos: [
      {
        id: DEFAULT_COMBO,
        name: 'default',
        isDefault: true,
        categoryOptionCombos: [{ id: DEFAULT_OPTION_COMBO }],
      },
      ...elements.flatMap(({ combo }) => combo ?? []),
    ],
    categoryOptionCombos: optionCombosOf(mappings),
    organisationUnits: orgUnits.all,
    validationRules: rulesOfMappings(mappings),
    minMaxDataElements: minMaxOfMappings(mappings, orgUnits.mapped),
  };
}

interface ElementWithCombo {
  readonly element: DataElement;
  readonly combo?: CategoryCombo;
}

const LONGEST_SHORT_NAME = 50;

/** DHIS2 has no two elements of one name: a later one is called by its data set too. */
function withOwnNames(
  elements: readonly ElementWithCombo[],
  besides: (element: DataElement) => string,
): readonly ElementWithCombo[] {
  const names = new Set<string>();
  return elements.map(({ element, ...more }) => {
    const { name: own = element.id } = element;
    const name = names.has(own) ? `${own} (${besides(element)})` : own;
    names.add(name);
    const shortName = name.length > LONGEST_SHORT_NAME ? element.id : name;
    return { ...more, element: { ...element, name, shortName } };
  });
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** An element by all mappings that feed it, and its category combo where it is disaggregated. */
function elementOf([id, mappings]: readonly [string, readonly Mapping[]]): ElementWithCombo {
  const title = mappings[0]?.title ?? id;
  const isPercentage = mappings.some((mapping) => mapping.isPercentage);
  const optionCombos = distinct(mappings.map(optionComboOf));
  const isPlain = optionCombos.every((combo) => combo === DEFAULT_OPTION_COMBO);
  const name = isPlain ? title : title.replace(/,.*/, '');
  const combo = {
    id: identifierOf('category combo', id),
    name,
    isDefault: false,
    categoryOptionCombos: optionCombos.map((optionCombo) => ({ id: optionCombo })),
  };
  const element = {
    id,
    name,
    valueType: isPercentage ? 'PERCENTAGE' : 'INTEGER_ZERO_OR_POSITIVE',
    domainType: 'AGGREGATE',
    aggregationType: isPercentage ? 'AVERAGE' : 'SUM',
    zeroIsSignificant: mappings.some(({ target }) => target === SIGNIFICANT_ZERO),
    categoryCombo: { id: isPlain ? DEFAULT_COMBO : combo.id },
  };
  return isPlain ? { element } : { element, combo };
}

const optionComboOf = ({ optionCombo = DEFAULT_OPTION_COMBO }: Mapping): string => optionCombo;

/** Every option combo once, named by what its first target has after a comma. */
function optionCombosOf(mappings: readonly Mapping[]): readonly CategoryOptionCombo[] {
  const own = Map.groupBy(mappings, optionComboOf);
  own.delete(DEFAULT_OPTION_COMBO);
  return [
    { id: DEFAULT_OPTION_COMBO, name: 'default', code: 'default' },
    ...[...own].map(([id, [mapping]]) => ({
      id,
      name: mapping?.title.replace(/^.*, /, '') ?? id,
    })),
  ];
}
