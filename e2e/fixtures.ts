import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { readDocuments } from './host/read-documents.ts';
import { type HostStart, runHost, runHostBesideOthers, type RunningHost } from './host/run-host.ts';
import { isOnRealCouchDB } from './host/real-couchdb.ts';
import { type Relay, startRelay } from './host/relay.ts';
import type { Document } from './independent-sum/json.ts';

interface OfWorker {
  /** A host with the demo county, one for all tests of a worker: they only read. */
  readonly demo: RunningHost;
  /** The documents of the demo county, as they are in its database. */
  readonly county: readonly Document[];
}

interface OfTest {
  /** Starts one more host, which is stopped when the test has ended. */
  readonly startHost: (start: HostStart) => Promise<RunningHost>;
  /** Starts a host that is filled with these documents. */
  readonly startHostWith: (documents: readonly Document[]) => Promise<RunningHost>;
  /** A relay in front of the demo county's host, and a host whose database is behind it. */
  readonly relayed: { readonly relay: Relay; readonly host: RunningHost };
}

export const test = base.extend<OfTest, OfWorker>({
  demo: [
    async ({}, use) => {
      const host = await runHost();
      await use(host);
      await host.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  county: [
    async ({ demo }, use) => {
      await use(await readDocuments(demo.url));
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ demo }, use) => {
    await use(demo.url);
  },
  startHost: async ({}, use) => {
    const hosts: RunningHost[] = [];
    await use(async (start) => {
      base.skip(
        isOnRealCouchDB() && /^model(-|$)/.test(start.env?.['DHIS2_URL'] ?? ''),
        'A model of DHIS2 stands beside the embedded server only',
      );
      const host = await runHostBesideOthers(start);
      hosts.push(host);
      return host;
    });
    await Promise.all(hosts.map((host) => host.stop()));
  },
  startHostWith: async ({ startHost }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'cht-dhis2-export-'));
    await use(async (documents) => {
      const file = join(folder, 'documents.json');
      await writeFile(file, JSON.stringify(documents));
      return startHost({ args: ['--docs', file] });
    });
    await rm(folder, { recursive: true });
  },
  relayed: async ({ demo, startHost }, use) => {
    const relay = await startRelay(demo.url);
    await use({ relay, host: await startHost({ env: { COUCHDB_URL: relay.url } }) });
    await relay.cut();
  },
});

export { expect } from '@playwright/test';
