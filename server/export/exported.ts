import type { ExportError, ExportOutcome, Result, ReviewedExport } from '../../src/domain/index.ts';

/** An export, with its review where one was wanted and anything was counted. */
export interface Exported {
  readonly result: Result<ExportOutcome, ExportError>;
  readonly reviewed?: ReviewedExport | undefined;
}
