import { EXPORT_PATH, exportButton } from './export-page.ts';
import { expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';
import { DATA_SET, placesNamed, settingsWith } from './county/small-county.ts';

test('without data sets the page shows what to configure', async ({ page, startHostWith }) => {
  const { url } = await startHostWith([settingsWith({ dhis_data_sets: undefined })]);
  await signIn(page, 'hrio', url);
  await page.goto(url + EXPORT_PATH);
  await expect(
    page.getByRole('heading', { name: 'DHIS2 integration is not configured.' }),
  ).toBeVisible();
  const example = page.getByRole('group', { name: '1. A data set' });
  await expect(example).toContainText('dhis_data_sets');
  await expect(page.getByRole('group', { name: '2. Targets' })).toContainText('dataElement');
  await expect(page.getByRole('group', { name: '3. Places' })).toContainText('orgUnit');
  await expect(exportButton(page)).toHaveCount(0);
});

test('a data set of the address that is not configured is named', async ({ page }) => {
  await signIn(page, 'hrio');
  await page.goto(`${EXPORT_PATH}?dataSet=unknown0001`);
  await expect(page.getByRole('alert').filter({ hasText: 'unknown0001' })).toContainText(
    'is not configured',
  );
  await exportButton(page).click({ force: true });
  await expect(page.getByRole('heading', { name: 'The file is in your downloads' })).toHaveCount(0);
});

test('a data set that no target belongs to says so', async ({ page, startHostWith }) => {
  const settings = settingsWith({ tasks: { targets: { items: [{ id: 'births' }] } } });
  const { url } = await startHostWith([settings, ...placesNamed({})]);
  await signIn(page, 'hrio', url);
  await page.goto(`${url}${EXPORT_PATH}?dataSet=${DATA_SET}`);
  await exportButton(page).click();
  await expect(
    page.getByRole('heading', { name: 'No target belongs to this data set' }),
  ).toBeVisible();
});

test('a month in which nobody reported gives no file but a reason', async ({
  page,
  startHostWith,
}) => {
  const { url } = await startHostWith([
    settingsWith(),
    ...placesNamed({}).map((document) =>
      'targets' in document ? { ...document, targets: [] } : document,
    ),
  ]);
  await signIn(page, 'hrio', url);
  await page.goto(`${url}${EXPORT_PATH}?dataSet=${DATA_SET}`);
  await exportButton(page).click();
  await expect(page.getByRole('heading', { name: 'There is nothing to write' })).toBeVisible();
});
