import { type Fetch, gzip } from '../../src/data-access/index.ts';
import {
  completeRegistrations,
  type DataValueSet,
  type Differences,
  differencesSince,
  type ExportError,
  type FileCheck,
  type OrgUnitCodes,
  parsePeriod,
  registrationsJson,
  removalsOf,
  write,
  type WritingContext,
} from '../../src/domain/index.ts';
import {
  authorizationOf,
  checkWritable,
  EXIT,
  type ExitCode,
  type FileContent,
  type ProcessContext,
  UsageError,
  writeWholeFile,
} from '../command-line/index.ts';
import {
  errorMessage,
  exportToCompare,
  fileAsExport,
  incompleteOf,
  reviewOf,
} from '../export-interface/index.ts';
import type { ExportsFolder } from '../kept-exports/index.ts';
import { RulesError } from '../rules-sandbox/index.ts';
import { StartError } from '../start/index.ts';
import { checkOutcome, linesOfCheck } from './check-outcome.ts';
import { type CommandOptions, readCommandOptions } from './command-options.ts';
import { exportDocumentsFile } from './export-documents-file.ts';
import type { ReadingDepth } from './export-database.ts';
import type { Exported } from './exported.ts';
import {
  lineOfDifferences,
  lineOfNoRows,
  NOT_COMPARED,
  readFormerReview,
} from './former-review.ts';
import { checkFormer, exportsFolderOf, keepExport } from './keep-export.ts';
import { CodesNotToldError, codesOf, codesUnknownTo, unknownCodes } from './codes-of-org-units.ts';
import { linesOfRecalculated } from './lines-of-recalculated.ts';
import { runDhis2Step } from './dhis2-step.ts';
import { linesOfCodesOf, linesOfReport } from './lines-of-report.ts';
import { checkSending } from './send.ts';
import { withMetadata, type WithMetadata } from './with-metadata.ts';

/** All that the command has to do with the world. */
export interface CommandContext extends ProcessContext {
  /** Milliseconds before the database is asked again; for specs. */
  readonly delays?: readonly number[];
  /** How DHIS2 is asked; for specs. */
  readonly fetch?: Fetch;
  /** Milliseconds of silence after which an answer is given up; for specs. */
  readonly silenceLimit?: number;
}

const DATABASE_ERRORS: readonly ExportError['code'][] = [
  'unreachable',
  'signed-out',
  'no-permission',
  'refused',
];

/** Runs the export as the command line asks for it: writes the file whole or not at all, and says how it ended. */
export async function exportCommand(context: CommandContext): Promise<ExitCode> {
  try {
    const options = readCommandOptions(context.args);
    for (const file of [
      options.out,
      options.review,
      options.removals,
      options.registrations,
      options.answer,
    ]) {
      if (file !== undefined) await checkWritable(file);
    }
    const dhis2 = options.send?.url ?? options.compare;
    if (dhis2 !== undefined) checkSending(dhis2, context.env);
    const folder = await exportsFolderOf(context.env);
    checkFormer(options, folder);
    return await run(options, context, folder);
  } catch (error) {
    if (error instanceof CodesNotToldError) {
      context.stderr(JSON.stringify({ code: error.code, message: error.message }));
      return EXIT.dhis2;
    }
    if (error instanceof RulesError) {
      context.stderr(error.message);
      return EXIT.rules;
    }
    if (!(error instanceof UsageError || error instanceof StartError)) throw error;
    context.stderr(error.message);
    return EXIT.usage;
  }
}

async function run(
  given: CommandOptions,
  context: CommandContext,
  folder: ExportsFolder | undefined,
): Promise<ExitCode> {
  const options = await withMetadata({ ...given, isKept: folder !== undefined }, context);
  const { request: asked, review, out, since } = options;
  const { env, stderr } = context;
  const former =
    since === undefined ? await folder?.latest(asked) : await readFormerReview(since, asked);
  const { result, check, reviewed, recalculated } = await checkedExport(options, context);
  const request =
    recalculated === undefined ? asked : { ...asked, excluded: recalculated.excluded };
  for (const line of check === undefined ? [] : linesOfCheck(check)) stderr(line);
  linesOfCodesOf(result, options.metadata).forEach(stderr);
  const incomplete =
    result.ok && reviewed !== undefined
      ? incompleteOf(reviewed.review.completeness, options.minReported)
      : undefined;
  const unknown = result.ok ? codesUnknownTo(options, result.value) : [];
  const refused = incomplete ?? (unknown.length > 0 ? unknownCodes(unknown) : undefined);
  const later = reviewed && (refused === undefined ? exportToCompare(reviewed, result) : undefined);
  const differences = former && later && differencesSince(former, later);
  const json = reviewOf(request, result, {
    check,
    reviewed,
    since: differences,
    refused,
    recalculated,
  });
  if (recalculated !== undefined) {
    linesOfRecalculated(recalculated, asked.excluded ?? []).forEach(stderr);
  }
  if (review !== undefined && json.ok) {
    await writeWholeFile(review, `${JSON.stringify(json.value, null, 2)}\n`);
  }
  if (former !== undefined && later === undefined) stderr(NOT_COMPARED);
  if (refused !== undefined) {
    // Rows of CHWs who have not synced yet look left behind: no removals of a month that is not whole.
    stderr(JSON.stringify(refused));
    return incomplete === undefined ? EXIT.rules : EXIT.incomplete;
  }
  if (differences !== undefined) {
    stderr(result.ok ? lineOfDifferences(differences) : lineOfNoRows(differences));
    await writeRemovals(differences, options, context);
  }
  if (!result.ok) {
    const { code } = result.error;
    stderr(JSON.stringify({ code, message: errorMessage(result.error, check) }));
    return DATABASE_ERRORS.includes(code) ? EXIT.database : EXIT.rules;
  }
  const { orgUnitCodes } = result.value;
  const writing = writingContext(options, context, orgUnitCodes);
  const file = await fileOf(options, result.value.dataValueSet, writing);
  if (out === undefined) await context.stdout(file);
  else await writeWholeFile(out, file);
  linesOfReport(result.value.report, check, reviewed?.review).forEach(stderr);
  const registrations =
    reviewed === undefined || options.completeFrom === undefined
      ? undefined
      : completeRegistrations(result.value, reviewed.review, options.completeFrom, context.today);
  if (options.registrations !== undefined && registrations !== undefined) {
    await writeWholeFile(options.registrations, registrationsJson(registrations, orgUnitCodes));
  }
  const { exit, inDhis2 } = await runDhis2Step({
    registrations,
    options,
    outcome: result.value,
    metadata: options.metadata ?? options.metadataOfServer,
    noAnswer: options.noAnswer,
    leftBehind: differences?.leftBehind ?? [],
    env,
    stderr,
    fetch: context.fetch,
  });
  if (review !== undefined && json.ok && inDhis2 !== undefined) {
    await writeWholeFile(review, `${JSON.stringify({ ...json.value, inDhis2 }, null, 2)}\n`);
  }
  if (reviewed !== undefined) {
    const { dataValueSet: written } = result.value;
    const values = fileAsExport(reviewed, written).rows;
    const parts = { request, dataValueSet: written, values, since: differences, inDhis2 };
    await keepExport(folder, options, parts, stderr);
  }
  return exit;
}

/** How much is read: what is only compared needs no months before. */
function depthOf({ review, minReported, since, completeFrom, isKept }: Wanted): ReadingDepth {
  if ([review, minReported, completeFrom].some((wanted) => wanted !== undefined)) return 'review';
  return isKept || since !== undefined ? 'contributions' : 'file';
}

/** The options, and whether the export is kept for the next one. */
interface Wanted extends CommandOptions {
  readonly isKept: boolean;
}

/** The options with the metadata that they name. */
type Prepared = WithMetadata<Wanted>;

async function checkedExport(
  options: Prepared,
  context: CommandContext,
): Promise<Exported & { readonly check?: FileCheck | undefined }> {
  const { metadata } = options;
  const exported = await exportFrom(options, context);
  if (metadata === undefined || options.check === undefined || !exported.result.ok) return exported;
  const { value } = exported.result;
  const checkOptions = options.check.options;
  return {
    ...exported,
    ...checkOutcome(value, metadata, options.request, context.today, checkOptions),
  };
}

async function writeRemovals(
  differences: Differences,
  options: CommandOptions,
  context: CommandContext,
): Promise<void> {
  const { stderr } = context;
  const { request, removals: removalsFile } = options;
  const period = parsePeriod(request.period);
  if (removalsFile === undefined || period === undefined) return;
  const removals = removalsOf({ dataSet: request.dataSet, period }, differences.leftBehind);
  if (removals === undefined) stderr('No row is left behind: no removals were written.');
  else {
    const { codes, missing } = codesOf(removals, options);
    if (missing.length > 0) {
      stderr(`No removals were written: no code is known of ${missing.slice(0, 3).join(', ')}.`);
      return;
    }
    const writing = writingContext(options, context, codes);
    await writeWholeFile(removalsFile, await fileOf(options, removals, writing));
  }
}

async function exportFrom(options: Wanted, context: CommandContext): Promise<Exported> {
  const { env, today, delays, silenceLimit } = context;
  const { source, request } = options;
  if ('docs' in source) {
    return exportDocumentsFile(source.docs, request, today, depthOf(options) !== 'file');
  }
  const access = { ...source, authorization: authorizationOf(env), delays, silenceLimit };
  if (options.recalculated !== undefined) {
    const { exportRecalculated } = await import('./export-recalculated.ts');
    const given = { ...context, ...options.recalculated };
    return exportRecalculated(access, request, given, depthOf(options) !== 'file');
  }
  // PouchDB is loaded only where there is a database to read.
  const { exportDatabase } = await import('./export-database.ts');
  return exportDatabase(access, request, today, depthOf(options));
}

const writingContext = (
  { request }: CommandOptions,
  { today }: CommandContext,
  orgUnitCodes: OrgUnitCodes | undefined,
): WritingContext => ({
  today,
  defaultOptionCombo: request.defaultCombos?.optionCombo,
  orgUnitCodes,
});

async function fileOf(
  { format, gzip: zipped }: CommandOptions,
  dataValueSet: DataValueSet,
  context: WritingContext,
): Promise<FileContent> {
  const file = write(dataValueSet, format, context);
  return zipped ? gzip(file) : file;
}
