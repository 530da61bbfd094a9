import { listOf, targetDocument, type AnyTargetDocument, type Tag } from '../../domain/index.ts';
import type { ViewRow } from '../connection/view-row.ts';

/** Between the ids of targets in a row of the product's view. */
const SEPARATOR = '|';

/**
 * Makes target documents of rows of the product's view. Its map function is this product's own, so
 * that its values are taken for what they are: the ids of the targets as one text (a list where an id
 * holds the separator), and pass and total of each in one list.
 */
export function viewRowDecoder(tag: Tag): (row: ViewRow) => AnyTargetDocument {
  let last: { readonly text: unknown; readonly ids: readonly string[] } | undefined;

  function idsOf(text: unknown): readonly string[] {
    // Most documents of a month have the ids of the one before them.
    if (last === undefined || last.text !== text) last = { text, ids: readIds(text) };
    return last.ids;
  }

  return ({ id, value }) => {
    const { owner, updated_date, reporting_period, ids, numbers } = value as RowValue;
    return targetDocument({
      id,
      tag,
      owner,
      updatedDate: updated_date,
      reportingPeriod: reporting_period,
      targets: Array.isArray(numbers)
        ? { ids: numbers.length === 0 ? [] : idsOf(ids), numbers }
        : undefined,
    });
  };
}

/** What the view's map function emits; each field may be absent, or hold what the document held. */
interface RowValue {
  readonly owner?: unknown;
  readonly updated_date?: unknown;
  readonly reporting_period?: unknown;
  readonly ids?: unknown;
  readonly numbers?: unknown;
}

const readIds = (text: unknown): readonly string[] =>
  typeof text === 'string' ? text.split(SEPARATOR) : (listOf(text) as readonly string[]);
