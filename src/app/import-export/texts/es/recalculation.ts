import type { Translation } from '../../../i18n/index.ts';
import type { recalculationEn } from '../en/recalculation.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const recalculation: Translation<typeof recalculationEn> = {
  'export.dhis.reports': 'Según los informes',
  'export.dhis.reports.detail':
    'El servidor puede volver a calcular estos números a partir de los informes de la base de datos, también de los que llegaron después de que un teléfono escribiera por última vez. No cambia nada.',
  'export.dhis.reports.all': 'Para todas las unidades organizativas puede tardar muchos minutos.',
  'export.dhis.reports.compare': 'Comparar con los informes',
  'export.dhis.reports.compare.of': 'Comparar con los informes: {name}',
  'export.dhis.reports.again': 'Comparar de nuevo',
  'export.dhis.reports.compare-all': 'Comparar todo lo elegido',
  'export.dhis.reports.as-of-end': 'Solo lo informado hasta el fin del período',
  'export.dhis.reports.waiting': 'Esperando al servidor',
  'export.dhis.reports.running':
    'Calculando según los informes: {done, number} de {total, plural, one {# cuenta} other {# cuentas}}',
  'export.dhis.reports.stop': 'Detener',
  'export.dhis.reports.stopped': 'Detenido. No se calculó nada.',
  'export.dhis.reports.failed.unreachable': 'El servidor no respondió.',
  'export.dhis.reports.failed.refused': 'El servidor dice: {words}',
  'export.dhis.reports.failed.unusable': 'La respuesta del servidor no se pudo usar.',
  'export.dhis.reports.failed.next':
    'Nada ha cambiado: lo que escribieron los teléfonos se puede exportar como antes. Compare de nuevo o pregunte a quien cuida el servidor.',
  'export.dhis.reports.differing':
    '{differing, number} de {all, plural, one {# teléfono} other {# teléfonos}} {differing, plural, one {difiere} other {difieren}} de los informes',
  'export.dhis.reports.same':
    'Los informes dan lo que escribieron los teléfonos. Teléfonos comparados: {all, number}',
  'export.dhis.reports.made.as-known-now':
    'De todos los informes conocidos ahora, a fecha de {when}, en la hora de {zone}.',
  'export.dhis.reports.made.as-of-end':
    'De lo informado hasta el fin del período, a fecha de {when}, en la hora de {zone}.',
  'export.dhis.reports.of': 'Solo de {name}.',
  'export.dhis.reports.differing-only': 'Solo lo que difiere',
  'export.dhis.reports.target': 'Indicador',
  'export.dhis.reports.phone': 'Teléfono',
  'export.dhis.reports.recalculated': 'Según los informes',
  'export.dhis.reports.difference': 'Diferencia',
  'export.dhis.reports.no-document': 'El teléfono no ha escrito ningún documento de este período.',
  'export.dhis.reports.faults':
    'Las reglas fallaron para esta cuenta: sus números no están en ningún archivo recalculado. Fallos: {count, number}',
  'export.dhis.reports.late':
    'Informes que llegaron tarde: {count, number}. El teléfono escribió por última vez el {when}: su documento no puede haberlos contado.',
  'export.dhis.reports.late.line': '{form}, informado el {when}',
  'export.dhis.reports.late.arrived': '{form}, informado el {when}, llegó más tarde al servidor',
  'export.dhis.reports.late.changed': '{form}, informado el {when}, modificado más tarde',
  'export.dhis.reports.late.more': 'y {count, number} más',
  'export.dhis.reports.explained': 'Sin ellos es lo que escribió el teléfono.',
  'export.dhis.reports.edited':
    'Uno de ellos se modificó más tarde: lo que el teléfono contó de él antes no se conserva.',
  'export.dhis.reports.not-explained': 'Sin ellos es otro número: también cambió otra cosa.',
  'export.dhis.reports.unexplained':
    'Ningún informe llegó tarde: desde entonces cambió un informe, un contacto o el teléfono.',
  'export.dhis.reports.gone':
    'Documentos de teléfonos sin cuenta que no están incluidos: {count, number}',
  'export.dhis.reports.export': 'Exportar lo recalculado',
  'export.dhis.reports.export.detail':
    'Escribe un archivo de lo que dan los informes. El botón al final de la página escribe lo que escribieron los teléfonos. Un archivo es de una sola fuente.',
  'export.dhis.reports.found':
    'La comprobación con DHIS2 encuentra algo en el archivo recalculado: {count, number}. Lo que usted excluya o corrija en ella solo vale para el archivo de los teléfonos; en este se queda.',
  'export.dhis.reports.no-file': 'No hay archivo. {words}',
  'export.dhis.reports.saved':
    'Se escribió {name}. Sus números son de los informes, no de los teléfonos.',
  'export.dhis.reports.only-some':
    'Un archivo es de unidades organizativas enteras: compare la unidad, o todas, para exportar lo que dan los informes.',
  'export.dhis.reports.none-shown': 'No hay nadie que comparar.',
  'export.dhis.reports.by-phones': 'Sus números son lo que escribieron los teléfonos.',
  'export.dhis.reports.surplus':
    'El teléfono indica más de lo que justifican los informes del servidor. No es trabajo atrasado.',
  'export.dhis.reports.surplus.departed':
    'El ASC informó sobre estos contactos en el período y ya no son suyos; el teléfono puede seguir contándolos. Exporte lo que dan los informes, o excluya al ASC con el motivo. Después haga borrar los datos de la aplicación en el teléfono y que el ASC vuelva a entrar.',
  'export.dhis.reports.surplus.none':
    'No se encontró ningún contacto que ya no sea del ASC. Puede que se hayan archivado informes: esto no dice nada en contra del ASC.',
  'export.dhis.reports.surplus.unknown':
    'Aquí no se puede saber si hay contactos que ya no son del ASC. Puede que se hayan archivado informes: esto no dice nada en contra del ASC.',
  'export.dhis.reports.surplus.moved': 'pertenece ahora a otro lugar. Informes: {count, number}',
  'export.dhis.reports.surplus.deleted': 'está eliminado. Informes: {count, number}',
  'export.dhis.reports.surplus.muted': 'está silenciado. Informes: {count, number}',
};
