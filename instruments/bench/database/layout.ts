/** How large a database is to be, and which months it holds. */
export interface DatabaseSize {
  readonly chws: number;
  /** Tags (`YYYY-MM`), oldest first. */
  readonly tags: readonly string[];
  /** How many patients each CHW below the measured places has; elsewhere nobody asks for them. */
  readonly patients: number;
}

const CHWS_OF_UNIT = 11;
const UNITS_OF_SUB_COUNTY = 20;
const SUB_COUNTIES_OF_COUNTY = 10;
const PATIENTS_OF_HOUSEHOLD = 5;

/** A run of CHWs with neighbouring numbers. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/**
 * Who is where: CHW `n` works in an area of their own in unit `n / 11`, twenty units are a
 * sub-county, ten sub-counties a county.
 */
export interface Layout extends DatabaseSize {
  readonly units: number;
  readonly subCounties: number;
  readonly counties: number;
  /** The unit that is measured by itself. */
  readonly aloneUnit: number;
  /** The sub-county that has an org unit itself, above those of its units. */
  readonly mappedSubCounty: number;
  /** How many CHWs have patients. */
  readonly withPatients: number;
  readonly households: number;
  readonly patientsInAll: number;
  unitOf(chw: number): number;
  subCountyOf(unit: number): number;
  countyOf(subCounty: number): number;
  /** The CHWs of a run of units. */
  chwsOf(firstUnit: number, count: number): Run;
  unitsOf(subCounty: number): Run;
  subCountiesOf(county: number): Run;
  /** The number of the CHW that has patients as the nth one. */
  nthWithPatients(n: number): number;
  householdsOf(chw: number): Run;
  patientsOf(household: number): Run;
}

const run = (first: number, count: number, end: number): Run => ({
  first,
  count: Math.max(0, Math.min(count, end - first)),
});

export function layout(size: DatabaseSize): Layout {
  const { chws, patients } = size;
  const units = Math.ceil(chws / CHWS_OF_UNIT);
  const subCounties = Math.ceil(units / UNITS_OF_SUB_COUNTY);
  const mappedSubCounty = Math.floor(subCounties / 2);
  const aloneUnit = Math.min(3, units - 1);
  const unitsOf = (subCounty: number): Run =>
    run(subCounty * UNITS_OF_SUB_COUNTY, UNITS_OF_SUB_COUNTY, units);
  const chwsOf = (firstUnit: number, count: number): Run =>
    run(firstUnit * CHWS_OF_UNIT, count * CHWS_OF_UNIT, chws);

  const measured = unitsOf(mappedSubCounty);
  const below = chwsOf(measured.first, measured.count);
  const isApart = aloneUnit < measured.first || aloneUnit >= measured.first + measured.count;
  const alone = isApart ? chwsOf(aloneUnit, 1) : run(0, 0, 0);
  const withPatients = below.count + alone.count;
  const perHousehold = Math.ceil(patients / PATIENTS_OF_HOUSEHOLD);
  return {
    ...size,
    units,
    subCounties,
    counties: Math.ceil(subCounties / SUB_COUNTIES_OF_COUNTY),
    aloneUnit,
    mappedSubCounty,
    withPatients,
    households: withPatients * perHousehold,
    patientsInAll: withPatients * patients,
    unitOf: (chw) => Math.floor(chw / CHWS_OF_UNIT),
    subCountyOf: (unit) => Math.floor(unit / UNITS_OF_SUB_COUNTY),
    countyOf: (subCounty) => Math.floor(subCounty / SUB_COUNTIES_OF_COUNTY),
    chwsOf,
    unitsOf,
    subCountiesOf: (county) =>
      run(county * SUB_COUNTIES_OF_COUNTY, SUB_COUNTIES_OF_COUNTY, subCounties),
    nthWithPatients: (n) => (n < alone.count ? alone.first + n : below.first + n - alone.count),
    householdsOf: (chw) => {
      const isAlone = chw >= alone.first && chw < alone.first + alone.count;
      const rank = isAlone ? chw - alone.first : chw - below.first + alone.count;
      const isBelow = chw >= below.first && chw < below.first + below.count;
      return isAlone || isBelow
        ? { first: rank * perHousehold, count: perHousehold }
        : { first: 0, count: 0 };
    },
    patientsOf: (household) => {
      const each = patients / perHousehold;
      const first = Math.ceil(household * each);
      return { first, count: Math.ceil((household + 1) * each) - first };
    },
  };
}
