import { createActionGroup, props } from '@ngrx/store';
import type { FindingKind } from '../../../../../domain/index.ts';

/** Corrections that the officer chose while looking at what DHIS2 would do with a file. */
export const FileCheckActions = createActionGroup({
  source: 'File Check',
  events: {
    'Left Out Chosen': props<{ kind: FindingKind; isLeftOut: boolean }>(),
    'Yes No Chosen': props<{ isYesNo: boolean }>(),
  },
});
