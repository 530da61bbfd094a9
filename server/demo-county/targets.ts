import type { SeededRandom } from './seeded-random.ts';

/** A target of the county: its definition in the settings, and what a CHW reports of it. */
export interface DemoTarget {
  readonly id: string;
  readonly type: 'count' | 'percent';
  /** Cases a CHW has in an ordinary month; of a yes/no target the chance of a yes. */
  readonly mean: number;
  /** The share of cases that pass; 1 for counts. */
  readonly share: number;
  /** Follows the rains, as malaria does. */
  readonly seasonal: boolean;
  /** At most one a month. */
  readonly yesNo: boolean;
  /** The target whose cases these are too: both have as many of them. */
  readonly casesOf?: string;
  /** How many instances of a group have to pass for the group to pass; else each instance counts. */
  readonly passesIfGroupCount?: { readonly gte: number };
  /** Who has it: an expression over the `user`. */
  readonly context?: string;
  readonly dhis?: unknown;
}

/** The data sets: their ids and the keys of their names. */
export interface DemoDataSets {
  readonly monthly: string;
  readonly malaria: string;
}

export const createDataSets = (random: SeededRandom): DemoDataSets => ({
  monthly: random.dhis2Id('data set', 'monthly'),
  malaria: random.dhis2Id('data set', 'malaria'),
});

const BY_SEX_AND_AGE = [
  ['female-under-1', 1.1],
  ['male-under-1', 1.2],
  ['female-1-to-4', 2.3],
  ['male-1-to-4', 2.5],
] as const;

const target = (
  id: string,
  mean: number,
  dhis: unknown,
  more: Partial<DemoTarget> = {},
): DemoTarget => ({
  id,
  type: 'count',
  mean,
  share: 1,
  seasonal: false,
  yesNo: false,
  ...(dhis === undefined ? {} : { dhis }),
  ...more,
});

/** Seventeen targets after Kenya's MoH 515: one of each kind of mapping that real settings have. */
export function createTargets(random: SeededRandom, sets: DemoDataSets): readonly DemoTarget[] {
  const element = (name: string): string => random.dhis2Id('data element', name);
  const combo = (name: string): string => random.dhis2Id('category option combo', name);
  const monthly = (name: string, more: object = {}): object => ({
    dataSet: sets.monthly,
    dataElement: element(name),
    ...more,
  });
  const malaria = (name: string, more: object = {}): object => ({
    dataSet: sets.malaria,
    dataElement: element(name),
    ...more,
  });
  const percent = (share: number): Partial<DemoTarget> => ({ type: 'percent', share });
  return [
    target('households-visited', 46, monthly('households-visited')),
    target('new-pregnancies', 2.4, monthly('new-pregnancies')),
    target('births', 1.9, monthly('births')),
    // The number of cases, as CHT Core exports a percentage: no `value` given.
    target('deliveries-with-skilled-attendant', 1.9, monthly('deliveries'), {
      ...percent(0.86),
      casesOf: 'births',
    }),
    target('anc-four-visits', 2.2, monthly('anc-four-visits', { value: 'percent' }), {
      ...percent(0.62),
      passesIfGroupCount: { gte: 4 },
    }),
    target('children-immunised', 3.1, monthly('immunised', { value: 'pass' }), percent(0.9)),
    ...BY_SEX_AND_AGE.map(([group, mean]) =>
      target(
        `diarrhoea-treated-${group}`,
        mean,
        monthly('diarrhoea-treated', { categoryOptionCombo: combo(group) }),
        { seasonal: true },
      ),
    ),
    target('family-planning-referrals', 3.4, monthly('family-planning-referrals')),
    target('act-out-of-stock', 0.14, monthly('act-out-of-stock'), { yesNo: true }),
    // One target in both data sets.
    target('fever-cases', 7.5, [monthly('fever-cases'), malaria('fever-cases-malaria')], {
      seasonal: true,
    }),
    target('malaria-tests', 6.8, malaria('malaria-tests'), { seasonal: true }),
    target('malaria-positive', 6.8, malaria('malaria-positive', { value: 'percent' }), {
      ...percent(0.44),
      casesOf: 'malaria-tests',
      seasonal: true,
    }),
    target(
      'malaria-treated',
      2.9,
      malaria('malaria-treated', { comment: 'Treated by a CHW within 24 hours' }),
      { seasonal: true },
    ),
    // For the supervisor's eyes only: it goes to no data set.
    target('home-visits-of-goal', 46, undefined, {
      ...percent(0.78),
      context: "user.contact_type === 'chw'",
      casesOf: 'households-visited',
    }),
  ];
}
