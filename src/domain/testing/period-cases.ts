import cases from './cases/periods.json' with { type: 'json' };
import { DATA_SET, personOf, placeOf } from './builders.ts';

/** What an owner reported: pass and total alike, or both. */
type Numbers = Readonly<Record<string, number | readonly [pass: number, total: number]>>;

/** One case: what was reported in some months, and the rows of the period that they make. */
export interface PeriodCase {
  readonly name: string;
  readonly periodType?: string;
  readonly period: string;
  readonly today?: string;
  readonly dhis: Readonly<Record<string, unknown>>;
  readonly months: Readonly<Record<string, Readonly<Record<string, Numbers>>>>;
  readonly rows?: readonly string[];
  readonly error?: string;
  readonly leftOut?: readonly string[];
  readonly notCounted?: readonly string[];
  readonly notices?: readonly string[];
}

/** The cases of periods that are longer than a month. */
export const periodCases = cases.cases as unknown as readonly PeriodCase[];

/** The settings of a case. */
export const settingsOfCase = ({ periodType, dhis }: PeriodCase): object => ({
  dhis_data_sets: [
    { id: DATA_SET, ...(periodType === undefined ? {} : { period_type: periodType }) },
  ],
  tasks: { targets: { items: Object.entries(dhis).map(([id, entry]) => ({ id, dhis: entry })) } },
});

const PLACES: readonly object[] = [
  placeOf('first', { orgUnit: 'unit0000001' }),
  placeOf('second', { orgUnit: 'unit0000002' }),
  personOf('amina', 'first'),
  personOf('brian', 'first'),
  personOf('chao', 'second'),
];

/** Places, owners and target documents of a case. */
export const documentsOfCase = ({ months }: PeriodCase): readonly object[] => [
  ...PLACES,
  ...Object.entries(months).flatMap(([tag, owners]) =>
    Object.entries(owners).map(([owner, numbers]) => monthOf(tag, owner, numbers)),
  ),
];

/** A target document of a month. */
export const monthOf = (tag: string, owner: string, numbers: Numbers): object => ({
  _id: `target~${tag}~${owner}~org.couchdb.user:${owner}`,
  type: 'target',
  owner,
  reporting_period: tag,
  targets: Object.entries(numbers).map(([id, value]) => {
    const [pass, total] = typeof value === 'number' ? [value, value] : value;
    return { id, value: { pass, total } };
  }),
});
