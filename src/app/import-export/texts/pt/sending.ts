import type { Translation } from '../../../i18n/index.ts';
import type { sendingEn } from '../en/sending.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const sending: Translation<typeof sendingEn> = {
  'export.dhis.send': 'Enviar daqui',
  'export.dhis.ways': 'Dois caminhos para o DHIS2',
  'export.dhis.by-hand': 'Importar o ficheiro no DHIS2',
  'export.dhis.by-hand.open': 'No DHIS2, abra Import/Export e depois Data import.',
  'export.dhis.by-hand.choose': 'Escolha o ficheiro transferido e o formato {format}.',
  'export.dhis.by-hand.dry-run': 'Comece uma simulação, veja o seu resumo e depois importe.',
  'export.dhis.by-hand.erases':
    'Uma importação à mão apaga os comentários e as marcas de seguimento dos valores que substitui no DHIS2, também os que alguém lá escreveu.',
  'export.dhis.send.detail':
    'Vai para {server}. A simulação não altera nada lá: diz o que uma importação faria.',
  'export.dhis.send.way': 'Como inicia sessão no DHIS2',
  'export.dhis.send.way.token': 'Token de acesso pessoal',
  'export.dhis.send.way.password': 'Utilizador e palavra-passe',
  'export.dhis.send.token': 'Token de acesso pessoal do DHIS2',
  'export.dhis.send.user': 'Utilizador do DHIS2',
  'export.dhis.send.password': 'Palavra-passe do DHIS2',
  'export.dhis.send.memory': 'Fica só na memória desta página e é esquecido quando sair dela.',
  'export.dhis.send.dry-run': 'Começar simulação',
  'export.dhis.send.import': 'Importar',
  'export.dhis.send.import.when': 'Depois de uma simulação.',
  'export.dhis.send.stop': 'Parar',
  'export.dhis.send.progress': 'A enviar para o DHIS2',
  'export.dhis.send.again':
    'Enviar novamente não conta nada duas vezes: o DHIS2 substitui cada valor pelo deste ficheiro, também um que alguém tenha escrito entretanto.',
  'export.dhis.send.kept':
    'Comentários que o DHIS2 tinha para estes valores: {comments, number} mantidos. Marcas de seguimento: {followUps, number} mantidas.',
  'export.dhis.send.not-read.stored-values':
    'O DHIS2 não deixa este utilizador ler os seus valores. Uma importação apaga os comentários e as marcas de seguimento dos valores que substitui.',
  'export.dhis.send.not-read.approvals':
    'Não foi possível ler se estes dados estão aprovados. O DHIS2 2.43 pode substituir dados aprovados sem dizer nada.',
  'export.dhis.send.may-have-taken':
    'Mesmo assim, o DHIS2 pode ter aceitado alguns valores. Envie novamente para ter a certeza: nada é contado duas vezes.',
  'export.dhis.send.stopped.dry-run': 'A simulação foi parada. Nada foi alterado no DHIS2.',
  'export.dhis.send.stopped.import':
    '{done, plural, =0 {A importação foi parada antes de o DHIS2 responder. Pode já ter aceitado alguns valores; importe novamente para ter a certeza.} other {A importação foi parada. O DHIS2 respondeu por {done, number} de {total, number} valores de dados e pode ter aceitado mais; importe novamente para ter a certeza.}}',
  'export.dhis.send.error.unreachable': 'O DHIS2 não respondeu',
  'export.dhis.send.error.unreachable.next': 'Verifique a ligação e envie novamente.',
  'export.dhis.send.error.wrong-credentials':
    'O DHIS2 não conhece este token, ou este utilizador e palavra-passe',
  'export.dhis.send.error.wrong-credentials.next':
    'Escreva-os novamente, o token da primeira à última letra. Um token pode ter expirado, ou não ser permitido daqui ou para enviar.',
  'export.dhis.send.error.words': 'O DHIS2 diz: “{words}”',
  'export.dhis.send.error.busy': 'O DHIS2 está ocupado',
  'export.dhis.send.error.busy.next': 'Espere um minuto e envie novamente.',
  'export.dhis.send.error.approved': 'Os dados estão aprovados no DHIS2: {units}',
  'export.dhis.send.error.approved.next':
    'Nada foi enviado. Mande retirar a aprovação no DHIS2, ou exporte sem estas unidades organizacionais.',
  'export.dhis.send.error.no-access': 'Este utilizador do DHIS2 não pode importar valores de dados',
  'export.dhis.send.error.no-access.next':
    'Peça ao administrador do DHIS2 a autoridade para acrescentar valores de dados.',
  'export.dhis.send.error.other-calendar':
    'Os períodos deste DHIS2 são de outro calendário que os do ficheiro',
  'export.dhis.send.error.other-calendar.next':
    'Nada foi enviado: o DHIS2 tomaria o período por outro. Pergunte ao seu administrador do DHIS2 que calendário o sistema usa.',
  'export.dhis.send.error.not-found': 'O DHIS2 não tem nada neste endereço',
  'export.dhis.send.error.not-found.next':
    'Peça ao administrador que verifique o endereço do DHIS2 (DHIS2_URL).',
  'export.dhis.send.error.not-dhis2': 'O que respondeu não é o DHIS2',
  'export.dhis.send.error.not-dhis2.next':
    'Peça ao administrador que verifique o endereço do DHIS2 (DHIS2_URL).',
  'export.dhis.send.error.signed-out': 'A sua sessão aqui terminou',
  'export.dhis.send.error.signed-out.next':
    'Carregue a página novamente e inicie sessão. Nada foi enviado.',
  'export.dhis.send.error.no-permission': 'Já não tem a permissão de exportar',
  'export.dhis.send.error.no-permission.next':
    'Pergunte ao seu administrador do CHT. Nada foi enviado.',
  'export.dhis.send.error.refused': 'O DHIS2 recusou: “{words}” ({status})',
  'export.dhis.send.error.refused.next':
    'Mostre estas palavras ao administrador do DHIS2, ou envie novamente mais tarde.',
  'export.dhis.summary.dry-run.SUCCESS': 'O DHIS2 aceitaria tudo',
  'export.dhis.summary.dry-run.WARNING': 'O DHIS2 não aceitaria alguns valores',
  'export.dhis.summary.dry-run.ERROR': 'O DHIS2 recusaria isto',
  'export.dhis.summary.import.SUCCESS': 'O DHIS2 aceitou tudo',
  'export.dhis.summary.import.WARNING': 'O DHIS2 não aceitou alguns valores',
  'export.dhis.summary.import.ERROR': 'O DHIS2 recusou isto',
  'export.dhis.summary.part.SUCCESS': 'Até aí, o DHIS2 comunica êxito',
  'export.dhis.summary.part.WARNING': 'Até aí, o DHIS2 comunica conflitos',
  'export.dhis.summary.part.ERROR': 'Até aí, o DHIS2 comunica um erro',
  'export.dhis.summary.pasted.SUCCESS': 'O DHIS2 comunica êxito',
  'export.dhis.summary.pasted.WARNING': 'O DHIS2 comunica conflitos',
  'export.dhis.summary.pasted.ERROR': 'O DHIS2 comunica um erro',
  'export.dhis.summary.unproven': 'O DHIS2 chama a isto um êxito, mas não guardou tudo',
  'export.dhis.summary.count.imported': 'Importados',
  'export.dhis.summary.count.updated': 'Atualizados',
  'export.dhis.summary.count.ignored': 'Ignorados',
  'export.dhis.summary.count.deleted': 'Apagados',
  'export.dhis.summary.count.would.imported': 'Importaria',
  'export.dhis.summary.count.would.updated': 'Atualizaria',
  'export.dhis.summary.count.would.ignored': 'Ignoraria',
  'export.dhis.summary.count.would.deleted': 'Apagaria',
  'export.dhis.summary.dropped':
    '{count, plural, one {# valor não está em nenhuma contagem: o DHIS2 não guarda um zero deste elemento de dados.} other {# valores não estão em nenhuma contagem: o DHIS2 não guarda zeros destes elementos de dados.}}',
  'export.dhis.summary.unchanged':
    '{count, plural, one {# valor já estava no DHIS2, exatamente igual.} other {# valores já estavam no DHIS2, exatamente iguais.}}',
  'export.dhis.summary.not-stored':
    '{count, plural, one {O DHIS2 não guardou nada de # valor e não dá razão. Procure-o na entrada de dados do DHIS2, depois exporte e envie novamente.} other {O DHIS2 não guardou nada de # valores e não dá razão. Procure-os na entrada de dados do DHIS2, depois exporte e envie novamente.}}',
  'export.dhis.summary.complete': 'O conjunto de dados está marcado como completo em {date}.',
  'export.dhis.summary.refuses-file':
    'Por causa disto o DHIS2 não aceita nada do que foi enviado em conjunto.',
  'export.dhis.summary.words': 'As palavras do DHIS2',
  'export.dhis.registrations': 'Marcar muitas unidades organizacionais como completas',
  'export.dhis.registrations.detail':
    'Uma marca diz ao DHIS2 que uma unidade organizacional comunicou o período. Não faz parte do ficheiro: as marcas vão depois dos valores.',
  'export.dhis.registrations.percent': 'Comunicou pelo menos esta percentagem dos ACS esperados',
  'export.dhis.registrations.percent.hint':
    'Abaixo de 100 marcam-se também unidades organizacionais em que faltam ACS.',
  'export.dhis.registrations.not-known':
    'Ainda não foi lido quem é esperado: abra «Quem falta» acima.',
  'export.dhis.registrations.count':
    '{count, plural, =0 {Nenhuma unidade organizacional pode ser marcada: nenhuma tem tantas comunicações, ou o período não terminou.} one {# unidade organizacional pode ser marcada.} other {# unidades organizacionais podem ser marcadas.}}',
  'export.dhis.registrations.save': 'Guardar as marcas (JSON)',
  'export.dhis.registrations.mark':
    '{count, plural, one {Marcar # como completa no DHIS2} other {Marcar # como completas no DHIS2}}',
  'export.dhis.registrations.mark.when': 'Depois de uma importação que o DHIS2 contém.',
  'export.dhis.registrations.marking': 'A marcar no DHIS2',
  'export.dhis.registrations.done':
    '{count, plural, one {# unidade organizacional está marcada como completa no DHIS2.} other {# unidades organizacionais estão marcadas como completas no DHIS2.}}',
  'export.dhis.registrations.partly':
    'O DHIS2 marcou {done, number} de {count, plural, one {# unidade organizacional como completa} other {# unidades organizacionais como completas}}.',
  'export.dhis.paste.title': 'Explicar a resposta do DHIS2',
  'export.dhis.paste.detail':
    'Importou à mão? Copie o que a aplicação Import/Export do DHIS2 mostra: a tabela de contagens e os conflitos abaixo dela. O texto do Data Exchange e a resposta da API (JSON) também são lidos. Tem de ser do ficheiro que acabou de ser exportado.',
  'export.dhis.paste.label': 'Resumo do DHIS2',
  'export.dhis.paste.explain': 'Explicar',
  'export.dhis.paste.fault.empty': 'Cole primeiro o resumo.',
  'export.dhis.paste.fault.not-readable':
    'Isto não é um resumo do DHIS2. Na sua aplicação Import/Export, selecione a tabela de contagens e todos os conflitos abaixo dela, copie e cole aqui.',
  'export.dhis.paste.fault.not-summary': 'Isto é JSON, mas não o resumo de uma importação.',
  'export.dhis.paste.fault.dhis2-error': 'O DHIS2 não chegou a importar: “{words}”',
  'export.dhis.paste.fault.job-started':
    'Isto só diz que a importação começou. Abra o trabalho no DHIS2 e copie o seu resumo.',
  'export.dhis.sendings': 'Enviado para este período, por todos',
  'export.dhis.sendings.none': 'Ainda nada, segundo o registo no DHIS2.',
  'export.dhis.sendings.same':
    'Estes mesmos bytes foram enviados em {when} por {by}. Enviá-los de novo só altera o que foi digitado no DHIS2 desde então.',
  'export.dhis.sendings.same.unnamed':
    'Estes mesmos bytes foram enviados em {when}. Enviá-los de novo só altera o que foi digitado no DHIS2 desde então.',
  'export.dhis.sendings.same.not-last': 'Estes mesmos bytes foram enviados em {when} por {by}.',
  'export.dhis.sendings.same.not-last.unnamed': 'Estes mesmos bytes foram enviados em {when}.',
  'export.dhis.sendings.unnamed': 'uma conta sem nome',
  'export.dhis.sendings.figures':
    '{rows, plural, one {Um valor} other {{rows, number} valores}}. DHIS2: {imported, number} importados, {updated, number} atualizados, {ignored, number} ignorados, {deleted, number} eliminados.',
  'export.dhis.sendings.broken-off':
    'Foi interrompido: o DHIS2 pode ter aceitado mais do que isto.',
  'export.dhis.sendings.not-read':
    'Não foi possível ler o que os colegas enviaram: este utilizador do DHIS2 não pode ler o registo de envios, ou o DHIS2 não respondeu.',
  'export.dhis.sendings.kept-here':
    'Este utilizador do DHIS2 não pode ler o registo de envios no DHIS2, ou o DHIS2 não respondeu. Abaixo está o que este próprio servidor guarda.',
  'export.dhis.sendings.not-logged':
    'Os valores foram enviados. Isso não consta no registo que os colegas veem: este utilizador do DHIS2 não pode escrever ali, ou o DHIS2 não respondeu. Avise os seus colegas.',
  'export.dhis.sendings.way.console': 'da consola',
  'export.dhis.sendings.way.app': 'pela aplicação dentro do DHIS2',
  'export.dhis.sendings.way.command': 'pela linha de comandos',
  'export.dhis.sendings.way.host': 'pelo servidor',
  'export.dhis.sendings.way.closing': 'pelo fecho do mês',
};
