import { createActionGroup, emptyProps, props } from '@ngrx/store';

/** Which DHIS2 the host passes requests on to. */
export const Dhis2ServerActions = createActionGroup({
  source: 'DHIS2 Server',
  events: {
    /** Something is shown that needs the server. */
    'Panel Opened': emptyProps(),
    /** Undefined where the host passes on to none, or did not say. */
    'Server Found': props<{ server: string | undefined }>(),
  },
});
