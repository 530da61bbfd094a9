import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { SendFailure, SendOutcome, SendProgress } from '../../../../../data-access/index.ts';

/** What happened where a file can be sent, and what DHIS2 answered. */
export const SendActions = createActionGroup({
  source: 'Send to DHIS2',
  events: {
    Opened: emptyProps(),
    Closed: emptyProps(),
    'Server Wanted': emptyProps(),
    'Server Found': props<{ server: string | undefined }>(),
    Requested: props<{ dryRun: boolean }>(),
    Stopped: emptyProps(),
    Progressed: props<{ progress: SendProgress }>(),
    Answered: props<{ answer: SendOutcome }>(),
    Failed: props<{ failure: SendFailure }>(),
  },
});
