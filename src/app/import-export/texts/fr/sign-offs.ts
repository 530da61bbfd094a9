import type { Translation } from '../../../i18n/index.ts';
import type { signOffsEn } from '../en/sign-offs.ts';

/** French, translated by machine: see docs/languages.md. */
export const signOffs: Translation<typeof signOffsEn> = {
  'export.dhis.section.sign-offs': 'Validé par les superviseurs',
  'export.dhis.section.validated': 'validées',
  'export.dhis.sign-offs.intro':
    'Les superviseurs signent dans le CHT qu’ils ont vérifié ces chiffres avec leurs ASC. Aucun chiffre n’en est changé. Là où quelque chose a changé depuis, demandez au superviseur de regarder et de signer à nouveau.',
  'export.dhis.sign-offs.failed':
    'Ce que les superviseurs ont signé n’a pas pu être lu. Ni les chiffres ni le fichier n’en sont touchés.',
  'export.dhis.sign-offs.outdated':
    'Trop de choses ont changé depuis que ces chiffres ont été comptés pour dire s’ils sont encore ceux qui ont été signés. Refaites la revue.',
  'export.dhis.sign-offs.unreadable':
    '{count, plural, one {# rapport de superviseur est illisible et compte comme non écrit.} other {# rapports de superviseurs sont illisibles et comptent comme non écrits.}}',
  'export.dhis.sign-offs.status.not-validated': 'non validée',
  'export.dhis.sign-offs.status.changed': 'changée depuis',
  'export.dhis.sign-offs.status.partly': 'validée en partie',
  'export.dhis.sign-offs.status.may-have-changed': 'peut avoir changé',
  'export.dhis.sign-offs.status.validated': 'validée',
  'export.dhis.sign-offs.by.validated': 'Validé par {name} pour {place}, {when}',
  'export.dhis.sign-offs.by.withdrawn': 'Repris par {name} pour {place}, {when}',
  'export.dhis.sign-offs.of':
    '{reported, number} ASC sur {expected, number} {reported, plural, one {avait} other {avaient}} rapporté',
  'export.dhis.sign-offs.partly': 'Cela vaut pour {covered, number} ASC sur {owners, number}.',
  'export.dhis.sign-offs.maybe':
    'Le rapport n’indique pas ce qui a été vérifié, et des chiffres ont été écrits le même jour ou plus tard.',
  'export.dhis.sign-offs.change.new': 'Nouveau depuis : {names}',
  'export.dhis.sign-offs.change.changed': 'Changé depuis : {names}',
  'export.dhis.sign-offs.change.deleted': 'Supprimé depuis : {names}',
  'export.dhis.sign-offs.change.moved': 'Parti ailleurs depuis : {names}',
  'export.dhis.sign-offs.change.not-counted': 'N’est plus compté : {names}',
  'export.dhis.sign-offs.reported':
    'Rapporté par {name} pour {place}, {when} ; cela ne compte pas :',
  'export.dhis.sign-offs.why.no-role': 'aucun de ses comptes n’a le droit de signer',
  'export.dhis.sign-offs.why.other-place': 'son compte ne travaille pas pour ce lieu',
  'export.dhis.sign-offs.nobody': 'quelqu’un',
  'export.dhis.receipt.sign-offs': 'Validé par les superviseurs',
  'export.dhis.receipt.sign-offs.figure':
    '{validated, plural, one {# unité d’organisation validée} other {# unités d’organisation validées}} sur {all, number}',
};
