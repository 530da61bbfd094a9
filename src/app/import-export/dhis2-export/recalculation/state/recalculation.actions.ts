import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type {
  JobFailure,
  RecalculationOffer,
  JobProgress,
} from '../../../../../data-access/index.ts';
import type { ComparedAlone } from '../../review/shared/compared-alone.ts';
import type { Compared, RecalculationOf, SavedRecalculation } from './recalculation-state.ts';

/** What the officer wants of the reports. */
export const RecalculationPanelActions = createActionGroup({
  source: 'Recalculation Panel',
  events: {
    'Compare Clicked': props<{ isAsOfEnd: boolean; alone?: ComparedAlone }>(),
    'Stop Clicked': emptyProps(),
    'Export Clicked': emptyProps(),
    'Filter Changed': props<{ isDifferingOnly: boolean }>(),
    'Page Turned': props<{ from: number }>(),
  },
});

/** What the host answered. */
export const RecalculationActions = createActionGroup({
  source: 'Recalculation on the Host',
  events: {
    Offered: props<{ offer: RecalculationOffer | undefined }>(),
    Started: props<{ of: RecalculationOf }>(),
    Progressed: props<{ progress: JobProgress }>(),
    Compared: props<{ compared: Compared }>(),
    Failed: props<{ failure: JobFailure }>(),
    Saved: props<{ saved: SavedRecalculation }>(),
    'Not Saved': props<{ failure: JobFailure }>(),
  },
});
