import type { Page } from '@playwright/test';
import { dataSetsOf, monthName, tagBefore } from './county/county.ts';
import { chooseDataSet, choosePeriod, exportFile, periodBox } from './export-page.ts';
import { expect, test } from './fixtures.ts';
import { independentFileName } from './independent-sum/independent-file-name.ts';
import { independentFile } from './independent-sum/independent-file.ts';
import { fillSignIn } from './sign-in.ts';

/** What a page must not do behind the officer's back. */
function watch(
  page: Page,
  origin: string,
): { readonly strangers: string[]; readonly faults: string[] } {
  const strangers: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url)) strangers.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return { strangers, faults };
}

for (const [index, months] of [
  [0, 1],
  [1, 1],
  [0, 7],
] as const) {
  test(`an officer exports data set ${index + 1} of ${months} months ago`, async ({
    page,
    demo,
    county,
  }) => {
    const dataSet = dataSetsOf(county)[index] ?? { id: '', name: '' };
    const tag = tagBefore(months);
    const { strangers, faults } = watch(page, demo.url);

    await page.goto('/');
    await fillSignIn(page, 'hrio');
    // Of one kind of export there are no tabs: it has the page for itself.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('DHIS2 export');
    await chooseDataSet(page, dataSet.name);
    await expect(page.getByText(/^\s*All \d+ units\s*$/).first()).toBeVisible();
    await choosePeriod(page, monthName(tag));
    const file = await exportFile(page);

    expect(file.text).toBe(independentFile(county, { dataSet: dataSet.id, tag }));
    expect(file.name).toBe(independentFileName(county, { dataSet: dataSet.id, tag }));
    await expect(
      page.getByRole('heading', { name: 'The file is in your downloads' }),
    ).toBeFocused();
    expect(strangers).toEqual([]);
    expect(faults).toEqual([]);
  });
}

test('the last finished month is chosen from the start', async ({ page, county }) => {
  const dataSet = dataSetsOf(county)[0] ?? { id: '', name: '' };
  await page.goto('/');
  await fillSignIn(page, 'hrio');
  await chooseDataSet(page, dataSet.name);
  await expect(periodBox(page)).toContainText(monthName(tagBefore(1)));
  const { text } = await exportFile(page);
  expect(text).toBe(independentFile(county, { dataSet: dataSet.id, tag: tagBefore(1) }));
});

for (const timezoneId of ['Pacific/Auckland', 'America/Vancouver']) {
  test.describe(`on a computer in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('the same period gives the same bytes', async ({ page, county }) => {
      const dataSet = dataSetsOf(county)[0] ?? { id: '', name: '' };
      await page.goto('/');
      await fillSignIn(page, 'hrio');
      await chooseDataSet(page, dataSet.name);
      await choosePeriod(page, monthName(tagBefore(2)));
      const { text } = await exportFile(page);
      expect(text).toBe(independentFile(county, { dataSet: dataSet.id, tag: tagBefore(2) }));
    });
  });
}
