import { dhis2AppTexts } from '../../src/dhis2-app/texts/dhis2-app-texts.ts';

/**
 * What DHIS2 reads of an app: `manifest.webapp`. Its short name makes its address and its authority
 * (`M_chtreports`); the namespace is its own part of DHIS2's data store. Source: developers.dhis2.org,
 * App manifest; dhis2-core, `org.hisp.dhis.appmanager.App`.
 */
export const manifest = (version: string): object => ({
  version,
  name: dhis2AppTexts.en['dhis2-app.title'],
  short_name: 'cht-reports',
  description: dhis2AppTexts.en['dhis2-app.intro'],
  app_type: 'APP',
  launch_path: 'index.html',
  icons: { '48': 'icon-48.png' },
  developer: { name: 'cht-dhis2-export' },
  default_locale: 'en',
  activities: { dhis: { href: '*', namespace: 'cht-dhis2-export' } },
});

/** The app's name and description in the languages that it has. */
export async function manifestTranslations(): Promise<readonly object[]> {
  const { en: _, shared: __, ...others } = dhis2AppTexts;
  const translated = await Promise.all(
    Object.entries(others).map(async ([locale, read]) => ({ locale, texts: await read() })),
  );
  return translated.flatMap(({ locale, texts }) => {
    const [title, description] = [texts['dhis2-app.title'], texts['dhis2-app.intro']];
    return title === undefined || description === undefined ? [] : [{ locale, title, description }];
  });
}
