import { canWritePeriod, isShorterThanMonths, parsePeriod } from '../../../../../domain/index.ts';
import type { ChooseState } from './choose-state.ts';
import { isOfDataSet, offeredPeriodsOf, periodTypeOfChoice } from './offered-periods.ts';

/** Something that was asked for and that the database does not have. */
export interface ChoiceIssue {
  readonly kind:
    | 'unknown-data-set'
    | 'unsupported-period-type'
    | 'unknown-period-type'
    | 'unknown-org-unit'
    | 'unknown-period'
    /** No period, or one of another type than the data set's. */
    | 'bad-period'
    | 'adx-period'
    | 'invalid-parameter';
  /** The parameter of the address, in DHIS2's words. */
  readonly parameter: string;
  readonly value: string;
  /** Whether an export must wait until it is chosen otherwise. */
  readonly isBlocking: boolean;
}

/**
 * What of the choice is not there. It stays chosen until the officer chooses otherwise: dropping an
 * unknown org unit would silently turn "this one" into "all".
 */
export function choiceIssues(state: ChooseState): readonly ChoiceIssue[] {
  const { configuration, orgUnits, periods, choice, invalidParameters } = state;
  const issues: ChoiceIssue[] = invalidParameters.map(({ parameter, value }) => ({
    kind: 'invalid-parameter',
    parameter,
    value,
    isBlocking: false,
  }));
  const miss = (kind: ChoiceIssue['kind'], parameter: string, value: string): void => {
    issues.push({ kind, parameter, value, isBlocking: true });
  };
  const { dataSet, period } = choice;
  if (configuration.status === 'ready' && dataSet !== undefined) {
    const isKnown = configuration.value.dataSets.some(({ id }) => id === dataSet);
    if (!isKnown) miss('unknown-data-set', 'dataSet', dataSet);
  }
  if (orgUnits.status === 'ready') {
    const known = new Set(orgUnits.value.map(({ id }) => id));
    choice.orgUnits
      .filter((id) => !known.has(id))
      .forEach((id) => {
        miss('unknown-org-unit', 'orgUnit', id);
      });
  }
  const type = periodTypeOfChoice(state);
  if (!type.ok) {
    const { periodType } = type.error;
    const kind = isShorterThanMonths(periodType) ? 'unsupported' : 'unknown';
    miss(`${kind}-period-type`, 'dataSet', periodType);
  }
  if (period !== undefined && !canWritePeriod(choice.format, period)) {
    miss('adx-period', 'format', period);
  }
  if (type.ok && periods.status === 'ready' && period !== undefined) {
    const isOffered = offeredPeriodsOf(state).some((offered) => offered.period === period);
    const isOfType = parsePeriod(period) !== undefined && isOfDataSet(state, period);
    if (!isOffered) miss(isOfType ? 'unknown-period' : 'bad-period', 'period', period);
  }
  return issues;
}
