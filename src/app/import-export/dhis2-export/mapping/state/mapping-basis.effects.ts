import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { switchMap, takeUntil } from 'rxjs';
import { readAccess, readMappingBasis } from '../../../../../data-access/index.ts';
import { PAGE_ACCESS } from '../../../../../domain/index.ts';
import { OPEN_DATABASE } from '../../../../database/open-database.ts';
import { abortable } from '../../../../rx/abortable.ts';
import { ASK_SESSION } from '../../shared/ask-session.ts';
import { unexpectedError } from '../../shared/unexpected-error.ts';
import { MappingActions, MappingPageActions } from './mapping.actions.ts';
import { mappingFeature } from './mapping.feature.ts';

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
