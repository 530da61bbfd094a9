import {
  type CompleteRegistration,
  type DataSetMetadata,
  defaultCombosOf,
  type FileOutcome,
  type LeftBehindRow,
  type RowDefinition,
} from '../../../src/domain/index.ts';
import type { Dhis2Error, Fetch } from '../../../src/data-access/index.ts';
import { EXIT, type ExitCode, writeWholeFile } from '../../command-line/index.ts';
import type { InDhis2 } from '../../export-interface/index.ts';
import type { CommandOptions } from '../options/command-options.ts';
import { deleteLeftBehind } from './delete-left-behind.ts';
import { compareBefore, type ComparedFile, metadataOf, readBackAfter } from './in-dhis2.ts';
import { linesOfFailure } from './lines-of-answer.ts';
import { markComplete } from './mark-complete.ts';
import { checkSending, sendFile, type SendOptions } from './send.ts';

/** What the step needs to know. */
export interface Dhis2Step extends Pick<SendOptions, 'env' | 'stderr'> {
  readonly options: Pick<
    CommandOptions,
    'send' | 'compare' | 'answer' | 'request' | 'deleteLeftBehind'
  >;
  readonly outcome: FileOutcome<unknown, RowDefinition>;
  readonly metadata: DataSetMetadata | undefined;
  /** Why the DHIS2 did not tell its metadata before the export; it may by now. */
  readonly noAnswer?: Dhis2Error | undefined;
  /** Rows that a former export left behind. */
  readonly leftBehind: readonly LeftBehindRow[];
  /** Marks of completeness that go after the values; none where they were not asked for. */
  readonly registrations?: readonly CompleteRegistration[] | undefined;
  readonly fetch?: Fetch | undefined;
}

/** How the step ended. */
export interface Dhis2StepEnd {
  readonly exit: ExitCode;
  /** Absent where no DHIS2 was named. */
  readonly inDhis2?: InDhis2;
}

/**
 * All that is done with a DHIS2 after a file is made: what it holds is read and compared, the file is
 * sent, and what it then holds is read back.
 */
export async function runDhis2Step(step: Dhis2Step): Promise<Dhis2StepEnd> {
  const { options, env, stderr, outcome } = step;
  const { send, compare, answer: answerFile, request } = options;
  const url = send?.url ?? compare;
  if (url === undefined) return { exit: EXIT.written };
  if (send !== undefined && step.noAnswer !== undefined) {
    // The file might have been another one, had DHIS2 told its types.
    linesOfFailure({ error: step.noAnswer, mayHaveTaken: false }).forEach(stderr);
    return { exit: EXIT.dhis2 };
  }
  const { address, authorization } = checkSending(url, env);
  const fetchFn: Fetch = step.fetch ?? ((to, init) => fetch(to, init));
  const { dataValueSet } = outcome;
  const access = { baseUrl: address, authorization };
  const file: ComparedFile = {
    access,
    dataValueSet,
    dataElements: new Set(outcome.keys.map(({ dataElement }) => dataElement)),
    orgUnits: [...outcome.chosenOrgUnits, ...step.leftBehind.map(({ orgUnit }) => orgUnit)],
    metadata: await metadataOf({ access, dataValueSet, metadata: step.metadata, fetch: fetchFn }),
    stderr,
    fetch: fetchFn,
  };
  const before = await compareBefore(file);
  if (send === undefined) {
    return { exit: before.notRead === undefined ? EXIT.written : EXIT.dhis2, inDhis2: before };
  }
  const { defaultCombos } = request;
  const answer = await sendFile({
    ...send,
    dataValueSet,
    defaultCombos,
    orgUnitCodes: outcome.orgUnitCodes,
    env,
    stderr,
    fetch: fetchFn,
  });
  if (answerFile !== undefined) {
    await writeWholeFile(answerFile, `${JSON.stringify(answer, null, 2)}\n`);
  }
  const isStored = !send.dryRun && answer.summary !== undefined;
  const after = isStored ? await readBackAfter(file, answer.version) : {};
  const sent = exitOf(answer.isSuccess, after.after?.isHeld ?? true);
  // Only what DHIS2 holds is complete.
  const isMarked =
    sent !== EXIT.written ||
    step.registrations === undefined ||
    (await markComplete(step.registrations, access, {
      dryRun: send.dryRun,
      fetch: fetchFn,
      stderr,
      orgUnitCodes: outcome.orgUnitCodes,
    }));
  const exit = isMarked ? sent : EXIT.dhis2;
  const most = options.deleteLeftBehind;
  if (exit !== EXIT.written || most === undefined)
    return { exit, inDhis2: { ...before, ...after } };
  const { isDone, removals } = await deleteLeftBehind({
    ...file,
    leftBehind: step.leftBehind,
    most,
    dryRun: send.dryRun,
    defaults: file.metadata && defaultCombosOf(file.metadata),
  });
  return {
    exit: isDone ? EXIT.written : EXIT.leftBehind,
    inDhis2: { ...before, ...after, ...(removals === undefined ? {} : { removals }) },
  };
}

function exitOf(isSuccess: boolean, isHeld: boolean): ExitCode {
  if (!isSuccess) return EXIT.dhis2;
  return isHeld ? EXIT.written : EXIT.otherwiseInDhis2;
}
