import type { Translation } from '../../../i18n/index.ts';
import type { metadataEn } from '../en/metadata.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const metadata: Translation<typeof metadataEn> = {
  'export.dhis.metadata': 'Comprobar con DHIS2',
  'export.dhis.metadata.loaded': 'Comprobado con DHIS2, metadatos del {day}',
  'export.dhis.metadata.detail':
    'Con lo que DHIS2 sabe de este conjunto de datos, esta página encuentra lo que DHIS2 rechazaría, perdería u ocultaría antes de que salga el archivo.',
  'export.dhis.metadata.how':
    'En DHIS2, abra Import/Export, Metadata dependency export, elija este conjunto de datos, el formato JSON y sin compresión. Luego elija aquí ese archivo; se queda en este navegador.',
  'export.dhis.metadata.file': 'Archivo de metadatos',
  'export.dhis.metadata.choose': 'Elegir un archivo de metadatos',
  'export.dhis.metadata.other': 'Elegir otro archivo',
  'export.dhis.metadata.forget': 'Olvidarlo',
  'export.dhis.metadata.counts':
    '{elements, plural, one {# elemento de datos} other {# elementos de datos}}, {orgUnits, plural, one {# unidad organizativa} other {# unidades organizativas}}.',
  'export.dhis.metadata.not-kept':
    'Este navegador no guarda archivos. Se usa hasta que salga de esta página.',
  'export.dhis.metadata.from': 'Leerlo de {server}',
  'export.dhis.metadata.ask': 'Leer de DHIS2',
  'export.dhis.metadata.reading': 'Leyendo de DHIS2…',
  'export.dhis.metadata.error.unreachable': 'DHIS2 no respondió',
  'export.dhis.metadata.error.unreachable.next': 'Compruebe la conexión y vuelva a intentarlo.',
  'export.dhis.metadata.error.wrong-credentials':
    'DHIS2 no conoce este token, o este usuario y contraseña',
  'export.dhis.metadata.error.wrong-credentials.next':
    'Escríbalos otra vez. Un token puede haber vencido, o no estar permitido para este servidor.',
  'export.dhis.metadata.error.no-access': 'Este usuario de DHIS2 no puede ver el conjunto de datos',
  'export.dhis.metadata.error.no-access.next': 'Pida al administrador de DHIS2 que lo comparta.',
  'export.dhis.metadata.error.not-found':
    'DHIS2 no tiene un conjunto de datos con este identificador, o no se lo muestra a este usuario',
  'export.dhis.metadata.error.not-found.next':
    'Pida a su administrador del CHT que compruebe el identificador del conjunto de datos, o al administrador de DHIS2 que lo comparta.',
  'export.dhis.metadata.error.not-dhis2': 'Lo que respondió no es DHIS2',
  'export.dhis.metadata.error.not-dhis2.next':
    'Pida al administrador que compruebe la dirección de DHIS2 (DHIS2_URL).',
  'export.dhis.metadata.error.signed-out': 'Su sesión aquí ha terminado',
  'export.dhis.metadata.error.signed-out.next': 'Cargue la página otra vez e inicie sesión.',
  'export.dhis.metadata.error.no-permission': 'Ya no tiene el permiso de exportar',
  'export.dhis.metadata.error.no-permission.next': 'Pregunte a su administrador del CHT.',
  'export.dhis.metadata.error.refused': 'DHIS2 se negó: “{words}” ({status})',
  'export.dhis.metadata.error.refused.next':
    'Muestre estas palabras al administrador de DHIS2, o vuelva a intentarlo más tarde.',
  'export.dhis.metadata.fault.effect':
    'No se cambió nada: los archivos se comprueban como antes, o no se comprueban si no se cargó nada.',
  'export.dhis.metadata.fault.not-json': '{fileName} no se puede leer como JSON',
  'export.dhis.metadata.fault.not-json.next':
    'Exporte los metadatos otra vez como JSON sin compresión, o descomprima antes el archivo.',
  'export.dhis.metadata.fault.zipped': '{fileName} es un zip',
  'export.dhis.metadata.fault.zipped.next':
    'Descomprímalo y elija el JSON que contiene, o exporte los metadatos otra vez sin compresión.',
  'export.dhis.metadata.fault.not-metadata': '{fileName} no contiene ningún conjunto de datos',
  'export.dhis.metadata.fault.not-metadata.next':
    'Use la metadata dependency export del conjunto de datos, no un archivo de valores de datos.',
  'export.dhis.metadata.fault.dhis2-error':
    'DHIS2 se negó a exportar, y {fileName} solo contiene sus palabras: “{words}”',
  'export.dhis.metadata.fault.dhis2-error.next':
    'Pida a su administrador de DHIS2 el derecho a exportar metadatos y exporte otra vez.',
  'export.dhis.metadata.fault.no-such-data-set':
    '{fileName} es de otro conjunto de datos: {dataSets}',
  'export.dhis.metadata.fault.no-such-data-set.next':
    'Exporte los metadatos del conjunto de datos elegido aquí, o elija primero el otro conjunto de datos.',
};
