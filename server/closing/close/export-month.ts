import { reviewDataValueSet } from '../../../src/data-access/index.ts';
import {
  type DataSetMetadata,
  err,
  type ExportError,
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
import { readAdmitted } from '../../database/index.ts';
import {
  checkOutcome,
  errorMessage,
  fileAsExport,
  notSignedOffOf,
  typesOfMetadata,
} from '../../export-interface/index.ts';
import type { DataValueSet } from '../../../src/domain/index.ts';
import type { ClosingContext, ConnectedInstance } from './connected-instance.ts';
import type { MonthState } from './month-outcome.ts';

/** A month as it would leave. */
export interface ExportedMonth {
  readonly dataValueSet: DataValueSet;
  readonly later: LaterExport;
  readonly check: FileCheck;
  readonly review: Review;
}

/** Why there is none. */
export interface NoMonth {
  readonly state: MonthState;
  readonly code: string;
  readonly message: string;
  /** Where it was counted. */
  readonly review?: Review;
}

const DATABASE_ERRORS: readonly ExportError['code'][] = [
  'unreachable',
  'signed-out',
  'no-permission',
  'refused',
];

/** Kinds of notices that say that the month goes on. */
const NOT_ENDED: readonly Notice['kind'][] = ['running-period', 'period-after-today'];

/** Exports a month of an instance and checks it against what its DHIS2 knows of the data set. */
export async function exportMonth(
  { cht }: ConnectedInstance,
  {
    dataSet,
    period,
    signOff,
  }: { readonly dataSet: string; readonly period: Period; readonly signOff: boolean },
  metadata: DataSetMetadata,
  { today }: ClosingContext,
): Promise<Result<ExportedMonth, NoMonth>> {
  const request: ExportRequest = {
    ...exportRequest({ dataSet, period }),
    ...typesOfMetadata(metadata),
    ...knownOfMetadata(metadata),
  };
  const reviewed = await readAdmitted(cht, (database, options) =>
    reviewDataValueSet(database, request, { today, signOffs: signOff, ...options }),
  );
  if (!reviewed.ok) return err(noMonthOf(reviewed.error));
  const { outcome, review } = reviewed.value;
  if (!outcome.ok) return err({ ...noMonthOf(outcome.error), review });
  if (outcome.value.report.notices.some(({ kind }) => NOT_ENDED.includes(kind))) {
    const message = 'The month has not ended in the CHT. Give a later dayOfMonth.';
    return err({ state: 'refused', code: 'not-ended', message, review });
  }
  const notSigned = signOff ? notSignedOffOf(reviewed.value) : undefined;
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
  return ok({ dataValueSet, later: fileAsExport(reviewed.value, dataValueSet), check, review });
}

const noMonthOf = (error: ExportError): NoMonth => ({
  state: stateOf(error.code),
  code: error.code,
  message: errorMessage(error),
});

function stateOf(code: ExportError['code']): MonthState {
  if (DATABASE_ERRORS.includes(code)) return 'failed';
  // Nobody has reported yet: that is what a closing waits for.
  return code === 'no-rows' ? 'waiting' : 'refused';
}
