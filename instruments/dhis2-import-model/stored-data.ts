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
  /** The name of whoever changed it last. */
  readonly storedBy?: string;
  /** The day of that. */
  readonly lastUpdated?: string;
}

/** What a server holds besides metadata. */
export interface StoredData {
  /** By `keyOf`. */
  values: Map<string, StoredValue>;
  /** Values that were deleted: the database keeps them, and gives them out where they are asked for. */
  readonly deleted: Map<string, StoredValue>;
  /** The day on which a data set was marked complete, by data set, period and org unit. */
  readonly completed: Map<string, string>;
  /** Data sets, periods and org units that were approved, written as those of `completed`. */
  readonly approved: Set<string>;
}

/** A server without data. */
export const emptyStore = (): StoredData => ({
  values: new Map(),
  deleted: new Map(),
  completed: new Map(),
  approved: new Set(),
});

/** Makes the values of an import those that are stored, and writes down who changed them. */
export function storeValues(
  stored: StoredData,
  values: ReadonlyMap<string, StoredValue>,
  storedBy: string,
  today: string,
): void {
  for (const [key, old] of stored.values) if (!values.has(key)) stored.deleted.set(key, old);
  const next = new Map<string, StoredValue>();
  for (const [key, value] of values) {
    stored.deleted.delete(key);
    const isOld = stored.values.get(key) === value;
    next.set(key, isOld ? value : { ...value, storedBy, lastUpdated: `${today}T12:00:00.000` });
  }
  stored.values = next;
}

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
