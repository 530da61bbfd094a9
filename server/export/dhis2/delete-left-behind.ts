import {
  deleteDataValues,
  type DeletionOutcome,
  type Fetch,
} from '../../../src/data-access/index.ts';
import type { Dhis2Access } from '../../../src/data-access/index.ts';
import {
  type DataValueSet,
  type DefaultCombos,
  type LeftBehindRow,
  removalsOf,
  rowsOfSet,
} from '../../../src/domain/index.ts';
import type { RemovalsInDhis2 } from '../../export-interface/index.ts';
import { linesOfFailure } from './lines-of-answer.ts';

/** Rows that a former export left behind, and how many of them may be deleted. */
export interface LeftBehindRequest {
  readonly access: Dhis2Access;
  /** The file of now. */
  readonly dataValueSet: DataValueSet;
  readonly leftBehind: readonly LeftBehindRow[];
  /** As many rows as whoever wrote the command has agreed to. */
  readonly most: number;
  readonly dryRun: boolean;
  readonly defaults: DefaultCombos | undefined;
  readonly stderr: (line: string) => void;
  readonly fetch: Fetch;
}

/** Whether all is gone that was to be deleted, and what became of each row. */
export interface LeftBehindEnd {
  readonly isDone: boolean;
  readonly removals?: RemovalsInDhis2;
}

/** Deletes in DHIS2 what a former export left behind, a dry run first; never more than agreed to. */
export async function deleteLeftBehind(request: LeftBehindRequest): Promise<LeftBehindEnd> {
  const { dataValueSet, leftBehind, most, stderr } = request;
  const removals = removalsOf(dataValueSet, leftBehind);
  if (removals === undefined) return { isDone: true };
  const count = leftBehind.length;
  if (count > most) {
    stderr(
      `left behind: ${String(count)} rows, more than --delete-left-behind ${String(most)} agrees to; nothing was deleted`,
    );
    return { isDone: false };
  }
  const would = await deletion(request, removals, true);
  if (would?.isDone !== true || request.dryRun) return endOf(would, true, stderr);
  return endOf(await deletion(request, removals, false), false, stderr);
}

async function deletion(
  { access, dataValueSet, defaults, stderr, ...request }: LeftBehindRequest,
  removals: DataValueSet,
  dryRun: boolean,
): Promise<DeletionOutcome | undefined> {
  const file = rowsOfSet(dataValueSet);
  const deleted = await deleteDataValues(request.fetch, access, {
    removals,
    file,
    dryRun,
    defaultCombos: defaults,
  });
  if (deleted.ok) return deleted.value;
  linesOfFailure(deleted.error).forEach(stderr);
  return undefined;
}

function endOf(
  outcome: DeletionOutcome | undefined,
  dryRun: boolean,
  stderr: (line: string) => void,
): LeftBehindEnd {
  if (outcome === undefined) {
    stderr('left behind: nothing was deleted');
    return { isDone: false };
  }
  const { isDone, removable, changedSince, gone, inFile, remaining } = outcome;
  const deleted = dryRun ? [] : removable.filter((row) => !remaining.includes(row));
  stderr(
    `left behind: ${dryRun ? 'to be deleted' : 'deleted'}: ${String((dryRun ? removable : deleted).length)}, ` +
      `changed by somebody since, not deleted: ${String(changedSince.length)}, ` +
      `gone already: ${String(gone.length)}` +
      (remaining.length > 0 ? `, still there: ${String(remaining.length)}` : ''),
  );
  if (!isDone) stderr('left behind: DHIS2 did not delete all of it');
  return {
    isDone: isDone && changedSince.length + inFile.length === 0,
    removals: { dryRun, deleted, changedSince, gone, remaining },
  };
}
