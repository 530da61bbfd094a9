import type { Locator, Page } from '@playwright/test';
import { demoCounty } from '../../server/demo-county/index.ts';
import { dataSetsOf, tagBefore } from '../county/county.ts';
import { EXPORT_PATH, exportButton, exportFile } from '../export-page.ts';
import { expect, test } from '../fixtures.ts';
import { independentFile } from '../independent-sum/independent-file.ts';
import type { Document } from '../independent-sum/json.ts';
import { signIn } from '../sign-in.ts';

const tag = tagBefore(1);

async function open(page: Page, county: readonly Document[]): Promise<string> {
  const dataSet = dataSetsOf(county)[0]?.id ?? '';
  await signIn(page, 'hrio');
  await page.goto(`${EXPORT_PATH}?dataSet=${dataSet}&period=${tag.replace('-', '')}`);
  return dataSet;
}

/** The documents of the last finished month that an owner of a planted fault wrote. */
const documentsOf = (county: readonly Document[], owner: string): readonly string[] =>
  county
    .filter((document) => document['owner'] === owner && document._id.startsWith(`target~${tag}`))
    .map(({ _id }) => _id);

test('every planted fault stands under its reason, and opens to its documents', async ({
  page,
  county,
}) => {
  const { faults } = demoCounty({ today: `${tagBefore(0)}-01`, seed: 'cht-dhis2-export' });
  const idsOf = (kind: string): readonly string[] =>
    faults.find((fault) => fault.kind === kind)?.ids ?? [];
  const twoAccounts = idsOf('two-accounts').map((user) =>
    county.find(({ _id }) => _id.endsWith(`~${user}`) && _id.startsWith(`target~${tag}`)),
  );
  const older = twoAccounts
    .filter((document) => document !== undefined)
    .sort((one, other) => Number(one['updated_date']) - Number(other['updated_date']))[0]?._id;
  const expected = [
    [/numbers cannot be read/, idsOf('malformed')],
    [/has another, newer account/, [older ?? '']],
    [
      /works outside the mapped places/,
      idsOf('no-org-unit').flatMap((id) => documentsOf(county, id)),
    ],
  ] as const;

  await open(page, county);
  await exportFile(page);
  // The figure is a button: it leads to the list and opens all of it.
  await page.getByRole('button', { name: 'not counted' }).click();
  await expect(page.getByRole('heading', { name: 'Not counted' })).toBeFocused();
  for (const [heading, ids] of expected) {
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) await expect(page.getByText(id, { exact: true })).toBeVisible();
  }
});

test('the figures say what the file holds', async ({ page, county }) => {
  await open(page, county);
  const { dataValues } = JSON.parse((await exportFile(page)).text) as {
    dataValues: readonly { orgUnit: string }[];
  };
  const units = new Set(dataValues.map(({ orgUnit }) => orgUnit));
  const figure = (words: string): Locator => page.getByRole('listitem').filter({ hasText: words });
  await expect(figure('values')).toContainText(String(dataValues.length));
  await expect(figure('organisation units')).toContainText(String(units.size));
});

test('where units overlap the other attribution is offered, and gives the other numbers', async ({
  page,
  county,
}) => {
  const dataSet = await open(page, county);
  const nearest = await exportFile(page);
  await expect(page.getByRole('heading', { name: /lie below other mapped places/ })).toBeVisible();
  await page.getByRole('button', { name: 'Count at every unit above' }).click();
  await expect(exportButton(page)).toBeEnabled();
  const ancestors = await exportFile(page);
  expect(ancestors.text).toBe(independentFile(county, { dataSet, tag, attribution: 'ancestors' }));
  expect(ancestors.text).not.toBe(nearest.text);
  await page.getByRole('button', { name: 'Count at the nearest unit' }).click();
  expect((await exportFile(page)).text).toBe(nearest.text);
});

test('for chosen units the page says what it did not look at', async ({ page, county }) => {
  const dataSet = await open(page, county);
  await expect(exportButton(page)).toBeEnabled();
  const unit = county.find(({ name }) => name === 'Mkendwa CU')?.['dhis'] as { orgUnit: string };
  await page.goto(`${EXPORT_PATH}?dataSet=${dataSet}&orgUnit=${unit.orgUnit}`);
  await exportFile(page);
  await expect(page.getByText('Only the chosen units were looked at.')).toBeVisible();
});
