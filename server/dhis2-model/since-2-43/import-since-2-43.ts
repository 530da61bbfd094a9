// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { flagOf } from '../import-request.ts';
import type { Importing } from '../importing.ts';
import { NOTHING, type ImportCount, type Summary } from '../summary.ts';
import { checkCompletion } from './completion.ts';
import { decode } from './decode.ts';
import { importGroup } from './import-group.ts';

const added = (a: ImportCount, b: ImportCount): ImportCount => ({
  imported: a.imported + b.imported,
  updated: a.updated + b.updated,
  ignored: a.ignored + b.ignored,
  deleted: a.deleted + b.deleted,
});

/** Imports as DHIS2 2.43 and later do: group by group, a group whole or not at all. */
export function importSince243(importing: Importing): Summary {
  const { payloads, metadata, params, stored } = importing;
  const groups = decode(payloads, metadata, params);
  groups.forEach(checkCompletion);
  const values = new Map(stored.values);
  const outcomes = groups.map((group) => importGroup(group, values, importing));
  const completed = outcomes.flatMap((outcome) => outcome.completed);
  if (!payloads.some(({ dryRun }) => dryRun) && !flagOf(params, 'dryRun', false)) {
    stored.values = values;
    completed.forEach(([form, day]) => stored.completed.set(form, day));
  }
  const conflicts = outcomes.flatMap((outcome) => outcome.conflicts);
  const isRefused = outcomes.some((outcome) => outcome.isRefused);
  return {
    status: isRefused ? 'ERROR' : conflicts.length > 0 ? 'WARNING' : 'SUCCESS',
    description: isRefused ? 'Import process was aborted' : 'Import process completed successfully',
    importCount: outcomes.map(({ importCount }) => importCount).reduce(added, NOTHING),
    conflicts,
    rejectedIndexes: conflicts.flatMap(({ indexes }) => indexes),
    dataSetComplete: completed[0]?.[1] ?? 'false',
  };
}
