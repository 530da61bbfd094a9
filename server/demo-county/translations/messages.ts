import type { StoredDocument } from '../../embedded-couchdb/index.ts';
import { ARABIC } from './arabic.ts';
import { CHT_CONSOLE } from './cht-console.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';

/** The translation documents of the county. */
export const MESSAGES: readonly StoredDocument[] = [
  { code: 'en', name: 'English', generic: { ...CHT_CONSOLE.en, ...ENGLISH } },
  { code: 'fr', name: 'Français (French)', generic: { ...CHT_CONSOLE.fr, ...FRENCH } },
  { code: 'ar', name: 'عربي (Arabic)', generic: { ...CHT_CONSOLE.ar, ...ARABIC }, rtl: true },
].map((language) => ({
  _id: `messages-${language.code}`,
  type: 'translations',
  enabled: true,
  custom: {},
  ...language,
}));
