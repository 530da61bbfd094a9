import { reviewDataValueSet } from '../../../src/data-access/index.ts';
import {
  type CalendarDate,
  err,
  type Exclusion,
  type ExportError,
  type ExportRequest,
  ok,
  type Result,
  type Review,
  type ReviewedExport,
} from '../../../src/domain/index.ts';
import { timeZone } from '../../command-line/index.ts';
import { readAdmitted } from '../../database/index.ts';
import { errorMessage, some } from '../../export-interface/index.ts';
import { exportOfReports, type RecalculatedSource } from '../../recalculation/index.ts';
import { RulesError } from '../../rules-sandbox/index.ts';
import type { DataSetToClose } from '../config/closing-config.ts';
import type { ClosingContext, ConnectedInstance } from './connected-instance.ts';
import type { MonthState } from './month-outcome.ts';

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

/** What was counted, of whichever source. */
interface CountedMonth {
  readonly reviewed: ReviewedExport;
  readonly recalculated?: RecalculatedSource;
}

/** Counts a month, of the source that the settings name. */
export const countMonth = (
  instance: ConnectedInstance,
  request: ExportRequest,
  { signOff, source }: Pick<DataSetToClose, 'signOff' | 'source'>,
  context: ClosingContext,
): Promise<Result<CountedMonth, NoMonth>> =>
  source === 'recalculated'
    ? countReports(instance, request, context)
    : countDocuments(instance, request, { today: context.today, signOffs: signOff });

/** Counts what phones wrote. */
async function countDocuments(
  { cht, readSyncs }: ConnectedInstance,
  request: ExportRequest,
  given: { readonly today: CalendarDate; readonly signOffs: boolean },
): Promise<Result<CountedMonth, NoMonth>> {
  const reviewed = await readAdmitted(cht, (database, options) =>
    reviewDataValueSet(database, request, { ...given, readSyncs, ...options }),
  );
  return reviewed.ok ? ok({ reviewed: reviewed.value }) : err(noMonthOf(reviewed.error));
}

/** Counts what the reports give, as they are known now: of late reports a later run sends the difference. */
async function countReports(
  { cht, readSyncs }: ConnectedInstance,
  request: ExportRequest,
  { today, now, rulesWorker }: ClosingContext,
): Promise<Result<CountedMonth, NoMonth>> {
  const how = { today, now, rulesWorker, readSyncs, timeZone: timeZone() };
  try {
    const made = await readAdmitted(cht, (database, options) =>
      exportOfReports(
        database,
        request,
        { ...how, isAsOfEnd: false, isCompared: false },
        true,
        options,
      ),
    );
    if (!made.ok) return err(noMonthOf(made.error));
    const { result, reviewed, recalculated } = made.value;
    if (!result.ok && reviewed === undefined) return err(noMonthOf(result.error));
    if (reviewed === undefined || recalculated === undefined) throw new Error('No review.');
    const { excluded } = recalculated;
    if (excluded.length > 0) return err({ ...rulesFailed(excluded), review: reviewed.review });
    return ok({ reviewed, recalculated });
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    return err({ state: 'refused', code: 'rules-refused', message: error.message });
  }
}

/** Without the people whom the rules failed for the numbers would fall, and nobody sits there to see why. */
const rulesFailed = (excluded: readonly Exclusion[]): NoMonth => ({
  state: 'refused',
  code: 'rules-failed',
  message: `The rules failed for ${some(excluded.map(({ owner }) => owner))}: ${excluded[0]?.reason ?? ''}. Nothing was sent.`,
});

/** The error of an export as it is told of a month. */
export const noMonthOf = (error: ExportError): NoMonth => ({
  state: stateOf(error.code),
  code: error.code,
  message: errorMessage(error),
});

function stateOf(code: ExportError['code']): MonthState {
  if (DATABASE_ERRORS.includes(code)) return 'failed';
  // Nobody has reported yet: that is what a closing waits for.
  return code === 'no-rows' ? 'waiting' : 'refused';
}
