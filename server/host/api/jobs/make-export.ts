import { type Database, reviewDataValueSet } from '../../../../src/data-access/index.ts';
import type { ExportContext } from '../../../../src/data-access/index.ts';
import type {
  ExportError,
  ExportOutcome,
  Result,
  ReviewedExport,
} from '../../../../src/domain/index.ts';
import { reviewOf } from '../../../export-interface/index.ts';
import {
  exportOfReports,
  type RecalculatedSource,
  recalculationJson,
} from '../../../recalculation/index.ts';
import { RulesError } from '../../../rules-sandbox/index.ts';
import { ApiError, apiErrorOf } from '../api-error.ts';
import { apiFileOf } from '../api-file.ts';
import type { ApiCaller } from '../caller-turns.ts';
import type { AskedExport } from '../data-value-sets-query.ts';
import type { Exporter } from '../exporter.ts';
import { errorOfKeptBack, keptBackOf } from '../kept-back.ts';
import type { JobResult } from './export-job.ts';
import type { JobReport } from './export-jobs.ts';
import type { AskedReports } from './read-job.ts';

/** Who exports what. */
export interface Export {
  readonly asked: AskedExport;
  readonly caller: ApiCaller;
}

/** An export and its review, before the file is written. */
interface Made {
  readonly result: Result<ExportOutcome, ExportError>;
  readonly reviewed?: ReviewedExport | undefined;
  readonly recalculated?: RecalculatedSource | undefined;
}

/** Exports what phones wrote. */
export const exportOfPhones = (
  exporter: Exporter,
  { asked, caller }: Export,
  report: JobReport,
): Promise<JobResult> =>
  exporter.inTurn(caller, async (database, context) => {
    report.begins();
    const reviewed = await reviewDataValueSet(database, asked.request, {
      ...context,
      ...exporter.besideDocuments(caller),
      onProgress: ({ done, total = null }) => report.progress({ done, total }),
    });
    if (!reviewed.ok) throw apiErrorOf(reviewed.error);
    const made = { result: reviewed.value.outcome, reviewed: reviewed.value };
    return resultOf(exporter, database, asked, made, context);
  });

/** What some of a unit's CHWs give looks like the unit's numbers, and is not. */
const ONLY_SOME = new ApiError(
  409,
  'only-some',
  'Only the people who were named were calculated: they are compared, and not exported.',
);

/** Exports what the reports give, and sets it beside what phones wrote. */
export async function exportFromReports(
  exporter: Exporter,
  { asked, caller }: Export,
  reports: AskedReports & { readonly rulesWorker: URL; readonly now: number },
  report: JobReport,
): Promise<JobResult> {
  const run = async (database: Database, context: ExportContext): Promise<JobResult> => {
    report.begins();
    const given = {
      ...reports,
      ...exporter.besideDocuments(caller),
      today: context.today,
      isCompared: true,
      onPhone: (done: number, total: number) => report.progress({ done, total }),
    };
    const made = await exportOfReports(database, asked.request, given, true, context);
    if (!made.ok) throw apiErrorOf(made.error);
    const comparison = JSON.stringify(recalculationJson(made.value.months, reports));
    if (reports.owners !== undefined) return { file: ONLY_SOME, comparison };
    return { ...(await resultOf(exporter, database, asked, made.value, context)), comparison };
  };
  try {
    return await exporter.inTurn(caller, run);
  } catch (error) {
    throw error instanceof RulesError ? new ApiError(400, 'rules-refused', error.message) : error;
  }
}

/** Writes the file and the review as the addresses without a job do. */
async function resultOf(
  exporter: Exporter,
  database: Database,
  asked: AskedExport,
  { result, reviewed, recalculated }: Made,
  context: ExportContext,
): Promise<JobResult> {
  const excluded = recalculated?.excluded ?? [];
  const request = excluded.length === 0 ? asked.request : { ...asked.request, excluded };
  const refused = result.ok && reviewed !== undefined ? keptBackOf(reviewed, asked) : undefined;
  const source = recalculated === undefined ? 'phones' : 'recalculated';
  const since = reviewed && (await exporter.since(asked.request, reviewed, source));
  const reviewJson = reviewOf(request, result, { reviewed, ...since, refused, recalculated });
  const review = reviewJson.ok ? { review: JSON.stringify(reviewJson.value) } : {};
  if (refused !== undefined) {
    return { file: errorOfKeptBack(refused), ...review };
  }
  if (!result.ok) return { file: apiErrorOf(result.error), ...review };
  const file = await apiFileOf(database, { ...asked, request }, result.value, context);
  if (!file.ok) return { file: apiErrorOf(file.error), ...review };
  if (reviewed !== undefined) {
    await exporter.keep({ choice: asked.request, request, reviewed, source });
  }
  return { file: file.value, ...review };
}
