import type { Translation } from '../../../i18n/index.ts';
import type { validationEn } from '../en/validation.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const validation: Translation<typeof validationEn> = {
  'export.dhis.validation': 'As regras de validação do DHIS2',
  'export.dhis.validation.run':
    '{count, plural, =0 {Nenhuma regra pôde ser aplicada a estes números.} one {Foi aplicada uma regra a estes números. Uma regra não cumprida não retém o ficheiro: pergunte se os números estão certos.} other {Regras aplicadas a estes números: {count, number}. Uma regra não cumprida não retém o ficheiro: pergunte se os números estão certos.}}',
  'export.dhis.validation.kept': 'Todas as regras aplicadas são cumpridas.',
  'export.dhis.validation.broken':
    '{count, plural, one {Não cumprida numa unidade organizacional} other {Não cumprida em {count, number} unidades organizacionais}}',
  'export.dhis.validation.no-value': 'sem valor',
  'export.dhis.validation.operator.equal_to': 'deve ser igual a',
  'export.dhis.validation.operator.not_equal_to': 'deve ser diferente de',
  'export.dhis.validation.operator.greater_than': 'deve ser mais do que',
  'export.dhis.validation.operator.greater_than_or_equal_to': 'deve ser pelo menos',
  'export.dhis.validation.operator.less_than': 'deve ser menos do que',
  'export.dhis.validation.operator.less_than_or_equal_to': 'deve ser no máximo',
  'export.dhis.validation.operator.compulsory_pair': 'deve ser comunicado juntamente com',
  'export.dhis.validation.operator.exclusive_pair': 'não deve ser comunicado juntamente com',
  'export.dhis.validation.not-run': 'Regras que só o DHIS2 pode verificar',
  'export.dhis.validation.why.constant': 'Usa uma constante do DHIS2.',
  'export.dhis.validation.why.indicator': 'Usa um indicador.',
  'export.dhis.validation.why.program-data': 'Usa dados de um programa.',
  'export.dhis.validation.why.reporting-rate': 'Usa uma taxa de comunicação.',
  'export.dhis.validation.why.org-unit-group': 'Pede um grupo de unidades organizacionais.',
  'export.dhis.validation.why.option-group':
    'Usa um grupo de opções, ou uma combinação de opções de atributo.',
  'export.dhis.validation.why.other-period': 'Olha também para outros períodos.',
  'export.dhis.validation.why.function': 'Usa uma função que só é calculada no DHIS2.',
  'export.dhis.validation.why.syntax': 'A sua fórmula não pôde ser lida.',
  'export.dhis.validation.why.element-not-in-file':
    'Usa um elemento de dados que não está neste ficheiro; o DHIS2 pode ter o seu valor.',
  'export.dhis.validation.why.org-unit-level':
    'É para alguns níveis, e não se conhecem os níveis de algumas unidades organizacionais.',
};
