import { createFeature, createReducer, on } from '@ngrx/store';
import { defaultPeriod, offeredPeriods } from '../../../../../domain/index.ts';
import { Dhis2ExportPageActions } from '../../shared/page.actions.ts';
import { NO_CHOICE, type Choice } from './choice.ts';
import type { ChooseState } from './choose-state.ts';
import {
  ChooseDatabaseActions,
  ChooseMetadataActions,
  ChoosePanelActions,
} from './choose.actions.ts';
import type { Configuration } from './configuration.ts';
import { isOfDataSet, offeredPeriodsOf } from './offered-periods.ts';
import { partial, retry } from './read-status.ts';

const WAITING = { status: 'waiting' } as const;
const LOADING = { status: 'loading' } as const;

/** Before anything is asked. */
export const INITIAL_CHOOSE_STATE: ChooseState = {
  configuration: WAITING,
  orgUnits: WAITING,
  periods: WAITING,
  today: undefined,
  ofMetadata: undefined,
  choice: NO_CHOICE,
  invalidParameters: [],
};

/** Org units are of a data set: those of another one are read for it. */
const readOrgUnits = (state: ChooseState): ChooseState => {
  const { configuration, choice } = state;
  const isKnown =
    configuration.status === 'ready' &&
    configuration.value.dataSets.some(({ id }) => id === choice.dataSet);
  return { ...state, orgUnits: isKnown ? LOADING : WAITING };
};

const choose = (state: ChooseState, change: Partial<Choice>): ChooseState => {
  const choice = { ...state.choice, ...change };
  const chosen = { ...state, choice };
  return choice.dataSet === state.choice.dataSet ? chosen : readOrgUnits(chosen);
};

/**
 * The last completed period, where the officer has not chosen one. While they are looked for, newest first, the months
 * found so far may all be of the running quarter or year.
 */
const choosePeriod = (state: ChooseState): ChooseState => {
  const first = defaultPeriod(offeredPeriodsOf(state));
  const mayComeYet = state.periods.status === 'loading' && first?.standing !== 'finished';
  return state.choice.period !== undefined || first === undefined || mayComeYet
    ? state
    : choose(state, { period: first.period });
};

/** Another data set may take other periods: a month that was chosen is none of its quarters. */
const chooseOfType = (state: ChooseState): ChooseState => {
  const { period, ...others } = state.choice;
  return period !== undefined && isOfDataSet(state, period)
    ? state
    : choosePeriod({ ...state, choice: others });
};

/** The only data set, or the one that was chosen last, if it is still there. */
const usualDataSet = ({ dataSets }: Configuration, last: string | undefined): Partial<Choice> => {
  const usual = dataSets.length === 1 ? dataSets[0] : dataSets.find(({ id }) => id === last);
  return usual === undefined ? {} : { dataSet: usual.id };
};

const readAgain = (state: ChooseState): ChooseState => ({
  ...state,
  configuration: retry(state.configuration),
  orgUnits: retry(state.orgUnits),
  periods: retry(state.periods),
});

/** State of choosing. */
export const chooseFeature = createFeature({
  name: 'choose',
  reducer: createReducer(
    INITIAL_CHOOSE_STATE,
    on(
      Dhis2ExportPageActions.entered,
      Dhis2ExportPageActions.reloadClicked,
      ({ choice, invalidParameters }): ChooseState => ({
        ...INITIAL_CHOOSE_STATE,
        choice,
        invalidParameters,
        configuration: LOADING,
      }),
    ),
    on(Dhis2ExportPageActions.left, ({ choice }): ChooseState => ({
      ...INITIAL_CHOOSE_STATE,
      choice,
    })),
    on(ChoosePanelActions.retryClicked, ChooseDatabaseActions.retryDue, readAgain),
    on(ChoosePanelActions.queryParamsRead, (state, { choice, invalidParameters }): ChooseState => ({
      ...(choice === undefined ? state : choose(state, choice)),
      invalidParameters,
    })),
    on(ChoosePanelActions.dataSetChosen, (state, { dataSet }): ChooseState =>
      chooseOfType(choose(state, { dataSet })),
    ),
    on(ChoosePanelActions.orgUnitsChosen, (state, { orgUnits }): ChooseState =>
      choose(state, orgUnits.length === 0 ? { orgUnits, children: false } : { orgUnits }),
    ),
    on(ChoosePanelActions.childrenChosen, (state, { children }): ChooseState =>
      choose(state, { children }),
    ),
    on(ChoosePanelActions.periodChosen, (state, { period }): ChooseState =>
      choose(state, { period }),
    ),
    on(ChoosePanelActions.attributionChosen, (state, { attribution }): ChooseState =>
      choose(state, { attribution }),
    ),
    on(ChoosePanelActions.byCodeChosen, (state, { byCode }): ChooseState =>
      choose(state, { byCode }),
    ),
    on(ChoosePanelActions.completeChosen, (state, { complete }): ChooseState =>
      choose(state, { complete }),
    ),
    on(ChoosePanelActions.formatChosen, (state, { format }): ChooseState =>
      choose(state, { format }),
    ),
    on(ChoosePanelActions.gzipChosen, (state, { gzip }): ChooseState => choose(state, { gzip })),
    on(
      ChooseDatabaseActions.configurationRead,
      (state, { configuration, lastDataSet }): ChooseState =>
        readOrgUnits({
          ...state,
          configuration: { status: 'ready', value: configuration },
          periods: LOADING,
          choice: { ...usualDataSet(configuration, lastDataSet), ...state.choice },
        }),
    ),
    on(ChooseDatabaseActions.configurationRefused, (state, { error }): ChooseState => ({
      ...state,
      configuration: { status: 'failed', error },
    })),
    on(ChooseDatabaseActions.orgUnitsRead, (state, { orgUnits }): ChooseState => ({
      ...state,
      orgUnits: { status: 'ready', value: orgUnits },
    })),
    on(ChooseDatabaseActions.orgUnitsRefused, (state, { error }): ChooseState => ({
      ...state,
      orgUnits: { status: 'failed', error },
    })),
    on(ChooseDatabaseActions.periodsFound, (state, { periods, today }): ChooseState =>
      choosePeriod({ ...state, today, periods: { status: 'loading', partial: periods } }),
    ),
    on(ChooseDatabaseActions.periodsRead, (state, { periods, today }): ChooseState =>
      choosePeriod({ ...state, today, periods: { status: 'ready', value: periods } }),
    ),
    on(ChoosePanelActions.comeBack, (state, { today }): ChooseState => {
      const { periods, configuration } = state;
      if (periods.status !== 'ready' || configuration.status !== 'ready' || today === state.today) {
        return state;
      }
      const tags = periods.value.flatMap((period) => period.tags);
      const value = offeredPeriods(tags, today, configuration.value.monthStartDate);
      return { ...state, today, periods: { status: 'ready', value } };
    }),
    on(ChooseMetadataActions.periodTypeKnown, (state, { dataSet, periodType }): ChooseState => {
      const ofMetadata = { dataSet, ...(periodType === undefined ? {} : { periodType }) };
      return chooseOfType({ ...state, ofMetadata });
    }),
    on(ChooseDatabaseActions.periodsRefused, (state, { error }): ChooseState =>
      choosePeriod({
        ...state,
        periods: { status: 'failed', error, ...partial(state.periods) },
      }),
    ),
  ),
});
