import type { BuiltInTexts } from '../../i18n/index.ts';
import { headingEn } from './en/heading.ts';

/** The few texts of the heading and the tabs; each tab brings its own. */
export const importExportTexts: BuiltInTexts<typeof headingEn> = {
  en: headingEn,
  ar: async () => (await import('./ar/heading.ts')).heading,
  bm: async () => (await import('./bm/heading.ts')).heading,
  es: async () => (await import('./es/heading.ts')).heading,
  fr: async () => (await import('./fr/heading.ts')).heading,
  hi: async () => (await import('./hi/heading.ts')).heading,
  id: async () => (await import('./id/heading.ts')).heading,
  ne: async () => (await import('./ne/heading.ts')).heading,
  pt: async () => (await import('./pt/heading.ts')).heading,
  sw: async () => (await import('./sw/heading.ts')).heading,
};
