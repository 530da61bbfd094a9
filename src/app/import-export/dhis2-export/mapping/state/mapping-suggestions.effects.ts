import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store, type Action } from '@ngrx/store';
import { EMPTY, switchMap, takeUntil } from 'rxjs';
import { abortable } from '../../../../rx/abortable.ts';
import { unexpectedError } from '../../shared/unexpected-error.ts';
import { MappingActions, MappingPageActions } from './mapping.actions.ts';
import { mappingFeature } from './mapping.feature.ts';
import { MappingSuggestions } from './mapping-suggestions.ts';

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
