import type { DataValueRow } from '../../../../domain/index.ts';

/** What we call what a row is about; '' where it has no name. */
export interface NamesOfRows {
  readonly orgUnit: (id: string) => string;
  readonly target: (row: DataValueRow) => string;
}
