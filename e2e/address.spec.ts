import { dataSetsOf, mappedPlaces, monthName, tagBefore } from './county/county.ts';
import {
  chooseDataSet,
  chooseOrgUnit,
  choosePeriod,
  dataSetBox,
  EXPORT_PATH,
  exportFile,
  orgUnitBox,
  periodBox,
} from './export-page.ts';
import { expect, test } from './fixtures.ts';
import { independentFile } from './independent-sum/independent-file.ts';
import { signIn } from './sign-in.ts';

const tag = tagBefore(4);

test('a reload and a link in another window lead to the same choice', async ({
  page,
  context,
  county,
}) => {
  const dataSet = dataSetsOf(county)[1] ?? { id: '', name: '' };
  const units = mappedPlaces(county).slice(0, 2);
  await signIn(page, 'hrio');
  await page.goto(EXPORT_PATH);
  await chooseDataSet(page, dataSet.name);
  for (const { name } of units) await chooseOrgUnit(page, name);
  await page.getByRole('checkbox', { name: 'Include the units below' }).check();
  await choosePeriod(page, monthName(tag));
  await expect(page).toHaveURL(new RegExp(`period=${tag.replace('-', '')}`));

  await page.reload();
  const other = await context.newPage();
  await other.goto(page.url());
  for (const view of [page, other]) {
    await expect(dataSetBox(view)).toContainText(dataSet.name);
    await expect(periodBox(view)).toContainText(monthName(tag));
    for (const { name } of units) {
      await expect(view.getByRole('button', { name: `Remove ${name}` })).toBeVisible();
    }
    await expect(view.getByRole('checkbox', { name: 'Include the units below' })).toBeChecked();
    const { text } = await exportFile(view);
    const orgUnits = units.map(({ id }) => id);
    expect(text).toBe(
      independentFile(county, { dataSet: dataSet.id, tag, orgUnits, children: true }),
    );
  }
});

test('going back and forth loses no choice', async ({ page, county }) => {
  const [first, second] = dataSetsOf(county);
  await signIn(page, 'hrio');
  await page.goto('/');
  await chooseDataSet(page, first?.name ?? '');
  await choosePeriod(page, monthName(tag));
  await chooseDataSet(page, second?.name ?? '');
  await expect(periodBox(page)).toContainText(monthName(tag));
  await expect(page).toHaveURL(new RegExp(`dataSet=${second?.id ?? ''}`));
  const address = page.url();

  await page.goto('/no-such-page');
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(dataSetBox(page)).toContainText(second?.name ?? '');
  await expect(periodBox(page)).toContainText(monthName(tag));
});

test('what the address asks for and the database does not have is told, not replaced', async ({
  page,
  county,
}) => {
  const dataSet = dataSetsOf(county)[0]?.id ?? '';
  await signIn(page, 'hrio');
  await page.goto(
    `${EXPORT_PATH}?dataSet=${dataSet}&orgUnit=unit0000001&period=190001&attribution=best`,
  );
  const alerts = page.getByRole('alert');
  await expect(alerts.filter({ hasText: 'unit0000001' })).toBeVisible();
  await expect(alerts.filter({ hasText: '1900' })).toBeVisible();
  await expect(alerts.filter({ hasText: 'attribution=best' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove unit0000001' }).click();
  await orgUnitBox(page).press('Escape');
  await choosePeriod(page, monthName(tag));
  await expect(alerts.filter({ hasText: 'unit0000001' })).toHaveCount(0);
  await expect(orgUnitBox(page)).toBeEnabled();
  const { text } = await exportFile(page);
  expect(text).toBe(independentFile(county, { dataSet, tag }));
});
