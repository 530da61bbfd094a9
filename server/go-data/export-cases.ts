import type { GoDataError } from '../../src/data-access/index.ts';
import {
  type CalendarDate,
  type CasesError,
  type CasesExport,
  casesOutcome,
  createCaseTally,
  err,
  type ExportRequest,
  fieldsOfMapping,
  type GoDataMapping,
  ok,
  planCases,
  type Result,
} from '../../src/domain/index.ts';
import type { CaseSource } from './case-source.ts';

/** What cases are counted by. */
export interface CasesContext {
  readonly mapping: GoDataMapping;
  readonly today: CalendarDate;
}

/** Reads cases and counts them: of each only what it gives and its id are kept. */
export async function exportFromSource(
  source: CaseSource,
  request: ExportRequest,
  { mapping, today }: CasesContext,
): Promise<Result<CasesExport, GoDataError | CasesError>> {
  const locations = await source.readLocations();
  if (!locations.ok) return locations;
  const plan = planCases(request, { mapping, locations: locations.value, today });
  if (!plan.ok) return err(plan.error);
  const tally = createCaseTally(plan.value);
  const read = await source.readCases(fieldsOfMapping(mapping), tally.add);
  if (!read.ok) return read;
  return ok(casesOutcome(plan.value, tally.counted(), { addedWhileReading: read.value.added }));
}
