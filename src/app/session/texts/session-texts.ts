import type { BuiltInTexts } from '../../i18n/index.ts';
import { sessionTextsEn } from './en.ts';

/** Built-in texts of signing in. */
export const sessionTexts: BuiltInTexts<typeof sessionTextsEn> = {
  en: sessionTextsEn,
  shared: ['admin.app.name', 'Log Out'],
  fr: () => import('./fr.ts').then(({ sessionTextsFr }) => sessionTextsFr),
};
