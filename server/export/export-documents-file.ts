import {
  type CalendarDate,
  type ExportOutcome,
  type ExportRequest,
  exportDocuments,
  fieldOf,
  type Result,
  type RuleError,
} from '../../src/domain/index.ts';
import { readDocuments } from '../start/index.ts';

/**
 * Exports from a file of documents, the settings among them. All of them are at hand, so that the
 * rules are asked without a database; a spec of data access shows that one gives the same bytes.
 *
 * @throws {StartError} when the file cannot be read or is no array of documents
 */
export async function exportDocumentsFile(
  file: string,
  request: ExportRequest,
  today: CalendarDate,
): Promise<Result<ExportOutcome, RuleError>> {
  const documents = (await readDocuments(file)).filter(
    // A database does not give these out either.
    (document) => document['_deleted'] !== true,
  );
  const settings = documents.find(({ _id }) => _id === 'settings');
  return exportDocuments(fieldOf(settings, 'settings'), documents, request, today);
}
