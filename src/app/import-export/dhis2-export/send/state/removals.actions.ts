import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { DeletionOutcome, SendFailure } from '../../../../../data-access/index.ts';
import type { DataValueRow } from '../../../../../domain/index.ts';

/** What the officer did about rows that are left behind. */
export const RemovalsPanelActions = createActionGroup({
  source: 'Removals Panel',
  events: {
    'Check Clicked': props<{ rows: readonly DataValueRow[] }>(),
    /** After a check, and with the count confirmed. */
    'Delete Clicked': props<{ rows: readonly DataValueRow[] }>(),
  },
});

/** What DHIS2 answered about them. */
export const RemovalsActions = createActionGroup({
  source: 'Removals in DHIS2',
  events: {
    Answered: props<{ outcome: DeletionOutcome }>(),
    Failed: props<{ failure: SendFailure }>(),
    /** The rows of the file are gone. */
    'Nothing To Compare': emptyProps(),
  },
});
