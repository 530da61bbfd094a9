import { compareCodeUnits } from '../../code-unit-order.ts';
import { textOfRowIds, type RowKey } from '../../aggregate/row-key.ts';
import { hasNumbers } from '../../aggregate/value-of-type.ts';
import type { OrgUnitId } from '../../place/org-unit-mapping.ts';
import { saysAllTime, silentlyAdded } from '../../settings/silently-added.ts';
import type { TargetDefinition } from '../../settings/target-definition.ts';
import { MONTHS_OF_VALUES, type EarlierMonth } from '../outliers/earlier-month.ts';
import type { Suspect } from './suspect.ts';

/** With fewer months nothing is said of a row. */
const FEWEST = 4;

/** What running totals are looked for in. */
export interface RunningTotalSources {
  readonly targets: readonly TargetDefinition[];
  readonly dataSet: string;
  /** The months of the period and those before it, in any order. */
  readonly months: readonly EarlierMonth[];
}

/**
 * Targets whose months are added though they look like running totals: in the last six months no org
 * unit's number of them fell and at least one rose from above 0, while another number of the data set
 * fell. Those that say it in their subtitle are told with the settings, without any number.
 */
export function runningTotals({
  targets,
  dataSet,
  months,
}: RunningTotalSources): readonly Suspect[] {
  const silent = new Set(
    silentlyAdded(targets, dataSet)
      .filter((target) => !saysAllTime(target))
      .map(({ id }) => id),
  );
  const courses = coursesOf(months);
  const isAnyFalling = courses.some(({ values }) => values.some(doesFall));
  if (!isAnyFalling) return [];
  const found = courses
    .filter(({ key, values }) => isAdded(key) && !values.some(doesFall) && values.some(doesRise))
    .flatMap(({ key }) => key.targets.map(({ id }) => id))
    .filter((id) => silent.has(id));
  return [...new Set(found)].map((target) => ({ kind: 'running-total', target }));
}

/** Months of a percentage are never added. */
const isAdded = (key: RowKey): boolean =>
  key.over === undefined && (key.value === 'total' || key.value === 'pass');

/** The numbers of a key in the last months, of each org unit the oldest first. */
interface Course {
  readonly key: RowKey;
  readonly values: readonly (readonly number[])[];
}

function coursesOf(months: readonly EarlierMonth[]): readonly Course[] {
  const last = months.toSorted((a, b) => compareCodeUnits(a.tag, b.tag)).slice(-MONTHS_OF_VALUES);
  const courses = new Map<string, { key: RowKey; values: Map<OrgUnitId, number[]> }>();
  for (const { key, orgUnit, value } of last.flatMap(({ rows }) => rows)) {
    if (!hasNumbers(key)) continue;
    const text = textOfRowIds(key);
    const course = courses.get(text) ?? { key, values: new Map<OrgUnitId, number[]>() };
    courses.set(text, course);
    course.values.set(orgUnit, [...(course.values.get(orgUnit) ?? []), Number(value)]);
  }
  return [...courses.values()].map(({ key, values }) => ({ key, values: [...values.values()] }));
}

const doesFall = (values: readonly number[]): boolean =>
  values.some((value, index) => index > 0 && value < (values[index - 1] ?? 0));

/** From 0 on, what happens seldom rises too. */
const doesRise = (values: readonly number[]): boolean => {
  const [first = 0] = values;
  return values.length >= FEWEST && first > 0 && (values.at(-1) ?? 0) > first;
};
