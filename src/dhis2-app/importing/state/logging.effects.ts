import { inject } from '@angular/core';
import { createEffect } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { map } from 'rxjs';
import {
  followSendings,
  type FollowedFile,
} from '../../../app/import-export/dhis2-export/send/state/follow-sendings.ts';
import { countingFeature } from '../../counting/state/counting.feature.ts';
import { DHIS2_SERVER } from '../../dhis2-server.ts';

/** Reads the team's log of this period in the data store, and after an import writes that one into it. */
export const logAndReadCounted = createEffect(
  (store = inject(Store), access = inject(DHIS2_SERVER)) => {
    const counted = store.select(countingFeature.selectCounted).pipe(
      map((count) => {
        const dataValueSet = count?.dataValueSet;
        if (dataValueSet === undefined) return undefined;
        const file: FollowedFile = { access, dataValueSet, way: 'app' };
        return () => Promise.resolve(file);
      }),
    );
    return followSendings(counted);
  },
  { functional: true },
);
