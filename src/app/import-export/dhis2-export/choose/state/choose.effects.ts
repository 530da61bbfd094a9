import { DOCUMENT, inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store, type Action } from '@ngrx/store';
import {
  catchError,
  combineLatest,
  defer,
  distinctUntilChanged,
  EMPTY,
  filter,
  fromEvent,
  map,
  merge,
  switchMap,
  timer,
} from 'rxjs';
import { readOrgUnits, readPeriods } from '../../../../../data-access/index.ts';
import { OPEN_DATABASE } from '../../../../database/open-database.ts';
import { abortable } from '../../../../rx/abortable.ts';
import { sideEffect } from '../../../../rx/side-effect.ts';
import { ASK_SESSION } from '../../shared/ask-session.ts';
import { RELOAD_PAGE } from '../../shared/reload-page.ts';
import { TODAY } from '../../shared/today.ts';
import { unexpectedError } from '../../shared/unexpected-error.ts';
import { ChooseDatabaseActions, ChoosePanelActions } from './choose.actions.ts';
import { chooseFeature } from './choose.feature.ts';
import {
  selectOrgUnitsToRead,
  selectIsRetryWorthwhile,
  selectMonthStartDateToRead,
} from './choose.selectors.ts';
import { LastDataSet } from './last-data-set.ts';
import { MAY_LOOK_FOR_PERIODS } from './may-look-for-periods.ts';
import { readConfiguration } from './read-configuration.ts';

/** After how many milliseconds a database that did not answer is asked again. */
const RETRY_AFTER_MS = 15_000;

/** Reads session and settings whenever they are needed, and stops when the page is left. */
export const loadConfiguration = createEffect(
  (
    store = inject(Store),
    askSession = inject(ASK_SESSION),
    open = inject(OPEN_DATABASE),
    last = inject(LastDataSet),
  ) =>
    store.select(chooseFeature.selectConfiguration).pipe(
      map(({ status }) => status === 'loading'),
      distinctUntilChanged(),
      switchMap((isNeeded) =>
        isNeeded
          ? abortable((signal) => readConfiguration(askSession, open(signal), signal)).pipe(
              mapResponse({
                next: (result) =>
                  result.ok
                    ? ChooseDatabaseActions.configurationRead({
                        configuration: result.value,
                        lastDataSet: last.get(),
                      })
                    : ChooseDatabaseActions.configurationRefused(result),
                error: (fault) =>
                  ChooseDatabaseActions.configurationRefused({
                    error: unexpectedError('settings', fault),
                  }),
              }),
            )
          : EMPTY,
      ),
    ),
  { functional: true },
);

/**
 * Loads the page anew for somebody else who has signed in meanwhile, in another tab: what is exported here would be
 * in the name of the one before. Not every console that mounts the page does.
 */
export const reloadForSomebodyElse = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    askSession = inject(ASK_SESSION),
    reloadPage = inject(RELOAD_PAGE),
  ) =>
    actions.pipe(
      ofType(ChoosePanelActions.comeBack),
      concatLatestFrom(() => store.select(chooseFeature.selectConfiguration)),
      switchMap(([, read]) =>
        read.status === 'ready'
          ? defer(askSession).pipe(
              catchError(() => EMPTY),
              map((session) => (session.ok ? session.value?.name : undefined)),
              filter((name) => name !== undefined && name !== read.value.user),
            )
          : EMPTY,
      ),
      sideEffect(reloadPage),
    ),
  { functional: true, dispatch: false },
);

/** Remembers the data set that is chosen, for the next visit. */
export const saveLastDataSet = createEffect(
  (actions = inject(Actions), last = inject(LastDataSet)) =>
    actions.pipe(
      ofType(ChoosePanelActions.dataSetChosen),
      sideEffect(({ dataSet }) => {
        last.set(dataSet);
      }),
    ),
  { functional: true, dispatch: false },
);

/** Reads the org units of the chosen data set; those of one chosen before are given up. */
export const loadOrgUnits = createEffect(
  (store = inject(Store), open = inject(OPEN_DATABASE)) =>
    store.select(selectOrgUnitsToRead).pipe(
      switchMap((asked) =>
        asked === undefined
          ? EMPTY
          : abortable((signal) => readOrgUnits(open(signal), asked, { signal })).pipe(
              mapResponse({
                next: (result) =>
                  result.ok
                    ? ChooseDatabaseActions.orgUnitsRead({ orgUnits: result.value })
                    : ChooseDatabaseActions.orgUnitsRefused(result),
                error: (fault) =>
                  ChooseDatabaseActions.orgUnitsRefused({
                    error: unexpectedError('org units', fault),
                  }),
              }),
            ),
      ),
    ),
  { functional: true },
);

/**
 * Finds the periods that have target documents, beside the org units. The page can be used with the
 * newest of them while older ones are looked for.
 */
export const loadPeriods = createEffect(
  (
    store = inject(Store),
    open = inject(OPEN_DATABASE),
    today = inject(TODAY),
    mayLook = inject(MAY_LOOK_FOR_PERIODS),
  ) =>
    combineLatest([store.select(selectMonthStartDateToRead), mayLook]).pipe(
      map(([monthStartDate, isAllowed]) => (isAllowed ? monthStartDate : undefined)),
      distinctUntilChanged(),
      switchMap((monthStartDate) =>
        monthStartDate === undefined
          ? EMPTY
          : abortable<Action>(async (signal, report) => {
              const result = await readPeriods(
                open(signal),
                { today: today(), monthStartDate },
                {
                  signal,
                  onPeriods: (periods) => {
                    report(ChooseDatabaseActions.periodsFound({ periods, today: today() }));
                  },
                },
              );
              return result.ok
                ? ChooseDatabaseActions.periodsRead({ periods: result.value, today: today() })
                : ChooseDatabaseActions.periodsRefused(result);
            }).pipe(
              mapResponse({
                next: (action) => action,
                error: (fault) =>
                  ChooseDatabaseActions.periodsRefused({
                    error: unexpectedError('periods', fault),
                  }),
              }),
            ),
      ),
    ),
  { functional: true },
);

/** Reads again by itself what the database did not give: after a while, or when the line is back. */
export const retryReading = createEffect(
  (store = inject(Store), view = inject(DOCUMENT).defaultView) =>
    store.select(selectIsRetryWorthwhile).pipe(
      switchMap((isWorthwhile) =>
        isWorthwhile
          ? merge(timer(RETRY_AFTER_MS), view === null ? EMPTY : fromEvent(view, 'online'))
          : EMPTY,
      ),
      map(() => ChooseDatabaseActions.retryDue()),
    ),
  { functional: true },
);
