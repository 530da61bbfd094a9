import type { DataValueRow, RowIds } from '../../../../../domain/index.ts';
import type { Dhis2Names } from './dhis2-names.ts';

/** What we call what a row is about; '' where it has no name. */
export interface RowNames {
  readonly orgUnit: (id: string) => string;
  readonly target: (row: RowIds & Partial<DataValueRow>) => string;
  /** What DHIS2 calls it. */
  readonly inDhis2: Dhis2Names;
}
