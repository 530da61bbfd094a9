import { on } from '@ngrx/store';
import { firstChoice, type OfferedPeriod } from '../../../../../domain/index.ts';
import type { Choice } from './choice.ts';
import type { Configuration } from './configuration.ts';
import {
  Dhis2ExportDatabaseActions,
  Dhis2ExportPageActions,
} from '../../state/dhis2-export.actions.ts';
import { IDLE, INITIAL_STATE, type Dhis2ExportState } from '../../state/dhis2-export-state.ts';
import { retry, soFar } from './read-status.ts';
import { readOfDataSet } from './read-of-data-set.ts';

const LOADING = { status: 'loading' } as const;

/** The last completed period, where the officer has not chosen one. */
const choosePeriod = (
  state: Dhis2ExportState,
  periods: readonly OfferedPeriod[],
): Dhis2ExportState => {
  const first = firstChoice(periods)?.period;
  if (state.choice.period !== undefined || first === undefined) return state;
  return { ...state, choice: { ...state.choice, period: first } };
};

const onlyDataSet = ({ dataSets }: Configuration): Partial<Choice> => {
  const [only, ...others] = dataSets;
  return only !== undefined && others.length === 0 ? { dataSet: only.id } : {};
};

/** What becomes of the state when the page opens and the database answers. */
export const reading = [
  on(Dhis2ExportPageActions.opened, ({ choice, unread }): Dhis2ExportState => ({
    ...INITIAL_STATE,
    choice,
    unread,
    configuration: LOADING,
  })),
  on(Dhis2ExportPageActions.left, ({ choice }): Dhis2ExportState => ({
    ...INITIAL_STATE,
    choice,
  })),
  on(Dhis2ExportPageActions.readingRetried, (state): Dhis2ExportState => ({
    ...state,
    outcome: IDLE,
    configuration: retry(state.configuration),
    orgUnits: retry(state.orgUnits),
    periods: retry(state.periods),
  })),
  on(Dhis2ExportDatabaseActions.configurationRead, (state, { configuration }): Dhis2ExportState => {
    const choice = { ...onlyDataSet(configuration), ...state.choice };
    return readOfDataSet({
      ...state,
      configuration: { status: 'ready', value: configuration },
      periods: LOADING,
      choice,
    });
  }),
  on(Dhis2ExportDatabaseActions.configurationRefused, (state, { error }): Dhis2ExportState => ({
    ...state,
    configuration: { status: 'failed', error },
  })),
  on(Dhis2ExportDatabaseActions.orgUnitsRead, (state, { orgUnits }): Dhis2ExportState => ({
    ...state,
    orgUnits: { status: 'ready', value: orgUnits },
  })),
  on(Dhis2ExportDatabaseActions.orgUnitsRefused, (state, { error }): Dhis2ExportState => ({
    ...state,
    orgUnits: { status: 'failed', error },
  })),
  on(Dhis2ExportDatabaseActions.periodsFound, (state, { periods }): Dhis2ExportState => ({
    ...choosePeriod(state, periods),
    periods: { status: 'loading', soFar: periods },
  })),
  on(Dhis2ExportDatabaseActions.periodsRead, (state, { periods }): Dhis2ExportState => ({
    ...choosePeriod(state, periods),
    periods: { status: 'ready', value: periods },
  })),
  on(Dhis2ExportDatabaseActions.periodsRefused, (state, { error }): Dhis2ExportState => ({
    ...state,
    periods: { status: 'failed', error, ...soFar(state.periods) },
  })),
];
