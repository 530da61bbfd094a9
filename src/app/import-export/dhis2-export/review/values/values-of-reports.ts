import type { RowIds } from '../../../../../domain/index.ts';

/** What the reports give for a CHW and an element. */
export interface ValueOfReports {
  readonly value: number;
  /** Of a percentage what it is out of. */
  readonly outOf?: number;
}

/** Tells what the reports give; undefined where nobody knows it. */
export type ValuesOfReports = (owner: string, element: RowIds) => ValueOfReports | undefined;
