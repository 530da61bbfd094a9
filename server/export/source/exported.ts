import type {
  ExportError,
  ExportOutcome,
  PhonesRead,
  Result,
  ReviewedExport,
} from '../../../src/domain/index.ts';
import type { RecalculatedSource } from '../../recalculation/index.ts';

/** An export, with its review where one was wanted and anything was counted. */
export interface Exported {
  readonly result: Result<ExportOutcome, ExportError>;
  readonly reviewed?: ReviewedExport | undefined;
  /** Which phones have older settings, where that was asked for. */
  readonly phones?: PhonesRead | undefined;
  /** Set where the numbers are those of the reports. */
  readonly recalculated?: RecalculatedSource | undefined;
}
