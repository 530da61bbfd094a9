import type { Translation } from '../../../i18n/index.ts';
import type { pageEn } from '../en/page.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const page: Translation<typeof pageEn> = {
  'export.dhis.choose': 'Escolher',
  'export.dhis.result': 'Revisão e ficheiro',
  'export.dhis.dataset.label': 'Conjunto de dados',
  'export.dhis.dataset.missing':
    'Escolha um conjunto de dados para ver as suas unidades organizacionais.',
  'export.dhis.place.label': 'Unidade organizacional',
  'export.dhis.place.all': 'Todas as unidades organizacionais',
  'export.dhis.place.all-units':
    '{count, plural, =0 {Nenhuma unidade} one {A única unidade} other {Todas as # unidades}}',
  'export.dhis.place.all-count': 'Todas as unidades organizacionais ({count, number})',
  'export.dhis.place.loading': 'A ler as unidades organizacionais…',
  'export.dhis.place.search': 'Escreva um nome',
  'export.dhis.place.hint':
    '{count, plural, =0 {Nenhum lugar está associado a este conjunto de dados.} one {# unidade. Escreva o seu nome, ou abra a árvore.} other {# unidades. Escreva um nome, ou escolha na árvore.}}',
  'export.dhis.place.hint.all':
    '{count, plural, =0 {Nenhum lugar está associado a este conjunto de dados.} one {A única unidade.} other {Todas as # unidades. Escreva um nome, ou escolha na árvore.}}',
  'export.dhis.place.none': 'Nenhuma unidade organizacional se chama assim.',
  'export.dhis.place.found':
    '{count, plural, =0 {Nada encontrado.} one {# unidade encontrada.} other {# unidades encontradas.}}',
  'export.dhis.place.chosen': 'Escolhidas: {names}.',
  'export.dhis.place.all.said': 'Todas as unidades organizacionais estão escolhidas.',
  'export.dhis.place.added.said':
    '{name} está escolhida. {count, plural, one {# unidade} other {# unidades}} no total.',
  'export.dhis.place.removed.said':
    '{name} foi retirada. {count, plural, =0 {Todas as unidades organizacionais estão escolhidas.} one {Resta # unidade.} other {Restam # unidades.}}',
  'export.dhis.place.read.said':
    '{count, plural, =0 {Nenhum lugar está associado a este conjunto de dados.} one {Pode ser escolhida # unidade organizacional.} other {Podem ser escolhidas # unidades organizacionais.}}',
  'export.dhis.place.some':
    '{count, plural, one {# unidade organizacional} other {# unidades organizacionais}}',
  'export.dhis.place.with-children': '{units}, com as unidades abaixo',
  'export.dhis.place.remove': 'Retirar {name}',
  'export.dhis.place.children': 'Incluir as unidades abaixo',
  'export.dhis.place.unknown': 'não está neste conjunto de dados',
  'export.dhis.place.malformed': 'O DHIS2 não pode conhecer este identificador',
  'export.dhis.place.malformed.detail':
    '{count, plural, one {O identificador de uma unidade escolhida não é um identificador} other {Os identificadores de # unidades escolhidas não são identificadores}} do DHIS2. As suas linhas ficarão fora do ficheiro. Peça ao seu administrador do CHT que corrija o lugar.',
  'export.dhis.place.several': 'e {count, plural, one {mais # lugar} other {mais # lugares}}',
  'export.dhis.clock':
    'Este computador diz {computer}, o servidor {server}. Acerte o relógio do computador; os meses abaixo seguem o servidor.',
  'export.dhis.period.label': 'Período',
  'export.dhis.period.loading': 'À procura dos meses que têm dados…',
  'export.dhis.period.loading-more': 'À procura de meses anteriores…',
  'export.dhis.period.incomplete':
    'Os meses anteriores não puderam ser lidos. Carregue a página novamente para procurar outra vez.',
  'export.dhis.period.none':
    'Nenhum ACS enviou metas ainda. Não há nada para exportar até que um sincronize.',
  'export.dhis.period.months':
    '{count, plural, =0 {nenhum mês tem documentos} one {# de {of} meses tem documentos} other {# de {of} meses têm documentos}}',
  'export.dhis.period.finished': 'terminado',
  'export.dhis.period.running': 'a decorrer',
  'export.dhis.period.later': 'depois de hoje',
  'export.dhis.period.running.detail':
    'Este período não terminou. Os seus números ainda vão crescer, e o DHIS2 recusa-os se não estiver definido para aceitar um período aberto. Exporte-o novamente quando tiver terminado.',
  'export.dhis.period.later.detail':
    'Este período fica depois de hoje. Pode tê-lo escrito um telefone com a data errada ou outro calendário. Confirme com o ACS antes de o importar.',
  'export.dhis.options': 'Opções',
  'export.dhis.complete.label': 'Marcar o conjunto de dados como completo',
  'export.dhis.complete.possible':
    'O DHIS2 contará este relatório como entregue hoje. Não a ponha se ainda quiser verificar lá os números.',
  'export.dhis.complete.several-org-units':
    'Possível para uma unidade organizacional de cada vez. Escolha uma, sem as unidades abaixo.',
  'export.dhis.complete.not-finished': 'Possível quando o período terminar.',
  'export.dhis.codes.label': 'Nomear as unidades organizacionais pelos seus códigos do DHIS2',
  'export.dhis.codes.possible':
    'O ficheiro, o envio e as marcas de completude levam códigos em vez de identificadores, e dizem-no.',
  'export.dhis.codes.some-missing':
    '{count, plural, one {# unidade organizacional desta escolha não tem} other {# unidades organizacionais desta escolha não têm}} código nos metadados do DHIS2. Se alguma tiver um valor, nenhum ficheiro é escrito.',
  'export.dhis.codes.no-metadata':
    'Possível quando forem carregados os metadados do DHIS2 deste conjunto de dados: dizem de quem é cada código.',
  'export.dhis.attribution.label': 'Onde contam os números de um ACS',
  'export.dhis.attribution.nearest': 'Na unidade mais próxima',
  'export.dhis.attribution.nearest.detail':
    'Uma vez, na unidade associada mais baixa. O DHIS2 soma as unidades às que estão acima.',
  'export.dhis.attribution.ancestors': 'Em cada unidade acima',
  'export.dhis.attribution.ancestors.detail':
    'Em cada unidade associada no caminho para cima. O DHIS2 mostra-os então mais de uma vez nos totais.',
  'export.dhis.export': 'Exportar',
  'export.dhis.step.review': 'Rever',
  'export.dhis.step.write': 'Escrever o ficheiro',
  'export.dhis.cancel': 'Cancelar',
  'export.dhis.file': 'Ficheiro',
  'export.dhis.file.choose-data-set': 'Escolha um conjunto de dados.',
  'export.dhis.file.choose-period': 'Escolha um período.',
  'export.dhis.file.correct': 'Corrija o que está marcado acima.',
  'export.dhis.file.reading': 'A ler o que pode ser escolhido…',
  'export.dhis.exporting': 'A fazer o ficheiro',
  'export.dhis.exporting.detail':
    'Pode cancelar a qualquer momento; então nenhum ficheiro é escrito.',
  'export.dhis.exporting.silent':
    'A base de dados não responde há dez segundos. Pode estar ocupada ou a preparar uma vista; a página continua à espera.',
  'export.dhis.progress.settings': 'A ler as definições…',
  'export.dhis.progress.places':
    '{whole, select, exact {A ler os lugares associados: {done, number} de {total, number}} about {A ler os lugares associados: {done, number} de cerca de {total, number}} other {A ler os lugares associados…}}',
  'export.dhis.progress.target-documents':
    '{whole, select, exact {A ler os documentos de metas: {done, number} de {total, number}} about {A ler os documentos de metas: {done, number} de cerca de {total, number}} other {A ler os documentos de metas: {done, number} até agora…}}',
  'export.dhis.progress.owners':
    '{whole, select, exact {A contar: {done, number} de {total, plural, one {# ACS} other {# ACS}}} about {A contar: {done, number} de cerca de {total, plural, one {# ACS} other {# ACS}}} other {A contar: {done, plural, one {# ACS} other {# ACS}} até agora…}}',
  'export.dhis.progress.connection-lost': 'A ligação perdeu-se. À espera dela…',
  'export.dhis.progress.offline': 'Este computador está sem ligação. À espera da ligação…',
  'export.dhis.progress.bytes': '{size} lidos',
  'export.dhis.empty': 'O que estará no ficheiro',
  'export.dhis.empty.detail':
    'O ficheiro vai para as suas transferências. Nada é enviado ao DHIS2 e nada é alterado no CHT.',
  'export.dhis.empty.rows':
    'Uma linha por cada unidade organizacional e elemento de dados que um ACS comunicou. Onde ninguém comunicou não há linha, nem zero.',
  'export.dhis.review-first': 'Rever primeiro os números',
  'export.dhis.count-again': 'Contar novamente',
  'export.dhis.costly': 'Ainda não contado',
  'export.dhis.costly.seconds':
    'Contar estes números demora cerca de {seconds, plural, one {# segundo} other {# segundos}}.',
  'export.dhis.costly.unknown': 'Não se pode saber antes quanto tempo demora contar estes números.',
  'export.dhis.costly.detail':
    'Rever conta-os e mostra-os. Exportar conta-os e escreve o ficheiro.',
  'export.dhis.counting': 'A contar',
  'export.dhis.counted': 'Contado, e ainda nada foi escrito',
  'export.dhis.counted.detail':
    'Estes são os números como estariam no ficheiro. Exportar escreve exatamente estes, sem ler novamente.',
  'export.dhis.counted.announcement':
    'Contado. {values, plural, one {# valor} other {# valores}}. Ainda nada foi escrito.',
  'export.dhis.cancelled': 'Exportação cancelada',
  'export.dhis.cancelled.detail':
    'Nenhum ficheiro foi escrito. A sua escolha é mantida; carregue em Exportar para recomeçar.',
  'export.dhis.former':
    'Escolheu outra coisa desde então. Isto é o que resultou da escolha anterior. Carregue em Exportar para a atual.',
  'export.dhis.reading.still':
    'Ainda a ler o que pode ser escolhido. A base de dados pode estar ocupada ou a preparar uma vista; a página continua à espera.',
  'export.dhis.reading.org-units': 'As unidades organizacionais não puderam ser lidas',
  'export.dhis.reading.org-units.effect':
    'Ainda pode exportá-las todas. Para escolher algumas, espere até serem lidas.',
  'export.dhis.reading.periods': 'Os meses não puderam ser lidos',
  'export.dhis.reading.periods.effect': 'Sem eles não há período para escolher.',
  'export.dhis.reading.again.unreachable':
    'A base de dados não responde. A página volta a perguntar sozinha.',
  'export.dhis.reading.again.busy':
    'A base de dados recebe demasiados pedidos. A página volta a perguntar sozinha.',
  'export.dhis.reading.again.refused':
    'A base de dados diz: “{words}” ({request}, {status}). A página volta a perguntar sozinha.',
  'export.dhis.reading.again.signed-out': 'A sua sessão terminou. Inicie sessão novamente.',
  'export.dhis.retry': 'Tentar novamente',
  'export.dhis.load-again': 'Carregar a página novamente',
  'export.dhis.reload': 'Ler tudo novamente',
  'export.dhis.sign-in': 'Iniciar sessão novamente',
  'export.dhis.copy': 'Copiar',
  'export.dhis.copy.what': 'Copiar {text}',
  'export.dhis.copy.of': 'Copiar o identificador de {name}',
  'export.dhis.copied': 'Copiado',
  'export.dhis.docs': 'Leia como na documentação do CHT',
  'export.dhis.fault.unknown-data-set':
    'O conjunto de dados {value} não está configurado. Nada foi escolhido em seu lugar: escolha um conjunto de dados.',
  'export.dhis.fault.unknown-org-unit':
    'A unidade organizacional {value} não está associada a este conjunto de dados. Retire-a, ou escolha outro conjunto de dados.',
  'export.dhis.fault.bad-period':
    '{value} não é um período deste conjunto de dados. Escolha um da lista.',
  'export.dhis.fault.unknown-period':
    'Não há documentos de metas de {value}. Escolha outro período.',
  'export.dhis.fault.unsupported-period-type':
    'Este conjunto de dados aceita períodos do tipo {value}, que não se podem formar com os meses dos documentos de metas. Escolha outro conjunto de dados, ou peça a quem configura a sua aplicação CHT que corrija period_type.',
  'export.dhis.fault.unknown-period-type':
    'O tipo de período deste conjunto de dados, {value}, não é conhecido. Peça a quem configura a sua aplicação CHT que escreva period_type como o DHIS2, por exemplo Monthly ou Quarterly.',
  'export.dhis.fault.adx-period':
    'O ADX não consegue dizer {value}: o DHIS2 tomá-lo-ia por outro período. Escolha outro formato.',
  'export.dhis.fault.invalid-parameter':
    'O endereço diz {parameter}={value}, que esta página não conhece. Não foi usado; reveja a escolha.',
};
