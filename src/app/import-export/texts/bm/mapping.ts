import type { Translation } from '../../../i18n/index.ts';
import type { mappingEn } from '../en/mapping.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const mapping: Translation<typeof mappingEn> = {
  'export.dhis.mapping.back': 'Segin labɔli ma',
  'export.dhis.mapping.retry': 'A ɲini kokura',
  'export.dhis.mapping.confirm': 'Sɛmɛntiya',
  'export.dhis.mapping.undo': 'A bila yen',
  'export.dhis.mapping.reading': 'A bɛ ka sigidaw ni laɲiniw kalan…',
  'export.dhis.mapping.file': 'Fisiye dɔ sugandi',
  'export.dhis.mapping.data-set': 'Kunnafoni kulu',
  'export.dhis.mapping.progress': '{all} la, {done} banna',
  'export.dhis.mapping.choose': 'Wɛrɛ sugandi',
  'export.dhis.mapping.choose.name': 'Wɛrɛ sugandi {name} ye',
  'export.dhis.mapping.downloads': 'Telesarze',
  'export.dhis.mapping.conflict.two-places': '{unit} ye {other} fana ta ye',
};
