import type { Translation } from '../../../i18n/index.ts';
import type { formatEn } from '../en/format.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const format: Translation<typeof formatEn> = {
  'export.dhis.format': 'Formato',
  'export.dhis.format.json': 'JSON',
  'export.dhis.format.xml': 'XML',
  'export.dhis.format.xml.advice': 'En DHIS2, elija el formato XML: no mira el nombre del archivo.',
  'export.dhis.format.adx': 'ADX',
  'export.dhis.format.adx.advice':
    'En DHIS2, elija el formato ADX y deje todos los esquemas de identificadores en UID: sin ellos, los servidores antiguos buscan códigos y no encuentran nada. Un archivo ADX no lleva comentarios.',
  'export.dhis.format.adx.advice.codes':
    'En DHIS2, elija el formato ADX y, como esquema de identificador de las unidades organizativas, Code; deje los demás en UID. Un archivo ADX no lleva comentarios.',
  'export.dhis.format.csv': 'CSV',
  'export.dhis.format.csv.advice':
    'En DHIS2, marque “First row is header”: sin ello la importación falla o toma el encabezado por una fila. Un archivo CSV no puede marcar un conjunto de datos como completo, y guardarlo desde una hoja de cálculo puede dañarlo.',
  'export.dhis.format.csv.advice.codes':
    'En DHIS2, marque “First row is header” y elija Code como esquema de identificador de las unidades organizativas: un archivo CSV no puede decir que lleva códigos. Tampoco puede marcar un conjunto de datos como completo, y guardarlo desde una hoja de cálculo puede dañarlo.',
  'export.dhis.gzip': 'Comprimir (gzip)',
};
