import { on } from '@ngrx/store';
import {
  Dhis2ExportDatabaseActions,
  Dhis2ExportPageActions,
} from '../../state/dhis2-export.actions.ts';
import type { Dhis2ExportState } from '../../state/dhis2-export-state.ts';
import { retry } from '../../choose/state/read-status.ts';

/** What becomes of the state while a file is made. */
export const exporting = [
  on(Dhis2ExportPageActions.exportRequested, (state): Dhis2ExportState => ({
    ...state,
    periods: retry(state.periods),
    outcome: {
      status: 'exporting',
      progress: { step: 'settings', done: 0 },
    },
  })),
  on(Dhis2ExportPageActions.exportCancelled, (state): Dhis2ExportState => ({
    ...state,
    outcome: { status: 'cancelled' },
  })),
  on(Dhis2ExportDatabaseActions.exportProgressed, (state, { progress }): Dhis2ExportState => ({
    ...state,
    outcome: { status: 'exporting', progress },
  })),
  on(Dhis2ExportDatabaseActions.findingsMade, (state, { review }): Dhis2ExportState => ({
    ...state,
    outcome: { status: 'checked', review },
  })),
  on(
    Dhis2ExportDatabaseActions.exported,
    (state, { fileName, report, check }): Dhis2ExportState => ({
      ...state,
      outcome: {
        status: 'exported',
        fileName,
        report,
        ...(check === undefined ? {} : { check }),
      },
    }),
  ),
  on(Dhis2ExportDatabaseActions.exportFailed, (state, { error }): Dhis2ExportState => ({
    ...state,
    outcome: { status: 'failed', error },
  })),
];
