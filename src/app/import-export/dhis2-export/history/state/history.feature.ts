import { createFeature, createReducer, on } from '@ngrx/store';
import { ExportWorkerActions } from '../../export/state/export.actions.ts';
import { Dhis2ExportPageActions } from '../../shared/page.actions.ts';
import { HistoryActions, type RecordedFile } from './history.actions.ts';

interface HistoryState {
  /** Of the last file; undefined until it was looked at. */
  readonly recorded: RecordedFile | undefined;
}

const NOTHING: HistoryState = { recorded: undefined };

/** What is known of the last file besides its report, and of the exports before it. */
export const historyFeature = createFeature({
  name: 'history',
  reducer: createReducer<HistoryState>(
    NOTHING,
    on(
      ExportWorkerActions.started,
      ExportWorkerActions.written,
      Dhis2ExportPageActions.reloadClicked,
      Dhis2ExportPageActions.left,
      (): HistoryState => NOTHING,
    ),
    on(HistoryActions.recorded, (_, { recorded }): HistoryState => ({ recorded })),
    on(HistoryActions.readBack, ({ recorded }, { readBack }): HistoryState => ({
      recorded: recorded && { ...recorded, readBack },
    })),
    on(HistoryActions.forgotten, ({ recorded }): HistoryState => ({
      recorded: recorded && { ...recorded, isKept: false, kept: 0 },
    })),
  ),
});
