import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../engines/find-program.ts';
import { test as base } from '../fixtures.ts';
import { NGINX, startNginx } from './nginx.ts';
import { type Certificate, selfMadeCertificate } from './self-made-certificate.ts';

/** What of the programs this machine lacks. */
const lacking = [
  ...(NGINX === undefined ? ['nginx'] : []),
  ...(findProgram(['openssl'], 'OPENSSL_BIN') === undefined ? ['openssl'] : []),
];

/** A folder and a port for nginx, with the certificate of its servers. */
interface Place extends Certificate {
  readonly folder: string;
  readonly port: number;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

interface OfTest {
  /** Starts nginx with `server` blocks until the test has ended. */
  readonly serve: (servers: string) => Promise<void>;
}

/** Tests whose browser finds every name of `example.org` at an nginx of this machine. */
export const test = base.extend<OfTest, { readonly place: Place }>({
  place: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'cht-dhis2-export-nginx-'));
      await use({ folder, port: await freePort(), ...selfMadeCertificate(folder) });
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ launchOptions, place }, use) => {
      const rule = `MAP *.example.org 127.0.0.1:${String(place.port)}`;
      const args = [...(launchOptions.args ?? []), `--host-resolver-rules=${rule}`];
      await use({ ...launchOptions, args });
    },
    { scope: 'worker' },
  ],
  ignoreHTTPSErrors: true,
  serve: async ({ place }, use) => {
    const stops: (() => Promise<void>)[] = [];
    await use(async (servers) => {
      stops.push(await startNginx(join(place.folder, 'nginx'), place.port, servers));
    });
    for (const stop of stops) await stop();
  },
});

/** Skips the tests of a file where the machine lacks what they need. */
export const skipWithoutNginx = (): void => {
  test.skip(lacking.length > 0, `This machine has no ${lacking.join(', no ')}`);
};
