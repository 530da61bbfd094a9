import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { dataSetsOf, mappedPlaces, tagBefore, today } from './county/county.ts';
import { EXPORT_PATH, exportButton } from './export-page.ts';
import { expect, test } from './fixtures.ts';
import {
  fetchLikeCurl,
  npmRunExport,
  type QueryParameters,
  queryOf,
  runExport,
} from './host/programs.ts';
import type { Document } from './independent-sum/json.ts';
import { signIn } from './sign-in.ts';

/** The command is started more than once in a test, once by npm. */
test.describe.configure({ timeout: 90_000 });

const TAG = tagBefore(1);
const PERIOD = TAG.replace('-', '');

const choiceOf = (county: readonly Document[]): { dataSet: string; period: string } => ({
  dataSet: dataSetsOf(county)[0]?.id ?? '',
  period: PERIOD,
});

/** Exports what an address of the page chooses, and gives the bytes of the file. */
async function download(page: Page, parameters: QueryParameters): Promise<Buffer> {
  await signIn(page, 'hrio');
  await page.goto(`${EXPORT_PATH}?${queryOf(parameters)}`);
  const [saved] = await Promise.all([page.waitForEvent('download'), exportButton(page).click()]);
  return readFile(await saved.path());
}

const optionsOf = ({ dataSet, period }: { dataSet: string; period: string }): readonly string[] => [
  ...['--data-set', dataSet, '--period', period],
];

for (const format of ['json', 'xml', 'adx', 'csv']) {
  test(`the page, the HTTP API and the command line give the same ${format}, packed and not`, async ({
    page,
    demo,
    county,
  }) => {
    const choice = choiceOf(county);
    const api = `${demo.url}/api/dataValueSets`;
    const file = await download(page, { ...choice, format });
    expect(file.length).toBeGreaterThan(1_000);
    expect(await fetchLikeCurl(api, { ...choice, format })).toEqual(file);
    expect(await fetchLikeCurl(api, { ...choice, format }, { isCompressed: true })).toEqual(file);
    const options = [...optionsOf(choice), '--format', format];
    expect(await runExport(demo.url, options)).toEqual(file);

    // Chromium and Node pack each in their own way; what is in it is the same.
    const packed = [
      await download(page, { ...choice, format, gzip: 'true' }),
      await runExport(demo.url, [...options, '--gzip']),
    ];
    for (const bytes of packed) {
      expect(bytes.length).toBeLessThan(file.length);
      expect(gunzipSync(Uint8Array.from(bytes))).toEqual(file);
    }
  });
}

test('they agree about chosen units, those below and a mark of completeness', async ({
  page,
  demo,
  county,
}) => {
  const choice = choiceOf(county);
  const idOf = (name: string): string =>
    mappedPlaces(county).find((place) => place.name === name)?.id ?? '';
  const [above, unit] = [idOf('Kolwa Central Sub-County'), idOf('Wachara CU')];
  const api = `${demo.url}/api/dataValueSets`;

  const several = { ...choice, orgUnit: [above, unit], children: 'true', attribution: 'ancestors' };
  const ofSeveral = await download(page, several);
  expect(JSON.parse(ofSeveral.toString())).toMatchObject({ dataSet: choice.dataSet });
  expect(await fetchLikeCurl(api, several)).toEqual(ofSeveral);
  const units = ['--org-unit', above, '--org-unit', unit, '--children'];
  const attribution = ['--attribution', 'ancestors'];
  expect(await runExport(demo.url, [...optionsOf(choice), ...units, ...attribution])).toEqual(
    ofSeveral,
  );

  const one = { ...choice, orgUnit: unit };
  const ofOne = await download(page, { ...one, complete: 'true' });
  expect(JSON.parse(ofOne.toString())).toMatchObject({ orgUnit: unit, completeDate: today() });
  expect(await fetchLikeCurl(api, { ...one, completeDate: today() })).toEqual(ofOne);
  const complete = ['--org-unit', unit, '--complete-date', today()];
  expect(await runExport(demo.url, [...optionsOf(choice), ...complete])).toEqual(ofOne);
});

test('CHT Core’s address gives the bytes of the preset, over HTTP and on the command line', async ({
  demo,
  county,
}) => {
  const choice = choiceOf(county);
  const preset = await npmRunExport(demo.url, [...optionsOf(choice), '--preset', 'cht-core']);
  const file = await fetchLikeCurl(`${demo.url}/api/v2/export/dhis`, {
    'filters[dataSet]': choice.dataSet,
    'filters[date][from]': String(Date.parse(`${TAG}-01T00:00:00Z`)),
  });
  expect(file).toEqual(preset);
  expect(
    await fetchLikeCurl(`${demo.url}/api/dataValueSets`, { ...choice, preset: 'cht-core' }),
  ).toEqual(preset);
  // Another preset, other numbers: the ancestors count too.
  expect(preset).not.toEqual(await runExport(demo.url, optionsOf(choice)));
});
