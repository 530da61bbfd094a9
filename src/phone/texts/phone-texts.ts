import type { BuiltInTexts } from '../../app/i18n/texts.ts';
import { phoneEn } from './phone.en.ts';

/** The texts of the screens on telephones; all are in the one file that a phone gets. */
export const phoneTexts: BuiltInTexts = {
  en: phoneEn,
  ar: async () => (await import('./ar.ts')).phoneAr,
  bm: async () => (await import('./bm.ts')).phoneBm,
  es: async () => (await import('./es.ts')).phoneEs,
  fr: async () => (await import('./fr.ts')).phoneFr,
  hi: async () => (await import('./hi.ts')).phoneHi,
  id: async () => (await import('./id.ts')).phoneId,
  ne: async () => (await import('./ne.ts')).phoneNe,
  pt: async () => (await import('./pt.ts')).phonePt,
  sw: async () => (await import('./sw.ts')).phoneSw,
};
