import type { Locator, Page } from '@playwright/test';
import { type RunningModel, startDhis2Model } from '../instruments/dhis2-import-model/index.ts';
import { metadataOfDocuments } from '../server/demo-dhis2/index.ts';
import { applyPatch, editContacts } from '../src/domain/testing/apply-mapping.ts';
import type { PatchOperation } from '../src/domain/index.ts';
import { chooseLanguage } from './choose-language.ts';
import { dataSetsOf, tagBefore } from './county/county.ts';
import { expectSound } from './expect-sound.ts';
import { EXPORT_PATH, exportFile, fileSavedBy, type SavedFile } from './export-page.ts';
import { expect, test } from './fixtures.ts';
import { at, type Document } from './independent-sum/json.ts';
import { onEachLook } from './accessibility/looks.ts';
import { signIn } from './sign-in.ts';
import { tabWalk } from './accessibility/tab-walk.ts';

const MAPPING_PATH = `${EXPORT_PATH}/mapping`;

/** The county before anybody mapped it; one unit is spelt in another way than in DHIS2. */
function unmapped(county: readonly Document[]): readonly Document[] {
  return county
    .filter(({ _id }) => !_id.startsWith('_design/'))
    .map(({ dhis: _, ...document }) => {
      if (document._id !== 'settings') {
        return document['name'] === 'Kadero CU' ? { ...document, name: 'Kaderro C.U.' } : document;
      }
      const settings = document['settings'] as Readonly<Record<string, unknown>>;
      const tasks = settings['tasks'] as Readonly<Record<string, unknown>>;
      const items = (at(tasks, 'targets', 'items') as readonly object[]).map((item) => {
        const { dhis: __, ...target } = item as { readonly dhis?: unknown };
        return target;
      });
      return {
        ...document,
        settings: { ...settings, dhis_data_sets: [], tasks: { ...tasks, targets: { items } } },
      };
    });
}

const group = (page: Page, name: string): Locator =>
  page.locator('details').filter({ has: page.locator('summary', { hasText: name }) });

async function loadMetadata(page: Page, county: readonly Document[]): Promise<void> {
  const metadata = metadataOfDocuments(county);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator('cht-mapping-page button', { hasText: 'Choose a metadata file' }).click(),
  ]);
  await chooser.setFiles({
    name: 'metadata.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(metadata)),
  });
  await expect(page.getByText(/\d+ data elements, 13 organisation units/)).toBeVisible();
}

/** A saved file's text: each character of it is a byte. */
const textOf = ({ text }: SavedFile): string => Buffer.from(text, 'latin1').toString('utf8');

/** Reads DHIS2's side from the connected DHIS2, as whoever uses only the keyboard. */
async function readFromDhis2(page: Page, account: RunningModel): Promise<void> {
  const reader = page.locator('cht-dhis2-reader');
  await reader.locator('summary').press('Enter');
  await reader.getByRole('textbox', { name: 'DHIS2 user' }).fill(account.user);
  await page.keyboard.press('Tab');
  await page.keyboard.type(account.password);
  await page.keyboard.press('Enter');
}

async function loadTable(page: Page, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator('cht-table-loader button').first().press('Enter'),
  ]);
  await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

/** What the page says of every place and target: the groups with what is in them. */
async function shownGroups(page: Page): Promise<readonly string[]> {
  await page.locator('cht-mapping-page [data-group]').evaluateAll((all) => {
    all.forEach((one) => {
      (one as HTMLDetailsElement).open = true;
    });
  });
  return (await page.locator('cht-mapping-page [data-group] summary').allInnerTexts()).sort();
}

test('a county that nobody mapped is mapped by the files of the page, and then exports', async ({
  page,
  county,
  startHost,
  startHostWith,
}) => {
  test.setTimeout(360_000);
  const documents = unmapped(county);
  const model = await startDhis2Model({
    generation: 'since243',
    metadata: metadataOfDocuments(county),
    today: `${tagBefore(0)}-15`,
  });
  const withDhis2 = async (database: { readonly url: string }) =>
    startHost({ env: { COUCHDB_URL: database.url, DHIS2_URL: model.url } });
  const { url } = await withDhis2(await startHostWith(documents));
  await signIn(page, 'hrio', url);
  await page.goto(url + EXPORT_PATH);
  await page.getByRole('link', { name: 'Map places and targets' }).press('Enter');
  await expect(page).toHaveURL(new RegExp(MAPPING_PATH));
  await expect(page.getByText('No place is mapped yet')).toBeVisible();
  await page.getByRole('checkbox').nth(2).press('Space');
  await expect(page.getByText('No place is mapped yet')).toHaveCount(0);
  await readFromDhis2(page, model);
  await expect(page.getByText('DHIS2 has several data sets')).toBeVisible();
  const dataSet = dataSetsOf(county)[0]?.id ?? '';
  const name = metadataOfDocuments(county).dataSets.find(({ id }) => id === dataSet)?.name ?? '';
  await page.getByRole('combobox', { name: 'Data set' }).press('Enter');
  await page.getByRole('option', { name }).click();
  await expect(page.getByText(/\d+ data elements, 13 organisation units/)).toBeVisible();

  const toConfirm = group(page, 'To confirm');
  await expect(group(page, 'Certain').locator('summary')).toContainText(/\d\d/);
  await expect(toConfirm).toContainText('Kaderro C.U.');
  await page.getByRole('button', { name: 'Confirm Kadero CU for Kaderro C.U.' }).press('Enter');
  // What had the focus is gone; the next one has it.
  await expect(page.locator('body')).not.toBeFocused();
  await group(page, 'Decided by you').locator('summary').press('Enter');
  await expect(group(page, 'Decided by you')).toContainText('Kaderro C.U.');
  await expectSound(page);

  const contacts = await fileSavedBy(page, () =>
    page.getByRole('button', { name: 'contact.csv: 12 places' }).press('Enter'),
  );
  const patch = await fileSavedBy(page, () =>
    page.getByRole('button', { name: 'settings-patch.json' }).press('Enter'),
  );
  const table = await fileSavedBy(page, () =>
    page.getByRole('button', { name: 'mapping.csv' }).press('Enter'),
  );
  const text = textOf(contacts);
  expect(text.split('\n', 1)).toEqual(['documentID,dhis.orgUnit']);
  expect(textOf(table)).toContain('Kaderro C.U.');

  const operations = JSON.parse(textOf(patch)) as readonly PatchOperation[];
  const mapped = editContacts(documents, [{ name: contacts.name, text }]).map((document) =>
    document._id === 'settings'
      ? { ...document, settings: applyPatch(document['settings'], operations) }
      : document,
  );
  const after = await withDhis2(await startHostWith(mapped));
  await signIn(page, 'hrio', after.url);
  const period = tagBefore(1).replace('-', '');
  await page.goto(`${after.url}${EXPORT_PATH}?dataSet=${dataSet}&period=${period}`);
  const file = await exportFile(page);
  const kadero = county.find((document) => document['name'] === 'Kadero CU');
  const orgUnit = [at(kadero, 'dhis')].flat().map((entry) => at(entry, 'orgUnit'))[0];
  expect(textOf(file)).toContain(`"orgUnit":"${String(orgUnit)}"`);

  // The second run: nothing is left to change, with the table of the first one as well.
  await page.getByRole('link', { name: 'Map places and targets' }).first().click();
  await readFromDhis2(page, model);
  await expect(page.getByText(/\d+ data elements, 13 organisation units/)).toBeVisible();
  const before = await shownGroups(page);
  expect(before.join()).toContain('Mapped already');
  await expectNoFiles(page);
  await loadTable(page, 'mapping.csv', textOf(table));
  await expect(page.getByText(/mapping.csv: \d+ decisions are taken over/)).toBeVisible();
  await expect(page.getByText('could not be used')).toHaveCount(0);
  expect(await shownGroups(page)).toEqual(before);
  await expectNoFiles(page);
  const again = await fileSavedBy(page, () =>
    page.getByRole('button', { name: 'mapping.csv' }).press('Enter'),
  );
  expect(acceptedIn(textOf(again))).toEqual(acceptedIn(textOf(table)));
  await page.getByRole('link', { name: 'Back to the export' }).click();
  await expect(page).toHaveURL(new RegExp(`dataSet=${dataSet}&period=${period}`));
  await model.close();
});

const expectNoFiles = (page: Page): Promise<void> =>
  expect(page.getByRole('button', { name: /^(contact|settings-patch)/ })).toHaveCount(0);

/** The rows of a table that are accepted, without the state in which they were. */
const acceptedIn = (csv: string): readonly string[] =>
  csv
    .split('\r\n')
    .filter((row) => /,(yes|no),/.test(row))
    .map((row) => row.replace(/,(mapped|certain|confirmed),/, ','))
    .sort();

test('the page of the mapping is sound on every screen, from right to left too', async ({
  page,
  county,
}) => {
  const folder = process.env['SCREENSHOTS'];
  const lookAt = (direction: string): Promise<void> =>
    onEachLook(page, async ([colorScheme, width]) => {
      await expectSound(page);
      if (folder === undefined) return;
      const name = `mapping-${width}-${colorScheme}-${direction}`;
      await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
    });
  await signIn(page, 'hrio');
  await page.goto(MAPPING_PATH);
  await expect(page.getByText('Places to map')).toBeVisible();
  await loadMetadata(page, county);
  await expect(page.getByText(/\d+ of \d+ settled/)).toBeVisible();
  await group(page, 'Nothing found').locator('summary').click();
  await lookAt('ltr');
  await chooseLanguage(page, /عربي/);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await lookAt('rtl');
});

test('whoever uses only the keyboard reaches all of it, and hears of what a button is', async ({
  page,
  county,
}) => {
  await signIn(page, 'hrio');
  await page.goto(MAPPING_PATH);
  await expect(page.getByText('Places to map')).toBeVisible();
  await loadMetadata(page, county);
  await expect(page.getByText(/\d+ of \d+ settled/)).toBeVisible();
  const mapped = group(page, 'Mapped already');
  await mapped.locator('summary').press('Enter');
  const row = mapped.getByRole('group', { name: /^Kadero CU, / });
  const another = row.getByRole('button', { name: 'Choose another for Kadero CU' });
  await another.press('Enter');
  await expect(another).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(row.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('sunrise');
  await expect(row.getByText('2 found')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(row.getByRole('button', { name: 'Sunrise CU' }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  // It is in another group now; the focus has gone on to the next one.
  await expect(row).toHaveCount(0);
  await expect(page.locator('body')).not.toBeFocused();
  await group(page, 'Decided by you').locator('summary').press('Enter');
  const undo = page.getByRole('button', { name: /^Undo.*Kadero CU/ });
  await undo.press('Enter');
  await expect(undo).toHaveCount(0);
  expect(await tabWalk(page)).toEqual([]);
});

test('the mapping is for whoever may export', async ({ page }) => {
  await signIn(page, 'clerk');
  await page.goto(MAPPING_PATH);
  await expect(page.getByText('Your account lacks the permission can_export_dhis')).toBeVisible();
});
