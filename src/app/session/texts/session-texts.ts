import type { BuiltInTexts } from '../../i18n/index.ts';
import { sessionTextsEn } from './en.ts';

/** Built-in texts of signing in. */
export const sessionTexts: BuiltInTexts<typeof sessionTextsEn> = {
  en: sessionTextsEn,
  shared: ['admin.app.name', 'Log Out'],
  ar: async () => (await import('./ar.ts')).sessionTextsAr,
  bm: async () => (await import('./bm.ts')).sessionTextsBm,
  es: async () => (await import('./es.ts')).sessionTextsEs,
  fr: async () => (await import('./fr.ts')).sessionTextsFr,
  hi: async () => (await import('./hi.ts')).sessionTextsHi,
  id: async () => (await import('./id.ts')).sessionTextsId,
  ne: async () => (await import('./ne.ts')).sessionTextsNe,
  pt: async () => (await import('./pt.ts')).sessionTextsPt,
  sw: async () => (await import('./sw.ts')).sessionTextsSw,
};
