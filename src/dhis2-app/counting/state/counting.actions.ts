import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { ExportedOnHost, JobFailure, JobProgress } from '../../../data-access/index.ts';
import type { DataSetMetadata, StoredComparison } from '../../../domain/index.ts';
import type { Reading } from '../../../app/import-export/dhis2-export/send/state/reading.ts';
import type { WholeChoice } from '../../choose/state/choose.feature.ts';

/** What somebody did to have something counted. */
export const CountingPanelActions = createActionGroup({
  source: 'Counting Panel',
  events: {
    'Count Clicked': props<{ choice: WholeChoice }>(),
    'Stop Clicked': emptyProps(),
  },
});

/** What the host counted, and what DHIS2 knows of it. */
export const CountingActions = createActionGroup({
  source: 'Counting',
  events: {
    Progressed: props<{ progress: JobProgress }>(),
    Counted: props<{ counted: ExportedOnHost }>(),
    Failed: props<{ failure: JobFailure }>(),
    /** Names, types and defaults; undefined where DHIS2 does not tell them. */
    'Metadata Read': props<{ metadata: DataSetMetadata | undefined }>(),
    /** What DHIS2 holds now. */
    Compared: props<{ comparison: Reading<StoredComparison> }>(),
  },
});
