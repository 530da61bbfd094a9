import { decodeSignOff, SIGN_OFF_FORM, type AnySignOff } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { documentsByIds } from '../connection/read-documents.ts';
import { rowsOfView } from '../connection/read-view.ts';
import { isNotFound, type ReadOptions } from '../connection/retry.ts';
import { CHT_CORE_VIEWS } from '../design-document/cht-core-views.ts';

/** A month that is set wrong, the commonest of what a person sets wrong. */
const A_MONTH = 31 * 86_400_000;

/** This product wrote the form first in that year: what is dated before is of a telephone that lost its date. */
const FIRST_FORM = Date.UTC(2026, 0, 1);

/**
 * Reads the reports in which supervisors sign numbers off. Those dated before this instant cannot be about
 * a month that begins after it, but for a clock that is wrong: of them only those are read that a clock
 * which is a month behind, or has lost its date, can have dated. All that were ever written would be too many.
 *
 * @param since before the month begins; what is older and cannot be read is of a month that nobody knows
 * @returns undefined where the project does not use the form: no report and no form of that name
 */
export async function signOffReports(
  database: Database,
  since: number,
  options: ReadOptions,
): Promise<readonly AnySignOff[] | undefined> {
  const ids: string[] = [];
  const early = new Set<string>();
  let isUsed = false;
  try {
    const pages = rowsOfView(
      database,
      CHT_CORE_VIEWS.reportsByForm,
      { key: [SIGN_OFF_FORM] },
      options,
    );
    for await (const rows of pages) {
      isUsed ||= rows.length > 0;
      for (const { id, value } of rows) {
        const date = typeof value === 'number' ? value : since;
        if (date < since && date >= FIRST_FORM && date < since - A_MONTH) continue;
        ids.push(id);
        if (date < since) early.add(id);
      }
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
  return reports.filter(({ kind, id }) => kind === 'sign-off' || !early.has(id));
}

async function hasForm(database: Database, options: ReadOptions): Promise<boolean> {
  for await (const documents of documentsByIds(database, [`form:${SIGN_OFF_FORM}`], options)) {
    if (documents.length > 0) return true;
  }
  return false;
}
