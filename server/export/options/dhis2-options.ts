import { type CheckOptions, FINDING_KINDS } from '../../../src/domain/index.ts';
import { UsageError } from '../../command-line/index.ts';
import { EXPORT_USAGE } from './usage.ts';
import { type Flags, misused, percentOf } from './flags.ts';

/** The flags that are about DHIS2; a command may know only some of them. */
type Dhis2Flags = Partial<
  Pick<
    Flags,
    | 'answer'
    | 'compare'
    | 'complete-from'
    | 'delete-left-behind'
    | 'dry-run'
    | 'leave-out'
    | 'metadata'
    | 'registrations'
    | 'send'
    | 'yes-no'
  >
>;

/** What is asked of DHIS2, or of its metadata. */
export interface Dhis2Options {
  /** The metadata to check against, and what is done about what is found; none is not checked. */
  readonly check: { readonly metadata: string; readonly options: CheckOptions } | undefined;
  /** The DHIS2 to which the data values go besides; none where they stay here. */
  readonly send: { readonly url: string; readonly dryRun: boolean } | undefined;
  /** How many rows of a former export, left behind in DHIS2, may be deleted there; none is not asked. */
  readonly deleteLeftBehind: number | undefined;
  /** The least per cent of the expected owners with which an org unit is marked complete; none marks none. */
  readonly completeFrom: number | undefined;
  /** Where the marks of completeness go as JSON. */
  readonly registrations: string | undefined;
  /** The DHIS2 whose values the file is compared with, without sending it. */
  readonly compare: string | undefined;
  /** Where DHIS2's answer is written, explained row by row, as JSON. */
  readonly answer: string | undefined;
}

function sendOf(url: string | undefined, dryRun: boolean, usage: string): Dhis2Options['send'] {
  if (url !== undefined) return { url, dryRun };
  if (dryRun) throw misused('--dry-run goes with --send.', usage);
  return undefined;
}

function completeFromOf(flags: Dhis2Flags, isSent: boolean): number | undefined {
  const percent = percentOf('complete-from', flags['complete-from']);
  if (percent === undefined && flags.registrations !== undefined) {
    throw misused('--registrations goes with --complete-from.');
  }
  if (percent !== undefined && flags.registrations === undefined && !isSent) {
    throw misused('--complete-from goes with --send or --registrations.');
  }
  return percent;
}

function countOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) {
    throw new UsageError(
      '--delete-left-behind is the most rows that may be deleted: a whole number.',
    );
  }
  return Number(text);
}

function checkOf(
  metadata: string | undefined,
  kinds: readonly string[],
  isYesNo: boolean,
  usage: string,
): Dhis2Options['check'] {
  const leaveOut = kinds.map((text) => {
    const kind = FINDING_KINDS.find((known) => known === text);
    if (kind === undefined) {
      throw new UsageError(`--leave-out is one of ${FINDING_KINDS.join(', ')}.`);
    }
    return kind;
  });
  if (metadata !== undefined) return { metadata, options: { leaveOut, isYesNo } };
  if (leaveOut.length > 0 || isYesNo) {
    throw misused('--leave-out and --yes-no go with --metadata.', usage);
  }
  return undefined;
}

/**
 * Reads what is asked of DHIS2.
 *
 * @throws {UsageError} where it does not go together
 */
export function dhis2OptionsOf(flags: Dhis2Flags, usage = EXPORT_USAGE): Dhis2Options {
  const { answer, compare, registrations } = flags;
  const send = sendOf(flags.send, flags['dry-run'] ?? false, usage);
  if (answer !== undefined && send === undefined)
    throw misused('--answer goes with --send.', usage);
  if (compare !== undefined && send !== undefined) {
    throw new UsageError('--compare sends nothing; --send compares by itself.');
  }
  const isYesNo = flags['yes-no'] ?? false;
  const check = checkOf(flags.metadata, flags['leave-out'] ?? [], isYesNo, usage);
  const completeFrom = completeFromOf(flags, send !== undefined);
  const deleteLeftBehind = countOf(flags['delete-left-behind']);
  if (deleteLeftBehind !== undefined && send === undefined) {
    throw misused('--delete-left-behind goes with --send.', usage);
  }
  return { check, send, compare, answer, deleteLeftBehind, completeFrom, registrations };
}
