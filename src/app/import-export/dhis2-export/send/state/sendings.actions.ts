import { createActionGroup, props } from '@ngrx/store';
import type { Dhis2Error, SendingsOfFile } from '../../../../../data-access/index.ts';
import type { Reading } from './reading.ts';

/** What the log of sendings in DHIS2 says. */
export const SendingsActions = createActionGroup({
  source: 'Sendings Log',
  events: {
    /** Of the file's data set and period, with the sending of now where it is in it. */
    Read: props<{ sendings: Reading<SendingsOfFile> }>(),
    /** The file is sent all the same. */
    'Not Logged': props<{ error: Dhis2Error }>(),
  },
});
