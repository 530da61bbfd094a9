import { expect } from '@playwright/test';
import { tagBefore, monthName } from '../county/county.ts';
import { at, filled } from '../independent-sum/json.ts';
import { exportedRows } from '../telephone/county-of-phones.ts';
import { documentsOfPhone } from '../telephone/documents-of-phone.ts';
import { type ChtAccount, requestCht } from './ask-cht.ts';
import { skipWithoutCht, test } from './cht-test.ts';
import { CHW, contactAndPlace, COUNTY, countyNow, SUPERVISOR } from './county-on-cht.ts';
import { expectedRows, shownRows } from '../telephone/rows-of-area.ts';
import { openExtension, signInToApp } from './web-app.ts';

skipWithoutCht();

/** The ids that the CHT's server gives a phone. */
async function idsOfPhone(as: ChtAccount): Promise<ReadonlySet<string>> {
  const answer = await requestCht('GET', '/api/v1/replication/get-ids', { as });
  const { doc_ids_revs } = (await answer.json()) as {
    readonly doc_ids_revs: readonly { readonly id: string }[];
  };
  return new Set(doc_ids_revs.map(({ id }) => id));
}

for (const account of [SUPERVISOR, CHW])
  test(`the phone of ${account.name} is given what our own host gives it`, async () => {
    const held = await idsOfPhone(account);
    const ours = documentsOfPhone(COUNTY, account.name).map(({ _id }) => _id);
    const ofCounty = COUNTY.map(({ _id }) => _id).filter((id) => held.has(id));
    const given = ours.filter((id) => !id.startsWith('messages-'));
    expect(given.filter((id) => !held.has(id))).toEqual([]);
    expect(ofCounty.filter((id) => !ours.includes(id))).toEqual([]);
  });

test('My area shows offline what the export writes, CHW by CHW', async ({ page, context }) => {
  await signInToApp(page, SUPERVISOR);
  await openExtension(page, 'my-area');
  await context.setOffline(true);
  const area = await openExtension(page, 'my-area');
  await expect(area.getByText('As of the last sync of this telephone')).toBeVisible();
  const county = await countyNow();
  const rows = exportedRows(county);
  const { place } = contactAndPlace(SUPERVISOR);
  const units = county.filter((one) => at(one, 'parent', '_id') === place && one['dhis']);
  let parts = 0;
  for (const unit of units) {
    const expected = expectedRows(county, rows, unit);
    if (expected.length === 0) continue;
    expect(await shownRows(area, filled(unit['name']) ?? '')).toEqual(expected);
    parts += expected.flatMap((row) => row.parts).length;
  }
  expect(parts).toBeGreaterThan(50);
});

test('My month says what the server has, and without a connection that it is not known', async ({
  page,
  context,
}) => {
  await signInToApp(page, CHW);
  let screen = await openExtension(page, 'my-month');
  const [running = '', last = '', before = ''] = [0, 1, 2].map(tagBefore);
  const month = (tag: string) => screen.locator('details.month', { hasText: monthName(tag) });
  for (const tag of [last, before]) {
    if ((await month(tag).getAttribute('open')) === null)
      await month(tag).locator('summary').first().click();
    await expect(month(tag).getByText(/^The server has the same \(asked /)).toBeVisible();
  }
  await expect(month(running).getByText(/^Sync before .* ends\./)).toBeVisible();
  await context.setOffline(true);
  screen = await openExtension(page, 'my-month');
  await expect(
    month(running).getByText(/is not known since .*: there is no connection/),
  ).toBeVisible();
});
