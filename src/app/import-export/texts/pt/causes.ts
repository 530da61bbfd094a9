import type { Translation } from '../../../i18n/index.ts';
import type { causesEn } from '../en/causes.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const causes: Translation<typeof causesEn> = {
  'export.dhis.cause.wrong-period-type': 'O conjunto de dados aceita períodos de outro tipo',
  'export.dhis.cause.future-period': 'O DHIS2 ainda não está aberto para este período',
  'export.dhis.cause.expired-period': 'O DHIS2 está fechado para este período',
  'export.dhis.cause.outside-input-periods':
    'O conjunto de dados não aceita agora dados deste período',
  'export.dhis.cause.reversed-input-periods':
    'Este DHIS2 toma por fechado o período de entrada aberto deste período',
  'export.dhis.cause.element-not-in-data-set': 'O elemento de dados não está no conjunto de dados',
  'export.dhis.cause.org-unit-not-assigned':
    'O conjunto de dados não está atribuído à unidade organizacional',
  'export.dhis.cause.org-unit-not-open-yet': 'A unidade organizacional ainda não estava aberta',
  'export.dhis.cause.org-unit-closed': 'A unidade organizacional está fechada',
  'export.dhis.cause.missing-option-combo':
    'O elemento de dados está desagregado e a linha não diz a combinação de opções de categoria',
  'export.dhis.cause.wrong-option-combo':
    'A combinação de opções de categoria não é uma das do elemento de dados',
  'export.dhis.cause.missing-attribute-option-combo':
    'O conjunto de dados precisa de uma combinação de opções de atributo',
  'export.dhis.cause.wrong-attribute-option-combo':
    'A combinação de opções de atributo não é uma das do conjunto de dados',
  'export.dhis.cause.duplicate-row': 'O mesmo valor é enviado duas vezes',
  'export.dhis.cause.value-type': 'O valor não corresponde ao tipo de valor do elemento de dados',
  'export.dhis.cause.not-an-option': 'O valor não é uma das opções do elemento de dados',
  'export.dhis.cause.comment-too-long': 'O comentário é demasiado longo',
  'export.dhis.cause.zero-not-significant': 'O DHIS2 não guarda um zero deste elemento de dados',
  'export.dhis.cause.parent-and-child':
    'Uma unidade organizacional e outra abaixo dela comunicam o mesmo',
  'export.dhis.cause.aggregation-type': 'O DHIS2 não soma este elemento de dados',
  'export.dhis.cause.percentage-added-up': 'Uma percentagem seria somada',
  'export.dhis.cause.data-set-not-found':
    'O DHIS2 não tem tal conjunto de dados, ou o utilizador não o pode ver',
  'export.dhis.cause.no-element-in-data-set':
    'O DHIS2 não tem o conjunto de dados, ou nenhum destes elementos de dados está nele',
  'export.dhis.cause.data-set-not-told': 'O ficheiro não diz o seu conjunto de dados',
  'export.dhis.cause.several-data-sets': 'Os elementos de dados são de vários conjuntos de dados',
  'export.dhis.cause.element-not-found': 'O DHIS2 não tem tal elemento de dados',
  'export.dhis.cause.org-unit-not-found': 'O DHIS2 não tem tal unidade organizacional',
  'export.dhis.cause.option-combo-not-found':
    'O DHIS2 não tem tal combinação de opções de categoria',
  'export.dhis.cause.attribute-option-combo-not-found':
    'O DHIS2 não tem tal combinação de opções de atributo',
  'export.dhis.cause.option-combo-not-accessible':
    'O DHIS2 não tem tal combinação de opções, ou o seu utilizador não pode escrever dados com ela',
  'export.dhis.cause.invalid-identifier':
    'Um identificador não está escrito como o DHIS2 os escreve',
  'export.dhis.cause.bad-period': 'O DHIS2 não consegue ler o período',
  'export.dhis.cause.period-not-open':
    'O período está fechado, ainda não aberto, ou não é um dos do conjunto de dados',
  'export.dhis.cause.outside-org-unit-dates':
    'A unidade organizacional não estava aberta neste período',
  'export.dhis.cause.outside-option-dates': 'Uma opção de categoria não vale para este período',
  'export.dhis.cause.org-unit-not-of-option':
    'Uma opção de categoria não vale para esta unidade organizacional',
  'export.dhis.cause.already-approved': 'Os dados deste período já estão aprovados',
  'export.dhis.cause.no-access-to-data-set':
    'O utilizador do DHIS2 não pode escrever neste conjunto de dados',
  'export.dhis.cause.no-access-to-org-unit':
    'A unidade organizacional não é uma das do utilizador do DHIS2',
  'export.dhis.cause.no-access-to-option':
    'O utilizador do DHIS2 não pode usar uma opção de categoria',
  'export.dhis.cause.no-value': 'A linha não tem valor',
  'export.dhis.cause.incomplete-row': 'Falta algo numa linha',
  'export.dhis.cause.comment-not-an-option': 'O comentário não é uma das opções',
  'export.dhis.cause.complete-date-not-possible':
    'O conjunto de dados não pode ser marcado como completo com este ficheiro',
  'export.dhis.cause.not-all-valid': 'O DHIS2 aceita tudo ou nada, e nem tudo é válido',
  'export.dhis.cause.damaged-file': 'O DHIS2 não consegue ler o ficheiro',
  'export.dhis.cause.unexpected-field': 'O DHIS2 fala de algo que não escrevemos',
  'export.dhis.cause.unknown': 'O DHIS2 dá uma razão que não conhecemos',
  'export.dhis.cause-fix.correct-target-mapping':
    'Mande corrigir o elemento de dados ou a combinação de opções na definição dhis da meta e exporte novamente.',
  'export.dhis.cause-fix.correct-or-assign-org-unit':
    'Mande corrigir o dhis.orgUnit do lugar, ou atribuir o conjunto de dados à unidade organizacional no DHIS2.',
  'export.dhis.cause-fix.correct-org-unit-dates':
    'Mande corrigir as datas da unidade organizacional no DHIS2, ou exporte sem ela.',
  'export.dhis.cause-fix.choose-or-open-period':
    'Escolha um período que esteja aberto, ou mande abrir o DHIS2 para ele.',
  'export.dhis.cause-fix.update-dhis2':
    'Mande atualizar o DHIS2 para uma versão posterior à 2.43.1.1, ou retirar os períodos de entrada do conjunto de dados.',
  'export.dhis.cause-fix.choose-other-data-set':
    'Escolha um conjunto de dados com períodos deste tipo.',
  'export.dhis.cause-fix.map-yes-no':
    'Mande escrever esta soma como sim ou não, ou corrigir o tipo de valor no DHIS2.',
  'export.dhis.cause-fix.correct-value-type':
    'Mande corrigir o tipo de valor no DHIS2, ou deixe a linha de fora.',
  'export.dhis.cause-fix.leave-out': 'Deixe estas linhas de fora.',
  'export.dhis.cause-fix.shorten-comment': 'Mande corrigir o comentário na definição da meta.',
  'export.dhis.cause-fix.store-zeros':
    'Mande o DHIS2 guardar os zeros deste elemento de dados, ou deixe a linha de fora.',
  'export.dhis.cause-fix.count-at-nearest':
    'Conte cada documento apenas na unidade organizacional mais próxima.',
  'export.dhis.cause-fix.correct-aggregation-type':
    'Mande corrigir o tipo de agregação no DHIS2, ou associar a meta a outro elemento de dados.',
  'export.dhis.cause-fix.none': 'Não é preciso fazer nada.',
  'export.dhis.cause-fix.ask-for-access':
    'Peça ao administrador do DHIS2 que alargue o que este utilizador pode fazer.',
  'export.dhis.cause-fix.ask-to-unapprove':
    'Mande retirar a aprovação no DHIS2, ou deixe o que está aprovado.',
  'export.dhis.cause-fix.correct-category-option':
    'Mande corrigir as datas ou as unidades organizacionais da opção de categoria no DHIS2.',
  'export.dhis.cause-fix.send-as-json': 'Exporte e importe como JSON: diz o seu conjunto de dados.',
  'export.dhis.cause-fix.export-without-complete-date':
    'Exporte sem marcar o conjunto de dados como completo, ou uma só unidade organizacional.',
  'export.dhis.cause-fix.correct-data-set':
    'Mande corrigir o identificador do conjunto de dados nas definições do CHT.',
  'export.dhis.cause-fix.correct-data-set-or-elements':
    'Mande verificar o identificador do conjunto de dados nas definições do CHT e, depois, se estes elementos de dados lhe pertencem no DHIS2.',
  'export.dhis.cause-fix.ask-for-access-or-correct-mapping':
    'Se a combinação de opções existe no DHIS2, mande dar a este utilizador acesso às suas opções de categoria. Caso contrário, mande corrigir a definição dhis da meta.',
  'export.dhis.cause-fix.choose-open-period-or-update':
    'Escolha um período que esteja aberto, ou mande abrir o DHIS2 para ele. Está aberto, e o conjunto de dados tem períodos de entrada? O DHIS2 2.43.0 a 2.43.1.1 lê-os ao contrário: mande atualizar o DHIS2, ou retirar estes períodos de entrada.',
  'export.dhis.cause-fix.correct-other-rows':
    'Corrija as outras linhas que o DHIS2 nomeia e envie tudo novamente.',
  'export.dhis.cause-fix.export-again':
    'Exporte novamente e envie esse ficheiro: algo alterou este no caminho.',
  'export.dhis.cause-fix.ask-administrator': 'Mostre as palavras do DHIS2 ao seu administrador.',
};
