import { readFileSync } from 'node:fs';
import type { RunningModel } from '../../instruments/dhis2-import-model/index.ts';
import type { ApiHost } from '../../server/testing/api-host.ts';
import { ACCOUNTS } from '../../server/testing/running-host.ts';
import { dhis2Authorization } from '../../src/data-access/index.ts';
import { fieldOf } from '../../src/domain/index.ts';
import {
  DATA_SETS,
  LAST_MONTH,
  startCountyDhis2,
  startDemoCountyHost,
} from '../testing/demo-county-host.ts';
import { bodyOf, type Channel, passThrough, TRIGGER } from './testing/as-openhim.ts';
import { type Fields, faultsOfDocument } from './testing/faults-of-document.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

/** What OpenHIM's own models ask, and no more of it than that: see `npm run check:openhim`. */
const MODELS = read('testing/openhim-core-4.0.5.json') as Readonly<
  Record<'Channels' | 'Mediators' | 'Transactions', Fields>
>;
const { Channels: channels } = read('openhim-import.json') as {
  readonly Channels: readonly Channel[];
};
const [polling, sending, files] = channels as readonly [Channel, Channel, Channel];

describe('The files for OpenHIM', () => {
  it('are documents of its models', () => {
    expect(channels.map((channel) => faultsOfDocument(MODELS.Channels, channel))).toEqual([
      [],
      [],
      [],
    ]);
    expect(faultsOfDocument(MODELS.Mediators, read('mediator.json'))).toEqual([]);
  });

  it('would be noticed if they were not', () => {
    const [route] = polling.routes;
    for (const [change, fault] of [
      [{ type: 'poll' }, 'type is poll'],
      [{ urlPattern: undefined }, 'urlPattern is no String'],
      [{ pollingSchedule: 5 }, 'pollingSchedule is no String'],
      [{ polling: '0 6 5 * *' }, 'polling is not known'],
      [{ timeout: 3_600_001 }, 'timeout is 3600001'],
      [{ methods: ['GET', 'SEND'] }, 'methods is SEND'],
      [{ routes: [{ ...route, port: '443' }] }, 'routes.0.port is no Number'],
      [{ routes: [{ name: 'a', port: 443 }] }, 'routes.0.host is missing'],
    ] as const) {
      expect(faultsOfDocument(MODELS.Channels, { ...polling, ...change })).toEqual([fault]);
    }
    expect(faultsOfDocument(MODELS.Mediators, {})).toEqual([
      'urn is missing',
      'version is missing',
      'name is missing',
    ]);
    expect(
      faultsOfDocument(MODELS.Transactions, { status: 'Sent', request: { body: '' } }),
    ).toEqual(['request.timestamp is missing', 'status is Sent']);
  });

  it('run nothing, and hold no password, before somebody has looked at them', () => {
    for (const channel of channels) {
      expect(fieldOf(channel, 'status')).toBe('disabled');
      expect(channel.routes.map((route) => fieldOf(route, 'password'))).toEqual(['CHANGE-ME']);
    }
  });
});

describe('A transaction of OpenHIM', () => {
  let host: ApiHost;
  let dhis2: RunningModel;
  const { admin, hrio } = ACCOUNTS;
  beforeAll(async () => {
    dhis2 = await startCountyDhis2();
    const { url: baseUrl, token } = dhis2;
    const authorization = dhis2Authorization({ token });
    host = await startDemoCountyHost({ sending: { baseUrl, authorization, senders: ['hrio'] } });
  });
  afterAll(async () => {
    await host.close();
    await dhis2.close();
  });
  beforeEach(() => {
    dhis2.stored.values.clear();
  });

  /** The channel for a data set of the county. */
  const ofCounty = (channel: Channel): Channel => ({
    ...channel,
    routes: channel.routes.map((route) => ({
      ...route,
      ...(route.path === undefined
        ? {}
        : { path: route.path.replace(/dataSet=\w+/, `dataSet=${String(DATA_SETS[0])}`) }),
    })),
  });

  it('of the polling channel sends the last month once, with what was asked of DHIS2', async () => {
    const first = await passThrough(ofCounty(polling), TRIGGER, host.url, hrio);
    expect(faultsOfDocument(MODELS.Transactions, first)).toEqual([]);
    expect(first.status).toBe('Successful');
    const body = bodyOf(first);
    expect([fieldOf(body, 'period'), fieldOf(body, 'isSent')]).toEqual([LAST_MONTH, true]);
    expect(dhis2.stored.values.size).toBe(Number(fieldOf(first['properties'], 'dataValues')));
    expect(dhis2.stored.values.size).toBeGreaterThan(100);
    const second = await passThrough(ofCounty(polling), TRIGGER, host.url, hrio);
    expect([second.status, fieldOf(bodyOf(second), 'isSent')]).toEqual(['Successful', false]);
  });

  it('of a client sends the period that the client names', async () => {
    const body = { dataSet: DATA_SETS[0], period: '202609' };
    const request = { method: 'POST', path: '/api/sendings', body };
    const sent = await passThrough(ofCounty(sending), request, host.url, hrio);
    expect(faultsOfDocument(MODELS.Transactions, sent)).toEqual([]);
    expect([sent.status, fieldOf(bodyOf(sent), 'period')]).toEqual(['Successful', '202609']);
  });

  it('has failed, and is no secret’s place, where the account may not send', async () => {
    const refused = await passThrough(ofCounty(polling), TRIGGER, host.url, admin);
    expect(faultsOfDocument(MODELS.Transactions, refused)).toEqual([]);
    expect([refused.status, fieldOf(bodyOf(refused), 'code')]).toEqual(['Failed', 'not-a-sender']);
    expect(JSON.stringify(refused)).not.toContain(dhis2.token);
  });

  it('of the file is the file, for a mediator of one’s own', async () => {
    const path = `/api/dataValueSets?dataSet=${String(DATA_SETS[0])}&period=${LAST_MONTH}`;
    const file = await passThrough(files, { method: 'GET', path }, host.url, hrio);
    expect([file.status, fieldOf(bodyOf(file), 'period')]).toEqual(['Successful', LAST_MONTH]);
  });
});
