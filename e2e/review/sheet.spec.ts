import { tagBefore } from '../county/county.ts';
import { EXPORT_PATH } from '../export-page.ts';
import { expect, test } from '../fixtures.ts';
import type { Document } from '../independent-sum/json.ts';
import { signIn } from '../sign-in.ts';
import { DATA_SET, messagesWith, settingsWith, UNIT } from '../county/small-county.ts';

const CHWS = Array.from({ length: 12 }, (_, index) => `chw-${String(index)}`);
const ELEMENTS = Array.from(
  { length: 20 },
  (_, index) => `element${String(index).padStart(4, '0')}`,
);
const parent = { _id: 'unit', parent: { _id: 'district' } };

/** As many CHWs and targets as one unit has. */
const county: readonly Document[] = [
  settingsWith({
    tasks: {
      targets: {
        items: ELEMENTS.map((dataElement) => ({
          id: dataElement,
          translation_key: dataElement,
          dhis: { dataSet: DATA_SET, dataElement },
        })),
      },
    },
  }),
  messagesWith({
    'the-data-set': 'Monthly report',
    ...Object.fromEntries(
      ELEMENTS.map((id, index) => [id, `Children below five treated, kind ${String(index)}`]),
    ),
  }),
  { _id: 'district', type: 'district_hospital', name: 'Kisumu' },
  {
    _id: 'unit',
    type: 'health_center',
    name: 'Chamamul CU',
    parent: { _id: 'district' },
    dhis: { orgUnit: UNIT },
  },
  ...CHWS.flatMap((chw, index) => [
    { _id: chw, type: 'person', name: `Achieng Atieno ${chw}`, phone: `+25470000${index}`, parent },
    {
      _id: `target~${tagBefore(1)}~${chw}~org.couchdb.user:${chw}`,
      type: 'target',
      owner: chw,
      updated_date: 1,
      targets: ELEMENTS.map((id) => ({ id, value: { pass: index, total: 100 + index } })),
    },
  ]),
];

test('one unit is one page on paper: elements, each CHW’s part, and how to reach them', async ({
  page,
  startHostWith,
}) => {
  const host = await startHostWith(county);
  await page.addInitScript(() => {
    // The dialog of the browser; the page stays as it is for the printer.
    window.print = () => undefined;
  });
  await signIn(page, 'hrio', host.url);
  await page.goto(`${host.url}${EXPORT_PATH}?dataSet=${DATA_SET}`);
  await page.getByRole('radio', { name: 'By unit' }).click();
  await page.getByRole('treegrid').locator('[aria-level="1"]').first().click();
  await expect(page.getByRole('link', { name: /^Open in the CHT/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Print the sheet: Chamamul CU' }).click();
  const sheet = page.locator('cht-org-unit-sheet-page');
  await expect(sheet).toBeHidden();

  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chamamul CU');
  await expect(sheet.getByRole('row')).toHaveCount(ELEMENTS.length + 1);
  await expect(sheet.getByRole('row').nth(1).getByRole('cell')).toHaveText([
    '1,266',
    ...CHWS.map((_, index) => String(100 + index)),
  ]);
  await expect(sheet.getByRole('listitem')).toHaveCount(CHWS.length);
  await expect(sheet).toContainText(/Counted .*20\d\d/);
  await expect(sheet).not.toContainText('export.dhis');
  await expect(page.locator('main')).toBeHidden();
  const folder = process.env['SCREENSHOTS'];
  if (folder !== undefined) {
    await page.setViewportSize({ width: 718, height: 1047 });
    await page.screenshot({ path: `${folder}/sheet.png`, fullPage: true });
  }
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);

  // Once it is printed it is gone, and the page is as before.
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(sheet).toHaveCount(0);
  await expect(page.locator('main')).toBeVisible();
});
