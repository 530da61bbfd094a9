import { checkRows, type CheckContext } from '../check/check-rows.ts';
import type { Finding } from '../check/finding.ts';
import type { DataValue, DataValueSet } from '../data-value-set/data-value-set.ts';
import type { Period } from '../period/period.ts';
import { BIRTHS, DATA_SET, UNIT } from './builders.ts';
import { elementOf, metadataOf } from './dhis2-metadata.ts';

/** The day of all checks here. */
export const TODAY = '2026-03-05';

/** A file of a month; February 2026 unless another one is told. */
export const setOf = (dataValues: readonly DataValue[], period = '202602'): DataValueSet => ({
  dataSet: DATA_SET,
  period: period as Period,
  dataValues,
});

/** A data value that fits; `more` as given. */
export const valueOf = (more: Partial<DataValue> = {}): DataValue => ({
  dataElement: BIRTHS,
  orgUnit: UNIT,
  value: '3',
  ...more,
});

/** What is checked: the rest is a server's whole answer, on the day after the month. */
export interface Given {
  readonly values?: readonly DataValue[];
  readonly metadata?: object;
  readonly period?: string;
  readonly context?: Partial<CheckContext>;
}

/** The findings. */
export const found = ({
  values = [valueOf()],
  metadata = {},
  period,
  context,
}: Given): readonly Finding[] =>
  checkRows(setOf(values, period), metadataOf(metadata), { today: TODAY, ...context }).findings;

/** `kind legacy-behaviour codes / new-behaviour codes / fix` */
export const told = (given: Given): readonly string[] =>
  found(given).map(({ kind, upTo242, since243, fix }) =>
    [
      `${kind}:`,
      upTo242.behaviour,
      ...upTo242.codes,
      '/',
      since243.behaviour,
      ...since243.codes,
      '/',
      fix,
    ].join(' '),
  );

/** Metadata of one element, told as given. */
export const elements = (more: object): object => ({ dataSetElements: [elementOf(BIRTHS, more)] });
