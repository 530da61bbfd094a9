import {
  fieldOf,
  isCalendarDate,
  isFilledText,
  isRecord,
  listOf,
  type CalendarDate,
  type Departure,
} from '../../domain/index.ts';

/** Two numbers of a target; undefined where there is no number. */
export interface ComparedNumbers {
  readonly pass: number | undefined;
  readonly total: number | undefined;
}

/** A report that a phone's document cannot have counted. */
export interface ComparedReport {
  readonly report: string;
  readonly form: string;
  readonly contact: string;
  /** As `2026-10-20T09:00:00.000Z`; undefined where it has no date. */
  readonly reportedDate: string | undefined;
  readonly why: 'reported-later' | 'arrived-later' | 'changed-later';
}

/** A target of a phone beside what the reports give. */
export interface ComparedTarget {
  readonly target: string;
  /** What the phone wrote; undefined where it wrote none of this target. */
  readonly phone: ComparedNumbers | undefined;
  /** What the reports give; undefined where it is not calculated for this person. */
  readonly recalculated: ComparedNumbers | undefined;
  readonly difference: { readonly pass: number; readonly total: number } | undefined;
  readonly differs: boolean;
  /** Whether the late reports explain the difference whole. */
  readonly isExplained: boolean;
  /** Whether the phone says more than the reports justify, which no late work makes. */
  readonly isSurplus: boolean;
  readonly late: readonly ComparedReport[];
}

/** A contact whom a CHW reported about in the month, and who is not theirs any more. */
export interface ComparedDeparture {
  readonly contact: string;
  readonly why: Departure;
  /** How many of the CHW's reports of the month are about them. */
  readonly reports: number;
}

/** An account beside what its phone wrote. */
export interface ComparedPhone {
  readonly owner: string;
  readonly user: string;
  readonly hasDocument: boolean;
  /** The day on which the phone last changed its document. */
  readonly updatedDate: CalendarDate | undefined;
  readonly reports: number;
  /** For how many contacts or targets the rules failed. */
  readonly faults: number;
  readonly targets: readonly ComparedTarget[];
  /** Of a phone that says more than the reports justify; undefined where it was not asked or cannot be told. */
  readonly departed?: readonly ComparedDeparture[];
}

/** A month of a comparison. */
export interface ComparedMonth {
  readonly tag: string;
  /** As of when it was calculated, as `2026-10-31T20:59:59.999Z`. */
  readonly now: string;
  readonly phones: readonly ComparedPhone[];
  /** Documents of phones whose account is gone, as `<owner>~<user>`. */
  readonly notRecalculated: readonly string[];
}

/** What the reports give beside what phones wrote: what `GET /api/exports/<id>/comparison` answers. */
export interface Comparison {
  readonly timeZone: string;
  /** Whether only reports of the period's own days were used, or all that are known now. */
  readonly reports: 'as-known-now' | 'as-of-end';
  readonly months: readonly ComparedMonth[];
}

/** Reads a comparison; undefined where it is none. */
export function decodeComparison(json: unknown): Comparison | undefined {
  const [timeZone, reports] = [fieldOf(json, 'timeZone'), fieldOf(json, 'reports')];
  const intervals = fieldOf(json, 'intervals');
  if (!isFilledText(timeZone) || !Array.isArray(intervals)) return undefined;
  return {
    timeZone,
    reports: reports === 'as-of-end' ? 'as-of-end' : 'as-known-now',
    months: intervals.map((month: unknown) => ({
      tag: textOf(fieldOf(month, 'tag')),
      now: textOf(fieldOf(month, 'now')),
      phones: listOf(fieldOf(month, 'phones')).map(phoneOf),
      notRecalculated: listOf(fieldOf(month, 'notRecalculated')).filter(isFilledText),
    })),
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined;

function phoneOf(json: unknown): ComparedPhone {
  const updatedDate = fieldOf(json, 'updatedDate');
  const departed = fieldOf(json, 'departed');
  return {
    owner: textOf(fieldOf(json, 'owner')),
    user: textOf(fieldOf(json, 'user')),
    hasDocument: fieldOf(json, 'hasDocument') === true,
    updatedDate: isFilledText(updatedDate) && isCalendarDate(updatedDate) ? updatedDate : undefined,
    reports: numberOf(fieldOf(json, 'reports')) ?? 0,
    faults: listOf(fieldOf(json, 'faults')).length,
    targets: listOf(fieldOf(json, 'targets')).map(targetOf),
    ...(Array.isArray(departed) ? { departed: departed.flatMap(departureOfJson) } : {}),
  };
}

function targetOf(json: unknown): ComparedTarget {
  const phone = numbersOf(fieldOf(json, 'phone'));
  const withoutLate = numbersOf(fieldOf(json, 'withoutLate'));
  const difference = numbersOf(fieldOf(json, 'difference'));
  const { pass, total } = difference ?? {};
  const late = listOf(fieldOf(json, 'late')).map(reportOf);
  return {
    target: textOf(fieldOf(json, 'target')),
    phone,
    recalculated: numbersOf(fieldOf(json, 'recalculated')),
    difference: pass === undefined || total === undefined ? undefined : { pass, total },
    differs: fieldOf(json, 'differs') === true,
    isSurplus: fieldOf(json, 'isSurplus') === true,
    isExplained:
      late.length > 0 &&
      phone?.total !== undefined &&
      phone.total === withoutLate?.total &&
      phone.pass === withoutLate.pass,
    late,
  };
}

const numbersOf = (json: unknown): ComparedNumbers | undefined =>
  isRecord(json)
    ? { pass: numberOf(fieldOf(json, 'pass')), total: numberOf(fieldOf(json, 'total')) }
    : undefined;

const DEPARTURES = ['moved', 'deleted', 'muted'] as const satisfies readonly Departure[];

function departureOfJson(json: unknown): readonly ComparedDeparture[] {
  const [contact, reports] = [fieldOf(json, 'contact'), fieldOf(json, 'reports')];
  const why = DEPARTURES.find((each) => each === fieldOf(json, 'why'));
  if (!isFilledText(contact) || why === undefined) return [];
  return [{ contact, why, reports: numberOf(reports) ?? 0 }];
}

const LATENESS = ['reported-later', 'arrived-later', 'changed-later'] as const;

function reportOf(json: unknown): ComparedReport {
  const why = fieldOf(json, 'why');
  const date = fieldOf(json, 'reportedDate');
  return {
    report: textOf(fieldOf(json, 'report')),
    form: textOf(fieldOf(json, 'form')),
    contact: textOf(fieldOf(json, 'contact')),
    reportedDate: isFilledText(date) ? date : undefined,
    why: LATENESS.find((each) => each === why) ?? 'reported-later',
  };
}
