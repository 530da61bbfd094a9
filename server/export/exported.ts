import type { ExportError, ExportOutcome, Result, ReviewedExport } from '../../src/domain/index.ts';
import type { RecalculatedSource } from '../recalculation/index.ts';

/** An export, with its review where one was wanted and anything was counted. */
export interface Exported {
  readonly result: Result<ExportOutcome, ExportError>;
  readonly reviewed?: ReviewedExport | undefined;
  /** Set where the numbers are those of the reports. */
  readonly recalculated?: RecalculatedSource | undefined;
}
