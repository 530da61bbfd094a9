import type { Locator, Page } from '@playwright/test';
import { metadataOfDocuments } from '../server/demo-dhis2/index.ts';
import { applyPatch, editContacts } from '../src/domain/testing/apply-mapping.ts';
import type { PatchOperation } from '../src/domain/index.ts';
import { chooseLanguage } from './choose-language.ts';
import { dataSetsOf, tagBefore } from './county.ts';
import { expectSound } from './expect-sound.ts';
import { EXPORT_PATH, exportFile, fileSavedBy, type SavedFile } from './export-page.ts';
import { expect, test } from './fixtures.ts';
import { at, type Document } from './independent-sum/json.ts';
import { signIn } from './sign-in.ts';

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

test('a county that nobody mapped is mapped by the files of the page, and then exports', async ({
  page,
  county,
  startHostWith,
}) => {
  test.setTimeout(240_000);
  const documents = unmapped(county);
  const { url } = await startHostWith(documents);
  await signIn(page, 'hrio', url);
  await page.goto(url + EXPORT_PATH);
  await page.getByRole('link', { name: 'Map places and targets' }).click();
  await expect(page).toHaveURL(new RegExp(`${MAPPING_PATH}$`));
  await expect(page.getByText('No place is mapped yet')).toBeVisible();
  await page.getByRole('checkbox').nth(2).check();
  await expect(page.getByText('No place is mapped yet')).toHaveCount(0);
  await loadMetadata(page, county);

  const toConfirm = group(page, 'To confirm');
  await expect(group(page, 'Certain').locator('summary')).toContainText(/\d\d/);
  await expect(toConfirm).toContainText('Kaderro C.U.');
  await page.getByRole('button', { name: 'Confirm Kadero CU for Kaderro C.U.' }).click();
  await expect(group(page, 'Decided by you')).toContainText('Kaderro C.U.');
  await expectSound(page);

  const contacts = await fileSavedBy(page, () =>
    page.getByRole('button', { name: 'contact.csv: 12 places' }).click(),
  );
  const patch = await fileSavedBy(page, () =>
    page.getByRole('button', { name: 'settings-patch.json' }).click(),
  );
  const table = await fileSavedBy(page, () =>
    page.getByRole('button', { name: 'mapping.csv' }).click(),
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
  const after = await startHostWith(mapped);
  await signIn(page, 'hrio', after.url);
  const dataSet = dataSetsOf(county)[0]?.id ?? '';
  const period = tagBefore(1).replace('-', '');
  await page.goto(`${after.url}${EXPORT_PATH}?dataSet=${dataSet}&period=${period}`);
  const file = await exportFile(page);
  const kadero = county.find(({ name }) => name === 'Kadero CU');
  const orgUnit = [at(kadero, 'dhis')].flat().map((entry) => at(entry, 'orgUnit'))[0];
  expect(textOf(file)).toContain(`"orgUnit":"${String(orgUnit)}"`);
  await page.goto(after.url + MAPPING_PATH);
  await loadMetadata(page, county);
  await expect(page.getByRole('button', { name: /^contact/ })).toHaveCount(0);
});

for (const [name, width, colorScheme, isArabic] of [
  ['1440-light', 1440, 'light', false],
  ['360-dark', 360, 'dark', false],
  ['360-light', 360, 'light', false],
  ['1440-dark', 1440, 'dark', false],
  ['360-rtl', 360, 'light', true],
  ['1440-rtl', 1440, 'dark', true],
] as const) {
  test.describe(name, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });
    test('the page of the mapping is sound', async ({ page, county }) => {
      await signIn(page, 'hrio');
      await page.goto(MAPPING_PATH);
      await expect(page.getByText('Places to map')).toBeVisible();
      await loadMetadata(page, county);
      await expect(page.getByText(/\d+ of \d+ settled/)).toBeVisible();
      await group(page, 'Nothing found').locator('summary').click();
      if (isArabic) await chooseLanguage(page, /عربي/);
      await expectSound(page);
      const folder = process.env['SCREENSHOTS'];
      if (folder !== undefined) {
        await page.screenshot({ path: `${folder}/mapping-${name}.png`, fullPage: true });
      }
    });
  });
}

test('the mapping is for whoever may export', async ({ page }) => {
  await signIn(page, 'clerk');
  await page.goto(MAPPING_PATH);
  await expect(page.getByText('Your account lacks the permission can_export_dhis')).toBeVisible();
});
