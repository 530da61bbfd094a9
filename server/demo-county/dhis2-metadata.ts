import type {
  CategoryOptionCombo,
  DataElement,
  DataSet,
  Metadata,
  OrganisationUnit,
} from '../dhis2-model/index.ts';
import { createChance, type Chance } from './chance.ts';
import { createPlaces, type Place, type Places } from './places.ts';
import { createDataSets, createTargets, type DemoTarget } from './targets.ts';
import { ENGLISH } from './translations/english.ts';

/** A `dhis` entry of a target, as the settings of the county have it. */
interface Mapping {
  readonly dataSet: string;
  readonly dataElement: string;
  readonly categoryOptionCombo?: string;
  readonly value?: string;
}

interface MappedTarget extends Mapping {
  readonly target: DemoTarget;
}

const DEFAULT_COMBO = { id: 'bjDvmb4bfuf' };
const DEFAULT_OPTION_COMBO = { id: 'HllvX50cXC0', name: 'default', code: 'default' };

const title = ({ id }: DemoTarget): string => ENGLISH[`targets.${id}.title`] ?? id;

const mappingsOf = (target: DemoTarget): readonly MappedTarget[] =>
  ([target.dhis ?? []] as (Mapping | Mapping[])[])
    .flat()
    .map((mapping) => ({ ...mapping, target }));

/**
 * The metadata of the county's DHIS2: both data sets with their elements, assigned to every org unit
 * that a place is mapped to. A 0 is significant for births alone, as DHIS2's own default has it.
 *
 * @param seed that of the county
 */
export function demoCountyMetadata(seed: string): Metadata {
  const chance = createChance(seed);
  const sets = createDataSets(chance);
  const mappings = createTargets(chance, sets).flatMap(mappingsOf);
  const orgUnits = orgUnitsOf(chance, createPlaces(chance));
  const combos = optionCombosOf(mappings);
  const bySexAndAge = { id: chance.dhis2Id('category combo', 'sex and age') };
  const dataSet = (id: string, name: string): DataSet => ({
    id,
    name: ENGLISH[name] ?? id,
    periodType: 'Monthly',
    openFuturePeriods: 0,
    expiryDays: 0,
    categoryCombo: DEFAULT_COMBO,
    organisationUnits: orgUnits.assigned,
    dataSetElements: idsOf(mappings.filter((mapping) => mapping.dataSet === id)).map(
      (dataElement) => ({ dataElement: { id: dataElement } }),
    ),
  });
  return {
    dataSets: [
      dataSet(sets.monthly, 'dhis.dataset.moh515'),
      dataSet(sets.malaria, 'dhis.dataset.malaria'),
    ],
    dataElements: idsOf(mappings).flatMap((id) => dataElementOf(id, mappings, bySexAndAge)),
    categoryCombos: [
      {
        ...DEFAULT_COMBO,
        name: 'default',
        isDefault: true,
        categoryOptionCombos: [{ id: DEFAULT_OPTION_COMBO.id }],
      },
      {
        ...bySexAndAge,
        name: 'Sex and age',
        isDefault: false,
        categoryOptionCombos: combos.map(({ id }) => ({ id })),
      },
    ],
    categoryOptionCombos: [DEFAULT_OPTION_COMBO, ...combos],
    organisationUnits: orgUnits.all,
  };
}

const idsOf = (mappings: readonly Mapping[]): readonly string[] => [
  ...new Set(mappings.map(({ dataElement }) => dataElement)),
];

function dataElementOf(
  id: string,
  mappings: readonly MappedTarget[],
  bySexAndAge: { readonly id: string },
): readonly DataElement[] {
  const mapping = mappings.find(({ dataElement }) => dataElement === id);
  if (mapping === undefined) return [];
  const { target, value, categoryOptionCombo } = mapping;
  const isPercentage = value === 'percent';
  const isDisaggregated = categoryOptionCombo !== undefined;
  return [
    {
      id,
      name: isDisaggregated ? title(target).replace(/,.*/, '') : title(target),
      valueType: isPercentage ? 'PERCENTAGE' : 'INTEGER_ZERO_OR_POSITIVE',
      domainType: 'AGGREGATE',
      aggregationType: isPercentage ? 'AVERAGE' : 'SUM',
      zeroIsSignificant: target.id === 'births',
      categoryCombo: isDisaggregated ? bySexAndAge : DEFAULT_COMBO,
    },
  ];
}

/** The option combos of the disaggregated element, named by what its targets have after a comma. */
const optionCombosOf = (mappings: readonly MappedTarget[]): readonly CategoryOptionCombo[] =>
  mappings.flatMap(({ categoryOptionCombo: id, target }) =>
    id === undefined ? [] : [{ id, name: title(target).replace(/^.*, /, '') }],
  );

/** The org unit of a place that is mapped. */
const orgUnitOf = ({ document }: Place): string | undefined =>
  (document['dhis'] as { readonly orgUnit: string } | undefined)?.orgUnit;

/** All org units as a tree of the county's places, and those that places are mapped to. */
function orgUnitsOf(
  chance: Chance,
  { county, subCounties, units }: Places,
): {
  readonly all: readonly OrganisationUnit[];
  readonly assigned: readonly { readonly id: string }[];
} {
  const places = [county, ...subCounties, ...units];
  const idOf = (place: Place): string =>
    orgUnitOf(place) ?? chance.dhis2Id('org unit', place.lineage._id);
  const byContact = new Map(places.map((place) => [place.lineage._id, idOf(place)]));
  const all = places.map((place): OrganisationUnit => {
    const path: string[] = [];
    for (let at: Place['lineage'] | undefined = place.lineage; at; at = at.parent) {
      path.unshift(byContact.get(at._id) ?? at._id);
    }
    return {
      id: idOf(place),
      name: String(place.document['name']),
      path: `/${path.join('/')}`,
      level: path.length,
      openingDate: '2015-01-01T00:00:00.000',
    };
  });
  const mapped = places.flatMap((place) => orgUnitOf(place) ?? []);
  return { all, assigned: mapped.map((id) => ({ id })) };
}
