import type { Locator, Page } from '@playwright/test';
import { metadataOfDocuments } from '../../server/demo-dhis2/index.ts';
import {
  formKey,
  type RunningModel,
  startDhis2Model,
} from '../../instruments/dhis2-import-model/index.ts';
import { tagBefore, today } from '../county/county.ts';
import { expectSound } from '../expect-sound.ts';
import { EXPORT_PATH, exportButton, exportFile, fileSavedBy } from '../export-page.ts';
import { expect, test } from '../fixtures.ts';
import { at, type Document, oneOrMany } from '../independent-sum/json.ts';
import { signIn } from '../sign-in.ts';
import { DATA_SET, messagesWith, placesNamed, settingsWith, UNIT } from '../county/small-county.ts';

/** A host and a DHIS2 for each. */
test.describe.configure({ timeout: 120_000 });

const [OTHER, THIRD] = ['unit0000002', 'unit0000003'];
const PERIOD = tagBefore(1).replace('-', '');
const CODES: Readonly<Record<string, string>> = {
  [UNIT]: '605412',
  [OTHER]: '605413',
  [THIRD]: '605414',
};

const accountOf = (owner: string): Document => ({
  _id: `org.couchdb.user:account-of-${owner}`,
  type: 'user-settings',
  roles: ['chw'],
  contact_id: owner,
});

/** Three units with a CHW each; at the third one more who has not reported. */
const COUNTY: readonly Document[] = [
  settingsWith({ roles: { chw: { offline: true } } }),
  messagesWith({ 'the-data-set': 'Monthly report' }),
  ...placesNamed({ unit: 'Chamamul CU', chw: 'Achieng' }),
  ...placesNamed({ unit: 'Wachara CU', chw: 'Otieno' }, OTHER),
  ...placesNamed({ unit: 'Kaptarakwa CU', chw: 'Baraka' }, THIRD),
  {
    _id: 'silent',
    type: 'contact',
    contact_type: 'chw',
    name: 'Wanjiru',
    parent: { _id: `place-of-${THIRD}`, parent: { _id: `district-of-${THIRD}` } },
  },
  ...[UNIT, OTHER, THIRD].map((unit) => accountOf(`chw-of-${unit}`)),
  accountOf('silent'),
];

/** The same with the code of its org unit where the first place had the id. */
const BY_CODE = COUNTY.map((document) =>
  document._id === `place-of-${UNIT}`
    ? { ...document, dhis: { orgUnit: CODES[UNIT] ?? '' } }
    : document,
);

let model: RunningModel;
test.afterEach(() => model.close());

async function startDhis2(
  generation: 'upTo242' | 'since243',
  codes: Readonly<Record<string, string>>,
): Promise<void> {
  const metadata = metadataOfDocuments(COUNTY);
  const organisationUnits = metadata.organisationUnits.map((unit) => {
    const code = codes[unit.id];
    return code === undefined ? unit : { ...unit, code };
  });
  const content = { ...metadata, organisationUnits };
  model = await startDhis2Model({ generation, metadata: content, today: today() });
}

const sending = (page: Page): Locator => page.locator('cht-send-panel');
const marks = (page: Page): Locator => page.locator('cht-registrations-panel');

async function typeCredentials(part: Locator): Promise<void> {
  await part.getByRole('radio', { name: 'User and password' }).check();
  await part.getByRole('textbox', { name: 'DHIS2 user' }).fill(model.user);
  await part.getByRole('textbox', { name: 'DHIS2 password' }).fill(model.password);
}

async function importFile(page: Page): Promise<void> {
  const panel = sending(page);
  await panel.getByRole('button', { name: 'Start dry run' }).click();
  await expect(panel.getByRole('heading', { name: 'DHIS2 would take everything' })).toBeVisible();
  await panel.getByRole('button', { name: 'Import' }).click();
  await expect(panel.getByRole('heading', { name: 'DHIS2 took everything' })).toBeVisible();
}

/** Which org units DHIS2 has as complete. */
const complete = (): readonly string[] =>
  [UNIT, OTHER, THIRD].filter((unit) =>
    model.stored.completed.has(formKey(DATA_SET, PERIOD, unit)),
  );

const unitsOf = (registrations: string): readonly unknown[] =>
  oneOrMany(at(JSON.parse(registrations), 'completeDataSetRegistrations'))
    .map((registration) => at(registration, 'organisationUnit'))
    .sort();

const saveMarks = async (page: Page): Promise<string> => {
  const save = marks(page).getByRole('button', { name: 'Save the marks (JSON)' });
  return (await fileSavedBy(page, () => save.click())).text;
};

for (const generation of ['upTo242', 'since243'] as const) {
  test(`units where all have reported are marked complete in DHIS2 (${generation}) after it holds the values`, async ({
    page,
    startHost,
    startHostWith,
  }) => {
    await startDhis2(generation, {});
    const county = await startHostWith(COUNTY);
    const { url } = await startHost({ env: { COUCHDB_URL: county.url, DHIS2_URL: model.url } });
    await signIn(page, 'hrio', url);
    await page.goto(`${url}${EXPORT_PATH}?dataSet=${DATA_SET}&period=${PERIOD}`);
    await exportFile(page);

    await expect(marks(page)).toContainText('2 organisation units can be marked.');
    const mark = marks(page).getByRole('button', { name: /^Mark \d complete in DHIS2$/ });
    await expect(mark).toBeDisabled();
    await expect(marks(page)).toContainText('After an import that DHIS2 holds.');
    expect(unitsOf(await saveMarks(page))).toEqual([UNIT, OTHER]);

    await typeCredentials(sending(page));
    await importFile(page);
    expect(complete()).toEqual([]);
    const percent = marks(page).getByRole('spinbutton');
    await percent.fill('50');
    await percent.blur();
    await expect(mark).toHaveText('Mark 3 complete in DHIS2');
    await percent.fill('100');
    await percent.blur();
    await expect(mark).toHaveText('Mark 2 complete in DHIS2');
    await expect(mark).toBeEnabled();
    await expectSound(page);
    await mark.click();
    await expect(marks(page)).toContainText('2 organisation units are marked complete in DHIS2.');
    expect(complete()).toEqual([UNIT, OTHER]);
  });
}

test.describe('by the codes of org units', () => {
  const box = (page: Page): Locator =>
    page.getByRole('checkbox', { name: 'Name organisation units by their DHIS2 codes' });

  async function openWithMetadata(page: Page, url: string): Promise<void> {
    await signIn(page, 'hrio', url);
    await page.goto(`${url}${EXPORT_PATH}?dataSet=${DATA_SET}&period=${PERIOD}`);
    await expect(box(page)).toBeDisabled();
    await expect(page.getByText('Possible once DHIS2’s metadata of this data set')).toBeVisible();
    const panel = page.locator('cht-metadata-panel');
    await panel.getByText('Check against DHIS2').click();
    await panel.getByText('Read it from ').click();
    await typeCredentials(panel);
    await panel.getByRole('button', { name: 'Read from DHIS2' }).click();
    await expect(panel.getByText('Checked against DHIS2, metadata of')).toBeVisible();
  }

  test('file, import and marks name them so, and DHIS2 holds the same as by ids', async ({
    page,
    startHost,
    startHostWith,
  }) => {
    await startDhis2('since243', CODES);
    const sent: string[] = [];
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      const isOfLog = pathname.startsWith('/dhis2/api/dataStore/');
      if (request.method() === 'POST' && pathname.startsWith('/dhis2/') && !isOfLog) {
        sent.push(search);
      }
    });
    const county = await startHostWith(BY_CODE);
    const { url } = await startHost({ env: { COUCHDB_URL: county.url, DHIS2_URL: model.url } });
    await openWithMetadata(page, url);
    await box(page).check();
    await expect(page).toHaveURL(/idScheme=code/);
    await expectSound(page);
    const { text } = await exportFile(page);
    expect(at(JSON.parse(text), 'orgUnitIdScheme')).toBe('CODE');
    const units = oneOrMany(at(JSON.parse(text), 'dataValues')).map((one) => at(one, 'orgUnit'));
    expect(units).toEqual(['605412', '605413', '605414']);

    await typeCredentials(sending(page));
    await importFile(page);
    await expect(sending(page)).toContainText('DHIS2 holds');
    const held = [...model.stored.values.values()].map(({ orgUnit, value }) => [orgUnit, value]);
    expect(held.sort()).toEqual([
      [UNIT, '3'],
      [OTHER, '3'],
      [THIRD, '3'],
    ]);
    const registrations = await saveMarks(page);
    expect(at(JSON.parse(registrations), 'orgUnitIdScheme')).toBe('CODE');
    expect(unitsOf(registrations)).toEqual(['605412', '605413']);
    await marks(page).getByRole('button', { name: 'Mark 2 complete in DHIS2' }).click();
    await expect(marks(page)).toContainText('2 organisation units are marked complete in DHIS2.');
    expect(complete()).toEqual([UNIT, OTHER]);
    expect(sent.length).toBe(3);
    expect(sent.every((search) => search.includes('orgUnitIdScheme=CODE'))).toBe(true);
  });

  test('no file is written where one has no code, and its name is said', async ({
    page,
    startHost,
    startHostWith,
  }) => {
    await startDhis2('since243', { [UNIT]: '605412', [OTHER]: '605413' });
    const county = await startHostWith(BY_CODE);
    const { url } = await startHost({ env: { COUCHDB_URL: county.url, DHIS2_URL: model.url } });
    await openWithMetadata(page, url);
    await expect(page.getByText('1 organisation unit of this choice has no code')).toBeVisible();
    await box(page).check();
    let downloads = 0;
    page.on('download', () => (downloads += 1));
    await exportButton(page).click();
    await expect(
      page.getByRole('heading', {
        name: 'Codes were asked for, and 1 organisation unit has none: Kaptarakwa CU',
      }),
    ).toBeFocused();
    expect(downloads).toBe(0);
    await box(page).uncheck();
    // By ids, the one that is mapped by its code is left out, as ever.
    expect((await exportFile(page)).text).not.toContain('605412');
  });
});
