import type { Translation } from '../../../i18n/index.ts';
import type { dataEntryEn } from '../en/data-entry.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const dataEntry: Translation<typeof dataEntryEn> = {
  'export.dhis.entry': 'Entrada de dados do DHIS2',
  'export.dhis.entry.detail':
    'O que a entrada de dados diria de formulários com estes números. Nada disto retém o ficheiro.',
  'export.dhis.entry.nothing': 'Não marcaria nada.',
  'export.dhis.entry.limits':
    '{count, plural, one {Um valor fora do seu mínimo e máximo} other {{count, number} valores fora do seu mínimo e máximo}}',
  'export.dhis.entry.limits.detail':
    'A entrada de dados marca esse valor e guarda-o. Pergunte se o número está certo.',
  'export.dhis.entry.between': 'deveria estar entre {min} e {max}',
  'export.dhis.entry.missing.compulsory': 'Campos obrigatórios vazios',
  'export.dhis.entry.missing.compulsory.detail':
    'Não estão neste ficheiro para estas unidades organizacionais; o DHIS2 pode tê-los. Se não, preencha-os lá.',
  'export.dhis.entry.missing.comment-required': 'Campos vazios que precisam de um comentário',
  'export.dhis.entry.missing.comment-required.detail':
    'Este conjunto de dados quer um valor ou um comentário em cada campo. Escreva-os no DHIS2, depois da importação.',
  'export.dhis.entry.missing.field-combination': 'Campos a preencher em conjunto',
  'export.dhis.entry.missing.field-combination.detail':
    'Este conjunto de dados quer todas as combinações de opções de um elemento de dados logo que uma tenha valor. Só a aplicação de entrada de dados anterior o pede.',
  'export.dhis.entry.fields':
    '{count, plural, one {Ver um campo} other {Ver {count, number} campos}}',
  'export.dhis.entry.at':
    '{count, plural, one {Vazio numa unidade organizacional.} other {Vazio em {count, number} unidades organizacionais.}}',
  'export.dhis.entry.in-no-row':
    'Em nenhuma linha deste ficheiro: nenhuma meta lhe está associada, ou ninguém o declarou.',
  'export.dhis.entry.incomplete':
    '{count, plural, one {Um formulário que a entrada de dados não concluiria} other {{count, number} formulários que a entrada de dados não concluiria}}',
  'export.dhis.entry.incomplete.detail':
    'A não ser que o DHIS2 tenha mais do que este ficheiro. Os valores podem ser importados na mesma; ao marcar como concluído a partir daqui, o DHIS2 só recusa se um campo obrigatório estiver vazio.',
  'export.dhis.entry.forms': 'Ver quais e porquê',
  'export.dhis.entry.why.compulsory': 'Um campo obrigatório está vazio.',
  'export.dhis.entry.why.comment-required': 'Um campo vazio não tem comentário.',
  'export.dhis.entry.why.validation-rule': 'Uma regra de validação não é cumprida.',
  'export.dhis.entry.why.field-combination':
    'Algumas combinações de opções de um elemento têm valor e outras não.',
  'export.dhis.entry.not-judged':
    'Os campos vazios destes elementos de dados não são conhecidos, porque as suas combinações de opções também não são: {names}.',
};
