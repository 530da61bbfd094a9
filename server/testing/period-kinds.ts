import { tagOfMonthNumber } from '../../src/domain/index.ts';
import type { StoredDocument } from '../embedded-couchdb/index.ts';

/** One id of every kind that DHIS2 writes for periods of whole months. */
export interface PeriodKind {
  readonly periodType: string;
  readonly period: string;
  /** Its first month, in months from year 0 on, and how many it has. */
  readonly first: number;
  readonly months: number;
  /** As ADX writes it; undefined where it cannot be told from another period there. */
  readonly adx?: string;
}

const kind = (
  periodType: string,
  period: string,
  [year, month]: readonly [number, number],
  months: number,
  adx?: string,
): PeriodKind => ({
  periodType,
  period,
  first: year * 12 + month - 1,
  months,
  ...(adx === undefined ? {} : { adx }),
});

/** Every type, and of Bikram Sambat those that Nepal reports by. */
export const PERIOD_KINDS: readonly PeriodKind[] = [
  kind('Monthly', '202610', [2026, 10], 1, '2026-10-01/P1M'),
  kind('BiMonthly', '202604B', [2026, 7], 2, '2026-07-01/P2M'),
  kind('Quarterly', '2026Q3', [2026, 7], 3, '2026-07-01/P3M'),
  kind('QuarterlyNov', '2026NovQ1', [2025, 11], 3),
  kind('SixMonthly', '2026S1', [2026, 1], 6, '2026-01-01/P6M'),
  kind('SixMonthlyApril', '2026AprilS2', [2026, 10], 6, '2026-10-01/P6M'),
  kind('SixMonthlyNov', '2026NovS1', [2025, 11], 6, '2025-11-01/P6M'),
  kind('Yearly', '2026', [2026, 1], 12, '2026-01-01/P1Y'),
  kind('FinancialFeb', '2026Feb', [2026, 2], 12, '2026-02-01/P1Y'),
  kind('FinancialApril', '2026April', [2026, 4], 12, '2026-04-01/P1Y'),
  kind('FinancialJuly', '2026July', [2026, 7], 12, '2026-07-01/P1Y'),
  kind('FinancialAug', '2026Aug', [2026, 8], 12, '2026-08-01/P1Y'),
  kind('FinancialSep', '2026Sep', [2026, 9], 12, '2026-09-01/P1Y'),
  kind('FinancialOct', '2026Oct', [2026, 10], 12, '2026-10-01/P1Y'),
  kind('FinancialNov', '2026Nov', [2025, 11], 12, '2025-11-01/P1Y'),
  kind('Monthly', '208305', [2083, 5], 1),
  kind('BiMonthly', '208303B', [2083, 5], 2),
  kind('Quarterly', '2083Q1', [2083, 1], 3),
  kind('SixMonthly', '2083S2', [2083, 7], 6),
  kind('Yearly', '2083', [2083, 1], 12),
  kind('FinancialApril', '2083April', [2083, 4], 12),
];

/** The ids in the files of these specs. */
export const DATA_SET = 'hmisSet0001';
export const UNIT = 'unit0000001';

/** Settings whose data set is of a period type, in a project of Nepal. */
export const settingsOfKind = ({ periodType }: Pick<PeriodKind, 'periodType'>): object => ({
  locale: 'en',
  permissions: { can_export_all: ['clerk'], can_export_dhis: ['hrio'] },
  uhc: { visit_count: { use_bikram_sambat_months: true, month_start_date: 1 } },
  dhis_data_sets: [{ id: DATA_SET, period_type: periodType }],
  tasks: { targets: { items: [{ id: 'births', dhis: { dataElement: 'births00001' } }] } },
});

/** So that no two runs of months have one sum. */
const numberOf = (month: number): number => (month - 2025 * 12) ** 2;

/** The number of a kind's row: that of each of its months. */
export const valueOfKind = ({ first, months }: PeriodKind): string =>
  String(
    Array.from({ length: months }, (_, index) => numberOf(first + index)).reduce((a, b) => a + b),
  );

/** From November 2025 to September 2027, and from Baishakh 2083 to Ashadh 2084. */
const MONTHS = [
  ...Array.from({ length: 23 }, (_, index) => 2025 * 12 + 10 + index),
  ...Array.from({ length: 15 }, (_, index) => 2083 * 12 + index),
];

/** A CHW at one unit with a document of every month. */
export const documentsOfKinds: readonly StoredDocument[] = [
  { _id: 'first', type: 'health_center', name: 'The first unit', dhis: { orgUnit: UNIT } },
  { _id: 'chw', type: 'person', name: 'A CHW', parent: { _id: 'first' } },
  ...MONTHS.map((month) => {
    const number = numberOf(month);
    return {
      _id: `target~${tagOfMonthNumber(month)}~chw~org.couchdb.user:chw`,
      type: 'target',
      owner: 'chw',
      targets: [{ id: 'births', value: { pass: number, total: number } }],
    };
  }),
];
