import type { Translation } from '../../../i18n/index.ts';
import type { reviewEn } from '../en/review.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const review: Translation<typeof reviewEn> = {
  'export.dhis.review-panel': 'Revisão',
  'export.dhis.review-panel.counted': 'Contado {when}',
  'export.dhis.review-panel.stale':
    'Escolheu outra coisa desde então. Estes são os números da escolha anterior.',
  'export.dhis.review-panel.failed':
    'A revisão terminou, porque o programa que conta parou. Exporte novamente para a ver.',
  'export.dhis.section.values': 'Valores',
  'export.dhis.section.missing': 'Quem falta',
  'export.dhis.section.suspects': 'A dobrar ou em falta',
  'export.dhis.section.far-out': 'Muito fora',
  'export.dhis.section.not-counted': 'Não contados',
  'export.dhis.section.count': '{count, number}',
  'export.dhis.section.of': '{part, number} de {whole, number}',
  'export.dhis.section.reported': 'comunicaram',
  'export.dhis.section.nothing': 'nada a ver',
  'export.dhis.section.nobody': 'não se espera ninguém',
  'export.dhis.section.unread': 'ainda por ler',
  'export.dhis.reading.people':
    'A ler quem devia ter comunicado. Entretanto pode exportar; os números não mudam.',
  'export.dhis.reading.months':
    'A ler os seis meses anteriores ({done, number} de {total, number}). Entretanto pode exportar; os números não mudam.',
  'export.dhis.reading.on-request':
    'Quem falta e o que está muito fora demora mais a ler para tantos ACS. Os números não mudam com isso.',
  'export.dhis.reading.request': 'Ler as contas e os seis meses anteriores',
  'export.dhis.reading.failed':
    'Quem falta, ou os meses anteriores, não pôde ser lido. Os números e o ficheiro não são afetados.',
  'export.dhis.page.label': 'Páginas da lista',
  'export.dhis.page.previous': 'Página anterior',
  'export.dhis.page.next': 'Página seguinte',
  'export.dhis.page.of': '{first, number}–{last, number} de {total, number}',
  'export.dhis.person.no-phone': 'sem número de telefone',
  'export.dhis.person.changed': 'última alteração {when}',
  'export.dhis.person.changed.early':
    'última alteração {when}, {days, plural, one {# dia} other {# dias}} antes do fim do período',
  'export.dhis.person.synced': 'sincronizou {when}',
  'export.dhis.person.cannot-sync':
    'não consegue sincronizar: {count, plural, one {# falha} other {# falhas}} desde {when}',
  'export.dhis.person.missing-months': 'nada contado de {months}',
  'export.dhis.person.left-out': 'comunicou, e foi deixado de fora de propósito',
  'export.dhis.leave-out': 'Deixar de fora…',
  'export.dhis.leave-out.of': 'Deixar de fora… {name}',
  'export.dhis.leave-out.reason': 'Porque fica {name} de fora?',
  'export.dhis.leave-out.hint': 'Faz parte do recibo. Não nomeie ninguém.',
  'export.dhis.leave-out.required': 'Diga porquê, em poucas palavras.',
  'export.dhis.leave-out.do': 'Deixar de fora',
  'export.dhis.left-out-owners':
    '{count, plural, one {# ACS fica fora destes números} other {# ACS ficam fora destes números}}',
  'export.dhis.left-out-owners.effect':
    'Nada deles está nos valores, nos totais ou no ficheiro. Este navegador deixa-os fora deste conjunto de dados e período até que os volte a incluir.',
  'export.dhis.left-out-owners.forgotten':
    'Este navegador não consegue dizer quem excluiu antes: essas pessoas contam. Exclua-as de novo onde for preciso.',
  'export.dhis.left-out-owners.not-kept':
    'Este navegador não o consegue guardar: quando a página for aberta de novo, voltam a contar.',
  'export.dhis.left-out-owners.undo': 'Voltar a incluir',
  'export.dhis.left-out-owners.undo.of': 'Voltar a incluir: {name}',
  'export.dhis.person.in-cht': 'Abrir no CHT',
  'export.dhis.person.in-cht.of': 'Abrir no CHT: {name}',
  'export.dhis.sheet.print': 'Imprimir a folha',
  'export.dhis.sheet.print.of': 'Imprimir a folha: {name}',
  'export.dhis.values.what': 'O quê',
  'export.dhis.values.value': 'Valor',
  'export.dhis.values.months': 'Seis meses anteriores',
  'export.dhis.values.no-sum': 'não se soma',
  'export.dhis.values.by': 'Com que começam as linhas',
  'export.dhis.values.by.element': 'Por meta',
  'export.dhis.values.by.org-unit': 'Por unidade',
  'export.dhis.values.search': 'Procurar uma unidade',
  'export.dhis.values.order': 'Ordem',
  'export.dhis.values.order.name': 'Por nome',
  'export.dhis.values.order.value': 'Maiores primeiro',
  'export.dhis.values.order.far-out': 'Muito fora primeiro',
  'export.dhis.values.none': 'Nenhum valor é de uma unidade com esse nome.',
  'export.dhis.values.units': '{count, plural, one {# unidade} other {# unidades}}',
  'export.dhis.values.values': '{count, plural, one {# valor} other {# valores}}',
  'export.dhis.values.owners': '{count, plural, =0 {ninguém comunicou} one {# ACS} other {# ACS}}',
  'export.dhis.values.far-out': 'muito fora',
  'export.dhis.values.far-outs': '{count, plural, one {# muito fora} other {# muito fora}}',
  'export.dhis.values.out-of': '{part} de {whole}',
  'export.dhis.missing.figure':
    '{reported, plural, one {Comunicou} other {Comunicaram}} {reported, number} de {expected, plural, one {# ACS} other {# ACS}}.',
  'export.dhis.missing.figure.months':
    '{reported, plural, one {Comunicou} other {Comunicaram}} {months, plural, one {no mês que já começou} other {em cada um dos # meses que já começaram}} {reported, number} de {expected, plural, one {# ACS} other {# ACS}}.',
  'export.dhis.missing.basis.accounts':
    'São esperados todos aqueles cuja conta funciona num telefone abaixo destas unidades.',
  'export.dhis.missing.basis.earlier-periods':
    'As contas não podem ser lidas, ou nenhuma é de um telefone: são esperados os que comunicaram num dos três meses anteriores.',
  'export.dhis.missing.effect':
    'O trabalho dos que faltam não está nestes números. Peça-lhes que sincronizem e exporte novamente.',
  'export.dhis.missing.effect.months':
    'O trabalho dos outros nos meses indicados junto a eles não está nestes números. Peça-lhes que sincronizem e exporte novamente.',
  'export.dhis.missing.of-unit': 'Comunicaram {reported, number} de {expected, number}',
  'export.dhis.missing.copy': 'Copiar a lista',
  'export.dhis.missing.csv': 'Guardar como CSV',
  'export.dhis.missing.heading': 'Não comunicaram, {month}',
  'export.dhis.missing.column.unit': 'Unidade organizacional',
  'export.dhis.missing.column.unit-id': 'Identificador da unidade',
  'export.dhis.missing.column.name': 'Nome',
  'export.dhis.missing.column.phone': 'Telefone',
  'export.dhis.missing.column.place': 'Lugar',
  'export.dhis.missing.column.above': 'Lugar acima',
  'export.dhis.missing.column.contact': 'Contacto',
  'export.dhis.missing.column.months': 'Meses',
  'export.dhis.missing.column.sync': 'Sincronização',
  'export.dhis.phones.ask': 'Que telefones estão atrasados',
  'export.dhis.phones.count':
    '{count, plural, =0 {Nenhum telefone destes ACS tem uma configuração mais antiga do que a do servidor, segundo o que os telefones disseram.} one {# telefone tem uma configuração mais antiga do que a do servidor. Recebe a nova na próxima sincronização.} other {# telefones têm uma configuração mais antiga do que a do servidor. Recebem a nova na próxima sincronização.}}',
  'export.dhis.phones.detail': 'configuração {settings}, dita em {when}',
  'export.dhis.phones.failed': 'Não se sabe que telefones estão atrasados. {words}',
  'export.dhis.missing.sync':
    'Em contacto desde o fim do período: {inTouch, number}. Alteraram cedo e sem contacto desde então: {early, number}. Não conseguem sincronizar: {cannotSync, number}.',
  'export.dhis.missing.sync.failed':
    'Não se sabe quando os telefones sincronizaram: {words}. Os números e o ficheiro não mudam por isso.',
  'export.dhis.missing.early':
    '{count, plural, one {A última alteração de # ACS foi antes do fim do período} other {A última alteração de # ACS foi antes do fim do período}}',
  'export.dhis.missing.early.detail':
    'Um telefone escreve os seus números quando algo muda. O trabalho dos últimos dias pode ainda estar no telefone: pergunte se sincronizaram desde então.',
  'export.dhis.missing.unexpected':
    '{count, plural, one {Comunicou # ACS que não era esperado} other {Comunicaram # ACS que não eram esperados}}',
  'export.dhis.missing.unexpected.detail':
    'Os números contam. A conta pode ser nova, estar fechada ou ser de outro lugar.',
  'export.dhis.outlier.far-out':
    '{count, plural, one {# valor está muito fora dos seus últimos seis meses} other {# valores estão muito fora dos seus últimos seis meses}}',
  'export.dhis.outlier.far-out.detail':
    'Pode ser verdade, ou um erro de escrita. Abra a unidade em Valores para ver de que ACS vem, e pergunte.',
  'export.dhis.outlier.stopped':
    '{count, plural, one {# valor já não existe} other {# valores já não existem}}',
  'export.dhis.outlier.stopped.detail':
    'Existia em pelo menos quatro dos seis meses anteriores. Ninguém o comunicou desta vez; nenhum zero é enviado.',
  'export.dhis.outlier.value': '{value, number}, normalmente cerca de {median, number}',
  'export.dhis.outlier.none': 'sem valor',
  'export.dhis.suspect.same':
    '{same, number} de {keys, plural, one {# número é} other {# números são}} a soma de {names}',
  'export.dhis.suspect.account': 'Conta: {name}',
  'export.dhis.suspect.documents': '{count, plural, one {# documento} other {# documentos}}',
  'export.dhis.suspect.supervisor-document':
    '{count, plural, one { {isNamed, select, yes {{name} pode estar a recontar os ACS abaixo} other {# documento pode recontar os ACS abaixo}}} other {# pessoas podem recontar os ACS abaixo delas}}',
  'export.dhis.suspect.supervisor-document.effect':
    'Os números de um supervisor contam na mesma unidade que os dos ACS abaixo: o que foi feito uma vez pode estar na soma duas vezes.',
  'export.dhis.suspect.supervisor-document.next':
    'Pergunte ao supervisor se o telefone mostra o seu próprio trabalho ou o de todos. Se for o de todos, deixe o supervisor de fora.',
  'export.dhis.suspect.replaced-owner':
    '{count, plural, one { {isNamed, select, yes {{name} foi substituído, e ambos têm números} other {# ACS foi substituído, e ambos têm números}}} other {# ACS foram substituídos, e ambos têm números}}',
  'export.dhis.suspect.replaced-owner.effect':
    'O que ambos os telefones traziam no mês da passagem conta duas vezes.',
  'export.dhis.suspect.replaced-owner.next':
    'Pergunte ao ACS que assumiu quais dos números são seus. Onde ambos mostram o mesmo trabalho, deixe um dos dois de fora.',
  'export.dhis.suspect.registered-twice':
    '{count, plural, one { {isNamed, select, yes {{name} está registado duas vezes} other {# ACS está registado duas vezes}}} other {# ACS estão registados duas vezes}}',
  'export.dhis.suspect.registered-twice.effect':
    'Dois contactos com o mesmo nome, telefone e lugar têm números: uma pessoa pode contar duas vezes.',
  'export.dhis.suspect.registered-twice.next':
    'Pergunte ao ACS. Se for uma só pessoa, deixe um dos dois de fora e peça ao seu administrador do CHT que feche esse contacto.',
  'export.dhis.suspect.several-places':
    '{count, plural, one { {isNamed, select, yes {{name} trabalha em várias unidades} other {# ACS trabalha em várias unidades}}} other {# ACS trabalham em várias unidades}}',
  'export.dhis.suspect.several-places.effect':
    'Todos os números contam numa das unidades; às outras faltam.',
  'export.dhis.suspect.several-places.next':
    'Pergunte ao ACS como o trabalho se reparte. Corrija as unidades no DHIS2 depois da importação, onde importa.',
  'export.dhis.suspect.stale-lineage':
    '{count, plural, one { {isNamed, select, yes {A mudança de {name} pode não estar terminada} other {# mudança pode não estar terminada}}} other {# mudanças podem não estar terminadas}}',
  'export.dhis.suspect.stale-lineage.effect':
    'O contacto guarda outros lugares acima do que o seu lugar, por isso os números podem estar noutra unidade.',
  'export.dhis.suspect.stale-lineage.next':
    'Peça ao seu administrador do CHT que mude o contacto novamente e exporte novamente.',
  'export.dhis.suspect.parent-as-text':
    '{count, plural, one { {isNamed, select, yes {Não se sabe onde {name} pertence} other {# contacto não tem lugar conhecido}}} other {# contactos não têm lugar conhecido}}',
  'export.dhis.suspect.parent-as-text.effect':
    'O lugar acima está guardado como texto, por isso o caminho para cima termina aí. Os números podem não estar em nenhuma unidade, ou numa mais baixa.',
  'export.dhis.suspect.parent-as-text.next':
    'Peça ao seu administrador do CHT que defina o lugar novamente e exporte novamente.',
  'export.dhis.suspect.lost-mapping':
    '{count, plural, one { {isNamed, select, yes {A associação de {name} falta no índice da própria base de dados} other {# associação falta no índice da própria base de dados}}} other {# associações faltam no índice da própria base de dados}}',
  'export.dhis.suspect.lost-mapping.effect':
    'Foi encontrada na mesma, e conta. A exportação do próprio CHT poria estes números noutro sítio.',
  'export.dhis.suspect.lost-mapping.next':
    'Peça ao seu administrador do CHT que corrija “dhis” deste lugar.',
  'export.dhis.suspect.conflict':
    '{count, plural, one { {isNamed, select, yes {{name} está guardado de duas maneiras} other {# contacto está guardado de duas maneiras}}} other {# contactos estão guardados de duas maneiras}}',
  'export.dhis.suspect.conflict.effect':
    'As revisões do contacto estão em conflito e diferem no nome, lugar ou associação. Os números podem estar amanhã noutra unidade.',
  'export.dhis.suspect.conflict.next': 'Peça ao seu administrador do CHT que resolva o conflito.',
  'export.dhis.suspect.zeros-after-the-period':
    '{count, plural, one { {isNamed, select, yes {{name} enviou só zeros, depois de o período acabar} other {# documento tem só zeros, escritos depois de o período acabar}}} other {# documentos têm só zeros, escritos depois de o período acabar}}',
  'export.dhis.suspect.zeros-after-the-period.effect':
    'Um telefone configurado de novo pode tê-los escrito sobre os números verdadeiros. Contam como zeros.',
  'export.dhis.suspect.zeros-after-the-period.next':
    'Pergunte ao ACS se o telefone foi configurado de novo, e o que foi feito neste período.',
  'export.dhis.suspect.no-number':
    '{count, plural, one { {isNamed, select, yes {{name} não tem nenhum número para este conjunto de dados} other {# documento não tem nenhum número para este conjunto de dados}}} other {# documentos não têm nenhum número para este conjunto de dados}}',
  'export.dhis.suspect.no-number.effect':
    'Parece que o ACS comunicou, mas nada do documento está no ficheiro.',
  'export.dhis.suspect.no-number.next':
    'Peça ao ACS que sincronize e abra as metas. Se continuar assim, mostre-o a quem configura as metas.',
  'export.dhis.suspect.unknown-target':
    '{count, plural, one {As definições não conhecem # meta} other {As definições não conhecem # metas}}',
  'export.dhis.suspect.unknown-target.effect':
    'Mudou de nome, ou os telefones ainda não têm a nova configuração. Os seus números não estão em nenhuma linha.',
  'export.dhis.suspect.unknown-target.next':
    'Peça aos ACS que sincronizem duas vezes, para que os telefones recebam a nova configuração. Se continuar assim, mostre-o a quem configura as metas.',
};
