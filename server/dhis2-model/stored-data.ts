// A model of DHIS2 for tests and the demo, not DHIS2 itself.

/** What tells one data value from another. */
export interface ValueKey {
  readonly dataElement: string;
  readonly period: string;
  readonly orgUnit: string;
  readonly categoryOptionCombo: string;
  readonly attributeOptionCombo: string;
}

/** A data value in the database. */
export interface StoredValue extends ValueKey {
  readonly value: string;
  readonly comment: string | undefined;
  readonly followUp: boolean;
}

/** What a server holds besides metadata. */
export interface StoredData {
  /** By `keyOf`. */
  values: Map<string, StoredValue>;
  /** The day on which a data set was marked complete, by data set, period and org unit. */
  readonly completed: Map<string, string>;
  /** Data sets, periods and org units that were approved, written as those of `completed`. */
  readonly approved: Set<string>;
}

/** A server without data. */
export const emptyStore = (): StoredData => ({
  values: new Map(),
  completed: new Map(),
  approved: new Set(),
});

/** The place of a value among those that are stored. */
export const keyOf = (key: ValueKey): string =>
  [
    key.dataElement,
    key.period,
    key.orgUnit,
    key.categoryOptionCombo,
    key.attributeOptionCombo,
  ].join(' ');

/** The place of a data set's form for a period and an org unit. */
export const formKey = (dataSet: string, period: string, orgUnit: string): string =>
  [dataSet, period, orgUnit].join(' ');
