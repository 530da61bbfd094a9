import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store, type Action } from '@ngrx/store';
import { defer, EMPTY, filter, map, of, switchMap, takeUntil } from 'rxjs';
import { readAccess, readMappingBasis } from '../../../../../data-access/index.ts';
import { PAGE_ACCESS, readMappingTable } from '../../../../../domain/index.ts';
import { OPEN_DATABASE } from '../../../../database/open-database.ts';
import { abortable } from '../../../../rx/abortable.ts';
import { Dhis2Credentials } from '../../dhis2/connection/dhis2-credentials.ts';
import { DHIS2_FETCH } from '../../dhis2/connection/dhis2-fetch.ts';
import { unexpectedDhis2Error } from '../../dhis2/connection/unexpected-dhis2-error.ts';
import { ASK_SESSION } from '../../shared/ask-session.ts';
import { unexpectedError } from '../../shared/unexpected-error.ts';
import { MappingActions, MappingPageActions } from './mapping.actions.ts';
import { mappingFeature } from './mapping.feature.ts';
import type { MappingState } from './mapping-state.ts';
import { MappingSuggestions } from './mapping-suggestions.ts';
import { readFile } from './read-file.ts';
import { readFromDhis2 } from './read-from-dhis2.ts';
import { tableDecisions } from './table-decisions.ts';
import { wantedDataSets } from './wanted-data-sets.ts';

/** Reads the CHT's side, for whoever may export; given up when the page is left. */
export const readBasis = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    askSession = inject(ASK_SESSION),
    open = inject(OPEN_DATABASE),
  ) =>
    actions.pipe(
      ofType(
        MappingPageActions.entered,
        MappingPageActions.retryClicked,
        MappingPageActions.typesChosen,
      ),
      concatLatestFrom(() => store.select(mappingFeature.selectTypes)),
      switchMap(([, types]) =>
        abortable(async (signal) => {
          const database = open(signal);
          const access = await readAccess(database, askSession, PAGE_ACCESS, { signal });
          if (!access.ok) return MappingActions.basisRefused(access);
          const basis = await readMappingBasis(database, types === null ? {} : { types }, {
            signal,
          });
          return basis.ok
            ? MappingActions.basisRead({ basis: basis.value })
            : MappingActions.basisRefused(basis);
        }).pipe(
          mapResponse({
            next: (action) => action,
            error: (fault) =>
              MappingActions.basisRefused({ error: unexpectedError('places', fault) }),
          }),
          takeUntil(actions.pipe(ofType(MappingPageActions.left))),
        ),
      ),
    ),
  { functional: true },
);

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

/**
 * Takes over what a table decides; also once more where one of the two sides is read anew, since it may have
 * then what was not there before.
 */
export const readTable = createEffect(
  (actions = inject(Actions), store = inject(Store)) =>
    actions.pipe(
      ofType(MappingPageActions.tableChosen, MappingActions.basisRead, MappingActions.metadataRead),
      concatLatestFrom(() => store.select(mappingFeature.selectMappingState)),
      map(([action, state]) => {
        if (!('text' in action)) {
          const { table } = state;
          return table === null ? undefined : answerOf(state, table.fileName, table.rows, table);
        }
        const { fileName } = action;
        const rows = readMappingTable(action.text);
        return rows.ok
          ? answerOf(state, fileName, rows.value, { places: {}, targets: {} })
          : MappingActions.tableRefused({ fileName, fault: rows.error });
      }),
      filter((answer) => answer !== undefined),
    ),
  { functional: true },
);

function answerOf(...asked: Parameters<typeof tableDecisions>): Action | undefined {
  const read = tableDecisions(...asked);
  return read && MappingActions.tableRead(read);
}

/**
 * Looks for suggestions whenever a side is read or something is decided; what is decided meanwhile is looked
 * for with what was found so far.
 */
export const findSuggestions = createEffect(
  (actions = inject(Actions), store = inject(Store), suggestions = inject(MappingSuggestions)) =>
    actions.pipe(
      ofType(
        MappingActions.basisRead,
        MappingActions.metadataRead,
        MappingActions.tableRead,
        MappingPageActions.decided,
        MappingPageActions.decisionUndone,
      ),
      concatLatestFrom(() => store.select(mappingFeature.selectMappingState)),
      switchMap(([, { basis, loaded, places, targets }]) =>
        basis === null || loaded === null
          ? EMPTY
          : abortable<Action>(async (signal, report) => {
              const suggested = await suggestions.suggest(
                { basis, loaded, places, targets },
                {
                  signal,
                  onProgress: (searched) => {
                    report(MappingActions.searchTold({ searched }));
                  },
                },
              );
              return MappingActions.suggestionsFound({ suggested });
            }).pipe(
              mapResponse({
                next: (action) => action,
                error: (fault) =>
                  MappingActions.basisRefused({ error: unexpectedError('places', fault) }),
              }),
              takeUntil(
                actions.pipe(ofType(MappingPageActions.left, MappingPageActions.typesChosen)),
              ),
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
 * Reads it from the connected DHIS2 with the credentials that are typed. Given up as soon as nobody waits
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
