import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { filter, switchMap, takeUntil } from 'rxjs';
import { readDataSetMetadata } from '../../../../../../data-access/index.ts';
import { readMetadata } from '../../../../../../domain/index.ts';
import { BROWSER_DATABASE } from '../../../../../database/browser-database.ts';
import { abortable } from '../../../../../rx/abortable.ts';
import { selectKnownDataSet } from '../../../choose/state/choose.selectors.ts';
import { TODAY } from '../../../shared/today.ts';
import { Dhis2Credentials } from '../../connection/dhis2-credentials.ts';
import { DHIS2_FETCH } from '../../connection/dhis2-fetch.ts';
import { isMetadataFault } from '../is-metadata-fault.ts';
import { MetadataActions, MetadataPanelActions } from './metadata.actions.ts';
import { metadataFeature } from './metadata.feature.ts';
import { unexpectedDhis2Error } from '../../connection/unexpected-dhis2-error.ts';
import { cacheAndReport } from './cache-and-report.ts';
import { mappedTo } from './mapped-to.ts';

/** Reads a file that was chosen, and caches it; given up where another data set is chosen. */
export const readMetadataFile = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    cache = inject(BROWSER_DATABASE),
    today = inject(TODAY),
  ) =>
    actions.pipe(
      ofType(MetadataPanelActions.fileChosen),
      concatLatestFrom(() => store.select(selectKnownDataSet)),
      switchMap(([{ fileName, text }, dataSet = '']) =>
        abortable(async () => {
          const read = readMetadata(text, dataSet);
          if (!read.ok) {
            return MetadataActions.metadataRefused({ dataSet, fileName, fault: read.error });
          }
          return cacheAndReport(cache, dataSet, read.value, { fileName, day: today(), text });
        }).pipe(
          mapResponse({
            next: (action) => action,
            error: () =>
              MetadataActions.metadataRefused({
                dataSet,
                fileName,
                fault: { code: 'not-metadata' },
              }),
          }),
          takeUntil(store.select(selectKnownDataSet).pipe(filter((now) => now !== dataSet))),
        ),
      ),
    ),
  { functional: true },
);

/**
 * Reads it from the connected DHIS2 with the credentials that are typed, and caches it. The request is
 * given up as soon as nobody waits for it: stopped, another data set, or left.
 */
export const readMetadataFromDhis2 = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    cache = inject(BROWSER_DATABASE),
    today = inject(TODAY),
    fetchFn = inject(DHIS2_FETCH),
    credentials = inject(Dhis2Credentials),
  ) =>
    actions.pipe(
      ofType(MetadataPanelActions.readClicked),
      concatLatestFrom(() => store.select(selectKnownDataSet)),
      switchMap(([{ server }, dataSet = '']) =>
        abortable(async (signal) => {
          const access = credentials.access();
          const minMaxOf = mappedTo(store, dataSet);
          const reading = { minMaxOf, signal };
          const read = await readDataSetMetadata(fetchFn, access, dataSet, reading);
          if (read.ok) {
            const file = { fileName: server, day: today(), text: read.value.text };
            return cacheAndReport(cache, dataSet, read.value.metadata, file);
          }
          const { error } = read;
          return isMetadataFault(error)
            ? MetadataActions.metadataRefused({ dataSet, fileName: server, fault: error })
            : MetadataActions.metadataNotAnswered({ dataSet, error });
        }).pipe(
          mapResponse({
            next: (action) => action,
            error: (fault) =>
              MetadataActions.metadataNotAnswered({
                dataSet,
                error: unexpectedDhis2Error(fault),
              }),
          }),
          takeUntil(
            store
              .select(metadataFeature.selectMetadata)
              .pipe(filter(({ reading }) => reading !== 'dhis2')),
          ),
        ),
      ),
    ),
  { functional: true },
);
