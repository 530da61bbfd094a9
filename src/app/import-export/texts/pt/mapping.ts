import type { Translation } from '../../../i18n/index.ts';
import type { mappingEn } from '../en/mapping.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const mapping: Translation<typeof mappingEn> = {
  'export.dhis.mapping.intro':
    'Que unidade organizacional é cada local, e que elemento de dados é cada meta? O que não pode ser outra coisa é certo; o resto, confirma-o você. Nada é alterado no CHT nem no DHIS2: você descarrega ficheiros.',
  'export.dhis.mapping.back': 'Voltar à exportação',
  'export.dhis.mapping.reading': 'A ler locais e metas…',
  'export.dhis.mapping.retry': 'Tentar de novo',
  'export.dhis.mapping.types': 'Locais a mapear',
  'export.dhis.mapping.types.next':
    'Ainda não há nenhum local mapeado. Assinale o tipo de locais que têm unidade organizacional: quase sempre unidades comunitárias ou unidades sanitárias.',
  'export.dhis.mapping.too-many':
    'Há mais de {most} locais destes tipos: os agregados não têm unidade organizacional. Assinale outros tipos.',
  'export.dhis.mapping.file': 'Escolher um ficheiro de metadados',
  'export.dhis.mapping.file.how':
    'No DHIS2, Import/Export, exportação de metadados com dependências do conjunto de dados em JSON, com as unidades organizacionais acima das suas.',
  'export.dhis.mapping.file.loaded':
    '{elements, plural, one {# elemento de dados} many {# de elementos de dados} other {# elementos de dados}}, {units, plural, one {# unidade organizacional} many {# de unidades organizacionais} other {# unidades organizacionais}}',
  'export.dhis.mapping.file.refused':
    '{fileName} não tem metadados de nenhum conjunto de dados. O que estava carregado mantém-se.',
  'export.dhis.mapping.org-units':
    '{read, number} de {total, plural, one {# unidade organizacional lida} other {# unidades organizacionais lidas}}',
  'export.dhis.mapping.data-set': 'Conjunto de dados',
  'export.dhis.mapping.data-set.which':
    'O DHIS2 tem vários conjuntos de dados. Escolha o que deve ser mapeado.',
  'export.dhis.mapping.suggesting': 'A procurar sugestões: {done, number} de {all, number}',
  'export.dhis.mapping.table': 'Carregar uma tabela anterior',
  'export.dhis.mapping.table.how':
    'mapping.csv ou mapping.json, daqui ou de outra instância, como a de formação. São tomadas as linhas com yes ou no em «accept».',
  'export.dhis.mapping.table.taken':
    '{fileName}: {count, plural, one {# decisão tomada} many {# de decisões tomadas} other {# decisões tomadas}}',
  'export.dhis.mapping.table.unused':
    '{count, plural, one {# linha não pôde ser usada} many {# de linhas não puderam ser usadas} other {# linhas não puderam ser usadas}}',
  'export.dhis.mapping.table.unused.unknown-place':
    'nenhum local daqui tem o seu id ou caminho, ou vários têm',
  'export.dhis.mapping.table.unused.unknown-target': 'nenhuma meta daqui tem o seu id',
  'export.dhis.mapping.table.unused.unknown-in-dhis2':
    'nada neste DHIS2 tem o seu id, código ou caminho, ou vários têm',
  'export.dhis.mapping.table.unused.unknown-answer': '«accept» não é yes nem no',
  'export.dhis.mapping.table.unused.contradicted': 'outra linha diz outra coisa do mesmo',
  'export.dhis.mapping.table.not-a-table':
    '{fileName} não é uma tabela de mapeamento. Nada foi alterado.',
  'export.dhis.mapping.table.unreadable-row':
    '{fileName}: por causa das aspas a linha {row, number} não pode ser lida. Nada foi alterado.',
  'export.dhis.mapping.progress': '{done} de {all} resolvidos',
  'export.dhis.mapping.group.conflict': 'Conflitos',
  'export.dhis.mapping.group.to-confirm': 'Por confirmar',
  'export.dhis.mapping.group.nothing-found': 'Nada encontrado',
  'export.dhis.mapping.group.certain': 'Certos',
  'export.dhis.mapping.group.decided': 'Decididos por si',
  'export.dhis.mapping.group.mapped': 'Já mapeados',
  'export.dhis.mapping.more': 'Mostrar mais {count}',
  'export.dhis.mapping.target': 'Meta',
  'export.dhis.mapping.by.code': 'mesmo código',
  'export.dhis.mapping.by.name': 'nome parecido',
  'export.dhis.mapping.elsewhere': 'fica sob outra unidade que o local acima',
  'export.dhis.mapping.confirm': 'Confirmar',
  'export.dhis.mapping.confirm.name': 'Confirmar {unit} para {name}',
  'export.dhis.mapping.choose': 'Escolher outro',
  'export.dhis.mapping.choose.name': 'Escolher outro para {name}',
  'export.dhis.mapping.search': 'Procurar no DHIS2 para {name}',
  'export.dhis.mapping.search.count':
    '{count, plural, =0 {Nada encontrado} one {# encontrado} many {# encontrados} other {# encontrados}}',
  'export.dhis.mapping.leave-out': 'Não mapear',
  'export.dhis.mapping.leave-out.name': 'Não mapear: {name}',
  'export.dhis.mapping.undo': 'Anular',
  'export.dhis.mapping.undo.name': 'Anular a decisão sobre {name}',
  'export.dhis.mapping.none': 'Não recebe mapeamento',
  'export.dhis.mapping.conflict.unknown-org-unit': 'O DHIS2 não tem {unit}',
  'export.dhis.mapping.conflict.not-assigned': 'O conjunto de dados não está atribuído a {unit}',
  'export.dhis.mapping.conflict.several-org-units':
    'Mapeado a várias unidades, os seus números contam em cada uma: {unit}',
  'export.dhis.mapping.conflict.two-places': '{unit} é também a de {other}',
  'export.dhis.mapping.conflict.differs': 'Mapeado a {unit}; pelo código ou nome é {other}',
  'export.dhis.mapping.by-hand':
    '{count, plural, one {# local tem} many {# locais têm} other {# locais têm}} um mapeamento para outro conjunto de dados que não é uma lista. Faça dele uma lista à mão; nenhum ficheiro o pode fazer.',
  'export.dhis.mapping.downloads': 'Descarregar',
  'export.dhis.mapping.download.contacts':
    '{file}: {count, plural, one {# local} many {# de locais} other {# locais}}',
  'export.dhis.mapping.download.patch': 'settings-patch.json',
  'export.dhis.mapping.download.table': 'mapping.csv',
  'export.dhis.mapping.downloads.next':
    'Carregue os contactos com cht-conf (edit-contacts e depois upload-docs), aplique a alteração a app_settings.json e guarde a tabela para a próxima instância.',
  'export.dhis.mapping.downloads.none': 'Não há nada a alterar: só a tabela pode ser descarregada.',
};
