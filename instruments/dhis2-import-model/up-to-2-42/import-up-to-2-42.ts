// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { idSchemes } from '../id-schemes.ts';
import { flagOf } from '../import-request.ts';
import type { Importing } from '../importing.ts';
import { Refusal } from '../refusal.ts';
import { storeValues } from '../stored-data.ts';
import { strategyOf } from '../strategy.ts';
import { NOTHING, refused, type Conflict, type Summary } from '../summary.ts';
import { CHECKS } from './checks.ts';
import { complete } from './complete.ts';
import { isFound } from './found.ts';
import { grouped, rejection } from './rejection.ts';
import { conflictOfSet } from './set-checks.ts';
import { storeValue } from './store.ts';
import { resolve, settingOf } from './value.ts';

/** Imports as DHIS2 2.36 to 2.42 do: value by value, those that fail a check stay out. */
export function importUpTo242(importing: Importing): Summary {
  const { payloads, isAdx, metadata, params, stored, today, user } = importing;
  const values = new Map(stored.values);
  const importCount = { ...NOTHING } as Record<keyof typeof NOTHING, number>;
  const conflicts: Conflict[] = [];
  const unchanged: number[] = [];
  let dataSetComplete = 'false';
  let index = -1;
  for (const payload of payloads) {
    const schemes = idSchemes(payload, params, isAdx);
    const dataSet = metadata.dataSets.find(payload.dataSet, schemes.dataSet);
    const setting = settingOf({ metadata, dataSet, stored, params, today, user });
    const strategy = strategyOf(payload.strategy ?? params['importStrategy'] ?? params['strategy']);
    // ADX by codes, which its ids are not.
    if (isAdx && payload.dataSet !== undefined && dataSet === undefined) {
      throw new Refusal(`No data element matching code '${payload.values[0]?.dataElement ?? ''}'`);
    }
    const broken = conflictOfSet(payload, schemes, setting);
    if (broken !== undefined) return refused(broken, 'Import process was aborted');
    // The completeDate of an ADX group is not looked at.
    const asked = isAdx ? { ...payload, completeDate: undefined } : payload;
    const completion = complete(asked, schemes, setting, importing.isBare);
    conflicts.push(...completion.conflicts);
    ({ dataSetComplete } = completion);
    for (const given of payload.values) {
      index += 1;
      const value = resolve(given, payload, schemes, setting);
      const failed = CHECKS.find(({ fails }) => fails(value, setting));
      if (failed === undefined && isFound(value)) {
        const fate = storeValue(value, values, strategy);
        if (fate !== 'dropped') importCount[fate] += 1;
        // What changes nothing is among the rejected, without a conflict.
        if (fate === 'ignored') unchanged.push(index);
      } else if (failed !== undefined) {
        if (isAdx && failed.code === 'E7610') throw new Refusal(failed.message);
        importCount.ignored += 1;
        conflicts.push(rejection(failed, value, index));
      }
    }
  }
  const isDryRun = payloads.some(({ dryRun }) => dryRun) || flagOf(params, 'dryRun', false);
  if (!isDryRun) storeValues(stored, values, user.username ?? '', today);
  return {
    status: conflicts.length > 0 ? 'WARNING' : 'SUCCESS',
    description: 'Import process completed successfully',
    importCount,
    conflicts: grouped(conflicts),
    rejectedIndexes: [...conflicts.flatMap(({ indexes }) => indexes), ...unchanged],
    dataSetComplete,
  };
}
