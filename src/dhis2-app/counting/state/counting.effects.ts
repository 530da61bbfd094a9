import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { type Action, Store } from '@ngrx/store';
import { EMPTY, filter, switchMap, takeUntil } from 'rxjs';
import { compareWithDhis2, exportOnHost, readDataSetMetadata } from '../../../data-access/index.ts';
import {
  type DataSetMetadata,
  defaultCombosOf,
  knownOfDhis2Json,
  knownOfMetadata,
  rowsOfSet,
  weekPeriodTypeOf,
} from '../../../domain/index.ts';
import { abortable } from '../../../app/rx/abortable.ts';
import { AppActions } from '../../connection/state/connection.actions.ts';
import { connectionFeature } from '../../connection/state/connection.feature.ts';
import { HostAccess } from '../../connection/host-access.ts';
import { ChooseActions } from '../../choose/state/choose.actions.ts';
import { unexpectedDhis2Error } from '../../../app/import-export/dhis2-export/dhis2/connection/unexpected-dhis2-error.ts';
import { readingOf } from '../../../app/import-export/dhis2-export/send/state/reading.ts';
import { DHIS2_FETCH } from '../../../app/import-export/dhis2-export/dhis2/connection/dhis2-fetch.ts';
import { DHIS2_SERVER } from '../../dhis2-server.ts';
import { mappedElements } from '../mapped-elements.ts';
import { CountingActions, CountingPanelActions } from './counting.actions.ts';
import { countingFeature } from './counting.feature.ts';

/**
 * What this DHIS2 says of its data elements, defaults and calendar: the host writes values as they are taken here. The
 * period type is told where it is longer or shorter than the months that phones write.
 */
function knownHere(metadata: DataSetMetadata | undefined): object {
  if (metadata === undefined) return {};
  const { periodType } = metadata;
  return knownOfDhis2Json({
    ...knownOfMetadata(metadata),
    ...(periodType === undefined || periodType === 'Monthly' ? {} : { periodType }),
  });
}

/** Reads what DHIS2 knows of the data set, then has the host count, and waits for it; stopped, it stops there too. */
export const count = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    host = inject(HostAccess),
    fetchFn = inject(DHIS2_FETCH),
    server = inject(DHIS2_SERVER),
  ) =>
    actions.pipe(
      ofType(CountingPanelActions.countClicked),
      concatLatestFrom(() => store.select(connectionFeature.selectConnection)),
      switchMap(([{ choice }, connection]) =>
        connection === undefined
          ? EMPTY
          : abortable<Action>(async (signal, report) => {
              const { orgUnit, ...rest } = choice;
              const read = await readDataSetMetadata(fetchFn, server, choice.dataSet, { signal });
              const metadata = read.ok ? read.value.metadata : undefined;
              report(CountingActions.metadataRead({ metadata }));
              // Phones write months: weeks come from the reports.
              const isOfWeeks = weekPeriodTypeOf(choice.period) !== undefined;
              const source = isOfWeeks ? 'recalculated' : 'phones';
              const counted = await exportOnHost(
                { ...rest, orgUnit: orgUnit.id, source, dhis2: knownHere(metadata) },
                {
                  ...host.over(connection, signal),
                  onProgress: (progress) => {
                    report(CountingActions.progressed({ progress }));
                  },
                },
              );
              return counted.ok
                ? CountingActions.counted({ counted: counted.value })
                : CountingActions.failed({ failure: counted.error });
            }).pipe(
              mapResponse({
                next: (action) => action,
                error: () => CountingActions.failed({ failure: { code: 'unusable' } }),
              }),
              takeUntil(
                actions.pipe(
                  ofType(
                    CountingPanelActions.stopClicked,
                    AppActions.signedOut,
                    ...Object.values(ChooseActions),
                  ),
                ),
              ),
            ),
      ),
    ),
  { functional: true },
);

/** Reads what DHIS2 holds of what was counted, before anything is written. */
export const lookInDhis2 = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    fetchFn = inject(DHIS2_FETCH),
    server = inject(DHIS2_SERVER),
  ) =>
    actions.pipe(
      ofType(CountingActions.counted),
      filter(({ counted }) => counted.dataValueSet !== undefined),
      concatLatestFrom(() => [
        store.select(countingFeature.selectChoice),
        store.select(connectionFeature.selectOffer),
      ]),
      switchMap(
        ([
          {
            counted: { dataValueSet },
          },
          choice,
          offer,
        ]) =>
          dataValueSet === undefined || choice === undefined
            ? EMPTY
            : abortable<Action>(async (signal, report) => {
                const rows = rowsOfSet(dataValueSet);
                const dataElements = new Set(rows.map(({ dataElement }) => dataElement));
                const orgUnits = new Set(rows.map(({ orgUnit }) => orgUnit));
                const read = await readDataSetMetadata(fetchFn, server, choice.dataSet, {
                  minMaxOf: { orgUnits: [...orgUnits], dataElements: [...dataElements] },
                  signal,
                });
                const metadata = read.ok ? read.value.metadata : undefined;
                report(CountingActions.metadataRead({ metadata }));
                const compared = await compareWithDhis2(fetchFn, server, {
                  dataValueSet,
                  dataElements: mappedElements(dataElements, offer?.dataElements[choice.dataSet]),
                  defaults: metadata && defaultCombosOf(metadata),
                  orgUnits: [choice.orgUnit.id],
                  signal,
                });
                return CountingActions.compared({
                  comparison: readingOf(compared),
                });
              }).pipe(
                mapResponse({
                  next: (action) => action,
                  error: (fault) => {
                    const error = unexpectedDhis2Error(fault);
                    return CountingActions.compared({ comparison: { status: 'not-read', error } });
                  },
                }),
                takeUntil(
                  actions.pipe(
                    ofType(CountingPanelActions.countClicked, ...Object.values(ChooseActions)),
                  ),
                ),
              ),
      ),
    ),
  { functional: true },
);
