import type { BuiltInTexts } from '../../app/i18n/index.ts';
import { dhis2AppEn } from './dhis2-app.en.ts';

/** The texts that the app inside DHIS2 brings beside the console's. */
export const dhis2AppTexts: BuiltInTexts = {
  en: dhis2AppEn,
  ar: async () => (await import('./ar.ts')).dhis2AppAr,
  bm: async () => (await import('./bm.ts')).dhis2AppBm,
  es: async () => (await import('./es.ts')).dhis2AppEs,
  fr: async () => (await import('./fr.ts')).dhis2AppFr,
  hi: async () => (await import('./hi.ts')).dhis2AppHi,
  id: async () => (await import('./id.ts')).dhis2AppId,
  ne: async () => (await import('./ne.ts')).dhis2AppNe,
  pt: async () => (await import('./pt.ts')).dhis2AppPt,
  sw: async () => (await import('./sw.ts')).dhis2AppSw,
};
