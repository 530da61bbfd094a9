import { isLostZero } from '../dhis2-metadata/lost-zero.ts';
import { rowsOfSet, type DataValueRow } from '../data-value-set/data-value-row.ts';
import type { DataValueSet } from '../data-value-set/data-value-set.ts';
import type { DataSetMetadata } from '../dhis2-metadata/data-set-metadata.ts';
import { defaultCombosOf } from '../dhis2-metadata/default-combos.ts';
import { generationOf } from '../dhis2-metadata/dhis2-version.ts';
import type { ValidationSide } from '../dhis2-metadata/validation-rule.ts';
import { DAY } from '../period/day.ts';
import { daysOfPeriod } from '../period/days-of-period.ts';
import { startOfUtcDay } from '../period/utc-day.ts';
import { evaluateExpression, itemsOfExpression } from './evaluate-expression.ts';
import type { Expression } from './expression.ts';
import { holds, type DecidingSide } from './holds.ts';
import { readRule } from './read-rule.ts';
import type { RuleNotRun, Validation, Violation, WorkedOutSide } from './validation.ts';
import { namesItem, tablesOf, type ValueTable } from './value-tables.ts';

/**
 * Runs DHIS2's validation rules on a file before it leaves, org unit by org unit. What only DHIS2 can
 * work out is told as not run.
 *
 * @returns undefined where the metadata tell of no rules
 * @example
 * validateRows(dataValueSet, metadata)?.violations
 * // => [{ rule: 'rule0000001', orgUnit: 'unit0000001', left: { number: 12, … }, right: { number: 9, … } }]
 */
export function validateRows(
  dataValueSet: DataValueSet,
  metadata: DataSetMetadata,
): Validation | undefined {
  const { validationRules: rules } = metadata;
  if (rules === undefined || metadata.id !== dataValueSet.dataSet) return undefined;
  const defaults = defaultCombosOf(metadata);
  const rows = rowsOfSet(dataValueSet);
  const isNamed = namesItem(rules);
  // A form is judged where it has a value of any rule.
  const tables = tablesOf(storedRows(rows, metadata), defaults).filter(isNamed);
  const elements = new Set(rows.map(({ dataElement }) => dataElement));
  const paths = new Map(metadata.orgUnits?.map(({ id, path }) => [id, path]));
  const { start, end } = daysOfPeriod(dataValueSet.period);
  const days = (startOfUtcDay(end) - startOfUtcDay(start)) / DAY + 1;
  const violations: Violation[] = [];
  const notRun: RuleNotRun[] = [];
  for (const rule of rules) {
    const read = readRule(rule, metadata.periodType, elements);
    if ('why' in read) {
      notRun.push({ rule: rule.id, why: read.why });
      continue;
    }
    const levels = tables.map(({ orgUnit }) => levelOf(paths.get(orgUnit)));
    const isOfLevels = rule.organisationUnitLevels.length > 0;
    if (isOfLevels && levels.includes(undefined)) {
      notRun.push({ rule: rule.id, why: 'org-unit-level' });
    }
    tables.forEach((table, index) => {
      const level = levels[index];
      const isAbout = level !== undefined && rule.organisationUnitLevels.includes(level);
      if (isOfLevels && !isAbout) return;
      const left = workOut(rule.leftSide, read.left, table, days);
      const right = workOut(rule.rightSide, read.right, table, days);
      if (holds(rule, left, right)) return;
      const { orgUnit, attributeOptionCombo } = table;
      violations.push({
        rule: rule.id,
        orgUnit,
        ...(attributeOptionCombo === undefined ? {} : { attributeOptionCombo }),
        left: left.side,
        right: right.side,
      });
    });
  }
  return { rules, violations, notRun };
}

/** Without the zeros that DHIS2 up to 2.42, or where the version is not known, does not store. */
function storedRows(
  rows: readonly DataValueRow[],
  { version, dataElements }: DataSetMetadata,
): readonly DataValueRow[] {
  if (generationOf(version) === 'since243') return rows;
  const elements = new Map(dataElements?.map((element) => [element.id, element]));
  return rows.filter(({ value, dataElement }) => !isLostZero(value, elements.get(dataElement)));
}

function workOut(
  { missingValueStrategy }: ValidationSide,
  expression: Expression,
  { numberOf }: ValueTable,
  days: number,
): DecidingSide & { readonly side: WorkedOutSide } {
  const { number, asked, found } = evaluateExpression(expression, { numberOf, days });
  const isSkipped =
    (missingValueStrategy === 'SKIP_IF_ANY_VALUE_MISSING' && found < asked) ||
    (missingValueStrategy !== 'NEVER_SKIP' && asked > 0 && found === 0);
  const values = itemsOfExpression(expression).map((item) => {
    const value = numberOf(item);
    return value === undefined ? item : { ...item, value };
  });
  const known = isSkipped || number === undefined ? {} : { number };
  return { ...known, side: { ...known, values } };
}

/** `/root/district/unit` is of level 3. */
const levelOf = (path: string | undefined): number | undefined =>
  path === undefined ? undefined : path.split('/').filter((id) => id !== '').length;
