import { isFor, isGeneral } from '../dhis-entry.ts';
import { identifierText } from '../identifier.ts';
import { fieldOf } from '../unknown-json.ts';
import type { SettingsNotice } from './settings-notice.ts';
import type { TargetDefinition } from './target-definition.ts';

/**
 * The targets whose months are added to one value of a data set because no mapping says how: a mapping
 * that says `"value_over": "sum"` means it.
 *
 * @example
 * silentlyAdded([{ id: 'births', dhis: [{ dataElement: 'kB0ZBFisE0e' }] }], 'VMuFODsyWaO')
 * // => [{ id: 'births', … }]
 */
export const silentlyAdded = (
  definitions: readonly TargetDefinition[],
  dataSet: string,
): readonly TargetDefinition[] =>
  definitions.filter(({ dhis }) =>
    dhis.some(
      (entry) =>
        (isGeneral(entry) || isFor(entry, dataSet)) &&
        identifierText(fieldOf(entry, 'dataElement')) !== undefined &&
        (fieldOf(entry, 'value_over') ?? undefined) === undefined,
    ),
  );

/** The CHT's own key is `targets.all_time.subtitle`. */
const ALL_TIME = /all[-_. ]?time/i;

/** Whether a target says of itself that it counts all that there is, not what happened in a month. */
export const saysAllTime = ({ subtitleKey = '' }: Pick<TargetDefinition, 'subtitleKey'>): boolean =>
  ALL_TIME.test(subtitleKey);

/** The targets that say of themselves that they are of all time, and whose months are added. */
export const addedRunningTotals = (
  definitions: readonly TargetDefinition[],
  dataSet: string,
): readonly SettingsNotice[] =>
  silentlyAdded(definitions, dataSet)
    .filter(saysAllTime)
    .map(({ id }) => ({ kind: 'running-total', target: id }));
