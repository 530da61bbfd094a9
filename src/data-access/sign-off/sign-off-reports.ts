import { decodeSignOff, SIGN_OFF_FORM, type AnySignOff } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { documentsByIds } from '../connection/read-documents.ts';
import { rowsOfView } from '../connection/read-view.ts';
import { isNotFound, type ReadOptions } from '../connection/retry.ts';

/**
 * CHT Core's view of reports by their form, with the date of each. Source: medic/cht-core,
 * ddocs/medic-db/medic-client/views/reports_by_form.
 */
const REPORTS_BY_FORM = 'medic-client/reports_by_form';

/**
 * Reads the reports in which supervisors sign numbers off, of which only those are read that were
 * written after this instant: earlier ones cannot be about a month that begins after it.
 *
 * @returns undefined where the project does not use the form: no report and no form of that name
 */
export async function signOffReports(
  database: Database,
  since: number,
  options: ReadOptions,
): Promise<readonly AnySignOff[] | undefined> {
  const ids: string[] = [];
  let isUsed = false;
  try {
    const pages = rowsOfView(database, REPORTS_BY_FORM, { key: [SIGN_OFF_FORM] }, options);
    for await (const rows of pages) {
      isUsed ||= rows.length > 0;
      ids.push(
        ...rows
          .filter(({ value }) => !(typeof value === 'number' && value < since))
          .map(({ id }) => id),
      );
    }
  } catch (failure) {
    // A database without the views of CHT Core has no reports of its forms either.
    if (isNotFound(failure)) return undefined;
    throw failure;
  }
  if (!isUsed) return (await hasForm(database, options)) ? [] : undefined;
  const reports: AnySignOff[] = [];
  for await (const documents of documentsByIds(database, ids.sort(), options)) {
    reports.push(...documents.flatMap(({ document }) => decodeSignOff(document) ?? []));
  }
  return reports;
}

async function hasForm(database: Database, options: ReadOptions): Promise<boolean> {
  for await (const documents of documentsByIds(database, [`form:${SIGN_OFF_FORM}`], options)) {
    if (documents.length > 0) return true;
  }
  return false;
}
