import { fieldOf, isFilledText, listOf } from '../unknown-json.ts';
import type { DataElementOperand, EntryRules } from './entry-rules.ts';

const FLAGS = [
  'compulsoryFieldsCompleteOnly',
  'fieldCombinationRequired',
  'noValueRequiresComment',
  'validCompleteOnly',
] as const;

/**
 * Decodes what a data set asks of a complete form; undefined where it tells none of the four switches,
 * which files and servers tell all of.
 */
export function decodeEntryRules(dataSet: unknown): EntryRules | undefined {
  if (FLAGS.every((flag) => typeof fieldOf(dataSet, flag) !== 'boolean')) return undefined;
  const isOn = (flag: (typeof FLAGS)[number]): boolean => fieldOf(dataSet, flag) === true;
  return {
    compulsoryDataElementOperands: decodeOperands(
      fieldOf(dataSet, 'compulsoryDataElementOperands'),
    ),
    compulsoryFieldsCompleteOnly: isOn('compulsoryFieldsCompleteOnly'),
    fieldCombinationRequired: isOn('fieldCombinationRequired'),
    noValueRequiresComment: isOn('noValueRequiresComment'),
    validCompleteOnly: isOn('validCompleteOnly'),
  };
}

/** Decodes a list of `{ dataElement: { id }, categoryOptionCombo: { id } }`, each pair once. */
export function decodeOperands(json: unknown): readonly DataElementOperand[] {
  const operands = new Map<string, DataElementOperand>();
  for (const entry of listOf(json)) {
    const dataElement = fieldOf(fieldOf(entry, 'dataElement'), 'id');
    const combo = fieldOf(fieldOf(entry, 'categoryOptionCombo'), 'id');
    if (!isFilledText(dataElement)) continue;
    const operand = isFilledText(combo)
      ? { dataElement, categoryOptionCombo: combo }
      : { dataElement };
    operands.set(`${dataElement}.${operand.categoryOptionCombo ?? ''}`, operand);
  }
  return [...operands.values()];
}
