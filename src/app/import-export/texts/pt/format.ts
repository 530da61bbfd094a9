import type { Translation } from '../../../i18n/index.ts';
import type { formatEn } from '../en/format.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const format: Translation<typeof formatEn> = {
  'export.dhis.format': 'Formato',
  'export.dhis.format.json': 'JSON',
  'export.dhis.format.xml': 'XML',
  'export.dhis.format.xml.advice':
    'No DHIS2, escolha o formato XML: não olha para o nome do ficheiro.',
  'export.dhis.format.adx': 'ADX',
  'export.dhis.format.adx.advice':
    'No DHIS2, escolha o formato ADX e deixe todos os esquemas de identificadores em UID: sem eles, os servidores antigos procuram códigos e não encontram nada. Um ficheiro ADX não leva comentários.',
  'export.dhis.format.adx.advice.codes':
    'No DHIS2, escolha o formato ADX e, como esquema de identificador das unidades organizacionais, Code; deixe os outros em UID. Um ficheiro ADX não leva comentários.',
  'export.dhis.format.csv': 'CSV',
  'export.dhis.format.csv.advice':
    'No DHIS2, marque “First row is header”: sem isso a importação falha ou toma o cabeçalho por uma linha. Um ficheiro CSV não pode marcar um conjunto de dados como completo, e guardá-lo a partir de uma folha de cálculo pode estragá-lo.',
  'export.dhis.format.csv.advice.codes':
    'No DHIS2, marque “First row is header” e escolha Code como esquema de identificador das unidades organizacionais: um ficheiro CSV não pode dizer que leva códigos. Também não pode marcar um conjunto de dados como completo, e guardá-lo a partir de uma folha de cálculo pode estragá-lo.',
  'export.dhis.gzip': 'Comprimir (gzip)',
};
