import type { Translation } from '../../../i18n/index.ts';
import type { recalculationEn } from '../en/recalculation.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const recalculation: Translation<typeof recalculationEn> = {
  'export.dhis.reports': 'Segundo os relatórios',
  'export.dhis.reports.detail':
    'O servidor pode calcular de novo estes números a partir dos relatórios da base de dados, também dos que chegaram depois de um telefone escrever pela última vez. Nada é alterado.',
  'export.dhis.reports.all': 'Para todas as unidades organizacionais pode demorar muitos minutos.',
  'export.dhis.reports.compare': 'Comparar com os relatórios',
  'export.dhis.reports.compare.of': 'Comparar com os relatórios: {name}',
  'export.dhis.reports.again': 'Comparar de novo',
  'export.dhis.reports.compare-all': 'Comparar tudo o que foi escolhido',
  'export.dhis.reports.as-of-end': 'Só o que foi comunicado até ao fim do período',
  'export.dhis.reports.waiting': 'À espera do servidor',
  'export.dhis.reports.running':
    'A calcular segundo os relatórios: {done, number} de {total, plural, one {# conta} other {# contas}}',
  'export.dhis.reports.stop': 'Parar',
  'export.dhis.reports.stopped': 'Parado. Nada foi calculado.',
  'export.dhis.reports.failed.unreachable': 'O servidor não respondeu.',
  'export.dhis.reports.failed.refused': 'O servidor diz: {words}',
  'export.dhis.reports.failed.unusable': 'A resposta do servidor não pôde ser usada.',
  'export.dhis.reports.failed.next':
    'Nada mudou: o que os telefones escreveram pode ser exportado como antes. Compare de novo ou pergunte a quem cuida do servidor.',
  'export.dhis.reports.differing':
    '{differing, number} de {all, plural, one {# telefone} other {# telefones}} {differing, plural, one {difere} other {diferem}} dos relatórios',
  'export.dhis.reports.same':
    'Os relatórios dão o que os telefones escreveram. Telefones comparados: {all, number}',
  'export.dhis.reports.made.as-known-now':
    'De todos os relatórios conhecidos agora, à data de {when}, na hora de {zone}.',
  'export.dhis.reports.made.as-of-end':
    'Do que foi comunicado até ao fim do período, à data de {when}, na hora de {zone}.',
  'export.dhis.reports.of': 'Só de {name}.',
  'export.dhis.reports.differing-only': 'Só o que difere',
  'export.dhis.reports.target': 'Indicador',
  'export.dhis.reports.phone': 'Telefone',
  'export.dhis.reports.recalculated': 'Segundo os relatórios',
  'export.dhis.reports.difference': 'Diferença',
  'export.dhis.reports.no-document': 'O telefone não escreveu nenhum documento deste período.',
  'export.dhis.reports.faults':
    'As regras falharam para esta conta: os seus números não estão em nenhum ficheiro recalculado. Falhas: {count, number}',
  'export.dhis.reports.late':
    'Relatórios que chegaram tarde: {count, number}. O telefone escreveu pela última vez em {when}: o seu documento não pode tê-los contado.',
  'export.dhis.reports.late.line': '{form}, comunicado em {when}',
  'export.dhis.reports.late.arrived': '{form}, comunicado em {when}, chegou mais tarde ao servidor',
  'export.dhis.reports.late.changed': '{form}, comunicado em {when}, alterado mais tarde',
  'export.dhis.reports.late.more': 'e mais {count, number}',
  'export.dhis.reports.explained': 'Sem eles é o que o telefone escreveu.',
  'export.dhis.reports.edited':
    'Um deles foi alterado mais tarde: o que o telefone contou dele antes não se conserva.',
  'export.dhis.reports.not-explained': 'Sem eles é ainda outro número: também mudou outra coisa.',
  'export.dhis.reports.unexplained':
    'Nenhum relatório chegou tarde: desde então mudou um relatório, um contacto ou o telefone.',
  'export.dhis.reports.gone':
    'Documentos de telefones sem conta que não estão incluídos: {count, number}',
  'export.dhis.reports.export': 'Exportar o recalculado',
  'export.dhis.reports.export.detail':
    'Escreve um ficheiro do que os relatórios dão. O botão no fim da página escreve o que os telefones escreveram. Um ficheiro é de uma só fonte.',
  'export.dhis.reports.found':
    'A verificação com o DHIS2 encontra algo no ficheiro recalculado: {count, number}. O que excluir ou corrigir nela vale apenas para o ficheiro dos telefones; neste permanece.',
  'export.dhis.reports.no-file': 'Não há ficheiro. {words}',
  'export.dhis.reports.saved':
    '{name} foi escrito. Os seus números são dos relatórios, não dos telefones.',
  'export.dhis.reports.only-some':
    'Um ficheiro é de unidades organizacionais inteiras: compare a unidade, ou todas, para exportar o que os relatórios dão.',
  'export.dhis.reports.none-shown': 'Não há ninguém para comparar.',
  'export.dhis.reports.by-phones': 'Os seus números são o que os telefones escreveram.',
  'export.dhis.reports.surplus':
    'O telefone indica mais do que os relatórios do servidor justificam. Não é trabalho atrasado.',
  'export.dhis.reports.surplus.departed':
    'O ACS fez relatórios sobre estes contactos no período e eles já não são seus; o telefone pode ainda contá-los. Exporte o que os relatórios dão, ou exclua o ACS com o motivo. Depois mande apagar os dados da aplicação no telefone e o ACS entrar de novo.',
  'export.dhis.reports.surplus.none':
    'Não foi encontrado nenhum contacto que já não seja do ACS. Podem ter sido arquivados relatórios: isto nada diz contra o ACS.',
  'export.dhis.reports.surplus.unknown':
    'Não se pode saber aqui se há contactos que já não são do ACS. Podem ter sido arquivados relatórios: isto nada diz contra o ACS.',
  'export.dhis.reports.surplus.moved': 'pertence agora a outro lugar. Relatórios: {count, number}',
  'export.dhis.reports.surplus.deleted': 'está eliminado. Relatórios: {count, number}',
  'export.dhis.reports.surplus.muted': 'está silenciado. Relatórios: {count, number}',
};
