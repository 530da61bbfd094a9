import { gzip } from '../../src/data-access/index.ts';
import {
  type CalendarDate,
  defaultCombosOf,
  type ExportError,
  type ExportOutcome,
  type ExportReport,
  type FileCheck,
  NO_WISH,
  type Result,
  write,
  type WritingContext,
} from '../../src/domain/index.ts';
import { errorMessage, leftOutOf, noticeSentence, reviewOf } from '../export-interface/index.ts';
import { type Environment, StartError } from '../start/index.ts';
import { checkOutcome, linesOfCheck, linesOfCodes, readMetadataFile } from './check-outcome.ts';
import { type CommandOptions, readCommandOptions } from './command-options.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { exportDocumentsFile } from './export-documents-file.ts';
import { checkSending, sendFile } from './send.ts';
import { UsageError } from './usage.ts';
import { checkWritable, type FileContent, writeWholeFile } from './write-whole-file.ts';

/** All that the command has to do with the world. */
export interface CommandContext {
  readonly args: readonly string[];
  readonly env: Environment;
  /** The calendar day where the command runs. */
  readonly today: CalendarDate;
  /** Takes the file where no `--out` is given, and nothing else. */
  readonly stdout: (file: FileContent) => Promise<void>;
  /** Takes one line of what there is to say. */
  readonly stderr: (line: string) => void;
  /** Milliseconds before the database is asked again; for specs. */
  readonly delays?: readonly number[];
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
    for (const file of [options.out, options.review, options.answer]) {
      if (file !== undefined) await checkWritable(file);
    }
    if (options.send !== undefined) checkSending(options.send.url, context.env);
    return await run(options, context);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof StartError)) throw error;
    context.stderr(error.message);
    return EXIT.usage;
  }
}

async function run(options: CommandOptions, context: CommandContext): Promise<ExitCode> {
  const { review, out } = options;
  const metadata =
    options.check && (await readMetadataFile(options.check.metadata, options.request.dataSet));
  const defaultCombos = metadata && defaultCombosOf(metadata);
  const request = { ...options.request, ...(defaultCombos === undefined ? {} : { defaultCombos }) };
  const counted = await exportFrom({ ...options, request }, context);
  const { result, check } =
    metadata === undefined || !counted.ok
      ? { result: counted, check: undefined }
      : checkOutcome(
          counted.value,
          metadata,
          request,
          context.today,
          options.check?.wish ?? NO_WISH,
        );
  for (const line of check === undefined ? [] : linesOfCheck(check)) context.stderr(line);
  const { report } = counted.ok ? counted.value : withReport(counted.error);
  const codes =
    metadata === undefined || report === undefined ? [] : linesOfCodes(report, metadata);
  codes.forEach(context.stderr);
  const reviewed = reviewOf(request, result, check);
  if (review !== undefined && reviewed.ok) {
    await writeWholeFile(review, `${JSON.stringify(reviewed.value, null, 2)}\n`);
  }
  if (!result.ok) {
    const { code } = result.error;
    context.stderr(JSON.stringify({ code, message: errorMessage(result.error, check) }));
    return DATABASE_ERRORS.includes(code) ? EXIT.database : EXIT.rules;
  }
  const file = await fileOf(options, result.value, {
    today: context.today,
    defaultOptionCombo: defaultCombos?.optionCombo,
  });
  if (out === undefined) await context.stdout(file);
  else await writeWholeFile(out, file);
  linesOfReport(result.value.report, check).forEach(context.stderr);
  if (options.send === undefined) return EXIT.written;
  const { dataValueSet } = result.value;
  const { env, stderr } = context;
  const answer = await sendFile({ ...options.send, dataValueSet, defaultCombos, env, stderr });
  if (options.answer !== undefined) {
    await writeWholeFile(options.answer, `${JSON.stringify(answer, null, 2)}\n`);
  }
  return answer.isSuccess ? EXIT.written : EXIT.dhis2;
}

async function exportFrom(
  { source, request }: CommandOptions,
  { env, today, delays, silenceLimit }: CommandContext,
): Promise<Result<ExportOutcome, ExportError>> {
  if ('docs' in source) return exportDocumentsFile(source.docs, request, today);
  const access = { ...source, authorization: authorizationOf(env), delays, silenceLimit };
  // PouchDB is loaded only where there is a database to read.
  const { exportDatabase } = await import('./export-database.ts');
  return exportDatabase(access, request, today);
}

function authorizationOf(env: Environment): string | undefined {
  const { COUCHDB_USER: name = '', COUCHDB_PASSWORD: password = '' } = env;
  if (name === '') return undefined;
  return `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
}

async function fileOf(
  { format, gzip: zipped }: CommandOptions,
  { dataValueSet }: ExportOutcome,
  context: WritingContext,
): Promise<FileContent> {
  const file = write(dataValueSet, format, context);
  return zipped ? gzip(file) : file;
}

/** How many notices are written out beside the figures. */
const SHOWN_NOTICES = 3;

/** The figures, and the first notices in words. */
function linesOfReport(report: ExportReport, check: FileCheck | undefined): readonly string[] {
  const { dataValues, orgUnits, notCounted, notices } = report;
  const leftOut = leftOutOf(report, check).length;
  const isMore = notCounted.length + leftOut > 0 || notices.length > SHOWN_NOTICES;
  return [
    `data values: ${String(dataValues)}, organisation units: ${String(orgUnits)}, ` +
      `not counted: ${String(notCounted.length)}, rows left out: ${String(leftOut)}` +
      (notices.length > 0 ? `, notices: ${String(notices.length)}` : '') +
      (isMore ? ' (--review FILE lists them)' : ''),
    ...notices.slice(0, SHOWN_NOTICES).map((notice) => `notice: ${noticeSentence(notice)}`),
  ];
}

/** The report of a refusal that came after counting; of others there is none. */
const withReport = (error: ExportError): { readonly report?: ExportReport } =>
  'report' in error ? { report: error.report } : {};
