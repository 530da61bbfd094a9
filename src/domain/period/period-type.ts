import { lettersOf } from '../letters-of.ts';
/**
 * A DHIS2 period type whose periods are made of whole months, by DHIS2's name. Source:
 * dhis2-core, `org.hisp.dhis.period`; `FinancialFeb` and `FinancialAug` are there since 2.43.
 */
export type PeriodType =
  | 'Monthly'
  | 'BiMonthly'
  | 'Quarterly'
  | 'QuarterlyNov'
  | 'SixMonthly'
  | 'SixMonthlyApril'
  | 'SixMonthlyNov'
  | 'Yearly'
  | 'FinancialFeb'
  | 'FinancialApril'
  | 'FinancialJuly'
  | 'FinancialAug'
  | 'FinancialSep'
  | 'FinancialOct'
  | 'FinancialNov';

/** How a period type cuts years into periods, and how it names them. */
export interface PeriodTypeRule {
  readonly type: PeriodType;
  /** The months of a period: 1, 2, 3, 6 or 12. */
  readonly months: number;
  /**
   * Where the first period that a year names starts, in months after that year's first one. Those of
   * November start in the year before the one that they name.
   */
  readonly offset: number;
  /** What stands between the year and the number of the period in the year. */
  readonly infix: string;
  /** What stands behind the number. */
  readonly suffix: string;
}

const rule = (
  type: PeriodType,
  months: number,
  offset: number,
  infix: string,
  suffix = '',
): PeriodTypeRule => ({ type, months, offset, infix, suffix });

/** Every type, shortest periods first. Months are written in two digits, the others' numbers in one. */
export const PERIOD_TYPE_RULES: readonly PeriodTypeRule[] = [
  rule('Monthly', 1, 0, ''),
  rule('BiMonthly', 2, 0, '0', 'B'),
  rule('Quarterly', 3, 0, 'Q'),
  rule('QuarterlyNov', 3, -2, 'NovQ'),
  rule('SixMonthly', 6, 0, 'S'),
  rule('SixMonthlyApril', 6, 3, 'AprilS'),
  rule('SixMonthlyNov', 6, -2, 'NovS'),
  rule('Yearly', 12, 0, ''),
  rule('FinancialFeb', 12, 1, 'Feb'),
  rule('FinancialApril', 12, 3, 'April'),
  rule('FinancialJuly', 12, 6, 'July'),
  rule('FinancialAug', 12, 7, 'Aug'),
  rule('FinancialSep', 12, 8, 'Sep'),
  rule('FinancialOct', 12, 9, 'Oct'),
  rule('FinancialNov', 12, -2, 'Nov'),
];

/**
 * Types that DHIS2 knows and that months do not add up to: a week lies in two months, and a target
 * document does not say on which of its days something happened.
 */
const SHORTER_TYPES: readonly string[] = [
  'Daily',
  'Weekly',
  'WeeklyWednesday',
  'WeeklyThursday',
  'WeeklyFriday',
  'WeeklySaturday',
  'WeeklySunday',
  'BiWeekly',
];

const RULES: ReadonlyMap<string, PeriodTypeRule> = new Map(
  PERIOD_TYPE_RULES.map((one) => [one.type, one]),
);

/** Whether a text is the name of a type that months add up to. `isPeriodType('Weekly') // => false` */
export const isPeriodType = (text: string): text is PeriodType => RULES.has(text);

/**
 * Whether a text is the name of a type whose periods are shorter than a month, or no whole months.
 *
 * @example
 * isShorterThanMonths('Weekly') // => true
 */
export const isShorterThanMonths = (text: string): boolean => SHORTER_TYPES.includes(text);

/** How a type cuts years into periods. */
export function ruleOfType(type: PeriodType): PeriodTypeRule {
  const found = RULES.get(type);
  if (found === undefined) throw new Error(`no period type: ${type}`);
  return found;
}

/**
 * The type that is probably meant by a name that is none: letters' case and what is no letter aside.
 *
 * @example
 * similarPeriodType('quarterly') // => 'Quarterly'
 */
export function similarPeriodType(text: string): PeriodType | undefined {
  return PERIOD_TYPE_RULES.find(({ type }) => lettersOf(type) === lettersOf(text))?.type;
}
