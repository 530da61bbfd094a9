import type {
  DataValueRow,
  DifferentRow,
  RowOfUnit,
  StoredBy,
  ValueRow,
} from '../../../../../domain/index.ts';

/** A row with what DHIS2 holds of it. */
export interface StoredRow extends StoredBy {
  readonly row: DataValueRow;
  /** What DHIS2 holds instead; absent where the value of the row is all there is to say. */
  readonly inDhis2?: string;
}

/** A row for which DHIS2 holds another value. */
export const ofDifferent = (different: DifferentRow): StoredRow => {
  const { inDhis2, now, storedBy, lastUpdated, ...ids } = different;
  return {
    row: { ...ids, value: now },
    inDhis2,
    ...(storedBy === undefined ? {} : { storedBy }),
    ...(lastUpdated === undefined ? {} : { lastUpdated }),
  };
};

/** A row that only one side has. */
export const ofValue = (value: ValueRow & RowOfUnit & StoredBy): StoredRow => {
  const { storedBy, lastUpdated, ...row } = value;
  return {
    row,
    ...(storedBy === undefined ? {} : { storedBy }),
    ...(lastUpdated === undefined ? {} : { lastUpdated }),
  };
};
