import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Dhis2Error } from '../../../../../data-access/index.ts';
import type { CompleteRegistration, ImportSummary } from '../../../../../domain/index.ts';

/** What the officer did about marks of completeness. */
export const RegistrationsPanelActions = createActionGroup({
  source: 'Registrations Panel',
  events: {
    Opened: emptyProps(),
    /** The least per cent of the expected CHWs, 0 to 100. */
    'Percent Changed': props<{ percent: number }>(),
    'Save Clicked': emptyProps(),
    /** After an import that DHIS2 holds. */
    'Mark Clicked': emptyProps(),
  },
});

/** What the worker and DHIS2 answer about them. */
export const RegistrationsActions = createActionGroup({
  source: 'Registrations',
  events: {
    /** Undefined where it is not known who is expected. */
    Counted: props<{ registrations: readonly CompleteRegistration[] | undefined }>(),
    Answered: props<{ summary: ImportSummary }>(),
    Failed: props<{ error: Dhis2Error }>(),
  },
});
