import { createSelector } from '@ngrx/store';
import type { MappedOrgUnits } from '../../../../../data-access/index.ts';
import {
  canMarkComplete,
  hasOverlappingPlaces,
  type ExportError,
} from '../../../../../domain/index.ts';
import { choiceIssues } from './choice-issues.ts';
import { chooseFeature } from './choose.feature.ts';
import { offeredPeriodsOf } from './offered-periods.ts';
import { valueOrElse } from './read-status.ts';

const { selectChooseState, selectConfiguration, selectOrgUnits, selectPeriods, selectChoice } =
  chooseFeature;

/** Where months start, while the periods are to be read. */
export const selectMonthStartDateToRead = createSelector(
  selectPeriods,
  selectConfiguration,
  (periods, configuration) =>
    periods.status === 'loading' && configuration.status === 'ready'
      ? configuration.value.monthStartDate
      : undefined,
);

/** The types of contacts of the instance; undefined while the settings are read. */
const selectContactTypes = createSelector(selectConfiguration, (configuration) =>
  configuration.status === 'ready' ? configuration.value.contactTypes : undefined,
);

/** The data set whose org units are to be read, while they are. */
const selectDataSetToRead = createSelector(
  selectOrgUnits,
  selectChoice,
  ({ status }, { dataSet }) => (status === 'loading' ? dataSet : undefined),
);

/** Which org units are to be read, while they are; the same object until it is others. */
export const selectOrgUnitsToRead = createSelector(
  selectDataSetToRead,
  selectContactTypes,
  (dataSet, types): MappedOrgUnits | undefined =>
    dataSet === undefined || types === undefined ? undefined : { dataSet, types: new Set(types) },
);

/** The configured data set that is chosen. */
export const selectDataSet = createSelector(
  selectConfiguration,
  selectChoice,
  (configuration, choice) =>
    configuration.status === 'ready'
      ? configuration.value.dataSets.find(({ id }) => id === choice.dataSet)
      : undefined,
);

/** The id of the configured data set that is chosen. */
export const selectKnownDataSet = createSelector(selectDataSet, (dataSet) => dataSet?.id);

/** The periods of the chosen data set's type that have target documents, as far as they are found. */
export const selectOfferedPeriods = createSelector(selectChooseState, offeredPeriodsOf);

/** The offered period that is chosen. */
export const selectPeriod = createSelector(selectOfferedPeriods, selectChoice, (periods, choice) =>
  periods.find(({ period }) => period === choice.period),
);

/** The targets of the settings. */
export const selectTargets = createSelector(selectConfiguration, (configuration) =>
  configuration.status === 'ready' ? configuration.value.targets : [],
);

/** The org units of the chosen data set, as far as they are read. */
export const selectKnownOrgUnits = createSelector(selectOrgUnits, (orgUnits) =>
  valueOrElse(orgUnits, []),
);

/** Whether no more org units of the chosen data set come. */
export const selectAreOrgUnitsRead = createSelector(
  selectOrgUnits,
  ({ status }) => status === 'ready' || status === 'failed',
);

/** What of the choice, or of the address, the database does not have. */
export const selectIssues = createSelector(selectChooseState, choiceIssues);

/** Whether something must be chosen otherwise before anything can be exported. */
export const selectIsBlocked = createSelector(selectIssues, (issues) =>
  issues.some(({ isBlocking }) => isBlocking),
);

/** Whether mapped org units lie below others, so that attribution matters. */
export const selectHasOverlap = createSelector(selectKnownOrgUnits, hasOverlappingPlaces);

/** Whether the data set can be marked complete, or why not. */
export const selectCompleteMark = createSelector(
  selectChoice,
  selectKnownOrgUnits,
  selectPeriod,
  (choice, orgUnits, period) => canMarkComplete(choice, orgUnits.length, period?.standing),
);

/** Whether something that could not be read may be there when it is asked for again. */
export const selectIsRetryWorthwhile = createSelector(selectChooseState, (state) =>
  [state.configuration, state.orgUnits, state.periods].some(
    (read) =>
      read.status === 'failed' &&
      (read.error.code === 'unreachable' || read.error.code === 'refused'),
  ),
);

/** What could not be read, and why: `busy` where the database says that it gets too many requests. */
export interface ReadingFault {
  readonly what: 'org-units' | 'periods';
  readonly error: ExportError;
  readonly cause: ExportError['code'] | 'busy';
}

const readingFault = (what: ReadingFault['what'], error: ExportError): ReadingFault => ({
  what,
  error,
  cause: error.code === 'unreachable' && error.reason === 'busy' ? 'busy' : error.code,
});

/** What could not be read beside the settings, in the order of the pickers. */
export const selectReadingFaults = createSelector(
  selectOrgUnits,
  selectPeriods,
  (orgUnits, periods): readonly ReadingFault[] => {
    const faults: ReadingFault[] = [];
    if (orgUnits.status === 'failed') faults.push(readingFault('org-units', orgUnits.error));
    // Older periods that could not be read are no fault of the choice: the picker says so.
    const isPeriodKnown = valueOrElse(periods, []).length > 0;
    if (periods.status === 'failed' && !isPeriodKnown) {
      faults.push(readingFault('periods', periods.error));
    }
    return faults;
  },
);

/** Why nothing more can be read until the officer does something: signed out, or not permitted. */
export const selectReadingObstacle = createSelector(selectReadingFaults, (faults) =>
  faults.map(({ error }) => error).find(({ code }) => code !== 'unreachable' && code !== 'refused'),
);
