import { expect } from '@playwright/test';
import { askCht, requestCht } from './ask-cht.ts';
import { skipWithoutCht, test } from './cht-test.ts';
import { CHW, SUPERVISOR } from './county-on-cht.ts';
import { askHost, startHostOnCht } from './host-on-cht.ts';

skipWithoutCht();

const accountOf = ({ name }: { readonly name: string }): string => `org.couchdb.user:${name}`;

test('the host tells who synced, and who is behind, as the CHT has it', async () => {
  const synced = await requestCht('GET', '/api/v1/replication/get-ids', { as: SUPERVISOR });
  await synced.arrayBuffer();
  const host = await startHostOnCht();
  const since = Date.now() - 120_000;
  await expect
    .poll(async () => {
      const { status, accounts } = (await askHost(host.url, '/api/accountSyncs')) as {
        readonly status: string;
        readonly accounts: readonly { readonly account: string; readonly synced?: number }[];
      };
      expect(status).toBe('read');
      return accounts.find(({ account }) => account === accountOf(SUPERVISOR))?.synced ?? 0;
    })
    .toBeGreaterThan(since);

  const current = (await askCht('GET', '/medic/settings')) as { readonly _rev: string };
  await putTelemetry(SUPERVISOR.name, current._rev);
  await putTelemetry(CHW.name, '1-older');
  expect(await askHost(host.url, '/api/phonesBehind')).toEqual({
    status: 'read',
    accounts: 2,
    behind: [{ account: accountOf(CHW), date: '2026-11-29', settings: '1-older', cht: '5.2.0' }],
  });
  await host.stop();
});

/** What the app of a phone tells of itself at the end of a day, and syncs up. */
async function putTelemetry(user: string, settings: string): Promise<void> {
  const _id = `telemetry-2026-11-29-${user}-dev`;
  const path = `/medic-users-meta/${_id}`;
  const there = await requestCht('GET', path);
  const { _rev } = there.ok ? ((await there.json()) as { readonly _rev: string }) : {};
  await askCht('PUT', path, {
    ...(_rev === undefined ? {} : { _rev }),
    type: 'telemetry',
    metadata: {
      ...{ year: 2026, month: 11, day: 29, user, deviceId: `device-of-${user}` },
      versions: { app: '5.2.0', forms: {}, settings },
    },
    metrics: {},
    device: { userAgent: 'Mozilla/5.0 (Linux; Android 13) Chrome/120.0.0.0', deviceInfo: {} },
  });
}
