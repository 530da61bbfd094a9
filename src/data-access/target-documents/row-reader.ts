import {
  fieldOf,
  listOf,
  targetDocument,
  type AnyTargetDocument,
  type Tag,
  type TargetList,
} from '../../domain/index.ts';
import type { ViewRow } from '../connection/read-view.ts';

/** Between the ids of targets in a row of the product's view. */
const SEPARATOR = '|';

/**
 * Makes target documents of rows of the product's view. Its map function is this product's own, so
 * that its values are taken for what they are: the ids of the targets as one text (a list where an id
 * holds the separator), and pass and total of each in one list.
 */
export function rowReader(tag: Tag): (row: ViewRow) => AnyTargetDocument {
  let last: { readonly text: unknown; readonly ids: readonly string[] } | undefined;

  function idsOf(text: unknown): readonly string[] {
    // Most documents of a month have the ids of the one before them.
    if (last === undefined || last.text !== text) last = { text, ids: readIds(text) };
    return last.ids;
  }

  function targetsOf(value: unknown): TargetList | undefined {
    const numbers = fieldOf(value, 'numbers');
    if (!Array.isArray(numbers)) return undefined;
    return { ids: numbers.length === 0 ? [] : idsOf(fieldOf(value, 'ids')), numbers };
  }

  return ({ id, value }) =>
    targetDocument({
      id,
      tag,
      owner: fieldOf(value, 'owner'),
      updatedDate: fieldOf(value, 'updated_date'),
      reportingPeriod: fieldOf(value, 'reporting_period'),
      targets: targetsOf(value),
    });
}

const readIds = (text: unknown): readonly string[] =>
  typeof text === 'string' ? text.split(SEPARATOR) : (listOf(text) as readonly string[]);
