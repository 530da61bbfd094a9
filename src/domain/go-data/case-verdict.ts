import type { CalendarDate } from '../period/calendar-date.ts';
import type { Days } from '../period/days.ts';
import type { OrgUnitId } from '../place/org-unit-mapping.ts';
import { fieldOf, jsonOf } from '../unknown-json.ts';
import { ageInMonths, sexOf } from './age-and-sex.ts';
import { caseDate } from './case-date.ts';
import { caseLocation } from './case-location.ts';
import type { CaseReason } from './case-report.ts';
import { valuesAt } from './case-values.ts';
import { holdsFor } from './condition.ts';
import type { LocationMapping } from './location-mapping.ts';
import type { CaseElement, GoDataMapping } from './mapping/go-data-mapping.ts';
import { bucketOf } from './option-combos.ts';

/** What one case gives to a row of an org unit. */
export interface CaseContribution {
  readonly orgUnit: OrgUnitId;
  readonly keyIndex: number;
  readonly sum: number;
  /** Of what is counted once for each different value: the values of the case. */
  readonly distinct?: readonly string[];
}

/** What is to be done with a case: all that is kept of it. */
export interface CaseVerdict {
  readonly contributions: readonly CaseContribution[];
  readonly notCounted: readonly {
    readonly reason: CaseReason;
    readonly dataElement: string;
    readonly location?: string;
    /** Where it would have counted, as far as that is known. */
    readonly orgUnit?: OrgUnitId;
  }[];
  /** The elements that mean it in any period, by their place in the mapping. */
  readonly meantBy: readonly number[];
  readonly isDeleted: boolean;
}

/** What decides where and whether a case counts. */
export interface VerdictPlan {
  readonly mapping: Pick<GoDataMapping, 'where' | 'places' | 'elements'>;
  readonly locations: LocationMapping;
  readonly days: Days;
}

/** Why something is not counted. */
interface Refused {
  readonly reason: CaseReason;
  readonly location?: string;
  readonly orgUnit?: OrgUnitId;
}

const NOTHING: CaseVerdict = { contributions: [], notCounted: [], meantBy: [], isDeleted: false };

/**
 * Says what a case gives. It is taken as it is now: one that was reclassified counts where it belongs today, and
 * one that was deleted nowhere.
 */
export function caseVerdict(json: unknown, plan: VerdictPlan): CaseVerdict {
  const { where, elements } = plan.mapping;
  if (fieldOf(json, 'deleted') === true) return { ...NOTHING, isDeleted: true };
  if (where !== undefined && !holdsFor(json, where)) return NOTHING;
  const contributions: CaseContribution[] = [];
  const notCounted: CaseVerdict['notCounted'][number][] = [];
  const meantBy: number[] = [];
  elements.forEach((element, index) => {
    if (element.where !== undefined && !holdsFor(json, element.where)) return;
    meantBy.push(index);
    const found = ofElement(json, element, plan);
    if (found === 'other-period') return;
    if ('reason' in found) notCounted.push({ ...found, dataElement: element.dataElement });
    else contributions.push(found);
  });
  return { contributions, notCounted, meantBy, isDeleted: false };
}

function ofElement(
  json: unknown,
  element: CaseElement,
  { mapping, locations, days }: VerdictPlan,
): CaseContribution | Refused | 'other-period' {
  const dated = caseDate(json, element.date);
  if (dated.kind !== 'date') return { reason: dated.kind };
  const { date } = dated;
  if (date < days.start || date > days.end) return 'other-period';
  const location = caseLocation(json, mapping.places.of);
  if (location === undefined) return { reason: 'no-location' };
  const nearest = locations.nearest(location);
  if (nearest.kind !== 'mapped') return { reason: nearest.kind, location };
  const { orgUnit } = nearest;
  const keyIndex = rowOf(json, element, date);
  if (typeof keyIndex !== 'number') return { reason: keyIndex, orgUnit };
  const value = valueOf(json, element);
  return value === undefined ? { reason: 'bad-number', orgUnit } : { orgUnit, keyIndex, ...value };
}

function rowOf(
  json: unknown,
  { buckets, rows, unknown }: CaseElement,
  date: CalendarDate,
): number | 'unknown-age-or-sex' | 'no-option-combo' {
  if (buckets.length === 0) return rows[0] ?? 'no-option-combo';
  const bucket = bucketOf({ sex: sexOf(json), age: ageInMonths(json, date) }, buckets);
  if (bucket === 'unknown') return unknown ?? 'unknown-age-or-sex';
  return typeof bucket === 'string' ? bucket : (rows[bucket] ?? 'no-option-combo');
}

/** Undefined where the number that is to be added is none. */
function valueOf(
  json: unknown,
  { value }: CaseElement,
): Pick<CaseContribution, 'sum' | 'distinct'> | undefined {
  switch (value.kind) {
    case 'count':
      return { sum: 1 };
    case 'distinct': {
      const values = valuesAt(json, value.path).map(jsonOf);
      return { sum: 0, distinct: [...new Set(values)] };
    }
    case 'sum': {
      const numbers = valuesAt(json, value.path).map(wholeNumber);
      const whole = numbers.filter((one) => one !== undefined);
      if (whole.length === 0 || whole.length < numbers.length) return undefined;
      return { sum: whole.reduce((sum, one) => sum + one, 0) };
    }
  }
}

/** A number, or its digits: what is typed into a text question is text. */
function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0
    ? number
    : undefined;
}
