import { isLostZero } from '../check/value-checks.ts';
import { rowsOfSet, type DataValueRow } from '../data-value-set/data-value-row.ts';
import type { DataValueSet } from '../data-value-set/data-value-set.ts';
import type { DataSetMetadata } from '../dhis2-metadata/data-set-metadata.ts';
import {
  comboForKey,
  defaultCombosOf,
  type DefaultCombos,
} from '../dhis2-metadata/default-combos.ts';
import { generationOf } from '../dhis2-metadata/dhis2-version.ts';
import type { ValidationRule, ValidationSide } from '../dhis2-metadata/validation-rule.ts';
import { daysOfPeriod } from '../period/days-of-period.ts';
import { evaluateExpression, itemsOfExpression } from './evaluate-expression.ts';
import type { Expression, ExpressionItem, UnsupportedExpression } from './expression.ts';
import { holds, type DecidingSide } from './holds.ts';
import { parseExpression } from './parse-expression.ts';

/** A value that a side is made of; without a value the file has none. */
export interface SideValue extends ExpressionItem {
  readonly value?: number;
}

/** One side of a rule, worked out. */
export interface WorkedOutSide {
  /** Absent where values are missing that it cannot do without. */
  readonly number?: number;
  readonly values: readonly SideValue[];
}

/** A rule that the file's values do not keep. */
export interface Violation {
  /** The id of the rule. */
  readonly rule: string;
  readonly orgUnit: string;
  readonly attributeOptionCombo?: string;
  readonly left: WorkedOutSide;
  readonly right: WorkedOutSide;
}

/** Why a rule was not run, or not everywhere. */
export type WhyNotRun =
  | UnsupportedExpression
  /** It names a data element of which the file has no row: DHIS2 may hold its value. */
  | 'element-not-in-file'
  /** It is about certain levels, and the levels of org units are not known. */
  | 'org-unit-level';

/** A rule that was not run, or not at these org units. */
export interface RuleNotRun {
  /** The id of the rule. */
  readonly rule: string;
  readonly why: WhyNotRun;
}

/** DHIS2's validation rules of the data set, run on the values of a file. */
export interface Validation {
  /** All rules of the data set. */
  readonly rules: readonly ValidationRule[];
  /** By rule, within it by org unit, in the order of the file. */
  readonly violations: readonly Violation[];
  readonly notRun: readonly RuleNotRun[];
}

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
  const days = Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000) + 1;
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

/** Whether a form has a value that any of the rules names. */
function namesItem(rules: readonly ValidationRule[]): (table: ValueTable) => boolean {
  const items = rules
    .flatMap(({ leftSide, rightSide }) => [leftSide, rightSide])
    .map(({ expression }) => parseExpression(expression))
    .flatMap((parsed) => (parsed.ok ? itemsOfExpression(parsed.value) : []));
  return ({ numberOf }) => items.some((item) => numberOf(item) !== undefined);
}

interface ReadRule {
  readonly left: Expression;
  readonly right: Expression;
}

function readRule(
  { periodType, leftSide, rightSide }: ValidationRule,
  ofDataSet: string | undefined,
  elements: ReadonlySet<string>,
): ReadRule | { readonly why: WhyNotRun } {
  const isOfOther = periodType !== undefined && ofDataSet !== undefined && periodType !== ofDataSet;
  if (isOfOther || leftSide.hasSlidingWindow || rightSide.hasSlidingWindow) {
    return { why: 'other-period' };
  }
  const left = parseExpression(leftSide.expression);
  if (!left.ok) return { why: left.error };
  const right = parseExpression(rightSide.expression);
  if (!right.ok) return { why: right.error };
  const isInFile = [left.value, right.value]
    .flatMap(itemsOfExpression)
    .every(({ dataElement }) => elements.has(dataElement));
  return isInFile ? { left: left.value, right: right.value } : { why: 'element-not-in-file' };
}

/** The numbers of one org unit, and of one attribute option combo of it: DHIS2 looks at each apart. */
interface ValueTable {
  readonly orgUnit: string;
  readonly attributeOptionCombo?: string;
  readonly numberOf: (item: ExpressionItem) => number | undefined;
}

function tablesOf(
  rows: readonly DataValueRow[],
  defaults: DefaultCombos | undefined,
): readonly ValueTable[] {
  const tables = new Map<string, ValueTable & { readonly numbers: Map<string, number> }>();
  for (const { orgUnit, dataElement, categoryOptionCombo, attributeOptionCombo, value } of rows) {
    const number = Number(value);
    if (value.trim() === '' || !Number.isFinite(number)) continue;
    const key = `${orgUnit} ${comboForKey(attributeOptionCombo, defaults)}`;
    const table = tables.get(key) ?? tableOf(orgUnit, attributeOptionCombo, defaults);
    tables.set(key, table);
    const ofCombo = `${dataElement}.${comboForKey(categoryOptionCombo, defaults)}`;
    for (const one of [dataElement, ofCombo]) {
      table.numbers.set(one, (table.numbers.get(one) ?? 0) + number);
    }
  }
  return [...tables.values()];
}

function tableOf(
  orgUnit: string,
  attributeOptionCombo: string | undefined,
  defaults: DefaultCombos | undefined,
): ValueTable & { readonly numbers: Map<string, number> } {
  const numbers = new Map<string, number>();
  return {
    orgUnit,
    ...(attributeOptionCombo === undefined ? {} : { attributeOptionCombo }),
    numbers,
    numberOf: ({ dataElement, categoryOptionCombo: combo }) =>
      numbers.get(
        combo === undefined ? dataElement : `${dataElement}.${comboForKey(combo, defaults)}`,
      ),
  };
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
