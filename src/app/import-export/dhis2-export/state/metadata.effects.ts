import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { concatMap, EMPTY, from, map, switchMap } from 'rxjs';
import { forgetMetadata, keepMetadata, readKeptMetadata } from '../../../../data-access/index.ts';
import { readMetadata } from '../../../../domain/index.ts';
import { KEPT_DATABASE } from '../../../database/kept-database.ts';
import { TODAY } from '../today.ts';
import { Dhis2ExportPageActions, Dhis2MetadataActions } from './dhis2-export.actions.ts';
import { selectChosenDataSet, selectMetadataToRead } from './dhis2-export.selectors.ts';

/** Reads what the browser keeps of the chosen data set. A browser that keeps nothing has nothing. */
export const loadKeptMetadata = createEffect(
  (store = inject(Store), open = inject(KEPT_DATABASE)) =>
    store.select(selectMetadataToRead).pipe(
      switchMap((dataSet) =>
        dataSet === undefined
          ? EMPTY
          : from(readKeptMetadata(open(), dataSet).catch(() => undefined)).pipe(
              map((kept) => {
                const read = kept === undefined ? undefined : readMetadata(kept.text, dataSet);
                if (kept === undefined || !read?.ok) {
                  return Dhis2MetadataActions.nothingKept({ dataSet });
                }
                const { fileName, day } = kept;
                const loaded = { metadata: read.value, fileName, day, isKept: true };
                return Dhis2MetadataActions.metadataRead({ dataSet, loaded });
              }),
            ),
      ),
    ),
  { functional: true },
);

/** Reads a file that was chosen and keeps it; where it cannot be kept it serves this page alone. */
export const readMetadataFile = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    open = inject(KEPT_DATABASE),
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
        const day = today();
        const isKept = await keepMetadata(open(), dataSet, { fileName, day, text }).then(
          () => true,
          () => false,
        );
        const loaded = { metadata: read.value, fileName, day, isKept };
        return Dhis2MetadataActions.metadataRead({ dataSet, loaded });
      }),
    ),
  { functional: true },
);

/** Forgets what is kept of the chosen data set. */
export const forgetKeptMetadata = createEffect(
  (actions = inject(Actions), store = inject(Store), open = inject(KEPT_DATABASE)) =>
    actions.pipe(
      ofType(Dhis2ExportPageActions.metadataForgotten),
      concatLatestFrom(() => store.select(selectChosenDataSet)),
      // What cannot be forgotten was never kept.
      concatMap(([, dataSet = '']) => forgetMetadata(open(), dataSet).catch(() => undefined)),
    ),
  { functional: true, dispatch: false },
);
