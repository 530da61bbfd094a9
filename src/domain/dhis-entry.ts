import { fieldOf, isRecord, listOf, type JsonRecord } from './unknown-json.ts';

/** One `dhis` entry of a target or a contact, not yet looked into. */
export type DhisEntry = JsonRecord;

/**
 * The `dhis` entries of a target definition or a contact: an object stands for a list of one.
 *
 * @example
 * dhisEntries({ dhis: { orgUnit: 'HJiPOcmziQA' } }) // => [{ orgUnit: 'HJiPOcmziQA' }]
 */
export const dhisEntries = (owner: unknown): readonly DhisEntry[] => {
  const dhis = fieldOf(owner, 'dhis');
  return isRecord(dhis) ? [dhis] : listOf(dhis).filter(isRecord);
};

/**
 * What stands in `dhis` and is no entry: a filled text, a number, or a list with such in it. Undefined
 * where there is none: an empty field or entry is no mapping that somebody meant.
 *
 * @example
 * unreadDhis({ dhis: 'HJiPOcmziQA' }) // => 'HJiPOcmziQA'
 * unreadDhis({ dhis: [{ orgUnit: 'HJiPOcmziQA' }, null] }) // => undefined
 */
export function unreadDhis(owner: unknown): unknown {
  const dhis = fieldOf(owner, 'dhis');
  if (!Array.isArray(dhis)) return isRecord(dhis) || !dhis ? undefined : dhis;
  return (dhis as readonly unknown[]).find((entry) => !isRecord(entry) && Boolean(entry));
}

/** Whether an entry speaks of no data set in particular. */
export const isGeneral = (entry: DhisEntry): boolean => !fieldOf(entry, 'dataSet');

/** Whether an entry speaks of just this data set. */
export const isFor = (entry: DhisEntry, dataSet: string): boolean =>
  fieldOf(entry, 'dataSet') === dataSet;
