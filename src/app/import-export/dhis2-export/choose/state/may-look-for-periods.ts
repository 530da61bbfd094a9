import { InjectionToken } from '@angular/core';
import { of, type Observable } from 'rxjs';

/**
 * Whether older periods may be looked for: an export has the line for itself, and after Cancel nothing
 * is asked until the officer goes on.
 */
export const MAY_LOOK_FOR_PERIODS = new InjectionToken<Observable<boolean>>(
  'may look for periods',
  { providedIn: 'root', factory: () => of(true) },
);
