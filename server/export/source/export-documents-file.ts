import {
  type CalendarDate,
  type ExportRequest,
  exportDocuments,
  fieldOf,
  reviewDocuments,
} from '../../../src/domain/index.ts';
import { readDocuments } from '../../start/index.ts';
import type { Exported } from './exported.ts';

/**
 * Exports from a file of documents, the settings among them. All of them are at hand, so that the
 * rules are asked without a database; a spec of data access shows that one gives the same bytes.
 *
 * @param isReviewed whether the review is wanted
 * @throws {StartError} when the file cannot be read or is no array of documents
 */
export async function exportDocumentsFile(
  file: string,
  request: ExportRequest,
  today: CalendarDate,
  isReviewed: boolean,
): Promise<Exported> {
  const documents = (await readDocuments(file)).filter(
    // A database does not give these out either.
    (document) => document['_deleted'] !== true,
  );
  const settings = fieldOf(
    documents.find(({ _id }) => _id === 'settings'),
    'settings',
  );
  if (!isReviewed) return { result: exportDocuments(settings, documents, request, today) };
  const reviewed = reviewDocuments(settings, documents, request, today);
  return reviewed.ok
    ? { result: reviewed.value.outcome, reviewed: reviewed.value }
    : { result: reviewed };
}
