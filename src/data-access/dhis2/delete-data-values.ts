import {
  type DataValueRow,
  type DataValueSet,
  type DefaultCombos,
  err,
  generationOf,
  type ImportSummary,
  ok,
  proofOf,
  removableRows,
  type RemovableRows,
  type Result,
  rowsOfSet,
  rowsStillHeld,
  withRows,
} from '../../domain/index.ts';
import type { Fetch } from '../session/session.ts';
import type { Dhis2Access } from './dhis2-access.ts';
import { readStoredValues } from './read-stored-values.ts';
import { sendDataValueSet, type SendFailure } from './send-data-value-set.ts';

/** Rows that a former export wrote and that are to be taken away. */
export interface DeletionRequest {
  /** The rows with the values that were written. */
  readonly removals: DataValueSet;
  /** The rows of the file of now: none of these is deleted. */
  readonly file: readonly DataValueRow[];
  /** Whether DHIS2 only says what it would do. */
  readonly dryRun: boolean;
  readonly defaultCombos?: DefaultCombos | undefined;
  readonly signal?: AbortSignal;
}

/** What became of rows that were to be deleted. */
export interface DeletionOutcome extends RemovableRows {
  /** Whether DHIS2 deleted, or in a dry run would delete, every row that can be. */
  readonly isDone: boolean;
  /** DHIS2's answer; absent where there was nothing to delete. */
  readonly summary?: ImportSummary;
  /** Rows that DHIS2 still holds afterwards; none of a dry run. */
  readonly remaining: readonly DataValueRow[];
}

/**
 * Deletes in DHIS2 the rows that a former export wrote, as far as it still holds just what was
 * written: what somebody typed in since stays, and is told. What cannot be read is not deleted.
 *
 * @example
 * await deleteDataValues(fetch, access, { removals, file: rowsOfSet(file), dryRun: true })
 * // => { ok: true, value: { isDone: true, removable: [{ orgUnit, dataElement, value: '40' }], … } }
 */
export async function deleteDataValues(
  fetchFn: Fetch,
  access: Dhis2Access,
  { removals, file, dryRun, defaultCombos, signal }: DeletionRequest,
): Promise<Result<DeletionOutcome, SendFailure>> {
  const rows = rowsOfSet(removals);
  const orgUnits = [...new Set(rows.map(({ orgUnit }) => orgUnit))];
  const { dataSet, period } = removals;
  const where = { dataSet, period, orgUnits, signal };
  const stored = await readStoredValues(fetchFn, access, where);
  if (!stored.ok) return err({ error: stored.error, answered: 0, mayHaveTaken: false });
  const told = removableRows(rows, file, stored.value, defaultCombos);
  const toDelete = withRows({ dataSet, period, dataValues: [] }, told.removable);
  if (toDelete === undefined) return ok({ ...told, isDone: true, remaining: [] });
  const sent = await sendDataValueSet(fetchFn, {
    ...access,
    dataValueSet: toDelete,
    strategy: 'DELETE',
    dryRun,
    ...(signal === undefined ? {} : { signal }),
  });
  if (!sent.ok) return sent;
  const { summary, version } = sent.value;
  const { isSuccess } = proofOf(summary, told.removable.length, generationOf(version));
  if (dryRun) return ok({ ...told, isDone: isSuccess, summary, remaining: [] });
  const after = await readStoredValues(fetchFn, access, where);
  if (!after.ok)
    return err({ error: after.error, soFar: summary, answered: 0, mayHaveTaken: true });
  const remaining = rowsStillHeld(told.removable, after.value, defaultCombos);
  return ok({ ...told, isDone: isSuccess && remaining.length === 0, summary, remaining });
}
