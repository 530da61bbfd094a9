import type { Translation } from '../../../i18n/index.ts';
import type { signOffsEn } from '../en/sign-offs.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const signOffs: Translation<typeof signOffsEn> = {
  'export.dhis.section.sign-offs': 'Validado por supervisores',
  'export.dhis.section.validated': 'validadas',
  'export.dhis.sign-offs.intro':
    'Os supervisores assinam no CHT que verificaram estes números com os seus ACS. Nenhum número muda por isso. Onde algo mudou desde então, peça ao supervisor que volte a ver e a assinar.',
  'export.dhis.sign-offs.failed':
    'Não foi possível ler o que os supervisores assinaram. Nem os números nem o ficheiro são afetados.',
  'export.dhis.sign-offs.outdated':
    'Mudou demasiado desde que estes números foram contados para dizer se ainda são os assinados. Reveja de novo.',
  'export.dhis.sign-offs.unreadable':
    '{count, plural, one {# relatório de um supervisor não pode ser lido e conta como não escrito.} other {# relatórios de supervisores não podem ser lidos e contam como não escritos.}}',
  'export.dhis.sign-offs.status.not-validated': 'não validada',
  'export.dhis.sign-offs.status.changed': 'mudou desde então',
  'export.dhis.sign-offs.status.partly': 'validada em parte',
  'export.dhis.sign-offs.status.may-have-changed': 'pode ter mudado',
  'export.dhis.sign-offs.status.validated': 'validada',
  'export.dhis.sign-offs.by.validated': 'Validado por {name} para {place}, {when}',
  'export.dhis.sign-offs.by.withdrawn': 'Retirado por {name} para {place}, {when}',
  'export.dhis.sign-offs.of':
    '{reported, number} de {expected, number} ACS {reported, plural, one {tinha} other {tinham}} reportado',
  'export.dhis.sign-offs.partly': 'Vale para {covered, number} de {owners, number} ACS.',
  'export.dhis.sign-offs.maybe':
    'O relatório não indica o que foi verificado, e números foram escritos nesse dia ou depois.',
  'export.dhis.sign-offs.change.new': 'Novo desde então: {names}',
  'export.dhis.sign-offs.change.changed': 'Mudou desde então: {names}',
  'export.dhis.sign-offs.change.deleted': 'Apagado desde então: {names}',
  'export.dhis.sign-offs.change.moved': 'Transferido desde então: {names}',
  'export.dhis.sign-offs.change.not-counted': 'Já não é contado: {names}',
  'export.dhis.sign-offs.reported': 'Reportado por {name} para {place}, {when}; não conta:',
  'export.dhis.sign-offs.why.no-role': 'nenhuma das suas contas pode assinar',
  'export.dhis.sign-offs.why.other-place': 'a sua conta não trabalha para este lugar',
  'export.dhis.sign-offs.nobody': 'alguém',
  'export.dhis.receipt.sign-offs': 'Validado por supervisores',
  'export.dhis.receipt.sign-offs.figure':
    '{validated, number} de {all, plural, one {# unidade organizacional validada} other {# unidades organizacionais validadas}}',
};
