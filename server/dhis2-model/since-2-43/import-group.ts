// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { flagOf, hasAuthority } from '../import-request.ts';
import type { Importing } from '../importing.ts';
import { Refusal } from '../refusal.ts';
import { keyOf, type StoredValue } from '../stored-data.ts';
import { strategyOf } from '../strategy.ts';
import { NOTHING, type Conflict, type ImportCount } from '../summary.ts';
import { completion } from './completion.ts';
import type { Group, GroupValue } from './decode.ts';
import { clashingIndexes, clashingRows } from './duplicates.ts';
import { groupChecks, type GroupSetting } from './group-checks.ts';
import { dataSetOf } from './group-data-set.ts';
import { failedCheck, textOf } from './value-checks.ts';

/** What became of a group. */
export interface GroupOutcome {
  readonly isRefused: boolean;
  readonly importCount: ImportCount;
  readonly conflicts: readonly Conflict[];
  /** What to write down of completion, with the day. */
  readonly completed: readonly (readonly [form: string, day: string])[];
}

const refusedGroup = (
  code: string,
  message: string,
  args: string,
  indexes: readonly number[],
): GroupOutcome => ({
  isRefused: true,
  importCount: NOTHING,
  conflicts: [{ code, message, objects: args === '' ? {} : { args }, indexes }],
  completed: [],
});

/** Imports a group into `values`: all of it is refused, or only single values stay out. */
export function importGroup(
  group: Group,
  values: Map<string, StoredValue>,
  { metadata, params, stored, today, user, version }: Importing,
): GroupOutcome {
  const all = group.values.map(({ index }) => index);
  const found = dataSetOf(group, metadata);
  if ('code' in found) return refusedGroup(found.code, found.message, '', all);
  const setting: GroupSetting = {
    metadata,
    dataSet: found.dataSet,
    stored,
    today,
    user,
    version,
    isForced: flagOf(params, 'force', false) && hasAuthority(user, 'ALL'),
  };
  for (const { code, message, about, fails } of groupChecks(setting)) {
    const failing = group.values.filter((value) => fails(value, setting));
    const args = [...new Set(failing.map(about))].join('-');
    if (failing.length > 0) return refusedGroup(code, `${message}: ${args}`, args, all);
  }
  const clash = clashingIndexes(group.values);
  if (clash.length > 0) return refusedGroup('E8128', 'Several values with the same key', '', clash);
  if (clashingRows(group.values, metadata.defaultOptionCombo).length > 0) {
    throw new Refusal(
      'ON CONFLICT DO UPDATE command cannot affect row a second time',
      undefined,
      500,
    );
  }
  const failed = group.values.flatMap((value) => conflictOf(value, metadata));
  if (failed.length > 0 && flagOf(params, 'atomic', false)) {
    return refusedGroup('E8000', 'Not all values are valid', '', all);
  }
  const out = new Set(failed.flatMap(({ indexes }) => indexes));
  const fates = group.values
    .filter(({ index }) => !out.has(index))
    .map((value) =>
      store(value, values, metadata, strategyOf(params['importStrategy'] ?? params['strategy'])),
    );
  const count = (fate: string): number => fates.filter((own) => own === fate).length;
  return {
    isRefused: false,
    importCount: {
      imported: 0,
      updated: count('updated'),
      ignored: failed.length + count('ignored'),
      deleted: count('deleted'),
    },
    conflicts: failed,
    completed: completion(group, setting),
  };
}

function conflictOf(value: GroupValue, metadata: Importing['metadata']): readonly Conflict[] {
  const element = metadata.dataElements.find(value.dataElement);
  const failed = element && failedCheck(value, element, metadata);
  if (failed === undefined) return [];
  const { dataElement, value: text = '' } = value;
  return [
    {
      code: failed.code,
      message: `${failed.message}: ${text} ${dataElement}`,
      objects: { args: `${text}-${dataElement}` },
      indexes: [value.index],
    },
  ];
}

function store(
  value: GroupValue,
  values: Map<string, StoredValue>,
  metadata: Importing['metadata'],
  strategy: string,
): keyof ImportCount {
  const element = metadata.dataElements.find(value.dataElement);
  const next: StoredValue = {
    dataElement: value.dataElement,
    period: value.period.id,
    orgUnit: value.orgUnit,
    categoryOptionCombo: value.categoryOptionCombo ?? metadata.defaultOptionCombo,
    attributeOptionCombo: value.attributeOptionCombo ?? metadata.defaultOptionCombo,
    value: (element && textOf(value, element)) ?? '',
    comment: value.comment,
    followUp: value.followUp,
  };
  if (strategy === 'DELETE' || value.deleted) {
    return values.delete(keyOf(next)) ? 'deleted' : 'ignored';
  }
  values.set(keyOf(next), next);
  return 'updated';
}
