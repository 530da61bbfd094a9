import type { Page } from '@playwright/test';
import { chooseLanguage } from './choose-language.ts';
import { expectSound } from './expect-sound.ts';
import { EXPORT_PATH, exportFile, fileSavedBy, periodBox } from './export-page.ts';
import { expect, test } from './fixtures.ts';
import type { Document, Json } from './independent-sum/json.ts';
import { signIn } from './sign-in.ts';
import { DATA_SET, messagesWith, placesNamed, settingsWith, UNIT } from './county/small-county.ts';

const BIRTHS = { id: 'births', dhis: { dataElement: 'births00001' } };
const HOUSEHOLDS = { id: 'visits', dhis: { dataElement: 'visits00001', value_over: 'last' } };

/** One CHW's months: births of each, and the households that they then look after. */
function documentsOf(
  settings: Readonly<Record<string, Json>>,
  months: Readonly<Record<string, readonly [births: number, households: number]>>,
): readonly Document[] {
  const county = placesNamed({ district: 'Kavre', unit: 'Dhulikhel', chw: 'Maya' });
  const places = county.filter(({ _id }) => !_id.startsWith('target~'));
  const owner = `chw-of-${UNIT}`;
  return [
    settingsWith({ tasks: { targets: { items: [BIRTHS, HOUSEHOLDS] } }, ...settings }),
    messagesWith({ 'the-data-set': 'HMIS' }),
    ...places,
    ...Object.entries(months).map(([tag, numbers]) => ({
      _id: `target~${tag}~${owner}~org.couchdb.user:${owner}`,
      type: 'target',
      owner,
      reporting_period: tag,
      updated_date: 1,
      targets: numbers.map((total, index) => ({
        id: index === 0 ? 'births' : 'visits',
        value: { pass: total, total },
      })),
    })),
  ];
}

/** Where pictures are wanted (`SCREENSHOTS`), the page on a phone and on a laptop. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder === undefined) return;
  const before = page.viewportSize();
  for (const width of [360, 1366]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  }
  if (before !== null) await page.setViewportSize(before);
}

/** What the period picker offers, a text for each. */
async function offered(page: Page, name: string): Promise<readonly string[]> {
  await page.getByRole('combobox', { name }).click();
  await picture(page, `${name}-open`);
  const texts = await page.getByRole('option').allTextContents();
  await page.keyboard.press('Escape');
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}

test('a quarter is offered with its months, and its file holds what they make', async ({
  page,
  startHostWith,
}) => {
  const host = await startHostWith(
    documentsOf(
      {
        dhis_data_sets: [
          { id: DATA_SET, translation_key: 'the-data-set', period_type: 'Quarterly' },
        ],
      },
      { '2026-06': [100, 49], '2026-07': [4, 50], '2026-08': [6, 52], '2026-09': [5, 55] },
    ),
  );
  await signIn(page, 'hrio', host.url);
  await page.goto(`${host.url}${EXPORT_PATH}?dataSet=${DATA_SET}&period=2026Q3`);
  await expect(periodBox(page)).toContainText('July – September 2026');
  // Older months are looked for in the background.
  await expect(async () => {
    const [first, second] = await offered(page, 'Period');
    expect(first).toMatch(/July – September 2026.*2026Q3.*3 of 3/);
    expect(second).toMatch(/April – June 2026.*2026Q2.*1 of 3/);
  }).toPass();
  const file = await exportFile(page);
  expect(file.name).toBe('hmis_all_2026Q3.json');
  expect(file.text).toBe(
    `{"dataSet":"${DATA_SET}","period":"2026Q3","orgUnit":"${UNIT}","dataValues":[{"dataElement":"births00001","value":"15"},{"dataElement":"visits00001","value":"55"}]}\n`,
  );
  await expectSound(page);
  await picture(page, 'quarter');
});

test('a running total whose months are added is told beside the file', async ({
  page,
  startHostWith,
}) => {
  const { value_over: _, ...dhis } = HOUSEHOLDS.dhis;
  const added = { ...HOUSEHOLDS, subtitle_translation_key: 'targets.all_time.subtitle', dhis };
  const host = await startHostWith(
    documentsOf(
      {
        tasks: { targets: { items: [BIRTHS, added] } },
        dhis_data_sets: [
          { id: DATA_SET, translation_key: 'the-data-set', period_type: 'Quarterly' },
        ],
      },
      { '2026-07': [4, 50], '2026-08': [6, 52], '2026-09': [5, 55] },
    ),
  );
  await signIn(page, 'hrio', host.url);
  await page.goto(`${host.url}${EXPORT_PATH}?dataSet=${DATA_SET}&period=2026Q3`);
  expect((await exportFile(page)).text).toContain('"value":"157"');
  const panel = page.locator('cht-review-panel');
  await expect(panel).toContainText('1 target looks like a running total');
  await expect(panel).toContainText('add “value_over”: last for a running total');
  await expectSound(page);
  await picture(page, 'running-total');
  await chooseLanguage(page, /नेपाली/);
  await expect(panel).toContainText('चालू जम्मा');
  await picture(page, 'running-total-in-nepali');
});

test('a month of Bikram Sambat is offered by its name and is DHIS2’s period', async ({
  page,
  startHostWith,
}) => {
  const host = await startHostWith(
    documentsOf(
      { uhc: { visit_count: { use_bikram_sambat_months: true, month_start_date: 1 } } },
      { '2026-06': [100, 49], '2083-04': [4, 50], '२०८३-०५': [6, 52] },
    ),
  );
  await signIn(page, 'hrio', host.url);
  await page.goto(`${host.url}${EXPORT_PATH}?dataSet=${DATA_SET}&period=208305`);
  await expect(periodBox(page)).toContainText('Bhadra 2083');
  const periods = await offered(page, 'Period');
  expect(periods.slice(0, 3)).toEqual([
    expect.stringMatching(/Bhadra 2083.*Aug 17 – Sep 16, 2026/),
    expect.stringMatching(/Shrawan 2083.*Jul 17 – Aug 16, 2026/),
    expect.stringMatching(/June 2026/),
  ]);
  const file = await exportFile(page);
  expect(file.name).toBe('hmis_all_2083-05.json');
  expect(file.text).toBe(
    `{"dataSet":"${DATA_SET}","period":"208305","orgUnit":"${UNIT}","dataValues":[{"dataElement":"births00001","value":"6"},{"dataElement":"visits00001","value":"52"}]}\n`,
  );
  await expect(page.locator('cht-review-panel')).toContainText('This period is of Bikram Sambat');
  await expectSound(page);
  await picture(page, 'bikram-sambat');
  await chooseLanguage(page, /नेपाली/);
  await expect(page.locator('cht-period-picker')).toContainText('भदौ');
  expect(await offered(page, 'अवधि')).toEqual([
    expect.stringMatching(/भदौ २०८३/),
    expect.stringMatching(/साउन २०८३/),
    expect.stringMatching(/२०२६/),
  ]);
  await picture(page, 'bikram-sambat-in-nepali');
  expect(
    await fileSavedBy(page, () =>
      page.getByRole('button', { name: 'निर्यात', exact: true }).click(),
    ),
  ).toEqual(file);
});
