import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store, type Action } from '@ngrx/store';
import { defer, filter, map, of, switchMap, takeUntil } from 'rxjs';
import { abortable } from '../../../../rx/abortable.ts';
import { Dhis2Credentials } from '../../dhis2/connection/dhis2-credentials.ts';
import { DHIS2_FETCH } from '../../dhis2/connection/dhis2-fetch.ts';
import { unexpectedDhis2Error } from '../../dhis2/connection/unexpected-dhis2-error.ts';
import { MappingActions, MappingPageActions } from './mapping.actions.ts';
import { mappingFeature } from './mapping.feature.ts';
import type { MappingState } from './mapping-state.ts';
import { readFile } from './read-file.ts';
import { readFromDhis2 } from './read-from-dhis2.ts';
import { wantedDataSets } from './wanted-data-sets.ts';

/** Reads a file that was chosen, or another data set of it. */
export const readMetadataFile = createEffect(
  (actions = inject(Actions), store = inject(Store)) =>
    actions.pipe(
      ofType(MappingPageActions.fileChosen, MappingPageActions.dataSetChosen),
      concatLatestFrom(() => store.select(mappingFeature.selectMappingState)),
      map(([action, state]) => fileToRead(action, state)),
      filter((file) => file !== undefined),
      switchMap(({ fileName, text, wanted }) =>
        defer(() => of(readFile(fileName, text, wanted))).pipe(
          mapResponse({
            next: (read) =>
              read.ok
                ? MappingActions.metadataRead({ loaded: read.value })
                : MappingActions.metadataRefused({ fileName, fault: read.error }),
            error: () =>
              MappingActions.metadataRefused({ fileName, fault: { code: 'not-metadata' } }),
          }),
        ),
      ),
    ),
  { functional: true },
);

/** What is to be read of a file; undefined where the data set is one of the connected DHIS2. */
function fileToRead(
  action: { readonly fileName: string; readonly text: string } | { readonly dataSet: string },
  state: MappingState,
):
  | { readonly fileName: string; readonly text: string; readonly wanted: readonly string[] }
  | undefined {
  if ('text' in action) return { ...action, wanted: wantedDataSets(state) };
  const { loaded } = state;
  return loaded?.source.kind === 'file'
    ? { fileName: loaded.from, text: loaded.source.text, wanted: [action.dataSet] }
    : undefined;
}

/**
 * Reads metadata from the connected DHIS2 with the credentials that are typed. Given up as soon as nobody waits
 * for it: stopped, a file chosen instead, or left.
 */
export const readMetadataFromDhis2 = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    fetchFn = inject(DHIS2_FETCH),
    credentials = inject(Dhis2Credentials),
  ) =>
    actions.pipe(
      ofType(MappingPageActions.readClicked, MappingPageActions.dataSetChosen),
      concatLatestFrom(() => store.select(mappingFeature.selectMappingState)),
      filter(([, { asked }]) => asked?.isReading === true),
      switchMap(([action, state]) =>
        abortable<Action>((signal, report) =>
          readFromDhis2(
            {
              fetchFn,
              access: credentials.access(),
              signal,
              onProgress: (progress) => {
                report(MappingActions.orgUnitsTold({ progress }));
              },
            },
            state,
            'dataSet' in action ? action.dataSet : undefined,
          ),
        ).pipe(
          mapResponse({
            next: (answer) => answer,
            error: (fault) =>
              MappingActions.dhis2NotAnswered({ error: unexpectedDhis2Error(fault) }),
          }),
          takeUntil(
            actions.pipe(
              ofType(
                MappingPageActions.stopClicked,
                MappingPageActions.fileChosen,
                MappingPageActions.left,
              ),
            ),
          ),
        ),
      ),
    ),
  { functional: true },
);
