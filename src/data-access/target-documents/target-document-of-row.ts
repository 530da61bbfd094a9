import {
  fieldOf,
  listOf,
  targetDocument,
  type AnyTargetDocument,
  type Tag,
  type TargetEntry,
} from '../../domain/index.ts';
import type { ViewRow } from '../connection/read-view.ts';

/**
 * A target document from a row of the product's view, whose values carry each target as
 * `[id, pass, total]`.
 */
export function targetDocumentOfRow({ id, value }: ViewRow, tag: Tag): AnyTargetDocument {
  const targets = fieldOf(value, 'targets');
  return targetDocument({
    id,
    tag,
    owner: fieldOf(value, 'owner'),
    updatedDate: fieldOf(value, 'updated_date'),
    reportingPeriod: fieldOf(value, 'reporting_period'),
    targets: Array.isArray(targets) ? listOf(targets).map(targetEntry) : undefined,
  });
}

function targetEntry(entry: unknown): TargetEntry {
  const [id, pass, total] = entry as readonly [string, unknown, unknown];
  return { id, pass, total };
}
