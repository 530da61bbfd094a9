import type { ExportError, ExportOutcome, ExportRequest, Result } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { contactsOfFewTypes } from '../places/contacts-of-few-types.ts';
import { countDataValueSet } from './count-data-value-set.ts';
import { outcomeOf } from './counted-database.ts';
import type { ExportContext } from './export-context.ts';

/**
 * Reads a database and makes the dataValueSet that a request asks for. Either the whole of it comes
 * back or an error: there is no partial file.
 *
 * @example
 * const result = await exportDataValueSet(database, request, { today: '2026-11-05' });
 * if (result.ok) save(toJson(result.value.dataValueSet));
 */
export async function exportDataValueSet(
  database: Database,
  request: ExportRequest,
  context: ExportContext,
): Promise<Result<ExportOutcome, ExportError>> {
  const counted = await countDataValueSet(database, request, {
    placesToLookAt: contactsOfFewTypes,
    ...context,
  });
  return counted.ok ? outcomeOf(counted.value, context) : counted;
}
