import {
  completeRegistrations,
  differencesSince,
  type ExportError,
  registrationsJson,
} from '../../src/domain/index.ts';
import {
  checkWritable,
  EXIT,
  type ExitCode,
  UsageError,
  writeWholeFile,
} from '../command-line/index.ts';
import {
  errorMessage,
  type ExportSource,
  exportToCompare,
  fileAsExport,
  incompleteOf,
  reviewOf,
} from '../export-interface/index.ts';
import type { ExportsFolder } from '../export-archive/index.ts';
import { RulesError } from '../rules-sandbox/index.ts';
import { StartError } from '../start/index.ts';
import { linesOfCheck } from './check-outcome.ts';
import { checkedExport } from './checked-export.ts';
import { MissingCodesError, codesUnknownTo, unknownCodes } from './codes-of-org-units.ts';
import type { CommandContext } from './command-context.ts';
import { runDhis2Step } from './dhis2-step.ts';
import {
  lineOfDifferences,
  lineOfNoRows,
  linesOfOtherSource,
  NOT_COMPARED,
  readFormerReview,
} from './former-review.ts';
import { checkFormer, exportsFolderOf, archiveExport } from './archive-export.ts';
import { linesOfRecalculated } from './lines-of-recalculated.ts';
import { linesOfCodesOf, linesOfReport } from './lines-of-report.ts';
import { type CommandOptions, readCommandOptions } from './options/command-options.ts';
import { checkSending } from './send.ts';
import { withMetadata } from './with-metadata.ts';
import { writeRemovals } from './write-removals.ts';
import { serializeFile, writingContext } from './written-file.ts';

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
    if (error instanceof MissingCodesError) {
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
  const options = await withMetadata({ ...given, isArchived: folder !== undefined }, context);
  const { request: asked, review, out, since } = options;
  const { env, stderr } = context;
  const source: ExportSource = options.recalculated === undefined ? 'phones' : 'recalculated';
  const named = since === undefined ? undefined : await readFormerReview(since, asked);
  const kept = since === undefined ? await folder?.latest(asked, source) : undefined;
  const former = named?.former ?? kept?.former;
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
    lastOfOtherSource: later && kept?.other,
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
  if (later !== undefined) linesOfOtherSource(source, named, kept).forEach(stderr);
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
  const file = await serializeFile(options, result.value.dataValueSet, writing);
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
    const parts = { request, source, dataValueSet: written, values, since: differences, inDhis2 };
    await archiveExport(folder, options, parts, stderr);
  }
  return exit;
}
