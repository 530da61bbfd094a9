import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type {
  Dhis2DataSet,
  Dhis2Error,
  Dhis2User,
  HostConnection,
  HostOffer,
  JobFailure,
} from '../../../data-access/index.ts';

/** What somebody did with the app and its connection. */
export const AppActions = createActionGroup({
  source: 'DHIS2 App',
  events: {
    Opened: emptyProps(),
    /** Of the form for whoever administers this DHIS2. */
    'Connection Submitted': props<{ connection: HostConnection }>(),
    /** A CHT account was typed. */
    'Signed In': emptyProps(),
    'Signed Out': emptyProps(),
  },
});

/** What DHIS2 and the host answered. */
export const ConnectionActions = createActionGroup({
  source: 'Connection',
  events: {
    'Dhis2 Read': props<{
      user: Dhis2User;
      dataSets: readonly Dhis2DataSet[];
      connection: HostConnection | undefined;
    }>(),
    'Dhis2 Failed': props<{ error: Dhis2Error }>(),
    'Connection Kept': props<{ connection: HostConnection; isProtected: boolean }>(),
    'Connection Not Kept': props<{ error: Dhis2Error }>(),
    'Offer Read': props<{ offer: HostOffer }>(),
    'Host Failed': props<{ failure: JobFailure }>(),
  },
});
