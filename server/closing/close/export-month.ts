import {
  type DataSetMetadata,
  type DataValueSet,
  err,
  exportRequest,
  type ExportRequest,
  type FileCheck,
  knownOfMetadata,
  type LaterExport,
  type Notice,
  ok,
  type Period,
  type Result,
  type Review,
} from '../../../src/domain/index.ts';
import {
  checkOutcome,
  errorMessage,
  fileAsExport,
  notSignedOffOf,
  typesOfMetadata,
} from '../../export-interface/index.ts';
import type { RecalculatedSource } from '../../recalculation/index.ts';
import type { DataSetToClose } from '../config/closing-config.ts';
import type { ClosingContext, ConnectedInstance } from './connected-instance.ts';
import { countMonth, type NoMonth, noMonthOf } from './count-month.ts';

/** A month as it would leave. */
export interface ExportedMonth {
  readonly dataValueSet: DataValueSet;
  readonly later: LaterExport;
  readonly check: FileCheck;
  readonly review: Review;
  /** Where the numbers are those of the reports: how they were calculated. */
  readonly recalculated?: RecalculatedSource;
}

/** Kinds of notices that say that the month goes on. */
const NOT_ENDED: readonly Notice['kind'][] = ['running-period', 'period-after-today'];

/** Which month, and of what. */
interface AskedMonth extends Pick<DataSetToClose, 'dataSet' | 'signOff' | 'source'> {
  readonly period: Period;
}

/** Exports a month of an instance and checks it against what its DHIS2 knows of the data set. */
export async function exportMonth(
  instance: ConnectedInstance,
  { dataSet, period, signOff, source }: AskedMonth,
  metadata: DataSetMetadata,
  context: ClosingContext,
): Promise<Result<ExportedMonth, NoMonth>> {
  const { today } = context;
  const request: ExportRequest = {
    ...exportRequest({ dataSet, period }),
    ...typesOfMetadata(metadata),
    ...knownOfMetadata(metadata),
  };
  const counted = await countMonth(instance, request, { signOff, source }, context);
  if (!counted.ok) return err(counted.error);
  const { reviewed, recalculated } = counted.value;
  const { outcome, review } = reviewed;
  if (!outcome.ok) return err({ ...noMonthOf(outcome.error), review });
  if (outcome.value.report.notices.some(({ kind }) => NOT_ENDED.includes(kind))) {
    const message = 'The month has not ended in the CHT. Give a later dayOfMonth.';
    return err({ state: 'refused', code: 'not-ended', message, review });
  }
  const notSigned = signOff ? notSignedOffOf(reviewed) : undefined;
  if (notSigned !== undefined) {
    const state = notSigned.code === 'sign-offs-unread' ? 'failed' : 'waiting';
    return err({ state, ...notSigned, review });
  }
  const { result, check } = checkOutcome(outcome.value, metadata, request, today, {
    leaveOut: [],
    isYesNo: false,
  });
  if (!result.ok) {
    return err({
      state: 'refused',
      code: result.error.code,
      message: errorMessage(result.error, check),
      review,
    });
  }
  const { dataValueSet } = result.value;
  const later = fileAsExport(reviewed, dataValueSet);
  return ok({ dataValueSet, later, check, review, ...(recalculated && { recalculated }) });
}
