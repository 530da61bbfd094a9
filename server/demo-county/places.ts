import type { StoredDocument } from '../embedded-couchdb/index.ts';
import type { SeededRandom } from './seeded-random.ts';

/** A place or person as the `parent` of another: its id and those above it, nothing else. */
export interface Lineage {
  readonly _id: string;
  readonly parent?: Lineage;
}

/** A place that CHWs work below: its document, and its lineage for those below. */
export interface Place {
  readonly document: StoredDocument;
  readonly lineage: Lineage;
}

/** The county's places down to its community units. */
export interface Places {
  readonly county: Place;
  readonly subCounties: readonly Place[];
  /** Twelve, each mapped to an org unit. */
  readonly units: readonly Place[];
  /** A unit that opened lately and has no org unit in DHIS2 yet. */
  readonly newUnit: Place;
  /** The sub-county that has an org unit itself, above the mapped units. */
  readonly mappedSubCounty: Place;
}

/** Two units of different sub-counties have one name. */
export const NAME_OF_TWO_UNITS = 'Sunrise CU';

/** A unit whose list of mappings holds a `null`, which CHT Core's own view loses. */
export const NAME_OF_UNIT_WITH_NULL = 'Kuoyo CU';

const SUB_COUNTIES = [
  {
    name: 'Kolwa Central Sub-County',
    units: ['Chamamul CU', 'Kolwa East CU', 'Manyatta B CU', 'Nyalunya CU'],
  },
  {
    name: 'Nyahera Sub-County',
    units: ['Kadero CU', 'Mkendwa CU', NAME_OF_TWO_UNITS, 'Wachara CU'],
  },
  {
    name: 'Maseno Sub-County',
    units: ['Ekwanda CU', NAME_OF_UNIT_WITH_NULL, 'Mbaka Oromo CU', NAME_OF_TWO_UNITS],
  },
] as const;

/** A place below another; with an org unit where it has one. */
export function place(
  random: SeededRandom,
  { type, name, parent, orgUnit }: { type: string; name: string; parent?: Place; orgUnit?: string },
): Place {
  const _id = random.uuid(type, name, parent?.lineage._id ?? '');
  const above = parent === undefined ? {} : { parent: parent.lineage };
  return {
    lineage: { _id, ...above },
    document: {
      _id,
      type: 'contact',
      contact_type: type,
      name,
      ...above,
      ...(orgUnit === undefined ? {} : { dhis: { orgUnit } }),
    },
  };
}

/** One county, three sub-counties, twelve mapped community units and one that is not mapped. */
export function createPlaces(random: SeededRandom): Places {
  const county = place(random, { type: 'county', name: 'Kolwa County' });
  const subCounties = SUB_COUNTIES.map(({ name }, index) =>
    place(random, {
      type: 'sub_county',
      name,
      parent: county,
      ...(index === 0 ? { orgUnit: random.dhis2Id('org unit', name) } : {}),
    }),
  );
  const units = SUB_COUNTIES.flatMap((subCounty, index) =>
    subCounty.units.map((name) =>
      place(random, {
        type: 'community_unit',
        name,
        parent: subCounties[index] ?? county,
        orgUnit: random.dhis2Id('org unit', subCounty.name, name),
      }),
    ),
  );
  const newUnit = place(random, {
    type: 'community_unit',
    name: 'Lela CU',
    parent: subCounties.at(-1) ?? county,
  });
  return { county, subCounties, units, newUnit, mappedSubCounty: subCounties[0] ?? county };
}
