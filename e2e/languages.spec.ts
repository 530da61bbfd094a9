import type { Page } from '@playwright/test';
import { chooseLanguage } from './choose-language.ts';
import { dataSetsOf, monthName, tagBefore } from './county/county.ts';
import { dataSetBox, EXPORT_PATH, fileSavedBy } from './export-page.ts';
import { expect, test } from './fixtures.ts';
import { independentFileName } from './independent-sum/independent-file-name.ts';
import { independentFile } from './independent-sum/independent-file.ts';
import { fillSignIn, signIn } from './sign-in.ts';
import { DATA_SET, messagesWith, placesNamed, settingsWith } from './county/small-county.ts';

const directionOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).direction);

const languageOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.lang);

test('French, for the page and the names, and from then on', async ({ page, county }) => {
  const dataSet = dataSetsOf(county)[0]?.id ?? '';
  await signIn(page, 'hrio');
  await page.goto(`${EXPORT_PATH}?dataSet=${dataSet}`);
  await expect(dataSetBox(page)).toContainText('MoH 515 Community');
  await chooseLanguage(page, /Français/);

  const period = page.getByRole('combobox', { name: 'Période' });
  await expect(period).toContainText(monthName(tagBefore(1), 'fr'));
  await expect(page.getByRole('combobox', { name: /données/i })).toContainText('Résumé mensuel');
  expect(new URL(page.url()).searchParams.get('dataSet')).toBe(dataSet);
  await page.reload();
  await expect(period).toContainText(monthName(tagBefore(1), 'fr'));
  expect(await languageOf(page)).toMatch(/^fr/);

  const file = await fileSavedBy(page, () =>
    page.getByRole('button', { name: /^Exporter/ }).click(),
  );
  const request = { dataSet, tag: tagBefore(1) };
  expect(file.text).toBe(independentFile(county, request));
  expect(file.name).toBe(independentFileName(county, request));
});

test('French from the sign-in page on', async ({ page }) => {
  await page.goto('/');
  await chooseLanguage(page, /Français/);
  await page.getByRole('textbox', { name: /utilisateur/ }).fill('hrio');
  await page.getByRole('textbox', { name: /passe/ }).fill('correct horse');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Période' })).toBeVisible();
});

test('Arabic, from right to left', async ({ page, county }) => {
  const dataSet = dataSetsOf(county)[1]?.id ?? '';
  await signIn(page, 'hrio');
  await page.goto(`${EXPORT_PATH}?dataSet=${dataSet}`);
  await expect(dataSetBox(page)).toContainText('Community Malaria');
  expect(await directionOf(page)).toBe('ltr');
  await chooseLanguage(page, /عربي/);
  const arabicBox = page.getByRole('combobox', { name: 'مجموعة البيانات' });
  await expect(arabicBox).toContainText('ملخص الملاريا الشهري');
  expect(await directionOf(page)).toBe('rtl');
  await page.reload();
  await expect(arabicBox).toContainText('ملخص الملاريا الشهري');
  expect(await directionOf(page)).toBe('rtl');
  expect(await languageOf(page)).toBe('ar');

  const file = await fileSavedBy(page, () =>
    page.getByRole('button', { name: 'صدّر', exact: true }).click(),
  );
  const request = { dataSet, tag: tagBefore(1) };
  expect(file.text).toBe(independentFile(county, request));
  expect(file.name).toBe(independentFileName(county, request));
});

test('Swahili and Nepali, which the project has not enabled', async ({ page, startHostWith }) => {
  const languages = ['en', 'fr'].map((locale) => ({ locale, enabled: true }));
  const { url } = await startHostWith([
    settingsWith({ locale: 'en', languages }),
    messagesWith({ 'the-data-set': 'Monthly report' }),
    ...placesNamed({}),
  ]);
  await signIn(page, 'hrio', url);
  await page.goto(`${url}${EXPORT_PATH}?dataSet=${DATA_SET}`);
  await expect(dataSetBox(page)).toContainText('Monthly report');
  const heading = page.getByRole('heading', { level: 1 });
  const menu = page.getByRole('banner').locator('cht-language-menu button');

  await menu.click();
  await expect(page.getByRole('menuitemradio')).toHaveText(['English', 'Français']);
  await page.getByRole('menuitem', { name: 'More languages' }).click();
  await page.getByRole('menuitemradio', { name: 'Kiswahili' }).click();
  await expect(heading).toHaveText('Uhamishaji wa DHIS2');
  await expect(page.getByRole('button', { name: 'Hamisha', exact: true })).toBeVisible();
  expect(await languageOf(page)).toBe('sw');

  await menu.click();
  await page.getByRole('menuitem', { name: 'Lugha nyingine' }).click();
  await page.getByRole('menuitemradio', { name: 'नेपाली' }).click();
  await expect(heading).toHaveText('DHIS2 निर्यात');
  await expect(page.getByRole('combobox', { name: 'अवधि' })).toBeVisible();
  await page.reload();
  await expect(heading).toHaveText('DHIS2 निर्यात');

  const file = await fileSavedBy(page, () =>
    page.getByRole('button', { name: 'निर्यात', exact: true }).click(),
  );
  expect(file.name + file.text).toMatch(/^[\x20-\x7e\s]+$/);
});

test.describe('in a browser that prefers French', () => {
  test.use({ locale: 'fr-FR' });

  test('the page is French from the start', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Se connecter' })).toBeVisible();
    await page.goto('/sign-in');
    expect(await languageOf(page)).toMatch(/^fr/);
  });
});

test('English in a project whose language is French, and one unit in Wolof and Bambara', async ({
  page,
  startHostWith,
}) => {
  const french = { _id: 'messages-fr', code: 'fr', generic: { 'the-data-set': 'Rapport mensuel' } };
  const languages = ['fr', 'en', 'wo'].map((locale) => ({ locale, enabled: true }));
  const { url } = await startHostWith([
    settingsWith({ locale: 'fr', languages }),
    messagesWith({
      'the-data-set': 'Monthly report',
      'export.dhis.place.label': 'Filter by place',
    }),
    { ...messagesWith({}), ...french },
    { ...messagesWith({}), _id: 'messages-wo', code: 'wo' },
    ...placesNamed({}),
  ]);
  await signIn(page, 'hrio', url);
  await page.goto(`${url}${EXPORT_PATH}?dataSet=${DATA_SET}`);
  // The browser speaks English, and the project offers it.
  await expect(dataSetBox(page)).toContainText('Monthly report');
  await expect(page.getByRole('combobox', { name: 'Organisation unit' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('DHIS2 export');

  await chooseLanguage(page, /Français/);
  await expect(page.getByText('Rapport mensuel').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Exportation DHIS2');
  expect(await page.title()).toContain('Exportation DHIS2');

  await chooseLanguage(page, /English/);
  await expect(dataSetBox(page)).toContainText('Monthly report');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('DHIS2 export');

  // Wolof has no words of ours and no singular: the project's words keep their own plurals.
  await chooseLanguage(page, /^wo/i);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Exportation DHIS2');
  await expect(page.getByText('La seule unité.').first()).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Période' })).toContainText(
    monthName(tagBefore(1), 'fr'),
  );

  // Of Bambara a part is there: the rest is the project's language too, and no key.
  await page.getByRole('banner').locator('cht-language-menu button').click();
  await page.getByRole('menuitem').click();
  await page.getByRole('menuitemradio', { name: 'Bamanankan' }).click();
  await expect(page.getByRole('button', { name: 'Labɔ', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Vérification' })).toBeVisible();
  await expect(page.locator('body')).not.toContainText(/(export\.dhis|session|shell)\./);
});

test('another account on the same computer keeps the language', async ({ page }) => {
  await signIn(page, 'clerk');
  await page.goto('/');
  await chooseLanguage(page, /Français/);
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page.getByRole('button', { name: 'Se connecter' })).toBeVisible();
  await chooseLanguage(page, /English/);
  await fillSignIn(page, 'hrio');
  await expect(dataSetBox(page)).toBeVisible();
});
