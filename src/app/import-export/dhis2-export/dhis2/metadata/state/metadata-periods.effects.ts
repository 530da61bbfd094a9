import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { map } from 'rxjs';
import { ChooseMetadataActions } from '../../../choose/state/choose.actions.ts';
import { MetadataActions } from './metadata.actions.ts';

/** Which periods there are to choose follows from the metadata, where the settings do not say it. */
export const offerPeriodsOfMetadata = createEffect(
  (actions = inject(Actions)) =>
    actions.pipe(
      ofType(MetadataActions.metadataRead),
      map(({ dataSet, loaded: { metadata } }) =>
        ChooseMetadataActions.periodTypeKnown({
          dataSet,
          ...(metadata.periodType === undefined ? {} : { periodType: metadata.periodType }),
        }),
      ),
    ),
  { functional: true },
);
