import type { DataValueRow } from '../data-value-set/data-value-row.ts';
import { comboForKey, type DefaultCombos } from '../dhis2-metadata/default-combos.ts';
import type { ValidationRule } from '../dhis2-metadata/validation-rule.ts';
import { itemsOfExpression } from './evaluate-expression.ts';
import type { ExpressionItem } from './expression.ts';
import { parseExpression } from './parse-expression.ts';

/** The numbers of one org unit, and of one attribute option combo of it: DHIS2 looks at each apart. */
export interface ValueTable {
  readonly orgUnit: string;
  readonly attributeOptionCombo?: string;
  readonly numberOf: (item: ExpressionItem) => number | undefined;
}

/** The tables of a file's rows, in their order; what is no number is in none. */
export function tablesOf(
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

/** Whether a form has a value that any of the rules names. */
export function namesItem(rules: readonly ValidationRule[]): (table: ValueTable) => boolean {
  const items = rules
    .flatMap(({ leftSide, rightSide }) => [leftSide, rightSide])
    .map(({ expression }) => parseExpression(expression))
    .flatMap((parsed) => (parsed.ok ? itemsOfExpression(parsed.value) : []));
  return ({ numberOf }) => items.some((item) => numberOf(item) !== undefined);
}
