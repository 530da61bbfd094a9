import type { Translation } from '../../../i18n/index.ts';
import type { metadataEn } from '../en/metadata.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const metadata: Translation<typeof metadataEn> = {
  'export.dhis.metadata': 'Verificar com o DHIS2',
  'export.dhis.metadata.loaded': 'Verificado com o DHIS2, metadados de {day}',
  'export.dhis.metadata.detail':
    'Com o que o DHIS2 sabe deste conjunto de dados, esta página encontra o que o DHIS2 recusaria, perderia ou esconderia antes de o ficheiro sair.',
  'export.dhis.metadata.how':
    'No DHIS2, abra Import/Export, Metadata dependency export, escolha este conjunto de dados, o formato JSON e sem compressão. Depois escolha aqui esse ficheiro; fica neste navegador.',
  'export.dhis.metadata.file': 'Ficheiro de metadados',
  'export.dhis.metadata.choose': 'Escolher um ficheiro de metadados',
  'export.dhis.metadata.other': 'Escolher outro ficheiro',
  'export.dhis.metadata.forget': 'Esquecê-lo',
  'export.dhis.metadata.counts':
    '{elements, plural, one {# elemento de dados} other {# elementos de dados}}, {orgUnits, plural, one {# unidade organizacional} other {# unidades organizacionais}}.',
  'export.dhis.metadata.not-kept':
    'Este navegador não guarda ficheiros. É usado até sair desta página.',
  'export.dhis.metadata.from': 'Lê-lo de {server}',
  'export.dhis.metadata.ask': 'Ler do DHIS2',
  'export.dhis.metadata.reading': 'A ler do DHIS2…',
  'export.dhis.metadata.error.unreachable': 'O DHIS2 não respondeu',
  'export.dhis.metadata.error.unreachable.next': 'Verifique a ligação e tente novamente.',
  'export.dhis.metadata.error.wrong-credentials':
    'O DHIS2 não conhece este token, ou este utilizador e palavra-passe',
  'export.dhis.metadata.error.wrong-credentials.next':
    'Escreva-os novamente. Um token pode ter expirado, ou não ser permitido para este servidor.',
  'export.dhis.metadata.error.no-access':
    'Este utilizador do DHIS2 não pode ver o conjunto de dados',
  'export.dhis.metadata.error.no-access.next': 'Peça ao administrador do DHIS2 que o partilhe.',
  'export.dhis.metadata.error.not-found':
    'O DHIS2 não tem um conjunto de dados com este identificador, ou não o mostra a este utilizador',
  'export.dhis.metadata.error.not-found.next':
    'Peça ao seu administrador do CHT que verifique o identificador do conjunto de dados, ou ao administrador do DHIS2 que o partilhe.',
  'export.dhis.metadata.error.not-dhis2': 'O que respondeu não é o DHIS2',
  'export.dhis.metadata.error.not-dhis2.next':
    'Peça ao administrador que verifique o endereço do DHIS2 (DHIS2_URL).',
  'export.dhis.metadata.error.signed-out': 'A sua sessão aqui terminou',
  'export.dhis.metadata.error.signed-out.next': 'Carregue a página novamente e inicie sessão.',
  'export.dhis.metadata.error.no-permission': 'Já não tem a permissão de exportar',
  'export.dhis.metadata.error.no-permission.next': 'Pergunte ao seu administrador do CHT.',
  'export.dhis.metadata.error.refused': 'O DHIS2 recusou: “{words}” ({status})',
  'export.dhis.metadata.error.refused.next':
    'Mostre estas palavras ao administrador do DHIS2, ou tente novamente mais tarde.',
  'export.dhis.metadata.fault.effect':
    'Nada foi alterado: os ficheiros são verificados como antes, ou não são verificados se nada foi carregado.',
  'export.dhis.metadata.fault.not-json': '{fileName} não pode ser lido como JSON',
  'export.dhis.metadata.fault.not-json.next':
    'Exporte os metadados novamente como JSON sem compressão, ou descomprima primeiro o ficheiro.',
  'export.dhis.metadata.fault.zipped': '{fileName} é um zip',
  'export.dhis.metadata.fault.zipped.next':
    'Descomprima-o e escolha o JSON que contém, ou exporte os metadados novamente sem compressão.',
  'export.dhis.metadata.fault.not-metadata': '{fileName} não contém nenhum conjunto de dados',
  'export.dhis.metadata.fault.not-metadata.next':
    'Use a metadata dependency export do conjunto de dados, não um ficheiro de valores de dados.',
  'export.dhis.metadata.fault.dhis2-error':
    'O DHIS2 recusou exportar, e {fileName} só contém as suas palavras: “{words}”',
  'export.dhis.metadata.fault.dhis2-error.next':
    'Peça ao seu administrador do DHIS2 o direito de exportar metadados e exporte novamente.',
  'export.dhis.metadata.fault.no-such-data-set':
    '{fileName} é de outro conjunto de dados: {dataSets}',
  'export.dhis.metadata.fault.no-such-data-set.next':
    'Exporte os metadados do conjunto de dados escolhido aqui, ou escolha primeiro o outro conjunto de dados.',
};
