import { DOCUMENT, ErrorHandler, Injector, signal, type ProviderToken } from '@angular/core';
import { Actions } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import { EMPTY, of } from 'rxjs';
import {
  exportSettings,
  offeredPeriods,
  readMetadata,
  tagOfId,
  type CompleteRegistration,
} from '../../../domain/index.ts';
import type { CheckedReport } from './worker/export-engine-protocol.ts';
import { BROWSER_DATABASE } from '../../database/browser-database.ts';
import { OPEN_DATABASE } from '../../database/open-database.ts';
import { FileDownloader } from '../../file-download/file-downloader.ts';
import {
  oneOf,
  whereItDies,
  type CasesOf,
  type EffectCase,
  type EffectPage,
} from '../../testing/watch-effect.ts';
import { DHIS2_EXPORT_OPTIONS } from '../dhis2-export-options.ts';
import {
  ChooseDatabaseActions,
  ChooseMetadataActions,
  ChoosePanelActions,
} from './choose/state/choose.actions.ts';
import { NO_CHOICE } from './choose/state/choice.ts';
import * as choose from './choose/state/choose.effects.ts';
import { chooseFeature } from './choose/state/choose.feature.ts';
import { LastDataSet } from './choose/state/last-data-set.ts';
import { MAY_LOOK_FOR_PERIODS } from './choose/state/may-look-for-periods.ts';
import { Dhis2Credentials } from './dhis2/connection/dhis2-credentials.ts';
import { DHIS2_FETCH } from './dhis2/connection/dhis2-fetch.ts';
import { Dhis2ServerActions } from './dhis2/connection/dhis2-server.actions.ts';
import * as dhis2Server from './dhis2/connection/dhis2-server.effects.ts';
import { dhis2ServerFeature } from './dhis2/connection/dhis2-server.feature.ts';
import { MetadataActions, MetadataPanelActions } from './dhis2/metadata/state/metadata.actions.ts';
import * as metadataCache from './dhis2/metadata/state/metadata-cache.effects.ts';
import * as metadataPeriods from './dhis2/metadata/state/metadata-periods.effects.ts';
import * as readingMetadata from './dhis2/metadata/state/read-metadata.effects.ts';
import { metadataFeature } from './dhis2/metadata/state/metadata.feature.ts';
import * as check from './export/state/check.effects.ts';
import * as countByItself from './export/state/count-by-itself.effects.ts';
import { ExportBarActions, ExportWorkerActions } from './export/state/export.actions.ts';
import * as exporting from './export/state/export.effects.ts';
import { exportFeature } from './export/state/export.feature.ts';
import { HistoryActions, HistoryPanelActions } from './history/state/history.actions.ts';
import * as history from './history/state/history.effects.ts';
import { historyFeature } from './history/state/history.feature.ts';
import { FileCheckActions } from './review/dhis2-check/file-check.actions.ts';
import { ReviewPanelActions, ReviewWorkerActions } from './review/state/review.actions.ts';
import {
  ExclusionActions,
  ExclusionStoreActions,
} from './review/leave-out/state/exclusions.actions.ts';
import * as exclusions from './review/leave-out/state/exclusions.effects.ts';
import { exclusionsFeature } from './review/leave-out/state/exclusions.feature.ts';
import { API_FETCH } from './recalculation/api-fetch.ts';
import {
  RecalculationActions,
  RecalculationPanelActions,
} from './recalculation/state/recalculation.actions.ts';
import * as recalculation from './recalculation/state/recalculation.effects.ts';
import { recalculationFeature } from './recalculation/state/recalculation.feature.ts';
import * as review from './review/state/review.effects.ts';
import { reviewFeature } from './review/state/review.feature.ts';
import {
  RegistrationsActions,
  RegistrationsPanelActions,
} from './send/state/registrations.actions.ts';
import * as registrations from './send/state/registrations.effects.ts';
import { registrationsFeature } from './send/state/registrations.feature.ts';
import { RemovalsActions, RemovalsPanelActions } from './send/state/removals.actions.ts';
import * as removals from './send/state/removals.effects.ts';
import { removalsFeature } from './send/state/removals.feature.ts';
import { SendActions, SendPanelActions } from './send/state/send.actions.ts';
import * as send from './send/state/send.effects.ts';
import { sendFeature } from './send/state/send.feature.ts';
import { SendingsActions } from './send/state/sendings.actions.ts';
import * as sendings from './send/state/sendings.effects.ts';
import { sendingsFeature } from './send/state/sendings.feature.ts';
import { ASK_SESSION } from './shared/ask-session.ts';
import { Dhis2ExportPageActions } from './shared/page.actions.ts';
import { READERS_TIME_ZONE } from './shared/readers-time-zone.ts';
import { SAVES_DATA } from './shared/saves-data.ts';
import { ServerClock } from './shared/server-clock.ts';
import { RELOAD_PAGE } from './shared/reload-page.ts';
import { TODAY } from './shared/today.ts';
import { DATA_SET, smallSettings, TODAY_OF_SPECS } from './testing/small-county.ts';
import { ALL_FITS } from './testing/small-metadata.ts';
import { ExportWorkerClient } from './worker/export-worker-client.ts';
import { ReviewWorkerClient } from './worker/review/review-worker-client.ts';

const { contactTypes, ...settings } = exportSettings(smallSettings);
const configuration = { ...settings, contactTypes: [...contactTypes], user: 'hrio', locale: 'en' };
const tags = [tagOfId('target~2026-10~achieng~a')].filter((tag) => tag !== undefined);
const [found] = offeredPeriods(tags, TODAY_OF_SPECS, 1);
const readFits = readMetadata(JSON.stringify(ALL_FITS), DATA_SET);
if (found === undefined || !readFits.ok) throw new Error('The small county has neither.');
const [period, fits] = [found, readFits.value];

const choice = { ...NO_CHOICE, dataSet: DATA_SET, period: period.period };
const basis = { choice, dataSet: { id: DATA_SET }, period, orgUnits: [], excluded: [] };
const report = { dataValues: 1, notCounted: [], leftOut: [] } as object as CheckedReport['report'];
const checked = {
  report,
  check: { options: { leaveOut: [], isYesNo: false }, findings: [], leftOut: [] },
} as object as Required<CheckedReport>;
const summary = {
  report,
  reading: { status: 'on-request' },
  signOffs: undefined,
  sync: undefined,
} as object as Parameters<typeof ReviewWorkerActions.counted>[0]['summary'];
const rows = [{ dataElement: 'kB0ZBFisE0e', orgUnit: 'HJiPOcmziQA', period: '202610', value: '3' }];
const dataValueSet = { dataSet: DATA_SET, period: '202610', dataValues: rows };
const file = new Blob(['{}']);
const marks = [
  {
    dataSet: DATA_SET,
    period: '202610',
    organisationUnit: 'HJiPOcmziQA',
    date: '2026-11-21',
    completed: true,
  },
] as object as readonly CompleteRegistration[];

/** Settings, org units and periods are read, and DHIS2's metadata are not there. */
function opened(store: Store): void {
  store.dispatch(Dhis2ExportPageActions.entered());
  store.dispatch(ChooseDatabaseActions.configurationRead({ configuration }));
  store.dispatch(ChooseDatabaseActions.orgUnitsRead({ orgUnits: [] }));
  store.dispatch(ChooseDatabaseActions.periodsRead({ periods: [period], today: TODAY_OF_SPECS }));
  store.dispatch(MetadataActions.cacheEmpty({ dataSet: DATA_SET }));
  store.dispatch(ExclusionStoreActions.read({ kept: [] }));
}

function written(store: Store): void {
  opened(store);
  store.dispatch(ExportWorkerActions.started({ basis }));
  store.dispatch(ExportWorkerActions.written({ fileName: 'a.json', format: 'json', report }));
}

function looked(store: Store): void {
  opened(store);
  store.dispatch(ExportWorkerActions.started({ basis }));
  store.dispatch(ExportWorkerActions.checked({ checked }));
}

/** What was counted last; each time another one. */
const count = signal<object | undefined>(undefined);

const page: EffectPage = {
  state: [
    provideStore(),
    provideState(chooseFeature),
    provideState(dhis2ServerFeature),
    provideState(metadataFeature),
    provideState(exclusionsFeature),
    provideState(reviewFeature),
    provideState(exportFeature),
    provideState(historyFeature),
    provideState(recalculationFeature),
    provideState(sendFeature),
    provideState(sendingsFeature),
    provideState(removalsFeature),
    provideState(registrationsFeature),
  ],
  working: () =>
    new Map<ProviderToken<unknown>, object>([
      [OPEN_DATABASE, () => onlySettings],
      [ASK_SESSION, () => Promise.resolve({ ok: true, value: { name: 'hrio', roles: ['hrio'] } })],
      [LastDataSet, { get: () => undefined, set: () => undefined }],
      [RELOAD_PAGE, () => undefined],
      [TODAY, () => TODAY_OF_SPECS],
      [DHIS2_FETCH, () => Promise.resolve(new Response(JSON.stringify(ALL_FITS)))],
      [API_FETCH, answerOfHost],
      [READERS_TIME_ZONE, () => 'Africa/Nairobi'],
      [Dhis2Credentials, { access: () => ({ baseUrl: '/dhis2', authorization: 'Basic YTpi' }) }],
      [FileDownloader, { download: () => undefined }],
      [BROWSER_DATABASE, { use: () => Promise.resolve(undefined) }],
      [ServerClock, { now: () => new Date() }],
      [
        ExportWorkerClient,
        {
          count,
          prepare: () => undefined,
          dispose: () => undefined,
          close: () => undefined,
          run: () => of({ result: { ok: true, value: { report, file } } }),
          check: () => Promise.resolve(checked),
          findingsInFile: () => Promise.resolve(1),
          write: () => Promise.resolve({ ...checked, file }),
          readRows: () => Promise.resolve(dataValueSet),
          fileFacts: () => Promise.resolve({ bytes: 2 }),
          holdAgainst: () => Promise.resolve({ record: '', leftBehind: [] }),
          removals: () => Promise.resolve(file),
          registrations: () => Promise.resolve(marks),
        },
      ],
      [
        ReviewWorkerClient,
        {
          count,
          isRunning: signal(false),
          reviewPhones: () => Promise.resolve(undefined),
          reviewSummary: () => Promise.resolve(summary),
          readReview: () => EMPTY,
          reviewValues: () => Promise.resolve({ lines: [] }),
          reviewList: () => Promise.resolve({ lines: [] }),
        },
      ],
    ]),
  fixed: [
    Actions,
    Store,
    Injector,
    ErrorHandler,
    DOCUMENT,
    DHIS2_EXPORT_OPTIONS,
    MAY_LOOK_FOR_PERIODS,
    SAVES_DATA,
  ],
};

/** A host that calculates at once. */
const answerOfHost = (url: string): Promise<Response> => {
  const [, , , id, part] = url.split('/');
  const comparison = { timeZone: 'UTC', reports: 'as-known-now', intervals: [] };
  const review = { dataValues: 1, orgUnits: 1, recalculated: { timeZone: 'UTC' } };
  const parts: Readonly<Record<string, object>> = { comparison, review, file: {} };
  const exports = { id: 'one', sources: ['phones', 'recalculated'] };
  const answer = id === undefined ? exports : (parts[part ?? ''] ?? { status: 'done' });
  return Promise.resolve(new Response(JSON.stringify(answer)));
};

/** A database that has settings, and refuses whatever else is asked. */
const onlySettings = new Proxy(
  {},
  {
    get: (_, name) => () =>
      name === 'get'
        ? Promise.resolve({ _id: 'settings', settings: smallSettings })
        : Promise.reject(Object.assign(new Error('no'), { status: 403 })),
  },
);

/** Every effect of each file. */
const CASES: readonly [string, object, Readonly<Record<string, EffectCase>>][] = [
  [
    'choosing',
    choose,
    {
      loadConfiguration: {
        ask: (store) => {
          store.dispatch(Dhis2ExportPageActions.reloadClicked());
        },
        isAnswer: oneOf(
          ChooseDatabaseActions.configurationRead,
          ChooseDatabaseActions.configurationRefused,
        ),
      },
      saveLastDataSet: {
        ask: (store) => {
          store.dispatch(ChoosePanelActions.dataSetChosen({ dataSet: DATA_SET }));
        },
      },
      loadOrgUnits: {
        ask: (store) => {
          store.dispatch(ChooseDatabaseActions.configurationRead({ configuration }));
        },
        isAnswer: oneOf(ChooseDatabaseActions.orgUnitsRead, ChooseDatabaseActions.orgUnitsRefused),
      },
      loadPeriods: {
        ask: (store) => {
          store.dispatch(ChooseDatabaseActions.configurationRead({ configuration }));
        },
        isAnswer: oneOf(ChooseDatabaseActions.periodsRead, ChooseDatabaseActions.periodsRefused),
      },
      reloadForSomebodyElse: {
        ask: (store) => {
          const ofAnother = { ...configuration, user: 'clerk' };
          store.dispatch(ChooseDatabaseActions.configurationRead({ configuration: ofAnother }));
          store.dispatch(ChoosePanelActions.comeBack({ today: '2026-11-21' }));
        },
      },
      retryReading: {
        ask: (store) => {
          const error = { code: 'unreachable', request: 'settings' } as const;
          store.dispatch(ChooseDatabaseActions.configurationRefused({ error }));
          window.dispatchEvent(new Event('online'));
        },
        isAnswer: oneOf(ChooseDatabaseActions.retryDue),
      },
    } satisfies CasesOf<typeof choose>,
  ],
  [
    'the DHIS2 server',
    dhis2Server,
    {
      loadServerName: {
        ask: (store) => {
          store.dispatch(Dhis2ServerActions.panelOpened());
        },
        isAnswer: oneOf(Dhis2ServerActions.serverFound),
      },
    } satisfies CasesOf<typeof dhis2Server>,
  ],
  [
    'metadata in the browser',
    metadataCache,
    {
      loadCachedMetadata: {
        ask: (store) => {
          store.dispatch(Dhis2ExportPageActions.reloadClicked());
          store.dispatch(ChooseDatabaseActions.configurationRead({ configuration }));
        },
        isAnswer: oneOf(MetadataActions.cacheEmpty, MetadataActions.metadataRead),
      },
      removeCachedMetadata: {
        ask: (store) => {
          opened(store);
          store.dispatch(MetadataPanelActions.removeClicked());
        },
        isAnswer: oneOf(MetadataActions.metadataRemoved),
      },
    } satisfies CasesOf<typeof metadataCache>,
  ],
  [
    'the periods of metadata',
    metadataPeriods,
    {
      offerPeriodsOfMetadata: {
        ask: (store) => {
          const loaded = { metadata: fits, fileName: 'a', day: TODAY_OF_SPECS, isCached: false };
          store.dispatch(MetadataActions.metadataRead({ dataSet: DATA_SET, loaded }));
        },
        isAnswer: oneOf(ChooseMetadataActions.periodTypeKnown),
      },
    } satisfies CasesOf<typeof metadataPeriods>,
  ],
  [
    'reading metadata',
    readingMetadata,
    {
      readMetadataFile: {
        ask: (store) => {
          opened(store);
          const text = JSON.stringify(ALL_FITS);
          store.dispatch(MetadataPanelActions.fileChosen({ fileName: 'a.json', text }));
        },
        isAnswer: oneOf(MetadataActions.metadataRead, MetadataActions.metadataRefused),
      },
      readMetadataFromDhis2: {
        ask: (store) => {
          opened(store);
          store.dispatch(MetadataPanelActions.readClicked({ server: 'dhis2.example.org' }));
        },
        isAnswer: oneOf(
          MetadataActions.metadataRead,
          MetadataActions.metadataRefused,
          MetadataActions.metadataNotAnswered,
        ),
      },
    } satisfies CasesOf<typeof readingMetadata>,
  ],
  [
    'who is left out',
    exclusions,
    {
      readKeptExclusions: {
        ask: (store) => {
          store.dispatch(Dhis2ExportPageActions.entered());
        },
        isAnswer: oneOf(ExclusionStoreActions.notRead),
      },
      keepChangedExclusions: {
        ask: (store) => {
          const of = { dataSet: DATA_SET, period: '202610' };
          store.dispatch(ExclusionActions.leftOut({ of, owner: 'achieng', reason: 'moved' }));
        },
        isAnswer: oneOf(ExclusionStoreActions.notKept),
      },
    } satisfies CasesOf<typeof exclusions>,
  ],
  [
    'the review',
    review,
    {
      reviewCount: {
        ask: () => {
          count.set({});
        },
        isAnswer: oneOf(ReviewWorkerActions.counted, ReviewWorkerActions.failed),
      },
      readShown: {
        ask: (store, at) => {
          store.dispatch(ReviewWorkerActions.counted({ summary, choice, excluded: [], at }));
        },
        isAnswer: oneOf(ReviewWorkerActions.valuesRead, ReviewWorkerActions.failed),
      },
      readPhones: {
        ask: (store) => {
          store.dispatch(ReviewPanelActions.phonesRequested());
        },
        isAnswer: oneOf(ReviewWorkerActions.phonesRead),
      },
    } satisfies CasesOf<typeof review>,
  ],
  [
    'exporting',
    exporting,
    {
      exportFile: {
        ask: (store) => {
          opened(store);
          store.dispatch(ExportBarActions.exportClicked({ fileName: 'a.json' }));
        },
        isAnswer: oneOf(ExportWorkerActions.written, ExportWorkerActions.failed),
      },
      endOutdatedExport: {
        ask: (store) => {
          opened(store);
          store.dispatch(ExportWorkerActions.started({ basis }));
          store.dispatch(ChoosePanelActions.attributionChosen({ attribution: 'ancestors' }));
          store.dispatch(ChoosePanelActions.attributionChosen({ attribution: 'nearest' }));
        },
        isAnswer: oneOf(ExportWorkerActions.outdated),
      },
      manageWorker: {
        ask: (store) => {
          store.dispatch(Dhis2ExportPageActions.entered());
          store.dispatch(ExportBarActions.cancelClicked());
          store.dispatch(Dhis2ExportPageActions.left());
        },
      },
    } satisfies CasesOf<typeof exporting>,
  ],
  [
    'counting by itself',
    countByItself,
    {
      countByItself: {
        ask: (store) => {
          opened(store);
        },
        isAnswer: oneOf(ExportWorkerActions.choiceSettled),
      },
      exportWhenCounted: {
        ask: (store) => {
          opened(store);
          store.dispatch(ExportWorkerActions.started({ basis, isReview: true, isByItself: true }));
          store.dispatch(ExportBarActions.exportClicked({ fileName: 'a.json' }));
          store.dispatch(ExportWorkerActions.counted({ report }));
        },
        isAnswer: oneOf(ExportBarActions.exportClicked),
      },
    } satisfies CasesOf<typeof countByItself>,
  ],
  [
    'checking',
    check,
    {
      checkAgain: {
        ask: (store) => {
          looked(store);
          store.dispatch(
            FileCheckActions.leftOutChosen({ kind: 'org-unit-not-assigned', isLeftOut: true }),
          );
        },
        isAnswer: oneOf(ExportWorkerActions.checked, ExportWorkerActions.failed),
      },
      writeChecked: {
        ask: (store) => {
          looked(store);
          store.dispatch(ExportBarActions.writeClicked({ fileName: 'a.json' }));
        },
        isAnswer: oneOf(ExportWorkerActions.written, ExportWorkerActions.failed),
      },
    } satisfies CasesOf<typeof check>,
  ],
  [
    'past exports',
    history,
    {
      recordWritten: {
        ask: written,
        isAnswer: oneOf(HistoryActions.recorded, HistoryActions.forgotten),
      },
      saveRemovals: {
        ask: (store) => {
          written(store);
          store.dispatch(HistoryPanelActions.removalsClicked());
        },
      },
      forgetPastExports: {
        ask: (store) => {
          store.dispatch(HistoryPanelActions.forgetClicked());
        },
        isAnswer: oneOf(HistoryActions.forgotten),
      },
    } satisfies CasesOf<typeof history>,
  ],
  [
    'recalculating',
    recalculation,
    {
      findOffer: {
        ask: (store) => {
          store.dispatch(ChooseDatabaseActions.configurationRead({ configuration }));
        },
        isAnswer: oneOf(RecalculationActions.offered),
      },
      compareWithReports: {
        ask: (store) => {
          opened(store);
          const loaded = { metadata: fits, fileName: 'a', day: TODAY_OF_SPECS, isCached: false };
          store.dispatch(MetadataActions.metadataRead({ dataSet: DATA_SET, loaded }));
          store.dispatch(RecalculationPanelActions.compareClicked({ isAsOfEnd: false }));
        },
        isAnswer: oneOf(RecalculationActions.compared, RecalculationActions.failed),
      },
      saveRecalculated: {
        ask: (store) => {
          const comparison = { timeZone: 'UTC', reports: 'as-known-now', months: [] } as const;
          const compared = { id: 'one', comparison, people: {}, noFile: undefined };
          store.dispatch(RecalculationActions.started({ of: { basis, isAsOfEnd: false } }));
          store.dispatch(RecalculationActions.compared({ compared }));
          store.dispatch(RecalculationPanelActions.exportClicked());
        },
        isAnswer: oneOf(RecalculationActions.saved, RecalculationActions.notSaved),
      },
    } satisfies CasesOf<typeof recalculation>,
  ],
  [
    'sending',
    send,
    {
      sendFile: {
        ask: (store) => {
          store.dispatch(SendPanelActions.sendClicked({ dryRun: true }));
        },
        isAnswer: oneOf(SendActions.answered, SendActions.failed, SendActions.nothingToSend),
      },
      lookInDhis2: {
        ask: (store) => {
          const answer = {
            summary: { status: 'SUCCESS' },
          } as object as Parameters<typeof SendActions.answered>[0]['answer'];
          store.dispatch(SendPanelActions.sendClicked({ dryRun: true }));
          store.dispatch(SendActions.answered({ answer }));
        },
        isAnswer: (action) =>
          'comparison' in action &&
          (action as ReturnType<typeof SendActions.compared>).comparison.status !== 'reading',
      },
      announceReadBack: {
        ask: (store) => {
          const value = { isHeld: true, held: 1, different: [], missing: [], zerosNotKept: [] };
          store.dispatch(SendActions.readBack({ readBack: { status: 'read', value } }));
        },
        isAnswer: oneOf(HistoryActions.readBack),
      },
    } satisfies CasesOf<typeof send>,
  ],
  [
    'the log of sendings',
    sendings,
    {
      logAndReadSendings: {
        ask: (store) => {
          const answer = {
            summary: { status: 'SUCCESS', counts: {} },
          } as object as Parameters<typeof SendActions.answered>[0]['answer'];
          store.dispatch(SendPanelActions.sendClicked({ dryRun: false }));
          store.dispatch(SendActions.answered({ answer }));
        },
        isAnswer: oneOf(SendingsActions.read, SendingsActions.notLogged),
      },
    } satisfies CasesOf<typeof sendings>,
  ],
  [
    'removing',
    removals,
    {
      deleteLeftBehind: {
        ask: (store) => {
          store.dispatch(RemovalsPanelActions.checkClicked({ rows }));
        },
        isAnswer: oneOf(
          RemovalsActions.answered,
          RemovalsActions.failed,
          RemovalsActions.nothingToCompare,
        ),
      },
      recordDeletion: {
        ask: (store) => {
          written(store);
          store.dispatch(
            HistoryActions.recorded({
              recorded: {
                at: '2026-11-21T08:15:30.000Z',
                facts: { bytes: 2, totals: [] },
                isKept: true,
                kept: 1,
                leftBehind: rows,
              },
            }),
          );
          store.dispatch(RemovalsPanelActions.deleteClicked({ rows }));
          const none = { removable: [], changedSince: [], gone: [], inFile: [], remaining: [] };
          store.dispatch(RemovalsActions.answered({ outcome: { ...none, isDone: true } }));
        },
      },
    } satisfies CasesOf<typeof removals>,
  ],
  [
    'marking complete',
    registrations,
    {
      countRegistrations: {
        ask: (store) => {
          store.dispatch(RegistrationsPanelActions.opened());
        },
        isAnswer: oneOf(RegistrationsActions.counted),
      },
      saveRegistrations: {
        ask: (store) => {
          written(store);
          store.dispatch(RegistrationsActions.counted({ registrations: marks }));
          store.dispatch(RegistrationsPanelActions.saveClicked());
        },
      },
      markComplete: {
        ask: (store) => {
          store.dispatch(RegistrationsActions.counted({ registrations: marks }));
          store.dispatch(RegistrationsPanelActions.markClicked());
        },
        isAnswer: oneOf(RegistrationsActions.answered, RegistrationsActions.failed),
      },
    } satisfies CasesOf<typeof registrations>,
  ],
];

describe('An effect of the export page whose dependency fails', () => {
  beforeEach(() => {
    count.set(undefined);
  });

  for (const [what, effects, cases] of CASES) {
    for (const [name, how] of Object.entries(cases)) {
      it(`lives on, and answers the next time too (${what}, ${name})`, async () => {
        expect(await whereItDies(page, effects, name, how)).toEqual([]);
      });
    }
  }
});
