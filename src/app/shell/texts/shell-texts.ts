import type { BuiltInTexts } from '../../i18n/index.ts';
import { shellTextsEn } from './en.ts';

/** Built-in texts of the frame. */
export const shellTexts: BuiltInTexts<typeof shellTextsEn> = {
  en: shellTextsEn,
  shared: ['import.export'],
  ar: async () => (await import('./ar.ts')).shellTextsAr,
  bm: async () => (await import('./bm.ts')).shellTextsBm,
  es: async () => (await import('./es.ts')).shellTextsEs,
  fr: async () => (await import('./fr.ts')).shellTextsFr,
  hi: async () => (await import('./hi.ts')).shellTextsHi,
  id: async () => (await import('./id.ts')).shellTextsId,
  ne: async () => (await import('./ne.ts')).shellTextsNe,
  pt: async () => (await import('./pt.ts')).shellTextsPt,
  sw: async () => (await import('./sw.ts')).shellTextsSw,
};
