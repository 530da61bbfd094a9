import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { concatMap, defer, EMPTY, switchMap } from 'rxjs';
import { deleteCachedMetadata, readCachedMetadata } from '../../../../../../data-access/index.ts';
import { readMetadata } from '../../../../../../domain/index.ts';
import { BROWSER_DATABASE } from '../../../../../database/browser-database.ts';
import { selectKnownDataSet } from '../../../choose/state/choose.selectors.ts';
import { MetadataActions, MetadataPanelActions } from './metadata.actions.ts';

/** Reads what the browser has of the chosen data set. */
export const loadCachedMetadata = createEffect(
  (store = inject(Store), cache = inject(BROWSER_DATABASE)) =>
    store.select(selectKnownDataSet).pipe(
      switchMap((dataSet) =>
        dataSet === undefined
          ? EMPTY
          : defer(() => cache.use((database) => readCachedMetadata(database, dataSet))).pipe(
              mapResponse({
                next: (cached) => {
                  if (cached === undefined) return MetadataActions.cacheEmpty({ dataSet });
                  const { fileName, day, text } = cached;
                  const read = readMetadata(text, dataSet);
                  if (!read.ok) return MetadataActions.cacheEmpty({ dataSet });
                  const loaded = { metadata: read.value, fileName, day, isCached: true };
                  return MetadataActions.metadataRead({ dataSet, loaded });
                },
                error: () => MetadataActions.cacheEmpty({ dataSet }),
              }),
            ),
      ),
    ),
  { functional: true },
);

/** Removes what is cached of the chosen data set; reported when it is gone, not before. */
export const removeCachedMetadata = createEffect(
  (actions = inject(Actions), store = inject(Store), cache = inject(BROWSER_DATABASE)) =>
    actions.pipe(
      ofType(MetadataPanelActions.removeClicked),
      concatLatestFrom(() => store.select(selectKnownDataSet)),
      concatMap(([, dataSet = '']) => {
        // What cannot be removed was never cached.
        const removed = MetadataActions.metadataRemoved({ dataSet });
        return defer(() => cache.use((database) => deleteCachedMetadata(database, dataSet))).pipe(
          mapResponse({ next: () => removed, error: () => removed }),
        );
      }),
    ),
  { functional: true },
);
