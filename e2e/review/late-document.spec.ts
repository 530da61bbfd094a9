import type { Page } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tagBefore } from '../county/county.ts';
import { expectSound } from '../expect-sound.ts';
import { EXPORT_PATH, exportButton, exportFile, fileSavedBy } from '../export-page.ts';
import { expect, test } from '../fixtures.ts';
import type { RunningHost } from '../host/run-host.ts';
import type { Document } from '../independent-sum/json.ts';
import { signIn } from '../sign-in.ts';
import { DATA_SET, messagesWith, placesNamed, settingsWith, UNIT } from '../county/small-county.ts';

const OTHER_UNIT = 'unit0000002';
const PERIOD = tagBefore(1).replace('-', '');

const SETTINGS = settingsWith({
  tasks: {
    targets: { items: [{ id: 'births', dhis: { dataSet: DATA_SET, dataElement: 'births00001' } }] },
  },
});

/** Two units with a CHW each; what the first one reported, and below which place the other stands. */
function countyWith(births: number, place = `place-of-${OTHER_UNIT}`): readonly Document[] {
  const documents = [
    ...placesNamed({ unit: 'Chamamul', chw: 'Achieng' }),
    ...placesNamed({ unit: 'Kolwa', chw: 'Baraka' }, OTHER_UNIT),
  ];
  return [
    SETTINGS,
    messagesWith({}),
    ...documents.map((document): Document => {
      if (document._id === `chw-of-${OTHER_UNIT}`) {
        const parent = documents.find(({ _id }) => _id === place);
        return { ...document, parent: { _id: place, parent: parent?.['parent'] ?? null } };
      }
      if (document['owner'] !== `chw-of-${UNIT}`) return document;
      return { ...document, targets: [{ id: 'births', value: { pass: births, total: births } }] };
    }),
  ];
}

const panel = (page: Page) => page.locator('cht-history-panel');

/** Where pictures are wanted (`SCREENSHOTS`), one of the panel at each size. */
async function pictures(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder === undefined) return;
  for (const width of [1366, 360]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 2400 });
      await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png` });
    }
  }
}

test('a late document shows as a difference, and what a CHW left behind can be deleted', async ({
  page,
  startHost,
}) => {
  test.slow();
  const folder = await mkdtemp(join(tmpdir(), 'cht-dhis2-export-'));
  const file = join(folder, 'documents.json');
  // The browser knows a host by its port: each of these is the same one, later.
  let host: RunningHost | undefined;
  const open = async (documents: readonly Document[]): Promise<void> => {
    const port = new URL(host?.url ?? 'http://localhost:0').port;
    await host?.stop();
    await writeFile(file, JSON.stringify(documents));
    host = await startHost({ args: ['--docs', file], env: { PORT: port === '' ? '0' : port } });
    await signIn(page, 'hrio', host.url);
    await page.goto(`${host.url}${EXPORT_PATH}?dataSet=${DATA_SET}&period=${PERIOD}`);
  };
  const exportOf = async (documents: readonly Document[]): Promise<void> => {
    await open(documents);
    await exportFile(page);
  };

  await exportOf(countyWith(3));
  await expect(panel(page)).toContainText('This browser keeps what was exported');
  await expect(panel(page)).not.toContainText('What changed since');

  await exportOf(countyWith(3));
  await expect(panel(page)).toContainText('Nothing: this file holds what the former one did.');

  await exportOf(countyWith(9));
  await expect(panel(page)).toContainText('1 value changed');
  await expect(panel(page).locator('li').filter({ hasText: 'Achieng' })).toContainText(
    'Chamamul births 3 → 9',
  );
  await expect(panel(page)).toContainText('0 left behind in DHIS2');

  await exportOf(countyWith(9, `place-of-${UNIT}`));
  await expect(panel(page)).toContainText('A value stays in DHIS2 though this file has it no more');
  await expect(panel(page).locator('.left-behind li')).toContainText('Kolwa births 3');
  await expect(panel(page).locator('.left-behind li')).toContainText('Baraka (Chamamul) 3 → 0');
  await expect(panel(page).locator('.left-behind li')).toContainText('stands at another unit now');
  await expectSound(page);
  await pictures(page, 'history');
  const removals = await fileSavedBy(page, () =>
    panel(page).getByRole('button', { name: 'Save the removals file' }).click(),
  );
  expect(removals.name).toMatch(/^[a-z0-9-]+_all_\d{4}-\d{2}_removals\.json$/);
  expect(JSON.parse(removals.text)).toEqual({
    dataSet: DATA_SET,
    period: PERIOD,
    orgUnit: OTHER_UNIT,
    dataValues: [{ dataElement: 'births00001', value: '3' }],
  });

  // Where nothing is left to write, everything is left behind.
  await open(
    countyWith(9).map((document) =>
      'targets' in document ? { ...document, targets: [] } : document,
    ),
  );
  await exportButton(page).click();
  await expect(page.getByRole('heading', { name: 'There is nothing to write' })).toBeVisible();
  await expect(panel(page)).toContainText('2 left behind in DHIS2');
  await expectSound(page);
  await pictures(page, 'nothing-left');
  const all = await fileSavedBy(page, () =>
    panel(page).getByRole('button', { name: 'Save the removals file' }).click(),
  );
  expect(all.name).toBe(removals.name);
  expect(JSON.parse(all.text)).toEqual({
    dataSet: DATA_SET,
    period: PERIOD,
    dataValues: [
      { dataElement: 'births00001', orgUnit: UNIT, value: '12' },
      { dataElement: 'births00001', orgUnit: OTHER_UNIT, value: '3' },
    ],
  });

  await exportOf(countyWith(9));
  await panel(page).getByRole('button', { name: 'Forget 5 past exports' }).click();
  await expect(panel(page)).toContainText('This browser does not keep what was exported');
  await exportOf(countyWith(9));
  await expect(panel(page)).not.toContainText('What changed since');
  await rm(folder, { recursive: true });
});
