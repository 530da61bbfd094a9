import { setTimeout as pause } from 'node:timers/promises';
import { dataSetsOf, mappedPlaces, monthName, tagBefore } from './county/county.ts';
import { allUnits, EXPORT_PATH, exportButton, exportFile, periodBox } from './export-page.ts';
import { expect, test } from './fixtures.ts';
import { independentFile } from './independent-sum/independent-file.ts';
import { saveData } from './save-data.ts';
import { fillSignIn, signIn } from './sign-in.ts';

const tag = tagBefore(3);

for (const [how, end] of [
  ['the cookie is gone', 'cookie'],
  ['somebody signed out in another tab', 'session'],
] as const) {
  test(`a session that ends before Export (${how}) keeps the choice`, async ({
    page,
    context,
    county,
  }) => {
    const dataSet = dataSetsOf(county)[1]?.id ?? '';
    const orgUnit = mappedPlaces(county)[3]?.id ?? '';
    const period = tag.replace('-', '');
    await saveData(page);
    await signIn(page, 'hrio');
    await page.goto(`${EXPORT_PATH}?dataSet=${dataSet}&orgUnit=${orgUnit}&period=${period}`);
    await expect(exportButton(page)).toBeEnabled();
    // An answer that is still under way would bring the session back: the development server renews
    // its cookie with every one.
    await page.waitForLoadState('networkidle');
    const address = new URL(page.url());
    let files = 0;
    page.on('download', () => (files += 1));

    if (end === 'cookie') await context.clearCookies();
    else await page.request.delete('/_session');
    await exportButton(page).click();
    await expect(page.getByRole('heading', { name: 'Your session has ended' })).toBeFocused();
    expect(files).toBe(0);

    await page.getByRole('link', { name: 'Sign in again' }).click();
    await fillSignIn(page, 'hrio');
    await expect(periodBox(page)).toContainText(monthName(tag));
    const back = new URL(page.url());
    expect(back.pathname).toBe(address.pathname);
    expect([...back.searchParams].sort()).toEqual([...address.searchParams].sort());
    const { text } = await exportFile(page);
    expect(text).toBe(independentFile(county, { dataSet, tag, orgUnits: [orgUnit] }));
    expect(files).toBe(1);
  });
}

test('signing out during an export ends it, and nothing is asked any more', async ({
  page,
  relayed: { host, relay },
  county,
}) => {
  const dataSet = dataSetsOf(county)[0]?.id ?? '';
  await saveData(page);
  await signIn(page, 'hrio', host.url);
  await page.goto(`${host.url}${EXPORT_PATH}?dataSet=${dataSet}&period=${tag.replace('-', '')}`);
  await expect(allUnits(page)).toBeVisible();
  let files = 0;
  page.on('download', () => (files += 1));
  relay.slowDown(500);
  await exportButton(page).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Log out' }).click();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  const asked = relay.requests.length;
  await pause(2000);
  // The page to sign in asks for its texts, and who is signed in.
  const ofExport = relay.requests.slice(asked).filter((request) => /_all_docs|_view/.test(request));
  expect(ofExport).toEqual([]);
  expect(files).toBe(0);
  await page.goto(`${host.url}${EXPORT_PATH}`);
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
});
