import { isFor, isGeneral, type DhisEntry } from '../dhis-entry.ts';
import { identifierText } from '../identifier.ts';
import { fieldOf } from '../unknown-json.ts';
import type { DataSet } from './data-set.ts';
import { isOfShares } from './mapped-value-type.ts';
import type { SettingsNotice } from './settings-notice.ts';
import { similarDataSet } from './similar-data-set.ts';
import type { TargetDefinition } from './target-definition.ts';
import { typeOfElement, type ValueTypes } from './value-types.ts';
import { KEYS_OF_TARGET, unreadMappings } from './unread-mapping.ts';

/**
 * What there is to say about the targets' mappings for a data set: those that name a data set that is
 * not configured, those that do nothing, and percentages whose denominator is sent.
 *
 * @param valueTypes the data elements' own types, where DHIS2's metadata are at hand
 */
export function mappingNotices(
  definitions: readonly TargetDefinition[],
  dataSets: readonly DataSet[],
  dataSet: string,
  valueTypes: ValueTypes = {},
): readonly SettingsNotice[] {
  return definitions.flatMap((definition) => [
    ...notConfigured(definition.dhis, dataSets).map((found): SettingsNotice => ({
      kind: 'not-configured-data-set',
      target: definition.id,
      ...found,
    })),
    ...unreadMappings(
      definition.dhis.filter((entry) => !isForAnother(entry, dataSets, dataSet)),
      definition.unreadDhis,
      KEYS_OF_TARGET,
    ).map((unread): SettingsNotice => ({
      kind: 'unread-mapping',
      target: definition.id,
      ...unread,
    })),
    ...percentTotal(definition, dataSet, valueTypes),
  ]);
}

/** A data set that a mapping names and that is not configured. */
export interface NotConfigured {
  readonly dataSet: string;
  /** The configured data set that is probably meant. */
  readonly like?: string;
}

/** The data sets that entries name and that are not configured, each once. */
export function notConfigured(
  entries: readonly DhisEntry[],
  dataSets: readonly DataSet[],
): readonly NotConfigured[] {
  const named = new Set(
    entries.flatMap((entry) => identifierText(fieldOf(entry, 'dataSet')) ?? []),
  );
  return [...named]
    .filter((dataSet) => !dataSets.some(({ id }) => id === dataSet))
    .map((dataSet) => {
      const like = similarDataSet(dataSet, dataSets);
      return { dataSet, ...(like === undefined ? {} : { like }) };
    });
}

/** Whether an entry is for another data set, one that is configured: then it is not this export's. */
export const isForAnother = (
  entry: DhisEntry,
  dataSets: readonly DataSet[],
  dataSet: string,
): boolean => !isFor(entry, dataSet) && dataSets.some(({ id }) => isFor(entry, id));

/** `total` is what a percentage is out of: sent only where somebody asked for it. */
function percentTotal(
  definition: TargetDefinition,
  dataSet: string,
  valueTypes: ValueTypes,
): readonly SettingsNotice[] {
  const isPlain = (entry: DhisEntry): boolean => {
    const dataElement = identifierText(fieldOf(entry, 'dataElement'));
    return (
      (isGeneral(entry) || isFor(entry, dataSet)) &&
      dataElement !== undefined &&
      (fieldOf(entry, 'value') ?? fieldOf(entry, 'value_type') ?? undefined) === undefined &&
      !isOfShares(typeOfElement(valueTypes, dataElement))
    );
  };
  if (definition.type !== 'percent' || !definition.dhis.some(isPlain)) return [];
  return [{ kind: 'percent-total', target: definition.id }];
}
