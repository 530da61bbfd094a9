import type { Translation } from '../../app/i18n/texts.ts';
import type { phoneEn } from './phone.en.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const phonePt: Translation<typeof phoneEn> = {
  'phone.my-month': 'Meu mês',
  'phone.my-area': 'Minha área',
  'phone.opening': 'Abrindo…',
  'phone.as-of': 'Conforme a última sincronização deste telefone: {when}',
  'phone.as-of.unknown': 'Conforme a última sincronização deste telefone',
  'phone.no-config': 'Esta página não está configurada.',
  'phone.no-config.next': 'Peça ao seu administrador que a instale de novo.',
  'phone.no-data-sets': 'Nada está configurado para o DHIS2.',
  'phone.nobody': 'Este telefone ainda não sabe quem você é.',
  'phone.nobody.next': 'Abra esta página uma vez enquanto tiver conexão.',
  'phone.failed': 'Não foi possível ler o que está neste telefone: {words}',
  'phone.failed.next': 'Abra esta página de novo. Se continuar assim, avise o seu administrador.',
  'phone.refused': 'Estes números não podem ser contados ({code}). Avise o seu administrador.',
  'phone.data-set': 'Conjunto de dados',
  'phone.month': 'Mês',
  'phone.month.running': '{month} (não terminado)',
  'phone.days.running': '{days}, ainda não terminado',
  'phone.month.none': 'Não há números deste mês neste telefone.',
  'phone.month.no-value': 'Não há nada para este conjunto de dados.',
  'phone.month.hint':
    'Sincronize antes do fim de {date}. O que chegar mais tarde ao servidor pode faltar no relatório.',
  'phone.here': 'Neste telefone',
  'phone.on-server': 'No servidor',
  'phone.server.asking': 'Perguntando ao servidor…',
  'phone.server.same': 'O servidor tem o mesmo (perguntado: {when}).',
  'phone.server.not-there':
    'O servidor ainda não tem nada deste mês (perguntado: {when}). Sincronize agora.',
  'phone.server.other': 'O servidor tem outros números (perguntado: {when}). Sincronize agora.',
  'phone.server.not-known': 'Não se sabe o que o servidor tem: não há conexão.',
  'phone.server.not-known-since': 'Não se sabe o que o servidor tem desde {when}: não há conexão.',
  'phone.my-month.why':
    'É assim que o seu trabalho é contado para o DHIS2. A página de metas do CHT pode mostrar outros números: ela mostra o que atingiu a meta; o DHIS2 recebe o que o projeto envia.',
  'phone.part-of': '{part} de {of}',
  'phone.area.reported':
    '{reported, number} de {expected, plural, one {# agente comunitário de saúde informou} many {# agentes comunitários de saúde informaram} other {# agentes comunitários de saúde informaram}}',
  'phone.area.of': 'de {reported, number} de {expected, number}',
  'phone.area.missing':
    '{count, plural, one {# não tem nada aqui} many {# não têm nada aqui} other {# não têm nada aqui}}',
  'phone.area.missing.why':
    'Ou nada foi feito, ou um telefone não foi sincronizado desde então: o deles ou o seu. Telefone para eles e depois sincronize.',
  'phone.area.hidden':
    '{count, plural, one {# não está visível para você} many {# não estão visíveis para você} other {# não estão visíveis para você}}',
  'phone.area.hidden.why':
    'A sua conta não recebe os números deles. Mesmo assim estão no relatório ao DHIS2.',
  'phone.area.looking': 'Procurando se outros informaram…',
  'phone.area.nobody': 'Este telefone não conhece nenhum agente comunitário de saúde da sua área.',
  'phone.area.no-value': 'Não há números deste mês neste telefone.',
  'phone.area.org-unit': 'Unidade organizacional {id}',
  'phone.order': 'Ordem',
  'phone.order.by-element': 'Por elemento de dados',
  'phone.order.by-chw': 'Por agente de saúde',
  'phone.standing.reported': 'informou',
  'phone.standing.missing': 'nada aqui',
  'phone.standing.hidden': 'não visível para você',
  'phone.chw.of': 'Agente de saúde de {place}',
  'phone.chw.nameless': 'Alguém sem nome',
  'phone.chw.call': 'Telefonar para {name}',
  'phone.chw.no-number': 'sem número de telefone',
  'phone.tab': 'A aba do CHT mostra {figure} para {target}.',
  'phone.tab.goal': 'Ela conta quem atingiu a meta de {goal}.',
  'phone.tab.pass': 'Ela soma o que passou; o DHIS2 recebe tudo.',
  'phone.tab.percent': 'Ela mostra uma percentagem; o DHIS2 recebe um número.',
  'phone.tab.others': 'Ela deixa de fora alguns que são contados aqui.',
  'phone.tab.several': 'O DHIS2 recebe várias metas como um só número.',
  'phone.tab.nobody':
    'A aba do CHT não lhe mostra ninguém: só tem os dos lugares logo abaixo do seu.',
  'phone.sign': 'Verificado com os meus agentes',
  'phone.sign.why':
    'Quando tiver revisto estes números com os seus agentes, diga-o aqui. O escritório vê-o depois da sua próxima sincronização. Não muda nenhum número.',
  'phone.sign.running': 'Este mês não terminou. Poderá dizê-lo quando terminar.',
  'phone.sign.offline-once':
    'Para o dizer, abra esta página uma vez enquanto tiver conexão: este telefone ainda não conhece o seu lugar.',
  'phone.sign.several-places': 'A sua conta tem vários lugares: diga-o no formulário do CHT.',
  'phone.sign.word': 'Por que não há nada de {name}?',
  'phone.sign.word-needed': 'Escreva uma palavra sobre cada pessoa de quem não há nada.',
  'phone.sign.button': 'Verifiquei estes números com os meus agentes',
  'phone.sign.signed':
    'Disse em {when} que estes números estão verificados: {reported, number} de {expected, number}. O escritório vê-o depois da sua próxima sincronização.',
  'phone.sign.changed': 'Alguns números mudaram desde então. Verifique-os de novo.',
  'phone.sign.withdraw': 'Retirar',
  'phone.sign.withdrawn': 'Retirou-o em {when}.',
  'phone.sign.failed': 'Não foi possível guardar neste telefone: {words}',
  'phone.sign.failed.next': 'Nada foi dito. Avise o seu administrador: pode faltar o formulário.',
  'phone.not-counted':
    '{count, plural, one {# coisa não está nestes números} many {# coisas não estão nestes números} other {# coisas não estão nestes números}}',
  'phone.not-counted.excluded': 'deixado fora do relatório',
  'phone.not-counted.malformed': 'o registo não pode ser lido',
  'phone.not-counted.other-revision': 'outra versão do registo é contada',
  'phone.not-counted.older-account': 'um registo mais novo de outra conta é contado',
  'phone.not-counted.no-contact': 'o agente de saúde não está no CHT',
  'phone.not-counted.no-org-unit': 'nenhum lugar acima tem uma unidade organizacional no DHIS2',
  'phone.not-counted.bad-number': 'não é um número que possa ser contado',
  'phone.left-out.invalid-identifier': 'um identificador do DHIS2 está mal escrito',
  'phone.left-out.mixed-values': 'as configurações contradizem-se',
  'phone.left-out.unsafe-sum': 'a soma é grande demais',
  'phone.left-out.percent-without-total': 'não há nada de que seja uma percentagem',
  'phone.left-out.no-value-of-type': 'o DHIS2 não aceita tal valor',
  'phone.page.nobody': 'Ainda não há nada seu neste navegador.',
  'phone.page.nobody.next':
    'Abra aqui a aplicação do CHT, inicie sessão e espere até que tenha sincronizado. Depois abra esta página de novo.',
  'phone.page.to-app': 'Abrir a aplicação do CHT',
  'phone.sign.read-only':
    'Esta página só lê. Diga-o na aplicação do CHT, com o formulário para isso, se o seu projeto o tiver.',
};
