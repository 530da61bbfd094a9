import { ErrorHandler, type ProviderToken } from '@angular/core';
import { Actions } from '@ngrx/effects';
import { provideState, provideStore, Store, type Action } from '@ngrx/store';
import { sendFeature } from '../app/import-export/dhis2-export/send/state/send.feature.ts';
import {
  SendActions,
  SendPanelActions,
} from '../app/import-export/dhis2-export/send/state/send.actions.ts';
import {
  oneOf,
  whereItDies,
  type CasesOf,
  type EffectCase,
  type EffectPage,
} from '../app/testing/watch-effect.ts';
import { SendingsActions } from '../app/import-export/dhis2-export/send/state/sendings.actions.ts';
import { sendingsFeature } from '../app/import-export/dhis2-export/send/state/sendings.feature.ts';
import { decodeDataValueSet } from '../domain/index.ts';
import { chooseFeature } from './choose/state/choose.feature.ts';
import { HostAccess } from './connection/host-access.ts';
import { AppActions, ConnectionActions } from './connection/state/connection.actions.ts';
import * as connection from './connection/state/connection.effects.ts';
import { connectionFeature } from './connection/state/connection.feature.ts';
import { CountingActions, CountingPanelActions } from './counting/state/counting.actions.ts';
import * as counting from './counting/state/counting.effects.ts';
import { countingFeature } from './counting/state/counting.feature.ts';
import { DHIS2_FETCH } from '../app/import-export/dhis2-export/dhis2/connection/dhis2-fetch.ts';
import { DHIS2_SERVER } from './dhis2-server.ts';
import * as importing from './importing/state/importing.effects.ts';
import * as logging from './importing/state/logging.effects.ts';

const FILE = {
  dataSet: 'dataSet0001',
  period: '202610',
  orgUnit: 'unit0000001',
  dataValues: [{ dataElement: 'element0001', value: '3' }],
};
const SUCCESS = {
  status: 'OK',
  response: { status: 'SUCCESS', importCount: { imported: 1, updated: 0, ignored: 0, deleted: 0 } },
};

const ANSWERS: Readonly<Record<string, unknown>> = {
  '/api/me': { username: 'hrio', authorities: ['ALL'], organisationUnits: [] },
  '/api/dataSets': { dataSets: [] },
  '/api/dataStore/cht-dhis2-export/connection': { by: 'route', route: 'cht-reports' },
  '/api/dataStore/cht-dhis2-export/connection/metaData': { id: 'store000001' },
  '/api/sharing': { status: 'OK' },
  '/api/system/info': { version: '2.43.1' },
  '/api/dataSets/dataSet0001': { id: 'dataSet0001' },
  '/host/dataSets': { dataSets: [], months: { calendar: 'gregorian', startDay: 1 }, sources: [] },
  '/host/exports': { id: 'one' },
  '/host/exports/one': { status: 'done' },
  '/host/exports/one/review': { dataValues: 1, orgUnits: 1 },
  '/host/exports/one/file': FILE,
};

const answer = (url: string, init: RequestInit): Promise<Response> => {
  const [path = ''] = url.split('?');
  if (path === '/api/dataValueSets') {
    return Promise.resolve(Response.json(init.method === 'POST' ? SUCCESS : { dataValues: [] }));
  }
  return Promise.resolve(Response.json(ANSWERS[path] ?? {}));
};

const page: EffectPage = {
  state: [
    provideStore(),
    provideState(connectionFeature),
    provideState(chooseFeature),
    provideState(countingFeature),
    provideState(sendFeature),
    provideState(sendingsFeature),
    { provide: DHIS2_SERVER, useValue: { baseUrl: '' } },
  ],
  working: () =>
    new Map<ProviderToken<unknown>, object>([
      [DHIS2_FETCH, answer],
      [HostAccess, { over: () => ({ fetchFn: answer, baseUrl: '/host' }) }],
    ]),
  fixed: [Actions, Store, ErrorHandler, DHIS2_SERVER],
};

const ROUTE = { by: 'route', route: 'cht-reports' } as const;
const CHOICE = {
  dataSet: 'dataSet0001',
  orgUnit: { id: 'unit0000001', name: 'Unit', hasChildren: false },
  children: false,
  period: '202610',
};
const dhis2Read = ConnectionActions.dhis2Read({
  user: { username: 'a', name: 'a', mayWrite: true, isAdministrator: false, orgUnits: [] },
  dataSets: [],
  connection: ROUTE,
});
const counted = (): Action =>
  CountingActions.counted({
    counted: { dataValueSet: decodeDataValueSet(FILE), review: undefined, noFile: undefined },
  });
const dispatchAll =
  (...actions: readonly (() => Action)[]) =>
  (store: Store): void => {
    for (const action of actions) store.dispatch(action());
  };
const countClicked = (): Action => CountingPanelActions.countClicked({ choice: CHOICE });

const ofConnection: CasesOf<typeof connection> = {
  readDhis2: {
    ask: dispatchAll(AppActions.opened),
    isAnswer: oneOf(ConnectionActions.dhis2Read, ConnectionActions.dhis2Failed),
  },
  keepConnection: {
    ask: dispatchAll(() => AppActions.connectionSubmitted({ connection: ROUTE })),
    isAnswer: oneOf(ConnectionActions.connectionKept, ConnectionActions.connectionNotKept),
  },
  readOffer: {
    ask: dispatchAll(() => dhis2Read),
    isAnswer: oneOf(ConnectionActions.offerRead, ConnectionActions.hostFailed),
  },
};

const ofCounting: CasesOf<typeof counting> = {
  count: {
    ask: dispatchAll(() => dhis2Read, countClicked),
    isAnswer: oneOf(CountingActions.counted, CountingActions.failed),
  },
  lookInDhis2: {
    ask: dispatchAll(countClicked, counted),
    isAnswer: oneOf(CountingActions.compared),
  },
};

const imported = (): Action =>
  SendActions.answered({
    answer: {
      summary: {
        status: 'SUCCESS',
        counts: { imported: 1, updated: 0, ignored: 0, deleted: 0 },
        conflicts: [],
        rejectedIndexes: [],
      },
      kept: { comments: 0, followUps: 0 },
      notRead: [],
    },
  });

const ofLogging: CasesOf<typeof logging> = {
  logAndReadCounted: {
    ask: dispatchAll(
      countClicked,
      counted,
      () => SendPanelActions.sendClicked({ dryRun: false }),
      imported,
    ),
    isAnswer: oneOf(SendingsActions.read, SendingsActions.notLogged),
  },
};

const ofImporting: CasesOf<typeof importing> = {
  sendCounted: {
    ask: dispatchAll(countClicked, counted, () => SendPanelActions.sendClicked({ dryRun: true })),
    isAnswer: oneOf(SendActions.answered, SendActions.failed),
  },
  readBackCounted: {
    ask: dispatchAll(
      countClicked,
      counted,
      () => SendPanelActions.sendClicked({ dryRun: false }),
      imported,
    ),
    // The one that says "reading" is no answer.
    isAnswer: (action) =>
      action.type === SendActions.readBack.type &&
      (action as ReturnType<typeof SendActions.readBack>).readBack.status !== 'reading',
  },
};

const ALL: readonly [object, Readonly<Record<string, EffectCase>>][] = [
  [connection, ofConnection],
  [counting, ofCounting],
  [importing, ofImporting],
  [logging, ofLogging],
];

describe('An effect of the app inside DHIS2 whose dependency fails', () => {
  for (const [effects, cases] of ALL) {
    for (const [name, how] of Object.entries(cases)) {
      it(`lives on, and answers the next time too (${name})`, async () => {
        expect(await whereItDies(page, effects, name, how)).toEqual([]);
      });
    }
  }
});
