import { createSelector } from '@ngrx/store';
import { exportRequest, type CalendarDate, type ExportRequest } from '../../../../domain/index.ts';
import { completeMark } from '../choose/state/complete-mark.ts';
import { dhis2ExportFeature } from './dhis2-export.feature.ts';
import { choiceIssues } from '../choose/state/choice-issues.ts';
import { valueOrElse } from '../choose/state/read-status.ts';
import { hasOverlap } from '../choose/state/overlap.ts';

const {
  selectDhis2ExportState,
  selectConfiguration,
  selectOrgUnits,
  selectPeriods,
  selectChoice,
  selectMetadata,
  selectUnread,
  selectOutcome,
} = dhis2ExportFeature;

/** The data set whose org units are to be read, while they are. */
export const selectDataSetToRead = createSelector(
  selectOrgUnits,
  selectChoice,
  ({ status }, { dataSet }) => (status === 'loading' ? dataSet : undefined),
);

/** The data set of which the browser may keep metadata, while that is looked for. */
export const selectMetadataToRead = createSelector(
  selectMetadata,
  selectChoice,
  ({ reading }, { dataSet }) => (reading === 'kept' ? dataSet : undefined),
);

/** The id of the data set that is chosen. */
export const selectChosenDataSet = createSelector(selectChoice, ({ dataSet }) => dataSet);

/** Whether a file is being made. */
export const selectIsExporting = createSelector(
  selectOutcome,
  ({ status }) => status === 'exporting',
);

/**
 * Where months start, while the periods are to be read. An export has the line for itself, and after
 * Cancel nothing is asked until the officer goes on.
 */
export const selectMonthStartDateToRead = createSelector(
  selectPeriods,
  selectConfiguration,
  selectOutcome,
  (periods, configuration, { status }) =>
    periods.status === 'loading' &&
    configuration.status === 'ready' &&
    status !== 'exporting' &&
    status !== 'cancelled'
      ? configuration.value.monthStartDate
      : undefined,
);

/** What is found before a file leaves, while the officer looks at it. */
export const selectCheckedExport = createSelector(selectOutcome, (outcome) =>
  outcome.status === 'checked' ? outcome.review : undefined,
);

/** The configured data set that is chosen. */
const selectDataSet = createSelector(selectConfiguration, selectChoice, (configuration, choice) =>
  configuration.status === 'ready'
    ? configuration.value.dataSets.find(({ id }) => id === choice.dataSet)
    : undefined,
);

/** The offered period that is chosen. */
const selectPeriod = createSelector(selectPeriods, selectChoice, (periods, choice) =>
  valueOrElse(periods, []).find(({ period }) => period === choice.period),
);

/** What of the choice, or of the address, the database does not have. */
const selectFaults = createSelector(
  selectConfiguration,
  selectOrgUnits,
  selectPeriods,
  selectChoice,
  selectUnread,
  (configuration, orgUnits, periods, choice, unread) =>
    choiceIssues({ configuration, orgUnits, periods, choice, unread }),
);

/** Whether mapped org units lie below others, so that attribution matters. */
const selectHasOverlap = createSelector(selectOrgUnits, (orgUnits) =>
  hasOverlap(valueOrElse(orgUnits, [])),
);

/** Whether the data set can be marked complete, or why not. */
const selectCompleteMark = createSelector(
  selectChoice,
  selectOrgUnits,
  selectPeriod,
  (choice, orgUnits, period) => completeMark(choice, valueOrElse(orgUnits, []), period),
);

/** What to export on a day, undefined as long as something is not chosen or not there. */
export const selectRequest = createSelector(
  selectChoice,
  selectDataSet,
  selectPeriod,
  selectFaults,
  selectCompleteMark,
  (choice, dataSet, period, faults, mark) =>
    (today: CalendarDate): ExportRequest | undefined =>
      dataSet === undefined || period === undefined || faults.some(({ isBlocking }) => isBlocking)
        ? undefined
        : exportRequest({
            dataSet: dataSet.id,
            period: period.period,
            orgUnits: choice.orgUnits,
            children: choice.children,
            attribution: choice.attribution,
            ...(choice.complete && mark === 'possible' ? { completeDate: today } : {}),
          }),
);

/** Everything that the page shows. */
export const selectView = createSelector(
  selectDhis2ExportState,
  selectDataSet,
  selectPeriod,
  selectHasOverlap,
  selectFaults,
  selectCompleteMark,
  (state, dataSet, period, overlap, faults, mark) => ({
    ...state,
    hasOverlap: overlap,
    dataSet,
    period,
    faults,
    completeMark: mark,
    isExporting: state.outcome.status === 'exporting',
    isReady:
      dataSet !== undefined &&
      period !== undefined &&
      // A file that leaves before its metadata are there would leave unchecked.
      state.metadata.reading === undefined &&
      !faults.some(({ isBlocking }) => isBlocking) &&
      (state.choice.orgUnits.length === 0 || state.orgUnits.status === 'ready'),
  }),
);
