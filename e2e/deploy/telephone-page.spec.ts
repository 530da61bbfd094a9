import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPhonePage } from '../../tools/phone-page/build-phone-page.ts';
import { expect } from '../fixtures.ts';
import { countyOfPhones, usersOf } from '../telephone/county-of-phones.ts';
import { startExtensionHost } from '../telephone/extension-host.ts';
import { skipWithoutNginx, test } from './behind-nginx.ts';
import { adapted, blockWith } from './deploying-document.ts';
import { besideCht } from './servers.ts';

skipWithoutNginx();
// The server of a phone stands behind it, and no demo county.
test.use({ baseURL: 'https://cht.example.org' });

test('the page for telephones, below the origin of a CHT', async ({ page, place, serve }) => {
  const documents = countyOfPhones(3);
  const user = usersOf(documents, 'supervisor')[1] ?? '';
  const cht = await startExtensionHost({ documents, user, hasPage: true });
  const files = join(place.folder, 'www');
  const { folder } = await buildPhonePage(fileURLToPath(new URL('../..', import.meta.url)));
  await cp(folder, join(files, 'dhis2'), { recursive: true });
  const location = adapted(blockWith('location /dhis2/ {'), [['/srv/www', files]]);
  await serve(besideCht(place, cht.url.replace(/\/$/, ''), location));
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 40[34]/.test(message.text()))
      complaints.push(message.text());
  });

  await page.goto('/?pouchdb');
  await page.locator('body[data-ready]').waitFor({ state: 'attached' });
  const opened = await page.goto('/dhis2/');
  expect(opened?.headers()['content-security-policy']).toBe("frame-ancestors 'none'");
  const reported = page.getByText(/^\d+ of \d+ community health workers reported$/);
  await expect(reported).toBeVisible();
  // The policy of the page itself.
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    return 'ran' in window;
  });
  expect(ran).toBe(false);
  // A browser keeps no service worker whose certificate it does not trust, and this one is self-made.
  const expected = /inline script|SSL certificate/;
  expect(complaints.filter((line) => !expected.test(line))).toEqual([]);
  expect(await page.evaluate(async () => (await fetch('service-worker.js')).ok)).toBe(true);
  await cht.close();
});
