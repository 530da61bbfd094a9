import {
  offeredPeriods,
  parsePeriod,
  periodTypeOf,
  periodTypeOfDataSet,
  type OfferedPeriod,
} from '../../../../../domain/index.ts';
import type { ChooseState } from './choose-state.ts';
import { valueOrElse } from './read-status.ts';

/** What the offered periods follow from. */
export type PeriodSources = Pick<
  ChooseState,
  'configuration' | 'periods' | 'today' | 'ofMetadata' | 'choice'
>;

/** The period type of the chosen data set, or why it has none; months while none is chosen. */
export function periodTypeOfChoice({
  configuration,
  ofMetadata,
  choice,
}: PeriodSources): ReturnType<typeof periodTypeOfDataSet> {
  const { dataSet: id } = choice;
  const dataSets = configuration.status === 'ready' ? configuration.value.dataSets : [];
  const dataSet = dataSets.find((one) => one.id === id);
  if (dataSet === undefined) return { ok: true, value: 'Monthly' };
  const periodType = ofMetadata?.dataSet === id ? ofMetadata?.periodType : undefined;
  return periodTypeOfDataSet(dataSet, periodType === undefined ? {} : { periodType });
}

/** The periods of the data set's type that have target documents, newest first. */
export function offeredPeriodsOf(state: PeriodSources): readonly OfferedPeriod[] {
  const { configuration, periods, today } = state;
  const months = valueOrElse(periods, []);
  const type = periodTypeOfChoice(state);
  if (!type.ok) return [];
  if (type.value === 'Monthly' || configuration.status !== 'ready' || today === undefined) {
    return months;
  }
  const tags = months.flatMap((month) => month.tags);
  return offeredPeriods(tags, today, configuration.value.monthStartDate, type.value);
}

/** Whether a period is one of the chosen data set's type; what is no period is told by itself. */
export function isOfDataSet(state: PeriodSources, text: string): boolean {
  const type = periodTypeOfChoice(state);
  const period = parsePeriod(text);
  return type.ok && (period === undefined || periodTypeOf(period) === type.value);
}
