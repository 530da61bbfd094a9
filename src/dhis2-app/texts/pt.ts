import type { Translation } from '../../app/i18n/index.ts';
import type { dhis2AppEn } from './dhis2-app.en.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const dhis2AppPt: Translation<typeof dhis2AppEn> = {
  'dhis2-app.title': 'Relatórios do CHT',
  'dhis2-app.intro':
    'Conta o que os agentes comunitários de saúde registaram no CHT e importa-o para este DHIS2.',
  'dhis2-app.back': 'Voltar ao DHIS2',
  'dhis2-app.opening': 'A abrir…',
  'dhis2-app.asking': 'A perguntar ao servidor de exportação…',
  'dhis2-app.again': 'Tentar novamente',
  'dhis2-app.dhis2.unreachable': 'O DHIS2 não responde.',
  'dhis2-app.dhis2.unreachable.next': 'Verifique a sua ligação e tente novamente.',
  'dhis2-app.dhis2.wrong-credentials': 'A sua sessão no DHIS2 terminou.',
  'dhis2-app.dhis2.wrong-credentials.next':
    'Inicie sessão no DHIS2 e abra esta aplicação novamente.',
  'dhis2-app.dhis2.no-access': 'O DHIS2 não o deixa ler o que esta aplicação precisa.',
  'dhis2-app.dhis2.no-access.next': 'Peça ao seu administrador do DHIS2 o acesso a esta aplicação.',
  'dhis2-app.dhis2.not-dhis2': 'O que responde não é o DHIS2.',
  'dhis2-app.dhis2.not-dhis2.next':
    'A sua sessão pode ter terminado, ou há algo entre si e o DHIS2. Abra o DHIS2 novamente.',
  'dhis2-app.dhis2.refused': 'O DHIS2 recusa: {words}',
  'dhis2-app.dhis2.refused.next':
    'Tente novamente. Se continuar assim, avise o seu administrador do DHIS2.',
  'dhis2-app.not-set-up': 'Esta aplicação ainda não sabe onde está o CHT.',
  'dhis2-app.not-set-up.next':
    'Peça ao seu administrador do DHIS2 que abra a aplicação uma vez e a configure.',
  'dhis2-app.setup.title': 'Como esta aplicação chega ao servidor de exportação do CHT',
  'dhis2-app.setup.open': 'Alterar a ligação',
  'dhis2-app.setup.route': 'Por uma Route do DHIS2',
  'dhis2-app.setup.route.detail':
    'O DHIS2 pergunta com credenciais que ele próprio guarda. Ninguém escreve uma palavra-passe do CHT.',
  'dhis2-app.setup.route.code': 'Código da Route',
  'dhis2-app.setup.address': 'Diretamente',
  'dhis2-app.setup.address.detail':
    'Cada utilizador inicia sessão com uma conta do CHT. É preciso indicar ao servidor o endereço deste DHIS2.',
  'dhis2-app.setup.address.of-host': 'Endereço do servidor de exportação',
  'dhis2-app.setup.address.hint': 'Começa por https://',
  'dhis2-app.setup.keep': 'Guardar para todos',
  'dhis2-app.setup.close': 'Fechar',
  'dhis2-app.setup.kept': 'Guardado.',
  'dhis2-app.setup.not-protected':
    'Guardado, mas o DHIS2 não o protegeu: quem abrir esta aplicação poderia alterá-lo. No data store, ponha a partilha só para leitura.',
  'dhis2-app.setup.not-kept': 'O DHIS2 não o guardou. {words}',
  'dhis2-app.account.title': 'Iniciar sessão no CHT',
  'dhis2-app.account.detail':
    'Com a sua conta do CHT em {address}. Fica só na memória desta página e é pedida de novo de cada vez.',
  'dhis2-app.account.user': 'Utilizador do CHT',
  'dhis2-app.account.password': 'Palavra-passe do CHT',
  'dhis2-app.account.sign-in': 'Iniciar sessão',
  'dhis2-app.account.sign-out': 'Terminar a sessão do CHT',
  'dhis2-app.host.unreachable': 'O servidor de exportação não responde.',
  'dhis2-app.host.unreachable.next':
    'Verifique a sua ligação e tente novamente. Se continuar assim, o servidor pode estar parado, ou a Route ou o seu endereço podem estar errados.',
  'dhis2-app.host.unusable': 'O que responde não é o servidor de exportação.',
  'dhis2-app.host.unusable.next':
    'Peça ao seu administrador do DHIS2 que verifique a ligação desta aplicação.',
  'dhis2-app.host.signed-out': 'O CHT não conhece este utilizador e palavra-passe.',
  'dhis2-app.host.signed-out.next':
    'Verifique-os. Se uma Route pergunta por si, é o seu administrador do DHIS2 que tem de a corrigir.',
  'dhis2-app.host.refused': '{words}',
  'dhis2-app.host.refused.next': 'Se não o puder resolver, mostre isto ao seu administrador.',
  'dhis2-app.data-sets.none':
    'Nenhum dos conjuntos de dados em que pode escrever no DHIS2 é um dos que o CHT exporta.',
  'dhis2-app.period.other-type': 'O CHT não pode dar períodos do tipo {type}.',
  'dhis2-app.period.weeks':
    'Este conjunto de dados usa semanas, que este servidor de exportação não calcula a partir dos relatórios.',
  'dhis2-app.units.search': 'Procurar uma unidade pelo nome',
  'dhis2-app.units.none-chosen': 'nenhuma escolhida',
  'dhis2-app.units.not-read':
    'Não foi possível ler o que está abaixo de {name}. Feche-a e abra-a novamente.',
  'dhis2-app.units.not-found': 'O DHIS2 não responde. Escreva novamente.',
  'dhis2-app.units.open': 'Mostrar o que está abaixo de {name}',
  'dhis2-app.units.close': 'Ocultar o que está abaixo de {name}',
  'dhis2-app.count.title': 'Contar e rever',
  'dhis2-app.count': 'Contar',
  'dhis2-app.count.again': 'Contar novamente',
  'dhis2-app.count.when': 'Escolha um conjunto de dados, uma unidade e um período.',
  'dhis2-app.counting': 'O servidor de exportação está a contar…',
  'dhis2-app.counting.long':
    'A primeira contagem de uma unidade grande pode demorar alguns minutos.',
  'dhis2-app.no-file': 'Não há nada para importar. {words}',
  'dhis2-app.review.figures':
    '{values, plural, one {# valor} other {# valores}} de {units, plural, one {# unidade} other {# unidades}}',
  'dhis2-app.review.reported':
    'Comunicaram {reported, number} de {expected, plural, one {# agente comunitário de saúde} other {# agentes comunitários de saúde}}.',
  'dhis2-app.review.incomplete':
    '{count, plural, one {Falta alguém em # unidade} other {Falta alguém em # unidades}}',
  'dhis2-app.review.unit': '{reported, number} de {expected, number}',
  'dhis2-app.review.far-out':
    '{count, plural, one {# valor está muito fora dos meses anteriores} other {# valores estão muito fora dos meses anteriores}}',
  'dhis2-app.review.usual': '(nos meses anteriores, cerca de {median})',
  'dhis2-app.review.notices':
    '{count, plural, one {# coisa a saber sobre estes números} other {# coisas a saber sobre estes números}}',
  'dhis2-app.values.title': 'Os valores ao lado dos do DHIS2',
  'dhis2-app.values.data-element': 'Elemento de dados',
  'dhis2-app.values.in-dhis2': 'No DHIS2',
  'dhis2-app.values.now': 'Agora',
  'dhis2-app.values.differing':
    '{count, plural, =0 {O DHIS2 já os tem todos.} one {# valor ainda não está assim no DHIS2.} other {# valores ainda não estão assim no DHIS2.}}',
  'dhis2-app.values.only-differing': 'Só os que diferem',
  'dhis2-app.may-not-write':
    'A sua conta do DHIS2 não pode escrever valores de dados. Pode ver, mas não importar.',
};
