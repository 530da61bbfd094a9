import type { Translation } from '../../../i18n/index.ts';
import type { storedValuesEn } from '../en/stored-values.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const storedValues: Translation<typeof storedValuesEn> = {
  'export.dhis.stored.reading': 'A ler o que está no DHIS2',
  'export.dhis.stored.before': 'O que está agora no DHIS2',
  'export.dhis.stored.same':
    '{count, plural, =0 {Nenhum valor está já no DHIS2 como está aqui.} one {# valor já está no DHIS2, exatamente igual.} other {# valores já estão no DHIS2, exatamente iguais.}}',
  'export.dhis.stored.different':
    '{count, plural, one {# valor é outro no DHIS2: uma importação substitui-o} other {# valores são outros no DHIS2: uma importação substitui-os}}',
  'export.dhis.stored.only-in-file':
    '{count, plural, one {# valor ainda não está no DHIS2} other {# valores ainda não estão no DHIS2}}',
  'export.dhis.stored.only-in-dhis2':
    '{count, plural, one {# valor só está no DHIS2: uma importação deixa-o lá} other {# valores só estão no DHIS2: uma importação deixa-os lá}}',
  'export.dhis.stored.in-dhis2': '· no DHIS2: {value}',
  'export.dhis.stored.held':
    '{count, plural, one {O DHIS2 tem este valor: foi lido de volta.} other {O DHIS2 tem estes # valores: foram lidos de volta.}}',
  'export.dhis.stored.not-held':
    'O DHIS2 tem {held, number} de {sent, plural, one {# valor tal como foi enviado} other {# valores tal como foram enviados}}',
  'export.dhis.stored.not-held.next':
    'Veja estas linhas na entrada de dados do DHIS2: alguém pode estar a alterá-las. Depois exporte e envie novamente.',
  'export.dhis.stored.other':
    '{count, plural, one {# valor é outro no DHIS2} other {# valores são outros no DHIS2}}',
  'export.dhis.stored.missing':
    '{count, plural, one {# valor não está no DHIS2} other {# valores não estão no DHIS2}}',
  'export.dhis.stored.zeros-not-kept':
    '{count, plural, one {# zero que este DHIS2 não guarda} other {# zeros que este DHIS2 não guarda}}',
  'export.dhis.stored.not-read':
    'O que está no DHIS2 não pôde ser lido, por isso nada se diz dele.',
  'export.dhis.stored.others-not-read':
    'As unidades organizacionais sem valor neste ficheiro não puderam ser lidas: este utilizador do DHIS2 não pode ver uma delas. Não se sabe o que lá existe só no DHIS2.',
  'export.dhis.stored.not-read.no-access':
    'Este utilizador do DHIS2 não pode ver o conjunto de dados ou uma das unidades organizacionais: o que está no DHIS2 não pôde ser lido.',
  'export.dhis.removals.title':
    '{count, plural, one {# valor da sua última exportação ficou para trás no DHIS2} other {# valores da sua última exportação ficaram para trás no DHIS2}}',
  'export.dhis.removals.detail':
    'O ficheiro de agora não os tem, e uma importação não retira nada: o DHIS2 ainda os conta. Apagar retira apenas o que está exatamente como essa exportação o escreveu.',
  'export.dhis.removals.rows': '{count, plural, one {O valor} other {Os # valores}}',
  'export.dhis.removals.check': 'Ver o que seria apagado',
  'export.dhis.removals.checking': 'A perguntar ao DHIS2',
  'export.dhis.removals.confirm':
    '{count, plural, one {Apagar # valor no DHIS2, com o seu comentário} other {Apagar # valores no DHIS2, com os seus comentários}}',
  'export.dhis.removals.delete': '{count, plural, one {Apagar # valor} other {Apagar # valores}}',
  'export.dhis.removals.nothing': 'Não há nada para apagar.',
  'export.dhis.removals.changed-since':
    '{count, plural, one {# valor foi alterado por alguém desde então, e fica} other {# valores foram alterados por alguém desde então, e ficam}}',
  'export.dhis.removals.gone':
    '{count, plural, one {# valor já não existe} other {# valores já não existem}}',
  'export.dhis.removals.refused': 'O DHIS2 não apagaria tudo. Nada foi apagado.',
  'export.dhis.removals.deleted':
    '{count, plural, =0 {Nada foi apagado.} one {# valor foi apagado no DHIS2 e já não existe: foi lido de volta.} other {# valores foram apagados no DHIS2 e já não existem: foram lidos de volta.}}',
  'export.dhis.removals.remaining':
    '{count, plural, one {# valor ainda está no DHIS2} other {# valores ainda estão no DHIS2}}',
};
