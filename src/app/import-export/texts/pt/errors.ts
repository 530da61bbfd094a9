import type { Translation } from '../../../i18n/index.ts';
import type { errorsEn } from '../en/errors.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const errors: Translation<typeof errorsEn> = {
  'export.dhis.error.unreachable': 'A base de dados não responde',
  'export.dhis.error.unreachable.effect':
    'Foi-lhe perguntado várias vezes. Nenhum ficheiro foi escrito e a sua escolha é mantida.',
  'export.dhis.error.unreachable.reading':
    'Foi-lhe perguntado várias vezes, e a página volta a perguntar sozinha. A sua escolha é mantida.',
  'export.dhis.error.unreachable.next':
    'Verifique a sua ligação e tente novamente. Se outros também não chegam ao CHT, avise o seu administrador do CHT.',
  'export.dhis.error.offline': 'Este computador está sem ligação',
  'export.dhis.error.offline.effect': 'Nenhum ficheiro foi escrito e a sua escolha é mantida.',
  'export.dhis.error.offline.reading':
    'A página continua sozinha quando a ligação voltar. A sua escolha é mantida.',
  'export.dhis.error.offline.next': 'Verifique o cabo, o Wi-Fi ou o modem e tente novamente.',
  'export.dhis.error.signed-out': 'A sua sessão terminou',
  'export.dhis.error.signed-out.effect':
    'Nenhum ficheiro foi escrito. A sua escolha está no endereço e é mantida.',
  'export.dhis.error.signed-out.next': 'Inicie sessão novamente; voltará a esta página.',
  'export.dhis.error.no-permission': 'Falta à sua conta a permissão {permission}',
  'export.dhis.error.no-permission.effect':
    'Sem ela, esta página não pode exportar dados para o DHIS2.',
  'export.dhis.error.no-permission.next':
    'Peça ao seu administrador do CHT que dê a um dos seus papéis a permissão {permission} e abra esta página novamente.',
  'export.dhis.error.refused': 'A base de dados recusou responder',
  'export.dhis.error.refused.effect':
    'Nenhum ficheiro foi escrito. Diz: “{words}” ({request}, {status}).',
  'export.dhis.error.refused.reading':
    'Não se sabe o que pode ser escolhido. Diz: “{words}” ({request}, {status}). A página volta a perguntar sozinha.',
  'export.dhis.error.refused.next':
    'Tente novamente. Se continuar assim, mostre esta frase ao seu administrador do CHT.',
  'export.dhis.error.outdated-page': 'Esta página é mais antiga do que o servidor',
  'export.dhis.error.outdated-page.effect':
    'Uma parte não pôde ser carregada: provavelmente foi instalada entretanto uma nova versão. Nenhum ficheiro foi escrito.',
  'export.dhis.error.outdated-page.next':
    'Carregue a página novamente. A sua escolha é mantida no endereço.',
  'export.dhis.error.no-data-sets': 'A integração com o DHIS2 não está configurada.',
  'export.dhis.error.no-data-sets.effect':
    'Não há conjunto de dados para o qual fazer um ficheiro.',
  'export.dhis.error.no-data-sets.next':
    'Peça a quem configura a sua aplicação CHT que acrescente as três partes abaixo e abra esta página novamente.',
  'export.dhis.error.unknown-data-set': 'O conjunto de dados {dataSet} não está configurado',
  'export.dhis.error.unknown-data-set.effect': 'Nenhum ficheiro foi escrito.',
  'export.dhis.error.unknown-data-set.next':
    'As definições podem ter mudado desde que esta página foi aberta. Leia tudo novamente e reveja a sua escolha.',
  'export.dhis.error.invalid-data-set':
    'O identificador do conjunto de dados, {dataSet}, não é um identificador do DHIS2',
  'export.dhis.error.invalid-data-set.effect':
    'O DHIS2 recusaria o ficheiro inteiro, por isso nenhum foi escrito.',
  'export.dhis.error.invalid-data-set.next':
    'Peça a quem configura a sua aplicação CHT que o corrija: uma letra e depois dez letras ou algarismos, como em VMuFODsyWaO.',
  'export.dhis.error.no-data-elements': 'Nenhuma meta pertence a este conjunto de dados',
  'export.dhis.error.no-data-elements.effect':
    'Não há nada para contar, por isso nenhum ficheiro foi escrito.',
  'export.dhis.error.no-data-elements.next':
    'Peça a quem configura a sua aplicação CHT que dê às metas um elemento de dados deste conjunto de dados.',
  'export.dhis.error.bad-period': '{period} não é um mês',
  'export.dhis.error.bad-period.effect': 'Nenhum ficheiro foi escrito.',
  'export.dhis.error.bad-period.next': 'Escolha um período da lista.',
  'export.dhis.error.bad-period.type':
    '{period} não é um período do tipo deste conjunto de dados, {periodType}',
  'export.dhis.error.bad-period.type.effect': 'Nenhum ficheiro foi escrito.',
  'export.dhis.error.bad-period.type.next': 'Escolha um período da lista.',
  'export.dhis.error.unsupported-period-type':
    'Este conjunto de dados aceita períodos do tipo {periodType}, que não se formam com meses',
  'export.dhis.error.unsupported-period-type.effect':
    'Nada pode ser escrito: um documento de metas é de um mês inteiro e não diz o que aconteceu em que dia.',
  'export.dhis.error.unsupported-period-type.next':
    'Envie este conjunto de dados a partir do que conta por dia ou semana. Se no DHIS2 aceita meses, peça a quem configura a sua aplicação CHT que corrija period_type.',
  'export.dhis.error.unsupported-period-type.unknown':
    'O tipo de período deste conjunto de dados, {periodType}, não é conhecido',
  'export.dhis.error.unsupported-period-type.unknown.effect':
    'Nada foi escrito: um mês iria para o DHIS2 como outra coisa.',
  'export.dhis.error.unsupported-period-type.unknown.next':
    'Peça a quem configura a sua aplicação CHT que escreva period_type como o DHIS2, por exemplo Monthly ou Quarterly.',
  'export.dhis.error.other-calendar': '{period} não é do calendário deste DHIS2, {calendar}',
  'export.dhis.error.other-calendar.effect':
    'Nenhum ficheiro foi escrito: o DHIS2 tomaria o período por outro do seu próprio calendário.',
  'export.dhis.error.other-calendar.next':
    'Pergunte ao seu administrador do DHIS2 que calendário o sistema usa. Só um DHIS2 com o calendário nepalês aceita meses do Bikram Sambat, e só um com o gregoriano aceita outros meses.',
  'export.dhis.error.unknown-org-unit':
    'A unidade organizacional {orgUnit} não está associada a este conjunto de dados',
  'export.dhis.error.unknown-org-unit.effect': 'Nenhum ficheiro foi escrito.',
  'export.dhis.error.unknown-org-unit.next':
    'Os lugares podem ter mudado desde que esta página foi aberta. Leia tudo novamente e reveja a sua escolha.',
  'export.dhis.error.not-complete-able':
    'Este ficheiro não pode marcar o conjunto de dados como completo',
  'export.dhis.error.not-complete-able.effect':
    'Conteria {orgUnits, plural, =0 {nenhuma unidade organizacional} one {# unidade organizacional} other {# unidades organizacionais}}. O DHIS2 aceita a marca para exatamente uma, e só para um período terminado. Nenhum ficheiro foi escrito.',
  'export.dhis.error.not-complete-able.next':
    'Retire a marca em Opções, ou escolha uma unidade organizacional que tenha dados.',
  'export.dhis.error.no-codes':
    'Pediram-se códigos, e {orgUnits, plural, one {# unidade organizacional não tem} other {# unidades organizacionais não têm}}: {named}',
  'export.dhis.error.no-codes.effect':
    'Um ficheiro nomeia todas as suas unidades organizacionais por códigos, ou nenhuma. Nenhum ficheiro foi escrito.',
  'export.dhis.error.no-codes.next':
    'Peça a quem cuida do DHIS2 que lhes dê códigos, ou escreva os identificadores.',
  'export.dhis.error.no-rows': 'Não há nada para escrever',
  'export.dhis.error.no-rows.effect':
    'Nenhum documento de metas deste período dá um número para esta escolha. Um ficheiro vazio não diria nada ao DHIS2, por isso nenhum foi escrito.',
  'export.dhis.error.no-rows.next':
    'Procure abaixo os documentos que não foram contados. Se não houver, nenhum ACS daqui sincronizou para este período: peça-lhes que o façam, ou escolha outro período.',
  'export.dhis.error.busy': 'A base de dados recebe demasiados pedidos',
  'export.dhis.error.busy.effect':
    'Responde primeiro a outros. Nenhum ficheiro foi escrito e a sua escolha é mantida.',
  'export.dhis.error.busy.next': 'Espere um minuto e tente novamente.',
  'export.dhis.error.offline-account': 'Esta é uma conta para uso sem ligação',
  'export.dhis.error.offline-account.effect':
    'O CHT mostra a uma conta assim apenas os seus próprios documentos, por isso faltariam num ficheiro todos os outros. Nenhum foi escrito.',
  'export.dhis.error.offline-account.next':
    'Inicie sessão com uma conta em linha, ou peça ao seu administrador do CHT que dê a esta um papel em linha.',
  'export.dhis.error.no-data-sets.unreadable':
    'Os conjuntos de dados nas definições não podem ser lidos',
  'export.dhis.error.no-data-sets.unreadable.effect':
    'No lugar dos conjuntos de dados está algo numa forma que o CHT não documenta. Não há conjunto de dados para o qual fazer um ficheiro.',
  'export.dhis.error.no-data-sets.unreadable.next':
    'Mostre a lista abaixo a quem configura a sua aplicação CHT e abra esta página novamente.',
  'export.dhis.error.unknown-data-set.like':
    'O conjunto de dados {dataSet} não está configurado; provavelmente queria-se dizer {like}',
  'export.dhis.error.unknown-data-set.like.effect':
    'Os dois diferem só em maiúsculas e minúsculas, e o DHIS2 distingue-os. Nenhum ficheiro foi escrito.',
  'export.dhis.error.unknown-data-set.like.next':
    'Escolha o conjunto de dados da lista. Se uma ligação o trouxe aqui, mande corrigi-la.',
  'export.dhis.error.no-data-elements.other-data-set':
    'Nenhuma meta pertence a este conjunto de dados; algumas nomeiam {other}, que não está configurado',
  'export.dhis.error.no-data-elements.other-data-set.effect':
    'Os seus números não estão em nenhum ficheiro. Não há nada para contar, por isso nenhum foi escrito.',
  'export.dhis.error.no-data-elements.other-data-set.next':
    'Peça a quem configura a sua aplicação CHT que corrija o identificador do conjunto de dados nestas metas.',
  'export.dhis.error.no-data-elements.unread':
    'Nenhuma meta pertence a este conjunto de dados; uma parte das definições não é lida',
  'export.dhis.error.no-data-elements.unread.effect':
    'Uma chave mal escrita ou outra forma não faz nada, e pode ser a associação que falta. Nenhum ficheiro foi escrito.',
  'export.dhis.error.no-data-elements.unread.next':
    'Mostre a lista abaixo a quem configura a sua aplicação CHT.',
  'export.dhis.error.no-rows.left-out':
    'Não há nada para escrever: {leftOut, plural, one {a única linha ficou de fora} other {todas as # linhas ficaram de fora}}',
  'export.dhis.error.no-rows.left-out.effect':
    'Os ACS comunicaram, mas o DHIS2 não pode aceitar uma linha com um identificador que não pode conhecer, ou as regras deixam-na de fora. Nenhum ficheiro foi escrito.',
  'export.dhis.error.no-rows.left-out.next':
    'Veja abaixo o que ficou de fora e porquê. Sincronizar novamente não ajuda; quem configura os lugares e as metas pode ajudar.',
  'export.dhis.error.no-rows.no-number':
    'Não há nada para escrever: nenhum documento traz um número para este conjunto de dados',
  'export.dhis.error.no-rows.no-number.effect':
    '{documents, plural, one {# documento está lá e conta, mas as suas metas não são} other {# documentos estão lá e contam, mas as suas metas não são}} as deste conjunto de dados. Nenhum ficheiro foi escrito.',
  'export.dhis.error.no-rows.no-number.next':
    'As metas podem ter mudado de nome, ou os telefones ainda não têm a nova configuração: peça aos ACS que sincronizem e reiniciem a aplicação, e exporte novamente. Se continuar assim, mostre-o a quem configura as metas.',
  'export.dhis.error.no-rows.not-counted': 'Não há nada para escrever: nenhum documento conta',
  'export.dhis.error.no-rows.not-counted.effect':
    '{documents, plural, one {# documento deste período está lá, mas não é contado} other {# documentos deste período estão lá, mas não são contados}}. Nenhum ficheiro foi escrito.',
  'export.dhis.error.no-rows.not-counted.next':
    'Veja abaixo porquê. Sincronizar novamente não ajuda; o contacto ou o lugar tem de ser corrigido.',
  'export.dhis.error.busy.reading':
    'Responde primeiro a outros, e a página volta a perguntar sozinha. A sua escolha é mantida.',
  'export.dhis.error.offline-account.reading':
    'O CHT mostra a uma conta assim apenas os seus próprios documentos, por isso não se sabe o que pode ser escolhido.',
  'export.dhis.error.no-permission.message':
    'Por favor, dê a um dos papéis da minha conta do CHT a permissão {permission}, nas permissões das definições da aplicação. Preciso dela para exportar dados para o DHIS2.',
  'export.dhis.error.copy-message': 'Copiar uma mensagem para o seu administrador do CHT',
  'export.dhis.error.message-copied': 'Copiado',
  'export.dhis.configure.data-set': '1. Um conjunto de dados',
  'export.dhis.configure.data-set.detail':
    'Em app_settings: o identificador que o conjunto de dados tem no DHIS2 e uma chave de tradução para o seu nome.',
  'export.dhis.configure.target': '2. Metas',
  'export.dhis.configure.target.detail':
    'Em tasks.targets.items de app_settings: o elemento de dados de cada meta que é comunicada.',
  'export.dhis.configure.place': '3. Lugares',
  'export.dhis.configure.place.detail':
    'No documento de cada lugar que comunica: o identificador da sua unidade organizacional no DHIS2.',
};
