import type { Action } from '@ngrx/store';
import {
  type Dhis2Access,
  type Fetch,
  logSending,
  readSendings,
  type SendFailure,
  type SendingsBeside,
  type SendOutcome,
} from '../../../../../data-access/index.ts';
import {
  type DataValueSet,
  err,
  ok,
  type Result,
  type SendingWay,
} from '../../../../../domain/index.ts';
import type { SendStatus } from './send.feature.ts';
import { readingOf } from './reading.ts';
import { SendingsActions } from './sendings.actions.ts';

/** What became of an import; undefined where none was made. */
export function importOf(outcome: SendStatus): Result<SendOutcome, SendFailure> | undefined {
  if (outcome.status === 'idle' || outcome.status === 'sending' || outcome.dryRun) return undefined;
  if (outcome.status === 'answered') return ok(outcome.answer);
  if (outcome.status === 'failed') return err(outcome.failure);
  const { soFar, done } = outcome.progress;
  return err({
    error: { code: 'unreachable' },
    ...(soFar === undefined ? {} : { soFar }),
    answered: done,
    // The part under way when it was stopped.
    mayHaveTaken: true,
  });
}

/** A file, and what is to be done with the log. */
export interface FollowedFile {
  readonly dataValueSet: DataValueSet;
  /** Undefined where it was a dry run: then the log is only read. */
  readonly sent: Result<SendOutcome, SendFailure> | undefined;
  readonly way: SendingWay;
  /** Where sendings are kept that DHIS2's data store does not take. */
  readonly kept?: SendingsBeside;
}

/** Reads the log of a file's month, and writes what was sent of it, which then stands first. */
export async function followSending(
  fetchFn: Fetch,
  access: Dhis2Access,
  { dataValueSet, sent, way, kept }: FollowedFile,
  report: (action: Action) => void,
): Promise<Action> {
  const former = await readSendings(fetchFn, access, dataValueSet, kept);
  if (sent === undefined) return SendingsActions.read({ sendings: readingOf(former) });
  const at = new Date().toISOString();
  const logged = await logSending(fetchFn, access, { dataValueSet, sent, way, at }, kept);
  if (!logged.ok) report(SendingsActions.notLogged({ error: logged.error }));
  const own = logged.ok && logged.value !== undefined ? [logged.value] : [];
  const all = former.ok
    ? ok({ ...former.value, sendings: [...own, ...former.value.sendings] })
    : former;
  return SendingsActions.read({ sendings: readingOf(all) });
}
