import type { Page } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tagBefore } from '../county/county.ts';
import { EXPORT_PATH, exportFile } from '../export-page.ts';
import { expect, test } from '../fixtures.ts';
import type { RunningHost } from '../host/run-host.ts';
import type { Document } from '../independent-sum/json.ts';
import { signIn } from '../sign-in.ts';
import { DATA_SET, messagesWith, placesNamed, settingsWith, UNIT } from '../county/small-county.ts';

const MONTH = tagBefore(1);
const PERIOD = MONTH.replace('-', '');
const CHW = `chw-of-${UNIT}`;
const PLACE = `place-of-${UNIT}`;
/** After the month, whatever the day of the test. */
const SIGNED_AT = Date.now() - 3_600_000;

const SETTINGS = settingsWith({
  permissions: {
    can_configure: ['hrio'],
    can_export_all: ['hrio'],
    can_export_dhis: ['hrio'],
    can_validate_dhis2: ['supervisor'],
  },
  roles: { supervisor: { offline: true }, chw: { offline: true } },
  tasks: {
    targets: { items: [{ id: 'births', dhis: { dataSet: DATA_SET, dataElement: 'births00001' } }] },
  },
});
const PEOPLE: readonly Document[] = [
  { _id: 'ann', type: 'person', name: 'Ann Wambui', parent: { _id: PLACE } },
  {
    _id: 'org.couchdb.user:ann',
    type: 'user-settings',
    contact_id: 'ann',
    roles: ['supervisor'],
    facility_id: PLACE,
  },
  { _id: 'form:dhis2_validation', type: 'form' },
];

const countyWith = (births: number): readonly Document[] => [
  SETTINGS,
  messagesWith({}),
  ...PEOPLE,
  ...placesNamed({ unit: 'Chamamul', chw: 'Achieng' }).map((document): Document =>
    document['owner'] === CHW
      ? { ...document, targets: [{ id: 'births', value: { pass: births, total: births } }] }
      : document,
  ),
];
const target = countyWith(1).find(({ owner }) => owner === CHW)?._id ?? '';

const report = (after: number, verdict: string, revision: string): Document => ({
  _id: `report-${String(after)}`,
  type: 'data_record',
  form: 'dhis2_validation',
  reported_date: SIGNED_AT + after,
  contact: { _id: 'ann', parent: { _id: PLACE } },
  fields: {
    place_id: PLACE,
    reporting_period: MONTH,
    data_set: DATA_SET,
    verdict,
    expected: 1,
    reported: 1,
    documents: `${target}@${revision}`,
    rules: '0.1.0',
    missing: '',
  },
});

/** Where pictures are wanted (`SCREENSHOTS`), one of the section at each size. */
async function pictures(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder === undefined) return;
  for (const width of [1366, 360]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 1600 });
      await page.locator('cht-review-panel').scrollIntoViewIfNeeded();
      await page.screenshot({
        path: `${folder}/sign-off-${name}-${String(width)}-${colorScheme}.png`,
        fullPage: true,
      });
    }
  }
}

test('an officer sees who signed, that a CHW synced since, and that it was signed again', async ({
  page,
  startHost,
}) => {
  test.slow();
  const folder = await mkdtemp(join(tmpdir(), 'cht-dhis2-export-'));
  const file = join(folder, 'documents.json');
  // The browser knows a host by its port: each of these is the same one, later.
  let host: RunningHost | undefined;
  const review = async (documents: readonly Document[]): Promise<string> => {
    const port = new URL(host?.url ?? 'http://localhost:0').port;
    await host?.stop();
    await writeFile(file, JSON.stringify(documents));
    host = await startHost({ args: ['--docs', file], env: { PORT: port === '' ? '0' : port } });
    await signIn(page, 'hrio', host.url);
    await page.goto(`${host.url}${EXPORT_PATH}?dataSet=${DATA_SET}&period=${PERIOD}`);
    await exportFile(page);
    const answer = await page.request.post(`${host.url}/medic/_all_docs`, {
      data: { keys: [target] },
    });
    const { rows } = (await answer.json()) as { rows: { value: { rev: string } }[] };
    return rows[0]?.value.rev ?? '';
  };
  const door = page.getByRole('button', { name: 'Signed off' });
  const list = page.locator('cht-sign-off-list');

  const twelve = await review(countyWith(12));
  await expect(door).toContainText('0 of 1');
  await door.click();
  await expect(list.getByRole('listitem')).toContainText(['Chamamul']);
  await expect(list).toContainText('not validated');

  const signed = report(0, 'validated', twelve);
  await review([...countyWith(12), signed]);
  await expect(door).toContainText('1 of 1');
  await door.click();
  await expect(list).toContainText('Validated by Ann Wambui for Chamamul');
  await expect(list).toContainText('1 of 1 CHW had reported');
  await pictures(page, 'validated');

  const fourteen = await review([...countyWith(14), signed]);
  expect(fourteen).not.toBe(twelve);
  await expect(door).toContainText('0 of 1');
  await door.click();
  await expect(list).toContainText('Changed since: Achieng');
  await pictures(page, 'changed');

  const withdrawn = report(1, 'withdrawn', twelve);
  await review([...countyWith(14), signed, withdrawn]);
  await door.click();
  await expect(list).toContainText('Taken back by Ann Wambui');
  await expect(list).toContainText('not validated');

  await review([...countyWith(14), signed, withdrawn, report(2, 'validated', fourteen)]);
  await expect(door).toContainText('1 of 1');

  // A CHW's in the name of the supervisor, for another place than hers.
  const forged = report(3, 'validated', fourteen);
  const fields = { ...(forged['fields'] as object), place_id: CHW };
  await review([...countyWith(14), { ...forged, fields }]);
  await expect(door).toContainText('0 of 1');
  await door.click();
  await expect(list).toContainText('their account does not work for this place');

  // Where the project does not use it, nothing is said.
  await review(countyWith(12).filter(({ _id }) => !_id.startsWith('form:')));
  await expect(page.getByRole('button', { name: 'Who is missing' })).toBeVisible();
  await expect(door).toHaveCount(0);
  await rm(folder, { recursive: true });
});
