import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { connect, type ConnectionOptions } from 'node:tls';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { browserFiles } from '../../tools/build/build-when-changed.ts';
import { dataSetsOf, monthName, tagBefore } from '../county/county.ts';
import {
  chooseDataSet,
  EXPORT_PATH,
  exportButton,
  fileSavedBy,
  orgUnitBox,
  periodBox,
} from '../export-page.ts';
import { expect } from '../fixtures.ts';
import { PASSWORD } from '../host/run-host.ts';
import { independentFile } from '../independent-sum/independent-file.ts';
import type { Document } from '../independent-sum/json.ts';
import { fillSignIn } from '../sign-in.ts';
import { skipWithoutNginx, test } from './behind-nginx.ts';
import { startChtInstance } from './cht-instance.ts';
import { adapted, blockWith } from './deploying-document.ts';
import { besideCht, listenOn } from './servers.ts';

skipWithoutNginx();

const BELOW = 'https://cht.example.org/dhis2-export';
const HOST = 'http://127.0.0.1:8080';
const tag = tagBefore(1);

const choiceOf = (county: readonly Document[]): { dataSet: string; address: string } => {
  const dataSet = dataSetsOf(county)[0]?.id ?? '';
  return { dataSet, address: `${EXPORT_PATH}?dataSet=${dataSet}&period=${tag.replace('-', '')}` };
};

/** What a browser complains about: a policy that is broken, a file that is missing. */
const complaintsOf = (page: Page): readonly string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // The session that is not there yet, and the DHIS2 that is not connected, are asked for.
    if (message.type() === 'error' && !/status of 40[14]/.test(message.text()))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
};

/** The protocol that nginx and a client agree on; `refused` where they do not. */
async function handshake(port: number, options: ConnectionOptions): Promise<string> {
  const name = 'export.example.org';
  const socket = connect({ port, servername: name, rejectUnauthorized: false, ...options });
  const agreed = await Promise.race([
    once(socket, 'secureConnect').then(() => socket.getProtocol() ?? ''),
    once(socket, 'error').then(() => 'refused'),
  ]).catch(() => 'refused');
  socket.destroy();
  return agreed;
}

const withoutNonce = (policy: string | null | undefined): string =>
  (policy ?? '').replace(/'nonce-[^']{20,}'/, 'nonce');

/** Signs in as the CHT asks, on its own page. */
async function signInToCht(page: Page): Promise<void> {
  await page.getByLabel('User name').fill('hrio');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Login' }).click();
}

test('with an origin of its own', async ({ page, demo, startHost, county, place, serve }) => {
  const host = await startHost({ env: { COUCHDB_URL: demo.url } });
  const server = blockWith('server_name export.example.org');
  await serve(
    adapted(server, [
      ['listen 443 ssl', listenOn(place.port)],
      ['/etc/ssl/export.example.org.pem', place.certificate],
      ['/etc/ssl/export.example.org.key', place.key],
      [HOST, host.url],
    ]),
  );
  const complaints = complaintsOf(page);
  const opened = await page.goto('https://export.example.org/');
  expect(opened?.headers()).toEqual(
    expect.objectContaining({
      'strict-transport-security': expect.stringContaining('max-age='),
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    }),
  );
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await fillSignIn(page, 'hrio');
  const cookie = await (await answer).headerValue('set-cookie');
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/; Secure/i);
  expect(cookie).toMatch(/; SameSite=Lax/i);
  const [dataSet = { id: '', name: '' }] = dataSetsOf(county);
  await chooseDataSet(page, dataSet.name);
  await expect(orgUnitBox(page)).toBeVisible();
  const { text } = await fileSavedBy(page, () => exportButton(page).click());
  expect(text).toBe(independentFile(county, { dataSet: dataSet.id, tag }));
  expect(complaints).toEqual([]);

  expect(await handshake(place.port, {})).toBe('TLSv1.3');
  expect(await handshake(place.port, { maxVersion: 'TLSv1.2' })).toBe('TLSv1.2');
  // What Debian's nginx would take besides: a cipher without forward secrecy, and one with CBC.
  for (const ciphers of ['AES256-GCM-SHA384', 'ECDHE-RSA-AES256-SHA384']) {
    expect(await handshake(place.port, { maxVersion: 'TLSv1.2', ciphers }), ciphers).toBe(
      'refused',
    );
  }
});

for (const [how, takesPathAway] of [
  ['passes the path on', false],
  ['takes the path away', true],
] as const) {
  test(`beside a CHT instance, where the proxy ${how}`, async ({
    page,
    demo,
    startHost,
    county,
    place,
    serve,
  }) => {
    const cht = await startChtInstance(demo.url);
    const env = { COUCHDB_URL: cht.url, BASE_PATH: '/dhis2-export', SIGN_IN_URL: '/medic/login' };
    const host = await startHost({ env });
    const { origin } = new URL(host.url);
    const upstream = takesPathAway ? `${origin}/` : origin;
    const location = blockWith('location /dhis2-export/ {\n    proxy_pass');
    await serve(besideCht(place, cht.url, adapted(location, [[HOST, upstream]])));
    const complaints = complaintsOf(page);
    const { dataSet, address } = choiceOf(county);

    await page.goto(`${BELOW}${address}`);
    await page.waitForURL('https://cht.example.org/medic/login**');
    await signInToCht(page);
    await expect(periodBox(page)).toContainText(monthName(tag));
    const { text } = await fileSavedBy(page, () => exportButton(page).click());
    expect(text).toBe(independentFile(county, { dataSet, tag }));

    // Somebody who has the CHT's session is not asked again.
    await page.goto(`${BELOW}/`);
    await expect(page.getByRole('button', { name: 'Log out' })).toBeVisible();
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.waitForURL('https://cht.example.org/medic/login**');
    expect(complaints).toEqual([]);
    await cht.stop();
  });
}

test('as static files only', async ({ page, demo, county, place, serve }) => {
  const cht = await startChtInstance(demo.url);
  const files = join(place.folder, 'www');
  const root = fileURLToPath(new URL('../..', import.meta.url));
  await cp(browserFiles(root), join(files, 'dhis2-export'), { recursive: true });
  const locations = adapted(blockWith('location = /dhis2-export/index.html'), [
    ['/srv/www', files],
    ['http://127.0.0.1:5984', cht.url],
  ]);
  await serve(besideCht(place, cht.url, locations));
  const complaints = complaintsOf(page);
  const { dataSet, address } = choiceOf(county);

  const opened = await page.goto(`${BELOW}${address}`);
  const { headers } = await fetch(demo.url);
  expect(withoutNonce(await opened?.headerValue('content-security-policy'))).toBe(
    withoutNonce(headers.get('content-security-policy')),
  );
  await page.waitForURL('https://cht.example.org/medic/login**');
  await signInToCht(page);
  await expect(periodBox(page)).toContainText(monthName(tag));
  const { text } = await fileSavedBy(page, () => exportButton(page).click());
  expect(text).toBe(independentFile(county, { dataSet, tag }));
  expect(complaints).toEqual([]);
  await cht.stop();
});
