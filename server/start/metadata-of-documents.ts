import {
  exportSettings,
  fieldOf,
  isFilledText,
  isRecord,
  listOf,
  type TargetDefinition,
} from '../../src/domain/index.ts';
import type { CategoryCombo, Metadata } from '../dhis2-model/index.ts';
import type { StoredDocument } from '../embedded-couchdb/index.ts';

const DEFAULT_COMBO = 'bjDvmb4bfuf';
const DEFAULT_OPTION_COMBO = 'HllvX50cXC0';
const ROOT = 'demoCountry';

/** Where a target goes. */
interface Mapping {
  readonly target: string;
  readonly dataSet: string;
  readonly element: string;
  readonly optionCombo: string;
}

const mappingsOf = (targets: readonly TargetDefinition[]): readonly Mapping[] =>
  targets.flatMap(({ id, dhis }) =>
    dhis.flatMap((entry) => {
      const element = fieldOf(entry, 'dataElement');
      const dataSet = fieldOf(entry, 'dataSet');
      const optionCombo = fieldOf(entry, 'categoryOptionCombo');
      if (!isFilledText(element) || !isFilledText(dataSet)) return [];
      const combo = isFilledText(optionCombo) ? optionCombo : DEFAULT_OPTION_COMBO;
      return { target: id, dataSet, element, optionCombo: combo };
    }),
  );

/** Every org unit that a place maps, with the name of the place. */
function orgUnitsOf(documents: readonly StoredDocument[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const document of documents) {
    const dhis = document['dhis'];
    for (const entry of isRecord(dhis) ? [dhis] : listOf(dhis)) {
      const id = fieldOf(entry, 'orgUnit');
      const name = document['name'];
      if (isFilledText(id) && !names.has(id)) names.set(id, isFilledText(name) ? name : id);
    }
  }
  return names;
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];

/**
 * Metadata of a DHIS2 that knows what the settings and places map, so that the model of DHIS2 takes
 * an export. To show a refusal, the last of several data sets is not assigned to the last org unit.
 */
export function metadataOfDocuments(documents: readonly StoredDocument[]): Metadata {
  const settings = documents.find(({ _id }) => _id === 'settings');
  const { dataSets, targets } = exportSettings(fieldOf(settings, 'settings'));
  const mappings = mappingsOf(targets);
  const orgUnits = orgUnitsOf(documents);
  const unitIds = [...orgUnits.keys()];
  const elements = distinct(mappings.map(({ element }) => element)).map((id) => {
    const own = mappings.filter(({ element }) => element === id);
    const combos = distinct(own.map(({ optionCombo }) => optionCombo));
    const isPlain = combos.every((combo) => combo === DEFAULT_OPTION_COMBO);
    return { id, name: own[0]?.target ?? id, combos, combo: isPlain ? DEFAULT_COMBO : `c${id}` };
  });
  const defaultCombo: CategoryCombo = {
    id: DEFAULT_COMBO,
    name: 'default',
    isDefault: true,
    categoryOptionCombos: [{ id: DEFAULT_OPTION_COMBO }],
  };
  return {
    dataSets: dataSets.map(({ id }, index) => ({
      id,
      name: `Data set ${id}`,
      periodType: 'Monthly',
      openFuturePeriods: 0,
      expiryDays: 0,
      categoryCombo: { id: DEFAULT_COMBO },
      organisationUnits: (index > 0 && index === dataSets.length - 1
        ? unitIds.slice(0, -1)
        : unitIds
      ).map((unit) => ({ id: unit })),
      dataSetElements: distinct(
        mappings.filter(({ dataSet }) => dataSet === id).map(({ element }) => element),
      ).map((element) => ({ dataElement: { id: element } })),
    })),
    dataElements: elements.map(({ id, name, combo }) => ({
      id,
      name,
      valueType: 'NUMBER',
      aggregationType: 'SUM',
      zeroIsSignificant: true,
      categoryCombo: { id: combo },
    })),
    categoryCombos: [
      defaultCombo,
      ...elements
        .filter(({ combo }) => combo !== DEFAULT_COMBO)
        .map(({ combo, name, combos }) => ({
          id: combo,
          name,
          categoryOptionCombos: combos.map((id) => ({ id })),
        })),
    ],
    categoryOptionCombos: distinct([
      DEFAULT_OPTION_COMBO,
      ...mappings.map(({ optionCombo }) => optionCombo),
    ]).map((id) => ({ id, name: id === DEFAULT_OPTION_COMBO ? 'default' : id })),
    organisationUnits: [
      { id: ROOT, name: 'Country', path: `/${ROOT}`, level: 1 },
      ...[...orgUnits].map(([id, name]) => ({ id, name, path: `/${ROOT}/${id}`, level: 2 })),
    ],
  };
}
