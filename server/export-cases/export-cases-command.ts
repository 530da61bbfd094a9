import {
  asInFile,
  type CasesOutcome,
  checkCasesRequest,
  differencesSince,
  err,
  type FileCheck,
  type Result,
} from '../../src/domain/index.ts';
import { EXIT, type ExitCode, UsageError } from '../command-line/index.ts';
import {
  type CommandContext,
  finishExport,
  guardedCommand,
  linesOfCheck,
  readFormerReview,
  type Refusal,
  withMetadata,
} from '../export/index.ts';
import type { ExportsFolder } from '../export-archive/index.ts';
import { checkOutcome } from '../export-interface/index.ts';
import {
  caseFiles,
  CaseFileError,
  caseReviewOf,
  type CaseSource,
  casesErrorMessage,
  exportFromSource,
  goDataErrorMessage,
  isGoDataError,
  MappingFileError,
  readMappingFile,
} from '../go-data/index.ts';
import { linesOfCases } from './lines-of-cases.ts';
import { type CasesOptions, readCasesOptions } from './options/cases-options.ts';
import { goDataOfOptions } from './go-data-of-options.ts';

/** Exports cases as the command line asks for it: writes the file whole or not at all, and says how it ended. */
export const exportCasesCommand = (context: CommandContext): Promise<ExitCode> =>
  guardedCommand(context, readCasesOptions, async (options, folder) => {
    try {
      return await run(options, context, folder);
    } catch (error) {
      const isMistake = error instanceof MappingFileError || error instanceof CaseFileError;
      throw isMistake ? new UsageError(error.message, { cause: error }) : error;
    }
  });

async function run(
  given: CasesOptions,
  context: CommandContext,
  folder: ExportsFolder | undefined,
): Promise<ExitCode> {
  const { stderr, today } = context;
  const source = sourceOf(given, context);
  const mapping = await readMappingFile(given.mapping);
  const dataSet = given.request.dataSet === '' ? mapping.dataSet : given.request.dataSet;
  if (dataSet === undefined) {
    throw new UsageError('--data-set is missing, and the mapping names no data set.');
  }
  const ofDataSet = { ...given, request: { ...given.request, dataSet } };
  const options = await withMetadata(ofDataSet, context);
  const { request } = options;
  const checked = checkCasesRequest(request, mapping);
  if (!checked.ok) return refuse(checked.error, stderr);
  const { former } =
    options.since === undefined
      ? ((await folder?.latest(request, 'godata')) ?? {})
      : await readFormerReview(options.since, request);
  const made = await exportFromSource(source, request, { mapping, today });
  if (!made.ok) return refuse(made.error, stderr);
  const { report } = made.value;
  const { result, check } = checkedCases(made.value.result, options, context);
  for (const line of check === undefined ? [] : linesOfCheck(check)) stderr(line);
  const refusal = result.ok ? undefined : refusalOf(result.error, check);
  const isCompared = result.ok || result.error.code === 'no-rows';
  const later = isCompared
    ? asInFile(made.value.later, result.ok ? result.value.dataValueSet : undefined)
    : undefined;
  const differences = former && later && differencesSince(former, later);
  const figures = result.ok ? result.value.report : report;
  return finishExport(
    {
      request,
      source: 'godata',
      result: result.ok ? result : err(refusal ?? refusalOf(result.error, check)),
      review: caseReviewOf(request, figures, {
        check,
        values: result.ok ? later?.rows : undefined,
        since: differences,
        refused: refusal && { code: refusal.code, message: refusal.message },
      }),
      later,
      hasFormer: former !== undefined,
      differences,
      linesOfComparison: [],
      linesOfReport: linesOfCases(figures, check),
    },
    options,
    context,
    folder,
  );
}

const sourceOf = ({ source }: CasesOptions, context: CommandContext): CaseSource =>
  'url' in source ? goDataOfOptions(source, context) : caseFiles(source.cases, source.locations);

type Prepared = Awaited<ReturnType<typeof withMetadata<CasesOptions>>>;
type AnyError = Parameters<typeof casesErrorMessage>[0] | Parameters<typeof goDataErrorMessage>[0];

function checkedCases(
  result: Result<CasesOutcome, Parameters<typeof casesErrorMessage>[0]>,
  { metadata, check, request }: Prepared,
  { today }: CommandContext,
): { readonly result: typeof result; readonly check?: FileCheck } {
  if (metadata === undefined || check === undefined || !result.ok) return { result };
  return checkOutcome(result.value, metadata, request, today, check.options);
}

const refusalOf = (error: AnyError, check?: FileCheck): Refusal =>
  isGoDataError(error)
    ? { code: error.code, message: goDataErrorMessage(error), exit: EXIT.database }
    : { code: error.code, message: casesErrorMessage(error, check), exit: EXIT.rules };

function refuse(error: AnyError, stderr: (line: string) => void): ExitCode {
  const { code, message, exit } = refusalOf(error);
  stderr(JSON.stringify({ code, message }));
  return exit;
}
