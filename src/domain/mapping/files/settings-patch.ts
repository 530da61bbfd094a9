import type { IdAndName } from '../../id-and-name.ts';
import { isFor, isGeneral, type DhisEntry } from '../../dhis-entry.ts';
import { dataSetsFromSettings } from '../../settings/data-set.ts';
import { fieldOf, isRecord, listOf } from '../../unknown-json.ts';
import { keyOfEntry, type ElementChoice } from '../data-elements/element-choice.ts';
import type { SuggestedTarget } from '../data-elements/settle-targets.ts';
import type { TargetToMap } from '../data-elements/target-to-map.ts';

/** One step of a JSON Patch. Source: RFC 6902. */
export type PatchOperation =
  | { readonly op: 'test'; readonly path: string; readonly value: unknown }
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string };

/**
 * A JSON Patch of the CHT's settings (`app_settings.json`, or the field `settings` of the document): the data
 * set, where it is not configured yet, and the `dhis` entry of each target that is settled; of one that gets
 * none any more its entries are taken away. Before a target is changed the patch tests that it is the one that
 * was looked at. Empty where nothing is to change.
 *
 * @example
 * settingsPatch(settings, { id: 'VMuFODsyWaO', name: 'MoH 515' }, suggested)
 * // => [{ op: 'test', path: '/tasks/targets/items/3/id', value: 'births' },
 * //     { op: 'add', path: '/tasks/targets/items/3/dhis',
 * //       value: { dataSet: 'VMuFODsyWaO', dataElement: 'kB0ZBFisE0e' } }]
 */
export function settingsPatch(
  settings: unknown,
  dataSet: IdAndName,
  targets: readonly SuggestedTarget[],
): readonly PatchOperation[] {
  const ofTargets = targets.flatMap((one): readonly PatchOperation[] => {
    const { target, settled } = one;
    const isTaken = one.state === 'left-out' && one.inPlace.length > 0;
    if (settled === undefined && !isTaken) return [];
    const path = `/tasks/targets/items/${String(target.at)}`;
    const has = target.stored !== undefined;
    const value =
      settled === undefined
        ? withoutEntries(target, dataSet.id)
        : withEntry(target, settled, dataSet.id, one.unknown);
    return [
      { op: 'test', path: `${path}/id`, value: target.id },
      ...(has ? [{ op: 'test' as const, path: `${path}/dhis`, value: target.stored }] : []),
      value === undefined
        ? { op: 'remove', path: `${path}/dhis` }
        : { op: has ? 'replace' : 'add', path: `${path}/dhis`, value },
    ];
  });
  return [...ofDataSet(settings, dataSet), ...ofTargets];
}

/** The CHT shows a key that has no translation as it stands: the name of the data set is one. */
function ofDataSet(settings: unknown, { id, name }: IdAndName): readonly PatchOperation[] {
  const { dataSets, notices } = dataSetsFromSettings(settings);
  if (dataSets.some((dataSet) => dataSet.id === id)) return [];
  const value = { id, translation_key: name };
  const isOlder = notices.some(({ kind }) => kind === 'older-data-sets-key');
  const key = isOlder ? 'dhisDataSets' : 'dhis_data_sets';
  return Array.isArray(fieldOf(settings, key))
    ? [{ op: 'add', path: `/${key}/-`, value }]
    : [{ op: 'add', path: '/dhis_data_sets', value: [value] }];
}

/**
 * What stood there, with the entry of this data set in the place of its former one or added: first of one
 * that the data set does not know. Others stay, since a target may feed several data elements.
 */
function withEntry(
  target: TargetToMap,
  chosen: ElementChoice,
  dataSet: string,
  unknown: readonly string[],
): unknown {
  const keyOf = (entry: unknown): string | undefined => keyFor(entry, dataSet);
  const stored = entriesOf(target);
  const isUnknown = (entry: unknown): boolean => unknown.includes(keyOf(entry) ?? '');
  const ofUnknown = stored.findIndex(isUnknown);
  const at = ofUnknown < 0 ? stored.findIndex((entry) => keyOf(entry) !== undefined) : ofUnknown;
  const former = stored[at];
  const entry = entryOf(isRecord(former) ? former : undefined, target, chosen, dataSet);
  const entries =
    at < 0 ? [...stored, entry] : stored.map((one, index) => (index === at ? entry : one));
  return entries.length === 1 ? entry : entries;
}

/** What stays without the entries of this data set; undefined where nothing does. */
function withoutEntries(target: TargetToMap, dataSet: string): unknown {
  const others = entriesOf(target).filter((entry) => keyFor(entry, dataSet) === undefined);
  return others.length > 1 ? others : others[0];
}

const entriesOf = ({ stored }: TargetToMap): readonly unknown[] =>
  isRecord(stored) ? [stored] : listOf(stored);

/** What an entry names for the data set; undefined where it is none of it. */
const keyFor = (entry: unknown, dataSet: string): string | undefined =>
  isRecord(entry) && (isGeneral(entry) || isFor(entry, dataSet)) ? keyOfEntry(entry) : undefined;

function entryOf(
  former: DhisEntry | undefined,
  { type }: TargetToMap,
  { dataElement, categoryOptionCombo, valueType }: ElementChoice,
  dataSet: string,
): DhisEntry {
  const { categoryOptionCombo: _former, ...others } = former ?? {};
  const isShare = type === 'percent' && valueType === 'PERCENTAGE';
  return {
    // One that goes to every data set goes on doing so.
    ...(former !== undefined && isGeneral(former) ? {} : { dataSet }),
    ...(isShare ? { value: 'percent' } : {}),
    ...others,
    dataElement,
    ...(categoryOptionCombo === undefined ? {} : { categoryOptionCombo }),
  };
}
