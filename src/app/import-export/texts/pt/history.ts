import type { Translation } from '../../../i18n/index.ts';
import type { historyEn } from '../en/history.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const history: Translation<typeof historyEn> = {
  'export.dhis.history': 'Para os seus registos',
  'export.dhis.history.since': 'O que mudou desde {when}',
  'export.dhis.history.same':
    'Nada: este ficheiro contém o mesmo que o anterior. Não é preciso importá-lo novamente.',
  'export.dhis.history.changed': '{count, plural, one {valor mudou} other {valores mudaram}}',
  'export.dhis.history.changed.title': 'Valores que mudaram',
  'export.dhis.history.added': '{count, plural, one {valor é novo} other {valores são novos}}',
  'export.dhis.history.added.title': 'Valores novos',
  'export.dhis.history.left-behind': 'ficam no DHIS2',
  'export.dhis.history.left-behind.title':
    '{count, plural, one {Um valor fica no DHIS2 embora este ficheiro já não o tenha} other {O DHIS2 mantém {count, number} valores que este ficheiro já não tem}}',
  'export.dhis.history.left-behind.effect':
    'Uma importação nunca retira um valor. Se o ficheiro anterior foi importado, o DHIS2 continua a contar estes, a par do que está neste ficheiro.',
  'export.dhis.history.left-behind.next':
    'Guarde o ficheiro de remoções e importe-o no DHIS2 com a estratégia Delete: apaga exatamente estes valores. Comece por uma simulação. Nunca o importe com outra estratégia.',
  'export.dhis.history.save-removals': 'Guardar o ficheiro de remoções',
  'export.dhis.history.again':
    'Importe o ficheiro novamente, para que o DHIS2 tenha os valores de agora. Os valores iguais ficam como estão.',
  'export.dhis.history.untold':
    '{count, plural, one {Mais um não está listado aqui.} other {Não listados aqui: mais {count, number}.}}',
  'export.dhis.history.why.moved': 'está agora noutra unidade',
  'export.dhis.history.why.no-document': 'já não tem documento deste período',
  'export.dhis.history.why.no-document-of-chosen':
    'já não tem documento deste período nas unidades escolhidas',
  'export.dhis.history.why.not-reported': 'já não dá este número',
  'export.dhis.history.why.mapped-otherwise':
    'o lugar ou a meta está agora associado de outro modo',
  'export.dhis.history.why.left-out': 'a linha ficou fora deste ficheiro',
  'export.dhis.history.why.excluded': 'ficou fora deste período',
  'export.dhis.history.why.malformed': 'o documento não pode ser lido',
  'export.dhis.history.why.other-revision': 'conta outra revisão do documento',
  'export.dhis.history.why.older-account': 'conta uma conta mais nova',
  'export.dhis.history.why.no-contact': 'o contacto já não existe',
  'export.dhis.history.why.no-org-unit': 'nenhum lugar acima tem agora uma unidade organizacional',
  'export.dhis.history.why.bad-number': 'o número já não pode ser lido',
  'export.dhis.history.save-receipt': 'Guardar o recibo',
  'export.dhis.history.forget':
    '{count, plural, one {Esquecer a exportação anterior} other {Esquecer {count, number} exportações anteriores}}',
  'export.dhis.history.kept':
    'Este navegador guarda o que foi exportado, sem nomes de ACS, para que a próxima exportação desta escolha possa ser comparada.',
  'export.dhis.history.not-kept':
    'Este navegador não guarda o que foi exportado: a próxima exportação desta escolha não será comparada com isso.',
};
