import {
  fieldOf,
  isFilledText,
  isRecord,
  listOf,
  type OwnerContribution,
  type RowWithContributions,
} from '../../../src/domain/index.ts';

/** A month of a data set, and the DHIS2 that it goes to: another DHIS2 has accepted nothing of it. */
export interface MonthKey {
  readonly dhis2: string;
  readonly dataSet: string;
  readonly period: string;
}

/** What a run did with a month. People are in it by the ids of their contacts only. */
export interface MonthRecord extends MonthKey {
  /** What became of it, in a word. */
  readonly state: string;
  /** Written before they are sent: what DHIS2 holds of these is ours, also where a run was ended in between. */
  readonly sending: readonly RowWithContributions[];
  /** What DHIS2 took, by its summary and as it was read back. */
  readonly accepted: readonly RowWithContributions[];
}

/** A run for one instance: each is a file. */
export interface RunRecord {
  readonly at: string;
  readonly instance: string;
  readonly months: readonly MonthRecord[];
}

/**
 * Decodes what a run left behind.
 *
 * @returns undefined where it is of something else
 */
export function runRecordOf(json: unknown): RunRecord | undefined {
  const [at, instance, months] = ['at', 'instance', 'months'].map((name) => fieldOf(json, name));
  if (!isFilledText(at) || !isFilledText(instance) || !Array.isArray(months)) return undefined;
  return { at, instance, months: months.flatMap(monthOf) };
}

function monthOf(json: unknown): readonly MonthRecord[] {
  const text = (name: string): string => {
    const value = fieldOf(json, name);
    return isFilledText(value) ? value : '';
  };
  const [dhis2, dataSet, period] = [text('dhis2'), text('dataSet'), text('period')];
  if (dhis2 === '' || dataSet === '' || period === '') return [];
  const rows = (name: string): readonly RowWithContributions[] =>
    listOf(fieldOf(json, name)).flatMap(rowOf);
  return [
    {
      dhis2,
      dataSet,
      period,
      state: text('state'),
      sending: rows('sending'),
      accepted: rows('accepted'),
    },
  ];
}

function rowOf(json: unknown): readonly RowWithContributions[] {
  if (!isRecord(json)) return [];
  const { orgUnit, dataElement, value, categoryOptionCombo, attributeOptionCombo } = json;
  if (!isFilledText(orgUnit) || !isFilledText(dataElement) || !isFilledText(value)) return [];
  return [
    {
      orgUnit,
      dataElement,
      ...(isFilledText(categoryOptionCombo) ? { categoryOptionCombo } : {}),
      ...(isFilledText(attributeOptionCombo) ? { attributeOptionCombo } : {}),
      value,
      contributions: listOf(json['contributions']).flatMap(contributionOf),
    },
  ];
}

function contributionOf(json: unknown): readonly OwnerContribution[] {
  const [owner, sum, outOf] = ['owner', 'sum', 'outOf'].map((name) => fieldOf(json, name));
  if (!isFilledText(owner) || typeof sum !== 'number') return [];
  return [{ owner, sum, ...(typeof outOf === 'number' ? { outOf } : {}) }];
}
