import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import { Store, type Action } from '@ngrx/store';
import {
  EMPTY,
  type Observable,
  concat,
  exhaustMap,
  first,
  map,
  of,
  switchMap,
  takeUntil,
  withLatestFrom,
} from 'rxjs';
import {
  type ApiAccess,
  gzipFile,
  readRecalculatedFile,
  readRecalculatedReview,
  readRecalculationOffer,
  recalculateOnHost,
  type RecalculatedExport,
} from '../../../../../data-access/index.ts';
import { OPEN_DATABASE } from '../../../../database/open-database.ts';
import { FileDownloader } from '../../../../file-download/file-downloader.ts';
import { abortable } from '../../../../rx/abortable.ts';
import { DHIS2_EXPORT_OPTIONS } from '../../../dhis2-export-options.ts';
import { ChooseDatabaseActions } from '../../choose/state/choose.actions.ts';
import { chooseFeature } from '../../choose/state/choose.feature.ts';
import { selectBasis } from '../../export/state/export.selectors.ts';
import { API_FETCH } from '../api-fetch.ts';
import { metadataFeature } from '../../dhis2/metadata/state/metadata.feature.ts';
import { Dhis2ExportPageActions } from '../../shared/page.actions.ts';
import { READERS_TIME_ZONE } from '../../shared/readers-time-zone.ts';
import { TODAY } from '../../shared/today.ts';
import { ExportWorkerClient } from '../../worker/export-worker-client.ts';
import { comparedPeople } from './compared-people.ts';
import { RecalculationActions, RecalculationPanelActions } from './recalculation.actions.ts';
import { recalculationFeature } from './recalculation.feature.ts';
import { recalculatedToCheck } from './recalculated-to-check.ts';
import { recalculatedName, recalculationRequest } from './recalculation-request.ts';
import type { RecalculationOf } from './recalculation-state.ts';
import { savedRecalculation } from './saved-recalculation.ts';

/** Asks the host whether it calculates from reports. */
export const findOffer = createEffect(
  (
    actions = inject(Actions),
    fetchFn = inject(API_FETCH),
    { apiUrl: baseUrl } = inject(DHIS2_EXPORT_OPTIONS),
  ) =>
    actions.pipe(
      ofType(ChooseDatabaseActions.configurationRead),
      switchMap(() =>
        abortable((signal) => readRecalculationOffer({ fetchFn, baseUrl, signal })).pipe(
          mapResponse({
            next: (offer) => RecalculationActions.offered({ offer }),
            error: () => RecalculationActions.offered({ offer: undefined }),
          }),
        ),
      ),
    ),
  { functional: true },
);

/** Has the host calculate what is chosen, and sets it beside what phones wrote. Stopping ends it there, too. */
export const compareWithReports = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    fetchFn = inject(API_FETCH),
    open = inject(OPEN_DATABASE),
    today = inject(TODAY),
    timeZone = inject(READERS_TIME_ZONE),
    worker = inject(ExportWorkerClient),
    { apiUrl: baseUrl } = inject(DHIS2_EXPORT_OPTIONS),
  ) =>
    actions.pipe(
      ofType(RecalculationPanelActions.compareClicked),
      withLatestFrom(store.select(selectBasis), store.select(chooseFeature.selectConfiguration)),
      switchMap(([{ isAsOfEnd, alone }, basis, configuration]): Observable<Action> => {
        if (basis === undefined) return EMPTY;
        const types = new Set(
          configuration.status === 'ready' ? configuration.value.contactTypes : [],
        );
        const targets = configuration.status === 'ready' ? configuration.value.targets : [];
        const foundIn = async (
          { basis: chosen, alone: one }: RecalculationOf,
          { id, noFile }: RecalculatedExport,
          access: ApiAccess,
        ): Promise<number | undefined> => {
          const hasFile = noFile === undefined && !(one !== undefined && 'owner' in one);
          if (chosen.metadata === undefined || !hasFile) return undefined;
          const review = await readRecalculatedReview(access, id);
          const file = review.ok
            ? recalculatedToCheck(review.value, chosen, targets, today())
            : undefined;
          return file && worker.findingsInFile(file);
        };
        const calculate = (chosen: RecalculationOf): Observable<Action> =>
          abortable<Action>(async (signal, report) => {
            const result = await recalculateOnHost(
              recalculationRequest(chosen, today(), timeZone()),
              {
                fetchFn,
                baseUrl,
                signal,
                onProgress: (progress) => report(RecalculationActions.progressed({ progress })),
              },
            );
            if (!result.ok) return RecalculationActions.failed({ failure: result.error });
            const { id, comparison, noFile } = result.value;
            const found = await foundIn(chosen, result.value, { fetchFn, baseUrl, signal });
            const people = await comparedPeople(open(signal), comparison, types).catch(() => ({}));
            signal.throwIfAborted();
            return RecalculationActions.compared({
              compared: { id, comparison, people, noFile, found },
            });
          });

        // What metadata decide would be missing where they are not there yet.
        return store.select(metadataFeature.selectMetadata).pipe(
          first(({ reading }) => reading === undefined),
          map(({ loaded }): RecalculationOf => ({
            basis: loaded === undefined ? basis : { ...basis, metadata: loaded.metadata },
            isAsOfEnd,
            ...(alone === undefined ? {} : { alone }),
          })),
          switchMap((chosen) =>
            concat(of(RecalculationActions.started({ of: chosen })), calculate(chosen)),
          ),
          mapResponse({
            next: (action) => action,
            error: () => RecalculationActions.failed({ failure: { code: 'unusable' } }),
          }),
          takeUntil(
            actions.pipe(
              ofType(RecalculationPanelActions.stopClicked, Dhis2ExportPageActions.left),
            ),
          ),
        );
      }),
    ),
  { functional: true },
);

/** Hands over the file of what was calculated, and keeps what its receipt needs. */
export const saveRecalculated = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    fetchFn = inject(API_FETCH),
    downloader = inject(FileDownloader),
    { apiUrl: baseUrl } = inject(DHIS2_EXPORT_OPTIONS),
  ) =>
    actions.pipe(
      ofType(RecalculationPanelActions.exportClicked),
      withLatestFrom(
        store.select(recalculationFeature.selectRun),
        store.select(chooseFeature.selectConfiguration),
      ),
      exhaustMap(([, run, configuration]) => {
        if (run.status !== 'compared') return EMPTY;
        const { choice, dataSet, metadata } = run.of.basis;
        const targets = configuration.status === 'ready' ? configuration.value.targets : [];
        return abortable<Action>(async (signal) => {
          const access = { fetchFn, baseUrl, signal };
          const file = await readRecalculatedFile(access, run.compared.id);
          const review = file.ok ? await readRecalculatedReview(access, run.compared.id) : file;
          if (!file.ok) return RecalculationActions.notSaved({ failure: file.error });
          if (!review.ok) return RecalculationActions.notSaved({ failure: review.error });
          const content = choice.gzip ? await gzipFile(file.value.content) : file.value.content;
          const name = recalculatedName(file.value.name ?? 'export', choice.gzip);
          const of = { dataSet: dataSet.id, targets, metadata, format: choice.format };
          const saved = await savedRecalculation({ name, content }, review.value, of);
          if (saved === undefined) {
            return RecalculationActions.notSaved({ failure: { code: 'unusable' } });
          }
          signal.throwIfAborted();
          downloader.download({ name, content });
          return RecalculationActions.saved({ saved });
        }).pipe(
          mapResponse({
            next: (action) => action,
            error: () => RecalculationActions.notSaved({ failure: { code: 'unusable' } }),
          }),
          takeUntil(
            actions.pipe(ofType(RecalculationActions.started, Dhis2ExportPageActions.left)),
          ),
        );
      }),
    ),
  { functional: true },
);
