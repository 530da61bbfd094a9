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
  'phone.data-set': 'Kunnafoni kulu',
  'phone.month.running': '{month} (a bɛ senna)',
  'phone.days.running': '{days}, a bɛ senna',
  'phone.month.none': 'Kalo in kunnafoni si tɛ telefɔni in kan.',
  'phone.month.no-value': 'Foyi tɛ yen.',
  'phone.area.no-value': 'Kalo in kunnafoni si tɛ telefɔni in kan.',
  'phone.area.org-unit': 'Sigida kulu {id}',
  'phone.area.of': '{expected, number} la {reported, number}',
  'phone.nobody.next': 'Ɲɛ in yɛlɛ siɲɛ kelen ni i bɛ ɛntɛrinɛti kan.',
  'phone.failed.next': 'Ɲɛ in yɛlɛ kokura.',
};
