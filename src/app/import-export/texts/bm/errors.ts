import type { Translation } from '../../../i18n/index.ts';
import type { errorsEn } from '../en/errors.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const errors: Translation<typeof errorsEn> = {
  'export.dhis.error.unreachable': 'Kunnafoni marayɔrɔ tɛ jaabi di',
  'export.dhis.error.offline': 'Ɔridinatɛri in tɛ ɛntɛrinɛti kan',
  'export.dhis.error.offline.effect': 'Fisiye si ma sɛbɛn, i ka sugandili maralen don.',
  'export.dhis.error.signed-out': 'I donnen waati banna',
  'export.dhis.error.signed-out.next': 'Don kokura; i bɛ segin ɲɛ in kan.',
  'export.dhis.error.no-permission': 'Yamaruya {permission} tɛ i ka konti la',
  'export.dhis.error.unknown-data-set.effect': 'Fisiye si ma sɛbɛn.',
  'export.dhis.error.bad-period.effect': 'Fisiye si ma sɛbɛn.',
  'export.dhis.error.bad-period.next': 'Waati dɔ sugandi lisi kɔnɔ.',
  'export.dhis.error.bad-period.type.effect': 'Fisiye si ma sɛbɛn.',
  'export.dhis.error.bad-period.type.next': 'Waati dɔ sugandi lisi kɔnɔ.',
  'export.dhis.error.unknown-org-unit.effect': 'Fisiye si ma sɛbɛn.',
  'export.dhis.error.no-rows': 'Foyi tɛ yen min bɛ sɛbɛn',
  'export.dhis.error.busy.next': 'Miniti kelen makɔnɔ, o kɔ i ka a ɲini kokura.',
  'export.dhis.error.copy-message': 'I ka CHT ɲɛmɔgɔ ka bataki kopi',
  'export.dhis.error.message-copied': 'A kopira',
};
