import type { Translation } from '../../../i18n/index.ts';
import type { signOffsEn } from '../en/sign-offs.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const signOffs: Translation<typeof signOffsEn> = {
  'export.dhis.section.sign-offs': 'Validado por supervisores',
  'export.dhis.section.validated': 'validadas',
  'export.dhis.sign-offs.intro':
    'Los supervisores firman en el CHT que han revisado estas cifras con sus ASC. Ninguna cifra cambia por ello. Donde algo ha cambiado desde entonces, pida al supervisor que vuelva a mirar y a firmar.',
  'export.dhis.sign-offs.failed':
    'No se pudo leer lo que firmaron los supervisores. Ni las cifras ni el archivo cambian por ello.',
  'export.dhis.sign-offs.outdated':
    'Ha cambiado demasiado desde que se contaron estas cifras para decir si siguen siendo las firmadas. Revise de nuevo.',
  'export.dhis.sign-offs.unreadable':
    '{count, plural, one {# informe de un supervisor no se puede leer y cuenta como no escrito.} other {# informes de supervisores no se pueden leer y cuentan como no escritos.}}',
  'export.dhis.sign-offs.status.not-validated': 'no validada',
  'export.dhis.sign-offs.status.changed': 'cambiada desde entonces',
  'export.dhis.sign-offs.status.partly': 'validada en parte',
  'export.dhis.sign-offs.status.may-have-changed': 'puede haber cambiado',
  'export.dhis.sign-offs.status.validated': 'validada',
  'export.dhis.sign-offs.by.validated': 'Validado por {name} para {place}, {when}',
  'export.dhis.sign-offs.by.withdrawn': 'Retirado por {name} para {place}, {when}',
  'export.dhis.sign-offs.of':
    '{reported, number} de {expected, number} ASC {reported, plural, one {había} other {habían}} informado',
  'export.dhis.sign-offs.partly': 'Vale para {covered, number} de {owners, number} ASC.',
  'export.dhis.sign-offs.maybe':
    'El informe no indica qué se revisó, y se escribieron cifras ese día o después.',
  'export.dhis.sign-offs.change.new': 'Nuevo desde entonces: {names}',
  'export.dhis.sign-offs.change.changed': 'Cambiado desde entonces: {names}',
  'export.dhis.sign-offs.change.deleted': 'Borrado desde entonces: {names}',
  'export.dhis.sign-offs.change.moved': 'Trasladado desde entonces: {names}',
  'export.dhis.sign-offs.change.not-counted': 'Ya no se cuenta: {names}',
  'export.dhis.sign-offs.reported': 'Informado por {name} para {place}, {when}; no cuenta:',
  'export.dhis.sign-offs.why.no-role': 'ninguna de sus cuentas puede firmar',
  'export.dhis.sign-offs.why.other-place': 'su cuenta no trabaja para este lugar',
  'export.dhis.sign-offs.nobody': 'alguien',
  'export.dhis.receipt.sign-offs': 'Validado por supervisores',
  'export.dhis.receipt.sign-offs.figure':
    '{validated, number} de {all, plural, one {# unidad organizativa validada} other {# unidades organizativas validadas}}',
};
