import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { concatMap, defer, EMPTY, filter, firstValueFrom, map, switchMap, takeUntil } from 'rxjs';
import {
  deleteCachedMetadata,
  cacheMetadata,
  readDataSetMetadata,
  readCachedMetadata,
  type CachedMetadata,
} from '../../../../../../data-access/index.ts';
import {
  mappedDataElements,
  readMetadata,
  rowKeysOfDataSet,
  type DataSetMetadata,
  type MinMaxQuestion,
} from '../../../../../../domain/index.ts';
import { BROWSER_DATABASE } from '../../../../../database/browser-database.ts';
import type { BrowserDatabase } from '../../../../../database/open-browser-database.ts';
import { abortable } from '../../../../../rx/abortable.ts';
import { ChooseMetadataActions } from '../../../choose/state/choose.actions.ts';
import {
  selectAreOrgUnitsRead,
  selectKnownDataSet,
  selectKnownOrgUnits,
  selectTargets,
} from '../../../choose/state/choose.selectors.ts';
import { TODAY } from '../../../shared/today.ts';
import { Dhis2Credentials } from '../../connection/dhis2-credentials.ts';
import { DHIS2_FETCH } from '../../connection/dhis2-fetch.ts';
import { isMetadataFault } from '../is-metadata-fault.ts';
import { MetadataActions, MetadataPanelActions } from './metadata.actions.ts';
import { metadataFeature } from './metadata.feature.ts';
import { unexpectedDhis2Error } from '../../connection/unexpected-dhis2-error.ts';

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

/** Caches what was read; where it cannot be cached it serves this page alone. */
async function cacheAndReport(
  cache: BrowserDatabase,
  dataSet: string,
  metadata: DataSetMetadata,
  file: CachedMetadata,
): Promise<ReturnType<typeof MetadataActions.metadataRead>> {
  const written = await cache.use(async (database) => {
    await cacheMetadata(database, dataSet, file);
    return true;
  });
  const { fileName, day } = file;
  return MetadataActions.metadataRead({
    dataSet,
    loaded: { metadata, fileName, day, isCached: written === true },
  });
}

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

/** What is mapped, as soon as all of it is read: no file has a row of anything else. */
async function mappedTo(store: Pick<Store, 'select'>, dataSet: string): Promise<MinMaxQuestion> {
  await firstValueFrom(store.select(selectAreOrgUnitsRead).pipe(filter(Boolean)));
  const orgUnits = await firstValueFrom(store.select(selectKnownOrgUnits));
  const targets = await firstValueFrom(store.select(selectTargets));
  return {
    orgUnits: orgUnits.map(({ id }) => id),
    dataElements: [...mappedDataElements(rowKeysOfDataSet(targets, dataSet)).keys()],
  };
}

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
