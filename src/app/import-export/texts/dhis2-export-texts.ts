import type { BuiltInTexts } from '../../i18n/index.ts';
import { en } from './en/index.ts';

/** The texts that this feature brings with it, under the texts of the database. */
export const dhis2ExportTexts: BuiltInTexts = {
  en,
  ar: async () => (await import('./ar/index.ts')).ar,
  bm: async () => (await import('./bm/index.ts')).bm,
  es: async () => (await import('./es/index.ts')).es,
  fr: async () => (await import('./fr/index.ts')).fr,
  hi: async () => (await import('./hi/index.ts')).hi,
  id: async () => (await import('./id/index.ts')).id,
  ne: async () => (await import('./ne/index.ts')).ne,
  pt: async () => (await import('./pt/index.ts')).pt,
  sw: async () => (await import('./sw/index.ts')).sw,
};
