import type { CalendarDate } from '../period/calendar-date.ts';
import { decodeContact } from '../place/contact.ts';
import type { Result } from '../result.ts';
import { countDocuments } from './count-documents.ts';
import type { RuleError } from './export-error.ts';
import type { ExportOutcome } from './export-outcome.ts';
import type { ExportRequest } from './export-request.ts';

/**
 * The whole export over documents that are all at hand, in any order: the rules in one place, to
 * read and to test. Reading from a database page by page is `data-access`'s, with the same parts.
 *
 * @param settings the field `settings` of the document `settings`
 * @param documents contacts, target documents and anything else that a database holds; several of one
 *   `_id` are conflicting revisions
 */
export function exportDocuments(
  settings: unknown,
  documents: readonly unknown[],
  request: ExportRequest,
  today: CalendarDate,
): Result<ExportOutcome, RuleError> {
  const read = countDocuments(settings, documents, request, today, decodeContact);
  return read.ok ? read.value.outcome : read;
}
