import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { concatMap, EMPTY, filter, from, map, switchMap, takeUntil } from 'rxjs';
import {
  forgetMetadata,
  keepMetadata,
  readDataSetMetadata,
  readKeptMetadata,
  type Dhis2Error,
  type KeptMetadata,
} from '../../../../../../data-access/index.ts';
import {
  readMetadata,
  type DataSetMetadata,
  type MetadataFault,
} from '../../../../../../domain/index.ts';
import { BROWSER_DATABASE } from '../../../../../database/browser-database.ts';
import type { BrowserDatabase } from '../../../../../database/open-browser-database.ts';
import { DHIS2_EXPORT_OPTIONS } from '../../../../dhis2-export-options.ts';
import { DHIS2_FETCH } from '../../connection/dhis2-fetch.ts';
import { Dhis2Credentials } from '../../connection/dhis2-credentials.ts';
import { TODAY } from '../../../shared/today.ts';
import { abortable } from '../../../../../rx/abortable.ts';
import {
  Dhis2ExportPageActions,
  Dhis2MetadataActions,
} from '../../../state/dhis2-export.actions.ts';
import { dhis2ExportFeature } from '../../../state/dhis2-export.feature.ts';
import {
  selectChosenDataSet,
  selectMetadataToRead,
} from '../../../state/dhis2-export.selectors.ts';

/** Reads what the browser keeps of the chosen data set. A browser that keeps nothing has nothing. */
export const loadCachedMetadata = createEffect(
  (store = inject(Store), cache = inject(BROWSER_DATABASE)) =>
    store.select(selectMetadataToRead).pipe(
      switchMap((dataSet) =>
        dataSet === undefined
          ? EMPTY
          : from(cache.use((database) => readKeptMetadata(database, dataSet))).pipe(
              map((kept) => {
                const read = kept === undefined ? undefined : readMetadata(kept.text, dataSet);
                if (kept === undefined || !read?.ok) {
                  return Dhis2MetadataActions.noCachedMetadata({ dataSet });
                }
                const { fileName, day } = kept;
                const loaded = { metadata: read.value, fileName, day, isCached: true };
                return Dhis2MetadataActions.metadataRead({ dataSet, loaded });
              }),
            ),
      ),
    ),
  { functional: true },
);

/** Keeps what was read; where it cannot be kept it serves this page alone. */
async function keepAndTell(
  cache: BrowserDatabase,
  dataSet: string,
  metadata: DataSetMetadata,
  kept: KeptMetadata,
): Promise<ReturnType<typeof Dhis2MetadataActions.metadataRead>> {
  const written = await cache.use(async (database) => {
    await keepMetadata(database, dataSet, kept);
    return true;
  });
  const { fileName, day } = kept;
  return Dhis2MetadataActions.metadataRead({
    dataSet,
    loaded: { metadata, fileName, day, isCached: written === true },
  });
}

/** Reads a file that was chosen and keeps it. */
export const readMetadataFile = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    cache = inject(BROWSER_DATABASE),
    today = inject(TODAY),
  ) =>
    actions.pipe(
      ofType(Dhis2ExportPageActions.metadataFileChosen),
      concatLatestFrom(() => store.select(selectChosenDataSet)),
      switchMap(async ([{ fileName, text }, dataSet = '']) => {
        const read = readMetadata(text, dataSet);
        if (!read.ok) {
          return Dhis2MetadataActions.metadataRefused({ dataSet, fileName, fault: read.error });
        }
        const kept = { fileName, day: today(), text };
        return keepAndTell(cache, dataSet, read.value, kept);
      }),
    ),
  { functional: true },
);

/**
 * Reads it from the connected DHIS2 with the credentials that are typed, and keeps it. The request is
 * given up as soon as nobody waits for it: another data set, or left.
 */
export const askForMetadata = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    cache = inject(BROWSER_DATABASE),
    today = inject(TODAY),
    fetchFn = inject(DHIS2_FETCH),
    who = inject(Dhis2Credentials),
    { dhis2Url } = inject(DHIS2_EXPORT_OPTIONS),
  ) =>
    actions.pipe(
      ofType(Dhis2ExportPageActions.metadataAskedFor),
      concatLatestFrom(() => store.select(selectChosenDataSet)),
      switchMap(([{ server }, dataSet = '']) => {
        const access = { baseUrl: dhis2Url, isProxied: true, authorization: who.authorization() };
        const given = store.select(dhis2ExportFeature.selectMetadata);
        return abortable(async (signal) => {
          const read = await readDataSetMetadata(fetchFn, access, dataSet, { signal });
          if (read.ok) {
            const kept = { fileName: server, day: today(), text: read.value.text };
            return keepAndTell(cache, dataSet, read.value.metadata, kept);
          }
          const { error } = read;
          return isFault(error)
            ? Dhis2MetadataActions.metadataRefused({ dataSet, fileName: server, fault: error })
            : Dhis2MetadataActions.metadataNotAnswered({ dataSet, error });
        }).pipe(
          mapResponse({
            next: (action) => action,
            error: (fault) =>
              Dhis2MetadataActions.metadataNotAnswered({
                dataSet,
                error: { code: 'refused', status: 0, words: String(fault) },
              }),
          }),
          takeUntil(given.pipe(filter(({ reading }) => reading !== 'dhis2'))),
        );
      }),
    ),
  { functional: true },
);

const FAULTS: readonly string[] = [
  'not-json',
  'zipped',
  'not-metadata',
  'dhis2-error',
  'no-such-data-set',
] satisfies readonly MetadataFault['code'][];

const isFault = (error: Dhis2Error | MetadataFault): error is MetadataFault =>
  FAULTS.includes(error.code);

/** Forgets what is kept of the chosen data set; told when it is gone, not before. */
export const removeCachedMetadata = createEffect(
  (actions = inject(Actions), store = inject(Store), cache = inject(BROWSER_DATABASE)) =>
    actions.pipe(
      ofType(Dhis2ExportPageActions.metadataForgotten),
      concatLatestFrom(() => store.select(selectChosenDataSet)),
      // What cannot be forgotten was never kept.
      concatMap(async ([, dataSet = '']) => {
        await cache.use((database) => forgetMetadata(database, dataSet));
        return Dhis2MetadataActions.noCachedMetadata({ dataSet });
      }),
    ),
  { functional: true },
);
