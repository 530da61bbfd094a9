import type { Page } from '@playwright/test';
import { dataSetsOf, mappedPlaces, type MappedPlace, tagBefore, today } from './county/county.ts';
import {
  chooseOrgUnit,
  EXPORT_PATH,
  exportFile,
  orgUnitBox,
  treeLine,
  type SavedFile,
} from './export-page.ts';
import { expect, test } from './fixtures.ts';
import { independentFileName } from './independent-sum/independent-file-name.ts';
import { type IndependentChoice, independentFile } from './independent-sum/independent-file.ts';
import type { Document } from './independent-sum/json.ts';
import { signIn } from './sign-in.ts';

const tag = tagBefore(1);

const idOfFirstDataSet = (county: readonly Document[]): string => dataSetsOf(county)[0]?.id ?? '';

/** Opens the page with the county's first data set and a period chosen. */
async function open(page: Page, county: readonly Document[]): Promise<void> {
  await signIn(page, 'hrio');
  const period = tag.replace('-', '');
  await page.goto(`${EXPORT_PATH}?dataSet=${idOfFirstDataSet(county)}&period=${period}`);
}

const placeNamed = (county: readonly Document[], name: string): MappedPlace => {
  const place = mappedPlaces(county).find((mapped) => mapped.name === name);
  if (place === undefined) throw new Error(`The county has no mapped place called ${name}`);
  return place;
};

function expectFile(
  file: SavedFile,
  county: readonly Document[],
  choice: Omit<IndependentChoice, 'dataSet' | 'tag'>,
  places: readonly MappedPlace[],
): void {
  const dataSet = idOfFirstDataSet(county);
  expect(file.text).toBe(independentFile(county, { dataSet, tag, ...choice }));
  expect(file.name).toBe(independentFileName(county, { dataSet, tag, places }));
}

test('one org unit, named once at the top of the file', async ({ page, county }) => {
  const unit = placeNamed(county, 'Manyatta B CU');
  await open(page, county);
  await chooseOrgUnit(page, unit.name);
  const file = await exportFile(page);
  expectFile(file, county, { orgUnits: [unit.id] }, [unit]);
  expect(JSON.parse(file.text)).toMatchObject({ orgUnit: unit.id });
});

test('one org unit whose data set is marked complete', async ({ page, county }) => {
  const unit = placeNamed(county, 'Wachara CU');
  await open(page, county);
  const mark = page.getByRole('checkbox', { name: 'Mark the data set complete' });
  await expect(mark).toBeDisabled();
  await chooseOrgUnit(page, unit.name);
  await mark.check();
  const file = await exportFile(page);
  expectFile(file, county, { orgUnits: [unit.id], completeDate: today() }, [unit]);
});

test('several org units', async ({ page, county }) => {
  const units = ['Kadero CU', 'Ekwanda CU', 'Wachara CU'].map((name) => placeNamed(county, name));
  await open(page, county);
  for (const { name } of units) await chooseOrgUnit(page, name);
  const file = await exportFile(page);
  expectFile(file, county, { orgUnits: units.map(({ id }) => id) }, units);
});

test('all again, after some were chosen', async ({ page, county }) => {
  await open(page, county);
  await chooseOrgUnit(page, 'Kadero CU');
  await page.getByRole('button', { name: 'Remove Kadero CU' }).click();
  expectFile(await exportFile(page), county, {}, []);
  await chooseOrgUnit(page, 'Kadero CU');
  await orgUnitBox(page).click();
  await treeLine(page, 'All organisation units').click();
  expectFile(await exportFile(page), county, {}, []);
});

test('a mapped sub-county alone, and with the units below', async ({ page, county }) => {
  const subCounty = placeNamed(county, 'Kolwa Central Sub-County');
  await open(page, county);
  await chooseOrgUnit(page, subCounty.name);
  const alone = await exportFile(page);
  expectFile(alone, county, { orgUnits: [subCounty.id] }, [subCounty]);
  await page.getByRole('checkbox', { name: 'Include the units below' }).check();
  const withBelow = await exportFile(page);
  expectFile(withBelow, county, { orgUnits: [subCounty.id], children: true }, [subCounty]);
  expect(withBelow.text.length).toBeGreaterThan(alone.text.length);
});

test('two units of one name are told apart by the places above', async ({ page, county }) => {
  const [, second] = mappedPlaces(county).filter(({ name }) => name === 'Sunrise CU');
  if (second === undefined) throw new Error('The county has no two units of one name');
  await open(page, county);
  await orgUnitBox(page).fill('sunrise');
  await expect(treeLine(page, 'Sunrise CU')).toHaveCount(2);
  await treeLine(page, `Sunrise CU · ${second.above}`).click();
  expectFile(await exportFile(page), county, { orgUnits: [second.id] }, [second]);
});

test('several units are ticked in the tree, one after the other', async ({ page, county }) => {
  const units = ['Chamamul CU', 'Nyalunya CU'].map((name) => placeNamed(county, name));
  await open(page, county);
  await orgUnitBox(page).click();
  await expect(treeLine(page, 'All organisation units')).toHaveAttribute('aria-selected', 'true');
  for (const { name } of units) await treeLine(page, name).click();
  await expect(treeLine(page, 'All organisation units')).toHaveAttribute('aria-selected', 'false');
  await orgUnitBox(page).press('Escape');
  await expect(treeLine(page)).toHaveCount(0);
  expectFile(await exportFile(page), county, { orgUnits: units.map(({ id }) => id) }, units);
});

test('a name that no unit has chooses nothing', async ({ page, county }) => {
  await open(page, county);
  await orgUnitBox(page).fill('Nowhere');
  await expect(page.getByText('No organisation unit is called that.')).toBeVisible();
  await expect(treeLine(page)).toHaveCount(0);
  await orgUnitBox(page).press('Escape');
  await orgUnitBox(page).blur();
  await expect(orgUnitBox(page)).toHaveValue('');
  expectFile(await exportFile(page), county, {}, []);
});
