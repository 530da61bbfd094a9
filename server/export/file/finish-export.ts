import type {
  CompleteRegistration,
  DataSetMetadata,
  Differences,
  ExportRequest,
  FileOutcome,
  LaterExport,
  Result,
  RowDefinition,
} from '../../../src/domain/index.ts';
import { registrationsJson } from '../../../src/domain/index.ts';
import { type ExitCode, writeWholeFile } from '../../command-line/index.ts';
import type { ExportsFolder } from '../../export-archive/index.ts';
import type { ExportSource } from '../../export-interface/index.ts';
import { archiveExport } from './archive-export.ts';
import type { CommandContext } from '../command-context.ts';
import { runDhis2Step } from '../dhis2/dhis2-step.ts';
import { lineOfDifferences, lineOfNoRows, NOT_COMPARED } from './former-review.ts';
import type { CommandOptions } from '../options/command-options.ts';
import type { WithMetadata } from '../metadata/with-metadata.ts';
import { writeRemovals } from './write-removals.ts';
import { serializeFile, writingContext } from './written-file.ts';

/** What the end of an export needs to know of its options, whichever source they name. */
export type FinishOptions = WithMetadata<
  Pick<
    CommandOptions,
    | 'request'
    | 'format'
    | 'gzip'
    | 'out'
    | 'review'
    | 'removals'
    | 'registrations'
    | 'check'
    | 'send'
    | 'compare'
    | 'answer'
    | 'deleteLeftBehind'
  >
>;

/** Why there is no file, in words, and how the command ends. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly exit: ExitCode;
}

/** An export of whichever source, before anything of it is written. */
export interface PreparedExport {
  /** As it was made: an owner for whom the rules failed is left out of it. */
  readonly request: ExportRequest;
  readonly source: ExportSource;
  readonly result: Result<FileOutcome<unknown, RowDefinition>, Refusal>;
  /** Why the file is kept back, where the result itself has one. */
  readonly refused?: Refusal | undefined;
  /** Undefined where nothing was counted. */
  readonly review: object | undefined;
  /** What is held against former exports; undefined where nothing is. */
  readonly later: LaterExport | undefined;
  /** Whether there is a former export. */
  readonly hasFormer: boolean;
  readonly differences: Differences | undefined;
  /** What there is to say of the former export itself. */
  readonly linesOfComparison: readonly string[];
  /** The figures of the file. */
  readonly linesOfReport: readonly string[];
  readonly registrations?: readonly CompleteRegistration[] | undefined;
}

/** Writes what an export gives, sends it where that is asked for, keeps it, and says how it ended. */
export async function finishExport(
  prepared: PreparedExport,
  options: FinishOptions,
  context: CommandContext,
  folder: ExportsFolder | undefined,
): Promise<ExitCode> {
  const { result, refused, review, differences, registrations, later } = prepared;
  const { out } = options;
  const { env, stderr } = context;
  const writeReview = async (more: object = {}): Promise<void> => {
    if (options.review === undefined || review === undefined) return;
    await writeWholeFile(options.review, `${JSON.stringify({ ...review, ...more }, null, 2)}\n`);
  };
  await writeReview();
  if (prepared.hasFormer && later === undefined) stderr(NOT_COMPARED);
  prepared.linesOfComparison.forEach(stderr);
  if (refused !== undefined) {
    // Rows of CHWs who have not synced yet look left behind: no removals of a month that is not whole.
    stderr(lineOfRefusal(refused));
    return refused.exit;
  }
  if (differences !== undefined) {
    stderr(result.ok ? lineOfDifferences(differences) : lineOfNoRows(differences));
    await writeRemovals(differences, options, context);
  }
  if (!result.ok) {
    stderr(lineOfRefusal(result.error));
    return result.error.exit;
  }
  const { orgUnitCodes, dataValueSet } = result.value;
  const writing = writingContext(options, context, orgUnitCodes);
  const file = await serializeFile(options, dataValueSet, writing);
  if (out === undefined) await context.stdout(file);
  else await writeWholeFile(out, file);
  prepared.linesOfReport.forEach(stderr);
  if (options.registrations !== undefined && registrations !== undefined) {
    await writeWholeFile(options.registrations, registrationsJson(registrations, orgUnitCodes));
  }
  const { exit, inDhis2 } = await runDhis2Step({
    registrations,
    options,
    outcome: result.value,
    metadata: metadataOfOptions(options),
    noAnswer: options.noAnswer,
    leftBehind: differences?.leftBehind ?? [],
    env,
    stderr,
    fetch: context.fetch,
  });
  if (inDhis2 !== undefined) await writeReview({ inDhis2 });
  if (later !== undefined) {
    const { request, source } = prepared;
    const values = later.rows;
    const parts = { request, source, dataValueSet, values, since: differences, inDhis2 };
    await archiveExport(folder, options, parts, stderr);
  }
  return exit;
}

const lineOfRefusal = ({ code, message }: Refusal): string => JSON.stringify({ code, message });

const metadataOfOptions = ({
  metadata,
  metadataOfServer,
}: FinishOptions): DataSetMetadata | undefined => metadata ?? metadataOfServer;
