import type { Translation } from '../../../i18n/index.ts';
import type { checkEn } from '../en/check.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const check: Translation<typeof checkEn> = {
  'export.dhis.review': 'Veja antes de o ficheiro sair',
  'export.dhis.review.detail':
    'Os números estão contados e ainda nada foi escrito. É isto que o DHIS2 faria com eles. Deixe linhas de fora se quiser e carregue em Escrever o ficheiro.',
  'export.dhis.review.values':
    '{count, plural, one {valor estará no ficheiro} other {valores estarão no ficheiro}}',
  'export.dhis.review.no-rows':
    'Não resta nenhuma linha, por isso não há ficheiro a escrever. Volte a incluir algumas linhas, ou corrija a causa.',
  'export.dhis.file.emptied': 'Não resta nenhuma linha para escrever.',
  'export.dhis.check': 'Verificado com o DHIS2',
  'export.dhis.check.nothing': 'Os metadados do DHIS2 não dizem nada contra este ficheiro.',
  'export.dhis.check.nothing-of-checked':
    'Nada foi encontrado no que pôde ser verificado. O que não pôde está na lista abaixo.',
  'export.dhis.check.rows':
    '{count, plural, one {Mostrar a linha} other {Mostrar {count, number} linhas}}',
  'export.dhis.check.leave-out':
    '{count, plural, one {Deixar esta linha de fora} other {Deixar estas {count, number} linhas de fora}}',
  'export.dhis.check.take-in':
    '{count, plural, =0 {Retirar esta escolha} one {Voltar a incluí-la} other {Voltar a incluir estas {count, number}}}',
  'export.dhis.check.left-out': 'Deixadas de fora por sua escolha',
  'export.dhis.check.left-out.for-other': 'Estas linhas já estão de fora por outra razão.',
  'export.dhis.row.in-dhis2': 'No DHIS2: {names}',
  'export.dhis.finding.date': 'Desde ou até {date}.',
  'export.dhis.finding.option-combos': 'Seria uma de: {combos}.',
  'export.dhis.finding.below': 'Abaixo dela neste ficheiro: {units}.',
  'export.dhis.severity.refused': 'O DHIS2 recusaria isto',
  'export.dhis.severity.lost': 'O DHIS2 perderia isto',
  'export.dhis.severity.hidden': 'O DHIS2 esconderia isto',
  'export.dhis.severity.doubtful': 'O DHIS2 calcularia outra coisa com isto',
  'export.dhis.severity.harmless': 'Bom saber, e inofensivo',
  'export.dhis.effect.upTo242': 'DHIS2 2.36 a 2.42',
  'export.dhis.effect.since243': 'DHIS2 2.43 e posteriores',
  'export.dhis.effect.whenStrict.upTo242': 'Onde as suas definições são rigorosas: {behaviour}',
  'export.dhis.effect.whenStrict.since243': 'Depois da 2.43: {behaviour}',
  'export.dhis.behaviour.refuses-file': 'Não aceita nada do ficheiro.',
  'export.dhis.behaviour.rejects-value': 'Não aceita este valor; aceita os outros.',
  'export.dhis.behaviour.drops-or-deletes': 'Não guarda o zero e apaga um número que já lá está.',
  'export.dhis.behaviour.stores-hidden':
    'Guarda-o onde nenhum formulário e nenhum relatório o mostra.',
  'export.dhis.behaviour.keeps-last': 'Mantém apenas o último deles.',
  'export.dhis.behaviour.counts-twice': 'Guarda-o e soma-o a um total que já o contém.',
  'export.dhis.behaviour.computes-otherwise': 'Guarda-o e calcula outra coisa com ele.',
  'export.dhis.behaviour.stores': 'Guarda-o como deve ser.',
  'export.dhis.rule.wrong-period-type':
    'O tipo de período do conjunto de dados é {periodType}; este ficheiro é de outro.',
  'export.dhis.rule.future-period':
    'O último período para o qual o conjunto de dados está aberto é {latestPeriod}.',
  'export.dhis.rule.expired-period':
    'O conjunto de dados está fechado para este período desde {date}, conforme os seus dias de expiração.',
  'export.dhis.rule.outside-input-periods':
    'O conjunto de dados tem uma lista de períodos com os dias em que os aceita; este período não está aberto hoje.',
  'export.dhis.rule.reversed-input-periods':
    'O conjunto de dados tem uma lista de períodos com os dias em que os aceita, e este período está aberto hoje. O DHIS2 2.43.0 a 2.43.1.1 lê estes dias ao contrário: recusa um período aberto e aceita um fechado.',
  'export.dhis.rule.element-not-in-data-set':
    'Cada elemento de dados tem de ser um dos do conjunto de dados. O DHIS2 não tem este na lista.',
  'export.dhis.rule.org-unit-not-assigned':
    'O conjunto de dados tem de estar atribuído a cada unidade organizacional que o comunica.',
  'export.dhis.rule.org-unit-not-open-yet':
    'Uma unidade organizacional tem de estar aberta no primeiro dia do período.',
  'export.dhis.rule.org-unit-closed':
    'Uma unidade organizacional não pode fechar antes do primeiro dia do período.',
  'export.dhis.rule.missing-option-combo':
    'O elemento de dados está dividido, por exemplo por sexo ou idade. Uma linha tem de dizer de que parte é.',
  'export.dhis.rule.wrong-option-combo':
    'A combinação de opções de categoria tem de ser uma das que dividem o elemento de dados.',
  'export.dhis.rule.missing-attribute-option-combo':
    'O conjunto de dados está dividido, por exemplo por projeto. Cada linha tem de dizer de que parte é.',
  'export.dhis.rule.wrong-attribute-option-combo':
    'A combinação de opções de atributo tem de ser uma das que dividem o conjunto de dados.',
  'export.dhis.rule.duplicate-row':
    'De uma unidade organizacional, um elemento de dados e uma combinação de opções só pode haver uma linha.',
  'export.dhis.rule.value-type': 'O tipo de valor do elemento de dados é {valueType}: {fault}',
  'export.dhis.rule.not-an-option':
    'O elemento de dados só aceita as opções do seu conjunto de opções.',
  'export.dhis.rule.comment-too-long': 'Um comentário pode ter 5.000 caracteres.',
  'export.dhis.rule.zero-not-significant':
    'Para este elemento de dados, o DHIS2 toma um zero por nada comunicado.',
  'export.dhis.rule.parent-and-child':
    'O DHIS2 soma as unidades organizacionais por si: o que é contado abaixo não deve ser contado também acima.',
  'export.dhis.rule.aggregation-type':
    'Estes números são somas. O DHIS2 agrega o elemento de dados por {aggregationType}, por isso o que mostra acima da unidade organizacional não é a sua soma.',
  'export.dhis.rule.percentage-added-up':
    'Estes números são percentagens. O DHIS2 agrega o elemento de dados por {aggregationType}, por isso soma percentagens.',
  'export.dhis.value-fault.not-a-number': 'isto não é um número.',
  'export.dhis.value-fault.not-whole': 'isto não é um número inteiro.',
  'export.dhis.value-fault.zero': 'não aceita 0.',
  'export.dhis.value-fault.negative': 'não aceita números abaixo de 0.',
  'export.dhis.value-fault.not-negative': 'só aceita números abaixo de 0.',
  'export.dhis.value-fault.beyond-32-bit': 'só aceita números até 2.147.483.647.',
  'export.dhis.value-fault.above-100': 'aceita números de 0 a 100.',
  'export.dhis.value-fault.above-1': 'aceita números de 0 a 1.',
  'export.dhis.value-fault.not-yes-or-no': 'só aceita sim e não.',
  'export.dhis.value-fault.not-yes': 'só aceita sim.',
  'export.dhis.value-fault.too-long': 'o valor é demasiado longo.',
  'export.dhis.value-fault.no-value': 'não há valor.',
  'export.dhis.value-fault.takes-no-number': 'não aceita números.',
  'export.dhis.yes-no': 'Sim e não',
  'export.dhis.yes-no.label': 'Escrever como sim e não as somas dos elementos de dados de sim/não',
  'export.dhis.yes-no.rule':
    'A regra: 1 ou mais passa a sim (true), 0 passa a não (false). Onde um elemento de dados só conhece sim, o 0 fica de fora.',
  'export.dhis.yes-no.changed':
    '{count, plural, one {# valor é escrito como sim ou não.} other {# valores são escritos como sim ou não.}}',
  'export.dhis.yes-no.without-no': 'Zeros de elementos de dados que só conhecem sim',
  'export.dhis.not-checked': 'Não verificado',
  'export.dhis.not-checked.detail':
    'Os metadados não dizem o suficiente para isto. O DHIS2 ainda pode encontrar algo aqui; uma simulação diz.',
  'export.dhis.not-checked.about': '{count, plural, one {(de {names})} other {(de #: {names})}}',
  'export.dhis.missing-part.data-set': 'Nada: os metadados são de outro conjunto de dados.',
  'export.dhis.missing-part.period-type': 'Se o conjunto de dados aceita tais períodos.',
  'export.dhis.missing-part.open-future-periods': 'Se o período é demasiado cedo.',
  'export.dhis.missing-part.expiry-days': 'Se o período já está fechado.',
  'export.dhis.missing-part.data-input-periods': 'Se o período é um da lista do conjunto de dados.',
  'export.dhis.missing-part.data-elements':
    'Os elementos de dados: se estão no conjunto de dados e aceitam estes valores.',
  'export.dhis.missing-part.value-types': 'Se os valores correspondem aos tipos de valor.',
  'export.dhis.missing-part.aggregation-types': 'Como o DHIS2 agrega os elementos de dados.',
  'export.dhis.missing-part.zero-is-significant': 'Se os zeros são guardados.',
  'export.dhis.missing-part.options': 'Se os valores estão entre as opções.',
  'export.dhis.missing-part.option-combos':
    'Se as combinações de opções de categoria estão certas.',
  'export.dhis.missing-part.attribute-option-combos':
    'Se as combinações de opções de atributo estão certas.',
  'export.dhis.missing-part.org-units':
    'As unidades organizacionais: se o conjunto de dados lhes está atribuído e se estão abertas.',
  'export.dhis.missing-part.org-unit-dates': 'Se as unidades organizacionais estão abertas.',
  'export.dhis.missing-part.org-unit-paths': 'Se há unidades organizacionais abaixo de outras.',
  'export.dhis.missing-part.validation-rules':
    'As regras de validação do DHIS2: os ficheiros das dependências de um conjunto de dados não as têm. Leia os metadados do DHIS2, ou carregue um ficheiro com todos os metadados.',
  'export.dhis.missing-part.entry-rules':
    'O que o DHIS2 pede a um formulário concluído: campos obrigatórios, comentários.',
  'export.dhis.missing-part.min-max-values':
    'Valores mínimos e máximos: os ficheiros de metadados não os têm. Leia os metadados do DHIS2.',
  'export.dhis.names': 'Comparar os nossos nomes com os do DHIS2',
  'export.dhis.names.dataElements': 'Metas e elementos de dados',
  'export.dhis.names.orgUnits': 'Lugares e unidades organizacionais',
  'export.dhis.names.ours': 'Aqui',
  'export.dhis.names.in-dhis2': 'No DHIS2',
  'export.dhis.names.none.dataElements': 'Não está no conjunto de dados',
  'export.dhis.names.none.orgUnits': 'Conjunto de dados não atribuído',
};
