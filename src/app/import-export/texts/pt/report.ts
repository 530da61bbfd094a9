import type { Translation } from '../../../i18n/index.ts';
import type { reportEn } from '../en/report.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const report: Translation<typeof reportEn> = {
  'export.dhis.done': 'O ficheiro está nas suas transferências',
  'export.dhis.done.made': 'Feito {when} por {who}',
  'export.dhis.done.announcement':
    'Exportação feita. {values, plural, one {# valor} other {# valores}}{notCounted, plural, =0 {} one {, # não contado} other {, # não contados}}.',
  'export.dhis.figure.values': '{count, plural, one {valor} other {valores}}',
  'export.dhis.figure.org-units':
    '{count, plural, one {unidade organizacional} other {unidades organizacionais}}',
  'export.dhis.figure.owners': '{count, plural, one {ACS} other {ACS}}',
  'export.dhis.figure.left-out': 'deixados de fora',
  'export.dhis.report.all-counted': 'Todos os documentos de metas desta escolha foram contados.',
  'export.dhis.report.not-counted': 'Não contados',
  'export.dhis.report.left-out': 'Deixados fora do ficheiro',
  'export.dhis.report.notices': 'Bom saber',
  'export.dhis.report.chosen-only':
    'Só foram vistas as unidades escolhidas. Os documentos de ACS sem lugar associado aparecem ao exportar todas as unidades organizacionais.',
  'export.dhis.report.more':
    '{count, plural, one {Mostrar o último} other {Mostrar mais {step, number} de {count, number}}}',
  'export.dhis.report.no-name': 'Sem nome',
  'export.dhis.report.show':
    '{count, plural, one {Mostrá-lo} other {Mostrar todos os {count, number}}}',
  'export.dhis.not-counted.malformed':
    '{count, plural, one { {isNamed, select, yes {Os números de {name} não podem ser lidos} other {# documento não pode ser lido}}} other {# documentos não podem ser lidos}}',
  'export.dhis.not-counted.malformed.effect':
    'Falta o dono ou a lista de metas. Nada dele está nestes números.',
  'export.dhis.not-counted.malformed.next':
    'Peça ao ACS que sincronize novamente: o telefone pode escrevê-lo de novo e pode exportar outra vez. Se continuar assim, mostre-o ao seu administrador do CHT.',
  'export.dhis.not-counted.older-account':
    '{count, plural, one { {isNamed, select, yes {{name} tem outra conta, mais nova} other {# documento é da conta antiga de um ACS}}} other {# documentos são de contas antigas de ACS}}',
  'export.dhis.not-counted.older-account.effect':
    'Um ACS com mais de uma conta conta uma vez, pelo documento mais novo. Este mais antigo não está nestes números.',
  'export.dhis.not-counted.older-account.next':
    'Peça ao ACS que use uma só conta, e ao seu administrador do CHT que feche a outra.',
  'export.dhis.not-counted.no-contact':
    '{count, plural, one {# documento nomeia um ACS que já não existe} other {# documentos nomeiam ACS que já não existem}}',
  'export.dhis.not-counted.no-contact.effect':
    'O contacto que nomeia foi apagado ou nunca o foi. O seu lugar é desconhecido, por isso os seus números não estão em nenhuma unidade.',
  'export.dhis.not-counted.no-contact.next':
    'Pergunte ao seu administrador do CHT se o contacto foi apagado por engano. Quando voltar, exporte novamente.',
  'export.dhis.not-counted.no-org-unit':
    '{count, plural, one { {isNamed, select, yes {{name} trabalha fora dos lugares associados} other {# documento é de um ACS fora dos lugares associados}}} other {# documentos são de ACS fora dos lugares associados}}',
  'export.dhis.not-counted.no-org-unit.effect':
    'Nenhum lugar acima do ACS tem uma unidade organizacional deste conjunto de dados. Estes números não estão em nenhuma unidade.',
  'export.dhis.not-counted.no-org-unit.next':
    'Peça ao seu administrador do CHT que dê ao lugar uma unidade organizacional, ou que mude o ACS, e exporte novamente.',
  'export.dhis.not-counted.bad-number':
    '{count, plural, one { {isNamed, select, yes {Um número de {name} não pode ser contado} other {# número não pode ser contado}}} other {# números não podem ser contados}}',
  'export.dhis.not-counted.bad-number.effect':
    'Falta, é negativo, não é inteiro ou está duas vezes. Ficou de fora e não foi tomado por zero; o resto do documento conta.',
  'export.dhis.not-counted.bad-number.next':
    'Pergunte ao ACS o número verdadeiro e corrija-o no DHIS2 depois da importação. Mostre-o a quem configura as metas.',
  'export.dhis.left-out.invalid-identifier':
    '{count, plural, one {# linha tem um identificador que o DHIS2 não pode conhecer} other {# linhas têm um identificador que o DHIS2 não pode conhecer}}',
  'export.dhis.left-out.invalid-identifier.effect':
    'Ficou de fora, porque o DHIS2 recusa um ficheiro inteiro por uma linha assim. Os seus números não estão em nenhuma outra unidade.',
  'export.dhis.left-out.invalid-identifier.next':
    'Peça ao seu administrador do CHT que corrija o identificador: uma letra e depois dez letras ou algarismos. Depois exporte novamente.',
  'export.dhis.left-out.mixed-values':
    '{count, plural, one {# linha mistura números de tipos diferentes} other {# linhas misturam números de tipos diferentes}}',
  'export.dhis.left-out.mixed-values.effect':
    'Várias metas alimentam-na, umas como contagem e outras como percentagem. A sua soma não significaria nada.',
  'export.dhis.left-out.mixed-values.next':
    'Peça a quem configura a sua aplicação CHT que dê a estas metas o mesmo “value”.',
  'export.dhis.left-out.unsafe-sum':
    '{count, plural, one {# soma é demasiado grande} other {# somas são demasiado grandes}}',
  'export.dhis.left-out.unsafe-sum.effect':
    'Está além do que pode ser escrito com exatidão, por isso ficou de fora e não foi arredondada.',
  'export.dhis.left-out.unsafe-sum.next':
    'Um dos números abaixo desta unidade deve estar errado. Procure-o com o supervisor dos seus ACS.',
  'export.dhis.left-out.percent-without-total':
    '{count, plural, one {# percentagem não tem por que dividir} other {# percentagens não têm por que dividir}}',
  'export.dhis.left-out.percent-without-total.effect':
    'Não houve casos, por isso não há percentagem. Ficou de fora e não foi tomada por zero.',
  'export.dhis.left-out.percent-without-total.next':
    'Nada, se realmente não houve casos neste período.',
  'export.dhis.left-out.no-value-of-type':
    '{count, plural, one {# linha não tem valor do seu tipo} other {# linhas não têm valor do seu tipo}}',
  'export.dhis.left-out.no-value-of-type.effect':
    'O elemento de dados não aceita este número: um 0 onde só se aceita sim ou um número positivo, uma parte acima de 100 %, um número abaixo de todas as opções, ou um tipo que nenhuma contagem pode preencher.',
  'export.dhis.left-out.no-value-of-type.next':
    'Nada, se era mesmo 0. Caso contrário, mostre-o a quem configura a sua aplicação CHT.',
  'export.dhis.notice.older-data-sets-key': 'As definições usam a grafia antiga dhisDataSets',
  'export.dhis.notice.older-data-sets-key.effect': 'Foi lida na mesma; nenhum número muda.',
  'export.dhis.notice.older-data-sets-key.next':
    'Peça a quem configura a sua aplicação CHT que lhe chame dhis_data_sets.',
  'export.dhis.notice.unreadable-setting':
    '{count, plural, one {# parte das definições não pode ser lida} other {# partes das definições não podem ser lidas}}',
  'export.dhis.notice.unreadable-setting.effect':
    'Foi passada à frente. Pode faltar um conjunto de dados ou uma meta nesta página.',
  'export.dhis.notice.unreadable-setting.next': 'Mostre-o a quem configura a sua aplicação CHT.',
  'export.dhis.notice.repeated-target-definition':
    '{count, plural, one {# meta está definida mais de uma vez} other {# metas estão definidas mais de uma vez}}',
  'export.dhis.notice.repeated-target-definition.effect':
    'Foi usada a primeira definição. Se diferirem, um número pode estar noutra linha que não a esperada.',
  'export.dhis.notice.repeated-target-definition.next':
    'Peça a quem configura a sua aplicação CHT que dê a cada meta o seu próprio identificador.',
  'export.dhis.notice.unknown-value-kind':
    '{count, plural, one {# meta pede um tipo de número desconhecido} other {# metas pedem um tipo de número desconhecido}}',
  'export.dhis.notice.unknown-value-kind.effect': 'Foi usado o seu total, como faz o CHT.',
  'export.dhis.notice.unknown-value-kind.next':
    'Peça a quem configura a sua aplicação CHT que escreva total, pass ou percent.',
  'export.dhis.notice.unknown-value-over':
    '{count, plural, one {# meta não diz de forma conhecida como os meses passam a um valor} other {# metas não dizem de forma conhecida como os meses passam a um valor}}',
  'export.dhis.notice.unknown-value-over.effect': 'Os seus meses foram somados.',
  'export.dhis.notice.unknown-value-over.next':
    'Peça a quem configura a sua aplicação CHT que escreva sum, last ou average.',
  'export.dhis.notice.unsupported-value-type':
    '{count, plural, one {# meta está ligada a um tipo que nenhuma contagem pode preencher} other {# metas estão ligadas a um tipo que nenhuma contagem pode preencher}}',
  'export.dhis.notice.unsupported-value-type.effect':
    'As suas linhas ficaram de fora. Datas, lugares e textos livres estão nos relatórios, não nas metas.',
  'export.dhis.notice.unsupported-value-type.next':
    'Peça a quem configura a sua aplicação CHT que escreva BOOLEAN, TRUE_ONLY, PERCENTAGE, UNIT_INTERVAL ou um tipo de números, ou que dê opções para um texto.',
  'export.dhis.notice.unreadable-options':
    '{count, plural, one {As opções de # meta não podem ser lidas} other {As opções de # metas não podem ser lidas}}',
  'export.dhis.notice.unreadable-options.effect':
    'As suas linhas ficaram de fora: com metade das opções os valores estariam errados.',
  'export.dhis.notice.unreadable-options.next':
    'Peça a quem configura a sua aplicação CHT que dê a cada opção um at_least e um code.',
  'export.dhis.notice.other-value-type':
    '{count, plural, one {# meta é escrita com outro tipo que o do seu elemento de dados no DHIS2} other {# metas são escritas com outro tipo que o dos seus elementos de dados no DHIS2}}',
  'export.dhis.notice.other-value-type.effect':
    'Seguiu-se a configuração do CHT; o DHIS2 pode recusá-la.',
  'export.dhis.notice.other-value-type.next':
    'Peça a quem configura a sua aplicação CHT que diga qual dos dois é o pretendido. Uma meta que só conta não tem percentagem.',
  'export.dhis.notice.running-total':
    '{count, plural, one {# meta parece um total acumulado, e os seus meses são somados} other {# metas parecem totais acumulados, e os seus meses são somados}}',
  'export.dhis.notice.running-total.effect':
    'O que ainda existe no fim de um mês é contado de novo em cada mês: a soma é demasiado alta.',
  'export.dhis.notice.running-total.next':
    'Peça a quem configura a sua aplicação CHT que acrescente “value_over”: last para um total acumulado, sum se é para somar.',
  'export.dhis.notice.shortened-comment':
    '{count, plural, one {# comentário era demasiado longo} other {# comentários eram demasiado longos}}',
  'export.dhis.notice.shortened-comment.effect':
    'O DHIS2 aceita 5.000 caracteres; o resto foi cortado. Nenhum número muda.',
  'export.dhis.notice.shortened-comment.next':
    'Peça a quem configura a sua aplicação CHT que o encurte.',
  'export.dhis.notice.mixed-values':
    '{count, plural, one {# elemento de dados recebe números de tipos diferentes} other {# elementos de dados recebem números de tipos diferentes}}',
  'export.dhis.notice.mixed-values.effect':
    'Algumas metas dão uma contagem e outras uma percentagem. As suas linhas ficam fora do ficheiro.',
  'export.dhis.notice.mixed-values.next':
    'Peça a quem configura a sua aplicação CHT que dê a estas metas o mesmo “value”.',
  'export.dhis.notice.several-org-units':
    '{count, plural, one {# lugar tem várias unidades organizacionais} other {# lugares têm várias unidades organizacionais}}',
  'export.dhis.notice.several-org-units.effect':
    'Os seus documentos contam uma vez em cada uma, por isso os totais no DHIS2 contêm-nos mais de uma vez.',
  'export.dhis.notice.several-org-units.next':
    'Peça ao seu administrador do CHT que mantenha uma unidade organizacional para este conjunto de dados em cada lugar.',
  'export.dhis.notice.overlapping-org-units':
    '{count, plural, one {# lugar associado fica abaixo de outro lugar associado} other {# lugares associados ficam abaixo de outros lugares associados}}',
  'export.dhis.notice.overlapping-org-units.nearest.effect':
    'Cada ACS foi contado uma vez, na unidade associada mais próxima. A unidade acima só tem os ACS que não estão abaixo de outra unidade; o DHIS2 soma o resto por si.',
  'export.dhis.notice.overlapping-org-units.nearest.next':
    'Nada, em regra. Se o seu DHIS2 não soma as unidades deste conjunto de dados, conte em cada unidade acima.',
  'export.dhis.notice.overlapping-org-units.nearest.switch': 'Contar em cada unidade acima',
  'export.dhis.notice.overlapping-org-units.ancestors.effect':
    'Cada ACS foi contado em cada unidade associada acima, como faz o CHT Core. Onde o DHIS2 soma as unidades, mostra-os mais de uma vez.',
  'export.dhis.notice.overlapping-org-units.ancestors.next':
    'Conte só na unidade mais próxima, a menos que o seu DHIS2 não some as unidades deste conjunto de dados.',
  'export.dhis.notice.overlapping-org-units.ancestors.switch': 'Contar na unidade mais próxima',
  'export.dhis.notice.other-reporting-period':
    '{count, plural, one {# documento nomeia outro mês no interior} other {# documentos nomeiam outro mês no interior}}',
  'export.dhis.notice.other-reporting-period.effect':
    'Foi contado no mês que o seu identificador diz, que é o exportado aqui.',
  'export.dhis.notice.other-reporting-period.next':
    'Peça ao ACS que verifique a data do telefone; compare o número com o mês anterior.',
  'export.dhis.not-counted.excluded':
    '{count, plural, one {# documento foi deixado de fora de propósito} other {# documentos foram deixados de fora de propósito}}',
  'export.dhis.not-counted.excluded.effect':
    'O seu ACS ficou fora deste período, com uma razão. Nada dele está nestes números.',
  'export.dhis.not-counted.excluded.next':
    'Nada, se a razão ainda vale. Caso contrário, volte a incluir o ACS.',
  'export.dhis.not-counted.other-revision':
    '{count, plural, one {# revisão de um documento está em conflito} other {# revisões de documentos estão em conflito}}',
  'export.dhis.not-counted.other-revision.effect':
    'Dois telefones alteraram um documento separadamente. Conta a alteração mais nova; esta não está nestes números.',
  'export.dhis.not-counted.other-revision.next':
    'Peça ao ACS que use um só telefone, e ao seu administrador do CHT que resolva o conflito.',
  'export.dhis.notice.impossible-date':
    '{count, plural, one {# documento diz que foi alterado no futuro} other {# documentos dizem que foram alterados no futuro}}',
  'export.dhis.notice.impossible-date.effect':
    'O relógio do telefone estava errado. O documento foi tomado pelo mais antigo do seu ACS.',
  'export.dhis.notice.impossible-date.next': 'Peça ao ACS que acerte a data deste telefone.',
  'export.dhis.notice.percent-total':
    '{count, plural, one {# percentagem envia o seu denominador} other {# percentagens enviam o seu denominador}}',
  'export.dhis.notice.percent-total.effect':
    'O número no ficheiro é aquilo de que se tira a percentagem: todos os casos, e não os que atingiram a meta.',
  'export.dhis.notice.percent-total.next':
    'Peça a quem configura a sua aplicação CHT que acrescente “value”: pass para os casos que a atingiram, percent para a percentagem, total se é isto que se quer.',
  'export.dhis.notice.not-configured-data-set':
    '{count, plural, one {# associação nomeia um conjunto de dados que não está configurado} other {# associações nomeiam um conjunto de dados que não está configurado}}',
  'export.dhis.notice.not-configured-data-set.effect':
    'Não faz nada: os números da meta ou do lugar não estão em nenhum ficheiro com esse nome.',
  'export.dhis.notice.not-configured-data-set.next':
    'Peça a quem configura a sua aplicação CHT que corrija o identificador do conjunto de dados, ou que acrescente o conjunto de dados.',
  'export.dhis.notice.unread-mapping':
    '{count, plural, one {# associação não é lida} other {# associações não são lidas}}',
  'export.dhis.notice.unread-mapping.effect':
    'Está mal escrita, ou contém algo que nenhuma regra lê, e não faz nada.',
  'export.dhis.notice.unread-mapping.next': 'Mostre-o a quem configura a sua aplicação CHT.',
  'export.dhis.notice.running-period': 'Este período não terminou',
  'export.dhis.notice.running-period.effect':
    'Os seus números estão incompletos, e o DHIS2 por omissão recusa-os até o período acabar.',
  'export.dhis.notice.running-period.next':
    'Exporte novamente quando tiver terminado. O dia a partir do qual o DHIS2 o aceita:',
  'export.dhis.notice.bikram-sambat-period': 'Este período é do Bikram Sambat',
  'export.dhis.notice.bikram-sambat-period.effect':
    'Só um DHIS2 cujo calendário é nepali o toma pelo que é. Aqui não se sabe que calendário tem o seu.',
  'export.dhis.notice.bikram-sambat-period.next':
    'Carregue os metadados do DHIS2, ou pergunte ao seu administrador do DHIS2 pelo calendário das definições do sistema.',
  'export.dhis.notice.period-after-today': 'Este período fica depois de hoje',
  'export.dhis.notice.period-after-today.effect':
    'Escreveram-no telefones com a data errada ou outro calendário. O DHIS2 por omissão recusa-o.',
  'export.dhis.notice.period-after-today.next':
    'Peça aos ACS que verifiquem a data dos seus telefones. O dia a partir do qual o DHIS2 o aceita:',
  'export.dhis.notice.open-in-dhis2': 'Este período ainda decorre no DHIS2',
  'export.dhis.notice.open-in-dhis2.effect':
    'O período está completo aqui, e o DHIS2 por omissão recusa-o até acabar segundo o calendário; o DHIS2 2.43 e posteriores recusam o ficheiro inteiro.',
  'export.dhis.notice.open-in-dhis2.next':
    'Importe o ficheiro mais tarde. O dia a partir do qual o DHIS2 o aceita:',
  'export.dhis.item.below': '{name}, abaixo de {above}',
};
