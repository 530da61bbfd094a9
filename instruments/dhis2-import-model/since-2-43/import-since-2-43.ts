// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { flagOf } from '../import-request.ts';
import type { Importing } from '../importing.ts';
import { storeValues } from '../stored-data.ts';
import { NOTHING, type ImportCount, type Summary } from '../summary.ts';
import { checkCompletion } from './completion.ts';
import { decode, type Group } from './decode.ts';
import { importGroup, type GroupOutcome } from './import-group.ts';

const added = (a: ImportCount, b: ImportCount): ImportCount => ({
  imported: a.imported + b.imported,
  updated: a.updated + b.updated,
  ignored: a.ignored + b.ignored,
  deleted: a.deleted + b.deleted,
});

/** ADX has a group for each org unit: those of one data set are validated together. */
function mergedByDataSet(groups: readonly Group[]): readonly Group[] {
  const byDataSet = new Map<string, Group[]>();
  for (const group of groups) {
    const key = group.payload.dataSet ?? '';
    byDataSet.set(key, [...(byDataSet.get(key) ?? []), group]);
  }
  return [...byDataSet.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ ...first, values: [first, ...others].flatMap(({ values }) => values), merged: others }],
  );
}

/** Imports as DHIS2 2.43 and later do: group by group, a group whole or not at all. */
export function importSince243(importing: Importing): Summary {
  const { payloads, isAdx, metadata, params, stored, today, user } = importing;
  const decoded = decode(payloads, metadata, params);
  decoded.forEach(checkCompletion);
  const groups = (isAdx ? mergedByDataSet(decoded) : decoded).filter(
    ({ values }) => values.length > 0,
  );
  const values = new Map(stored.values);
  const outcomes = groups.map((group) => importGroup(group, values, importing));
  if (outcomes.some(({ isLost }) => isLost)) return lost(outcomes);
  const completed = outcomes.flatMap((outcome) => outcome.completed);
  if (!payloads.some(({ dryRun }) => dryRun) && !flagOf(params, 'dryRun', false)) {
    storeValues(stored, values, user.username ?? '', today);
    completed.forEach(([form, day]) => stored.completed.set(form, day));
  }
  const conflicts = outcomes.flatMap((outcome) => outcome.conflicts);
  const importCount = outcomes.map((outcome) => outcome.importCount).reduce(added, NOTHING);
  const isNothingTaken = importCount.updated + importCount.deleted === 0;
  const isRefused = outcomes.some((outcome) => outcome.isRefused);
  return {
    status: conflicts.length === 0 ? 'SUCCESS' : isRefused || isNothingTaken ? 'ERROR' : 'WARNING',
    importCount,
    conflicts,
    rejectedIndexes: conflicts.flatMap(({ indexes }) => indexes),
    // Of a dry run too, though it registers nothing.
    dataSetComplete: completed[0]?.[1] ?? 'false',
  };
}

/** Nothing of the file is stored, and the answer says success. */
const lost = (outcomes: readonly GroupOutcome[]): Summary => {
  const sent = outcomes
    .map(({ importCount }) => importCount)
    .reduce((total, { updated, ignored, deleted }) => total + updated + ignored + deleted, 0);
  return {
    status: 'SUCCESS',
    importCount: { ...NOTHING, ignored: sent },
    conflicts: [],
    rejectedIndexes: [],
    dataSetComplete: 'false',
  };
};
