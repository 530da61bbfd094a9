import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { Dhis2ExportPageActions } from '../../shared/page.actions.ts';
import { ExportBarActions, ExportWorkerActions } from './export.actions.ts';
import type { ExportStatus } from './export-status.ts';

const IDLE: ExportStatus = { status: 'idle' };

/** For what it was counted. */
const purposeOf = (state: ExportStatus) =>
  state.status === 'exporting'
    ? { isReview: state.isReview, isByItself: state.isByItself }
    : { isReview: false, isByItself: false };

/** State of the last export. A result stays until the next one. */
export const exportFeature = createFeature({
  name: 'export',
  reducer: createReducer<ExportStatus>(
    IDLE,
    on(
      Dhis2ExportPageActions.entered,
      Dhis2ExportPageActions.reloadClicked,
      Dhis2ExportPageActions.left,
      ExportWorkerActions.outdated,
      (): ExportStatus => IDLE,
    ),
    on(
      ExportWorkerActions.started,
      (_, { basis, isReview = false, isByItself = false }): ExportStatus => ({
        status: 'exporting',
        basis,
        progress: undefined,
        isSilent: false,
        isReview,
        isByItself,
      }),
    ),
    on(ExportBarActions.exportClicked, (state, { fileName }): ExportStatus =>
      state.status === 'exporting' && state.isByItself
        ? { ...state, isReview: false, isByItself: false, exportAs: fileName }
        : state,
    ),
    on(ExportWorkerActions.metadataSettled, (state, { metadata }): ExportStatus =>
      state.status === 'exporting' && metadata !== undefined
        ? { ...state, basis: { ...state.basis, metadata } }
        : state,
    ),
    // A step that comes after the result is of no interest.
    on(ExportWorkerActions.progressed, (state, { progress }): ExportStatus =>
      state.status === 'exporting' ? { ...state, progress, isSilent: false } : state,
    ),
    on(ExportWorkerActions.silent, (state): ExportStatus =>
      state.status === 'exporting' ? { ...state, isSilent: true } : state,
    ),
    on(ExportWorkerActions.counted, (state, { report, check }): ExportStatus =>
      'basis' in state
        ? {
            status: 'counted',
            basis: state.basis,
            report,
            ...(check === undefined ? {} : { check }),
          }
        : state,
    ),
    on(ExportWorkerActions.foundCostly, (state, { seconds }): ExportStatus =>
      'basis' in state
        ? {
            status: 'costly',
            of: state.basis,
            ...(seconds === undefined ? {} : { seconds }),
          }
        : state,
    ),
    on(ExportWorkerActions.checked, (state, { checked }): ExportStatus =>
      'basis' in state
        ? {
            status: 'checked',
            basis: state.basis,
            checked,
            isByItself: purposeOf(state).isByItself,
          }
        : state,
    ),
    on(ExportWorkerActions.written, (state, { fileName, format, report, check }): ExportStatus =>
      'basis' in state
        ? {
            status: 'exported',
            basis: state.basis,
            fileName,
            format,
            report,
            ...(check === undefined ? {} : { check }),
          }
        : state,
    ),
    on(ExportWorkerActions.failed, (state, { error }): ExportStatus =>
      'basis' in state
        ? { status: 'failed', basis: state.basis, error, ...purposeOf(state) }
        : state,
    ),
    on(ExportBarActions.cancelClicked, (state): ExportStatus => ({
      status: 'cancelled',
      ...('basis' in state ? { of: state.basis } : {}),
    })),
  ),
  extraSelectors: ({ selectExportState }) => ({
    selectIsExporting: createSelector(selectExportState, ({ status }) => status === 'exporting'),
    /** What is found before a file leaves, while the officer looks at it. */
    selectChecked: createSelector(selectExportState, (state) =>
      state.status === 'checked' ? state.checked : undefined,
    ),
    /** Whether older periods may be looked for beside it. */
    selectLeavesTheLineFree: createSelector(
      selectExportState,
      ({ status }) => status !== 'exporting' && status !== 'cancelled',
    ),
  }),
});
