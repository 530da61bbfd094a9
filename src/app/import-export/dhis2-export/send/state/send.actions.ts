import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { SendFailure, SendOutcome, SendProgress } from '../../../../../data-access/index.ts';
import type { ReadBack, StoredComparison } from '../../../../../domain/index.ts';
import type { Reading } from './reading.ts';

/** What the officer did where a file can be sent. */
export const SendPanelActions = createActionGroup({
  source: 'Send Panel',
  events: {
    Opened: emptyProps(),
    Closed: emptyProps(),
    'Send Clicked': props<{ dryRun: boolean }>(),
    'Stop Clicked': emptyProps(),
  },
});

/** What DHIS2 answered to a file. */
export const SendActions = createActionGroup({
  source: 'Send to DHIS2',
  events: {
    Progressed: props<{ progress: SendProgress }>(),
    Answered: props<{ answer: SendOutcome }>(),
    Failed: props<{ failure: SendFailure }>(),
    /** What DHIS2 holds before an import; or why it could not be read. */
    Compared: props<{ comparison: Reading<StoredComparison> }>(),
    /** What DHIS2 holds after one. */
    'Read Back': props<{ readBack: Reading<ReadBack> }>(),
    /** The rows of the file are gone. */
    'Nothing To Send': emptyProps(),
  },
});
