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

/** Whether an entry speaks of no data set in particular. */
export const isGeneral = (entry: DhisEntry): boolean => !fieldOf(entry, 'dataSet');

/** Whether an entry speaks of just this data set. */
export const isFor = (entry: DhisEntry, dataSet: string): boolean =>
  fieldOf(entry, 'dataSet') === dataSet;
