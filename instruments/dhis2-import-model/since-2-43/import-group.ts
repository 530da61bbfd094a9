// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { GroupSetting } from './group-check.ts';
import { flagOf, hasAuthority } from '../import-request.ts';
import type { Importing } from '../importing.ts';
import { keyOf, type StoredValue } from '../stored-data.ts';
import { strategyOf } from '../strategy.ts';
import { NOTHING, type Conflict, type ImportCount } from '../summary.ts';
import { completion } from './completion.ts';
import type { Group, GroupValue } from './decode.ts';
import { clashingIndexes, clashingRows } from './duplicates.ts';
import { groupChecks } from './group-checks.ts';
import { dataSetOf } from './group-data-set.ts';
import { failedCheck, textOf } from './value-checks.ts';

/** What became of a group. */
export interface GroupOutcome {
  readonly isRefused: boolean;
  /** Whether nothing of the whole file is stored, without a word. */
  readonly isLost?: true;
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

/**
 * One row twice, once with the default combo and once without: the database takes nothing, and the
 * answer says success.
 */
const LOST: GroupOutcome = {
  isRefused: false,
  isLost: true,
  importCount: NOTHING,
  conflicts: [],
  completed: [],
};

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
    if (failing.length > 0) {
      const { ids, list } = about(failing, setting);
      const listed = list.length === 0 ? [] : [`[${list.join(', ')}]`];
      const words = [...ids.map((id) => `\`${id}\``), ...listed].join(' ');
      return refusedGroup(code, `${message}: ${words}`, [...ids, ...listed].join('-'), all);
    }
  }
  const clash = clashingIndexes(group.values);
  if (clash.length > 0) return refusedGroup('E8128', 'Several values with the same key', '', clash);
  if (clashingRows(group.values, metadata.defaultOptionCombo).length > 0) {
    return { ...LOST, importCount: { ...NOTHING, ignored: all.length } };
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
    completed: [group, ...(group.merged ?? [])].flatMap((one) => completion(one, setting)),
  };
}

function conflictOf(value: GroupValue, metadata: Importing['metadata']): readonly Conflict[] {
  const element = metadata.dataElements.find(value.dataElement);
  const failed = element && failedCheck(value, element, metadata);
  if (element === undefined || failed === undefined) return [];
  // No data element stands there: only the index finds the row.
  const { value: text = 'null', index } = value;
  const { valueType } = element;
  return [
    {
      code: failed.code,
      message: `${failed.message}: \`${text}\` \`${valueType}\``,
      objects: { args: `${String(index)}-${text}-${valueType}` },
      indexes: [index],
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
    values.delete(keyOf(next));
    // Counted whether or not it was there; a value that calls itself deleted is an update.
    return strategy === 'DELETE' ? 'deleted' : 'updated';
  }
  values.set(keyOf(next), next);
  return 'updated';
}
