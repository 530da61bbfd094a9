import {
  completeRegistrations,
  differencesSince,
  err,
  type ExportError,
  type ExportOutcome,
  type FileCheck,
  type ReviewedExport,
} from '../../src/domain/index.ts';
import { EXIT, type ExitCode } from '../command-line/index.ts';
import {
  errorMessage,
  type ExportSource,
  exportToCompare,
  incompleteOf,
  linesOfSignOffs,
  linesOfPhones,
  linesOfSyncs,
  notSignedOffOf,
  reviewOf,
  unknownCodes,
} from '../export-interface/index.ts';
import type { ExportsFolder } from '../export-archive/index.ts';
import { linesOfCheck } from './report/check-outcome.ts';
import { checkedExport } from './source/checked-export.ts';
import { codesUnknownTo } from './metadata/codes-of-org-units.ts';
import type { CommandContext } from './command-context.ts';
import { finishExport, type PreparedExport, type Refusal } from './file/finish-export.ts';
import { linesOfOtherSource, readFormerReview } from './file/former-review.ts';
import { guardedCommand } from './guarded-command.ts';
import { linesOfRecalculated } from './report/lines-of-recalculated.ts';
import { linesOfCodesOf, linesOfReport } from './report/lines-of-report.ts';
import { type CommandOptions, readCommandOptions } from './options/command-options.ts';
import { withMetadata } from './metadata/with-metadata.ts';

const DATABASE_ERRORS: readonly ExportError['code'][] = [
  'unreachable',
  'signed-out',
  'no-permission',
  'refused',
];

/** Runs the export as the command line asks for it: writes the file whole or not at all, and says how it ended. */
export const exportCommand = (context: CommandContext): Promise<ExitCode> =>
  guardedCommand(context, readCommandOptions, (options, folder) => run(options, context, folder));

async function run(
  given: CommandOptions,
  context: CommandContext,
  folder: ExportsFolder | undefined,
): Promise<ExitCode> {
  const options = await withMetadata({ ...given, isArchived: folder !== undefined }, context);
  const { request: asked, since } = options;
  const { stderr } = context;
  const source: ExportSource = options.recalculated === undefined ? 'phones' : 'recalculated';
  const named = since === undefined ? undefined : await readFormerReview(since, asked);
  const kept = since === undefined ? await folder?.latest(asked, source) : undefined;
  const former = named?.former ?? kept?.former;
  const { result, check, reviewed, phones, recalculated } = await checkedExport(options, context);
  const request =
    recalculated === undefined ? asked : { ...asked, excluded: recalculated.excluded };
  for (const line of check === undefined ? [] : linesOfCheck(check)) stderr(line);
  linesOfCodesOf(result, options.metadata).forEach(stderr);
  const incomplete =
    result.ok && reviewed !== undefined
      ? incompleteOf(reviewed.review.completeness, options.minReported)
      : undefined;
  const unknown = result.ok ? codesUnknownTo(options, result.value) : [];
  const notSigned =
    options.requireSignOff && reviewed !== undefined ? notSignedOffOf(reviewed) : undefined;
  const refused =
    incomplete ?? notSigned ?? (unknown.length > 0 ? unknownCodes(unknown) : undefined);
  linesOfSignOffs(reviewed?.review.signOffs).forEach(stderr);
  linesOfSyncs(reviewed?.review.sync).forEach(stderr);
  linesOfPhones(phones).forEach(stderr);
  const later = reviewed && (refused === undefined ? exportToCompare(reviewed, result) : undefined);
  const differences = former && later && differencesSince(former, later);
  const json = reviewOf(request, result, {
    check,
    reviewed,
    since: differences,
    lastOfOtherSource: later && kept?.other,
    refused,
    phones,
    recalculated,
  });
  if (recalculated !== undefined) {
    linesOfRecalculated(recalculated, asked.excluded ?? []).forEach(stderr);
  }
  return finishExport(
    {
      request,
      source,
      result: result.ok ? result : err(refusalOf(result.error, check)),
      refused: refused && {
        ...refused,
        exit: exitOf(refused.code),
      },
      review: json.ok ? json.value : undefined,
      later,
      hasFormer: former !== undefined,
      differences,
      linesOfComparison: later === undefined ? [] : linesOfOtherSource(source, named, kept),
      linesOfReport: result.ok ? linesOfReport(result.value.report, check, reviewed?.review) : [],
      registrations: result.ok ? registrationsOf(result.value, reviewed, options, context) : [],
    },
    options,
    context,
    folder,
  );
}

/** Where sign-offs could not be read, as where the database was not. */
const EXITS: Readonly<Record<string, ExitCode>> = {
  incomplete: EXIT.incomplete,
  'not-signed-off': EXIT.notSignedOff,
  'sign-offs-unread': EXIT.database,
};

const exitOf = (code: string): ExitCode => EXITS[code] ?? EXIT.rules;

const refusalOf = (error: ExportError, check: FileCheck | undefined): Refusal => ({
  code: error.code,
  message: errorMessage(error, check),
  exit: DATABASE_ERRORS.includes(error.code) ? EXIT.database : EXIT.rules,
});

const registrationsOf = (
  outcome: ExportOutcome,
  reviewed: ReviewedExport | undefined,
  { completeFrom }: CommandOptions,
  { today }: CommandContext,
): PreparedExport['registrations'] =>
  reviewed === undefined || completeFrom === undefined
    ? undefined
    : completeRegistrations(outcome, reviewed.review, completeFrom, today);
