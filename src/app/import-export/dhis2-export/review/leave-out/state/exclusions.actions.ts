import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { ExclusionsOf, SavedExclusions } from '../../../../../../data-access/index.ts';

/** Whom the officer leaves out of a period, and takes in again. */
export const ExclusionActions = createActionGroup({
  source: 'Leave Out',
  events: {
    'Left Out': props<{ of: ExclusionsOf; owner: string; reason: string }>(),
    'Taken In': props<{ of: ExclusionsOf; owner: string }>(),
  },
});

/** What this browser keeps of it. */
export const ExclusionStoreActions = createActionGroup({
  source: 'Exclusion Store',
  events: {
    /** What is kept. */
    Read: props<{ kept: readonly SavedExclusions[] }>(),
    /** This browser cannot say what it keeps: nobody is left out, and that is said. */
    'Not Read': emptyProps(),
    /** A change could not be kept. */
    'Not Kept': emptyProps(),
  },
});
