import { dataSetsOf, tagBefore } from './county/county.ts';
import { dataSetBox, EXPORT_PATH, exportButton, fileSavedBy } from './export-page.ts';
import { expect, test } from './fixtures.ts';
import { independentFile } from './independent-sum/independent-file.ts';
import { fillSignIn } from './sign-in.ts';

const BELOW = '/dhis2-export';

test('below a path of a CHT instance’s origin the page signs in, exports and signs out', async ({
  page,
  demo,
  startHost,
  county,
}) => {
  const host = await startHost({ env: { COUCHDB_URL: demo.url, BASE_PATH: BELOW } });
  const origin = new URL(host.url).origin;
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!new URL(request.url()).pathname.startsWith(`${BELOW}/`)) outside.push(request.url());
  });
  const dataSet = dataSetsOf(county)[0]?.id ?? '';
  const tag = tagBefore(1);
  await page.goto(
    `${origin}${BELOW}${EXPORT_PATH}?dataSet=${dataSet}&period=${tag.replace('-', '')}`,
  );
  await fillSignIn(page, 'hrio');
  await expect(dataSetBox(page)).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(`${BELOW}${EXPORT_PATH}`);
  const { text } = await fileSavedBy(page, () => exportButton(page).click());
  expect(text).toBe(independentFile(county, { dataSet, tag }));
  await page.getByRole('button', { name: 'Log out' }).click();
  await expect(page.getByRole('textbox', { name: 'User name' })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(`${BELOW}/sign-in`);
  expect(outside).toEqual([]);
});
