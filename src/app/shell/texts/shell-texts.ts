import type { BuiltInTexts } from '../../i18n/index.ts';
import { shellTextsEn } from './en.ts';

/** Built-in texts of the frame. */
export const shellTexts: BuiltInTexts<typeof shellTextsEn> = {
  en: shellTextsEn,
  shared: ['import.export'],
  fr: () => import('./fr.ts').then(({ shellTextsFr }) => shellTextsFr),
};
