import {
  asInFile,
  type CasesError,
  type CasesExport,
  checkCasesRequest,
  type Differences,
  differencesSince,
  type ExportRequest,
  fileName,
  mediaType,
  write,
} from '../../../../src/domain/index.ts';
import type { GoDataError } from '../../../../src/data-access/index.ts';
import { archivedExportOf, type ExportsFolder } from '../../../export-archive/index.ts';
import {
  caseReviewOf,
  casesErrorMessage,
  exportFromSource,
  goDataErrorMessage,
  goDataSource,
  isGoDataError,
  type GoDataOfHost,
} from '../../../go-data/index.ts';
import { ApiError } from '../api-error.ts';
import type { AskedExport } from '../data-value-sets-query.ts';
import type { Exporter } from '../exporter.ts';
import type { JobResult } from './export-job.ts';
import type { JobReport } from './export-jobs.ts';
import type { Export } from './make-export.ts';

/** With what cases are exported. */
export interface CasesOfHost {
  readonly goData: GoDataOfHost;
  /** Whose turn it is: an outbreak is read by one caller at a time. */
  readonly exporter: Exporter;
  /** Where exports are kept for the next ones; without it nothing is. */
  readonly exports: ExportsFolder | undefined;
}

/** Exports the cases of the outbreak that the host knows, by its own account of Go.Data. */
export const exportOfCases = (
  { goData, exporter, exports }: CasesOfHost,
  { asked, caller }: Export,
  report: JobReport,
): Promise<JobResult> =>
  exporter.inTurn(caller, async (_, { today, delays }) => {
    report.begins();
    const { mapping, ...access } = goData;
    const request = { ...asked.request, outbreak: goData.outbreak };
    const checked = checkCasesRequest(request, mapping);
    if (!checked.ok) throw apiErrorOfCases(checked.error);
    const source = goDataSource(access, {
      signal: report.signal,
      delays,
      onProgress: (done, total) => report.progress({ done, total }),
    });
    const made = await exportFromSource(source, request, { mapping, today });
    if (!made.ok) throw apiErrorOfCases(made.error);
    return resultOf(made.value, { ...asked, request }, today, exports);
  });

async function resultOf(
  { result, report, later: counted }: CasesExport,
  { request, format }: AskedExport,
  today: string,
  exports: ExportsFolder | undefined,
): Promise<JobResult> {
  const dataValueSet = result.ok ? result.value.dataValueSet : undefined;
  const later = asInFile(counted, dataValueSet);
  const former = await exports?.latest(request, 'godata');
  const since = former?.former && differencesSince(former.former, later);
  const refused = result.ok ? undefined : apiErrorOfCases(result.error);
  const review = JSON.stringify(
    caseReviewOf(request, report, {
      values: result.ok ? later.rows : undefined,
      since,
      refused: refused && { code: refused.code, message: refused.message },
    }),
  );
  if (refused !== undefined || dataValueSet === undefined) {
    return { file: refused ?? NOTHING, review };
  }
  const values = later.rows;
  const parts = {
    request,
    source: 'godata',
    dataValueSet,
    values,
    since,
    inDhis2: undefined,
  } as const;
  await keep(exports, parts);
  const { dataSet, period } = dataValueSet;
  const named = (id: string): { readonly id: string; readonly name: string } => ({ id, name: '' });
  return {
    file: {
      name: fileName(named(dataSet), request.orgUnits.map(named), period, { format }),
      mediaType: mediaType(format),
      text: write(dataValueSet, format, { today }),
    },
    review,
  };
}

const NOTHING = new ApiError(400, 'no-rows', 'There is nothing to write.');

async function keep(
  exports: ExportsFolder | undefined,
  parts: Parameters<typeof archivedExportOf>[0] & {
    readonly request: ExportRequest;
    readonly since: Differences | undefined;
  },
): Promise<void> {
  try {
    await exports?.add(archivedExportOf(parts, new Date()), parts.request);
  } catch (error) {
    // The file is right all the same; whoever looks after the host sees it.
    console.error('An export was not kept in EXPORTS_FOLDER.', error);
  }
}

/** By the rules (400), or by Go.Data: its account is the host's, so that a caller cannot correct it. */
function apiErrorOfCases(error: CasesError | GoDataError): ApiError {
  if (!isGoDataError(error)) return new ApiError(400, error.code, casesErrorMessage(error));
  const isGone = error.code === 'unreachable' || error.code === 'incomplete';
  return new ApiError(isGone ? 503 : 502, `go-data-${error.code}`, goDataErrorMessage(error));
}
