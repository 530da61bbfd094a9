import type { StoredDocument } from '../../embedded-couchdb/index.ts';
import { ARABIC } from './arabic.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';

/** The translation documents of the county. */
export const MESSAGES: readonly StoredDocument[] = [
  { code: 'en', name: 'English', generic: ENGLISH },
  { code: 'fr', name: 'Français (French)', generic: FRENCH },
  { code: 'ar', name: 'عربي (Arabic)', generic: ARABIC, rtl: true },
].map((language) => ({
  _id: `messages-${language.code}`,
  type: 'translations',
  enabled: true,
  custom: {},
  ...language,
}));
