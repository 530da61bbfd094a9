import type { Translation } from '../../app/i18n/texts.ts';
import type { phoneEn } from './phone.en.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const phoneBm: Translation<typeof phoneEn> = {
  'phone.my-month': 'N ka kalo',
  'phone.my-area': 'N ka kin',
  'phone.opening': 'A bɛ ka yɛlɛ…',
  'phone.month': 'Kalo',
  'phone.here': 'Telefɔni in kan',
  'phone.on-server': 'Sɛriwɛri kan',
  'phone.chw.call': '{name} wele',
  'phone.part-of': '{of} la {part}',
  'phone.standing.missing': 'foyi tɛ yan',
  'phone.order.by-chw': 'Kɛnɛya baarakɛla o kɛnɛya baarakɛla',
  'phone.chw.no-number': 'telefɔni nimɔrɔ tɛ',
};
